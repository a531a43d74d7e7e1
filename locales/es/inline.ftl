# Inline mode: "@bot gemini 20" in any chat. The line over the results leads to the private chat
inline-start = Añade primero tus cuentas
inline-hint = Escribe una plataforma y un número: gemini 20
inline-now = ahora { $used }/{ $total }

# What is sent, for everybody in that chat to see
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ Anotar

inline-not-yours = Solo puede tocarlo quien lo envió.
inline-gone = Esto ya se deshizo, o se eliminó la cuenta.
