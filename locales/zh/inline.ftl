# 内联模式：在任何聊天里输入“@bot gemini 20”。结果上方的一行会打开私聊
inline-start = 请先添加账号
inline-hint = 输入平台和数字：gemini 20
inline-now = 现在 { $used }/{ $total }

# 发出去的内容，聊天里的人都能看到
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ 记下来

inline-not-yours = 只有发送的人才能点。
inline-gone = 已经撤销，或账号已删除。
