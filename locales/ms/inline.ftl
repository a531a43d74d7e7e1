# Mod inline: "@bot gemini 20" dalam mana-mana sembang. Baris di atas hasil membawa ke sembang peribadi
inline-start = Sediakan akaun anda dahulu
inline-hint = Taip platform dan nombor: gemini 20
inline-now = sekarang { $used }/{ $total }

# Dihantar dan dilihat semua orang dalam sembang itu
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ Rekodkan

inline-not-yours = Hanya orang yang menghantarnya boleh mengetik ini.
inline-gone = Ini sudah dibatalkan, atau akaunnya sudah dibuang.
