# Inline mode: "@bot gemini 20" in any chat. The line over the results leads to the private chat
inline-start = Set up your accounts first
inline-hint = Type a platform and a number: gemini 20
inline-now = now { $used }/{ $total }

# What is sent, for everybody in that chat to see
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ Log it

inline-not-yours = Only the person who sent this can tap it.
inline-gone = This was taken back, or its account was removed.
