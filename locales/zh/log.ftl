status-title = 📊 { $time } · { $city }
    { "" }
status-empty = 还没有账号。
status-refresh = 🔄 刷新
status-more = ✍️ 记录用量

log-question = ✍️ 用了哪个？
log-how-much = 用了多少？
log-how-much-of = { $account }：用了多少？
log-other-amount = 其他数量
log-type-amount = 输入用了多少，例如 12。
log-which-one = { $count ->
    [1] 是这个吗？
   *[other] 是哪一个？
}
log-which-one-more = 还有{ $number }个：请加上账号名称，例如 <code>gemini 工作 20</code>。
log-toast = { $account } { $used }/{ $total } · 可在“记录用量”里撤销
log-toast-over = { $account } { $used }/{ $total }：超出额度了
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ 超出额度了
log-undo = ↩️ 撤销
log-undo-last = ↩️ 撤销 +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = 之前已经撤销了。
log-undone = ↩️ 已撤销：{ $account } { $number }
log-no-account = 你这里还没有 { $platform } 账号。
log-add = ➕ 添加 { $platform }
log-not-understood = 请这样写：<code>gemini 20</code>。其他用法见 /help。
log-nothing-to-count = 这个账号没有可以计数的额度。
log-key-pasted = 🔑 那看起来是密钥，我已删掉你的消息，什么都没保存。密钥请在添加账号时填，或在 /accounts 的 🔑 里填。
# 数字后面可以带的词：“gemini 20次”
log-counters = 次 条 个 张 回 下 遍 轮 句 字 幅 次了 条了 张了 x
