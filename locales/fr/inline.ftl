# Inline mode: "@bot gemini 20" in any chat. The line over the results leads to the private chat
inline-start = Ajoutez d’abord vos comptes
inline-hint = Écrivez une plateforme et un nombre : gemini 20
inline-now = actuellement { $used }/{ $total }

# What is sent, for everybody in that chat to see
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ Noter

inline-not-yours = Seule la personne qui a envoyé ce message peut appuyer ici.
inline-gone = C’est déjà annulé, ou le compte a été supprimé.
