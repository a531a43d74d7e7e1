status-title = 📊 { $time }
    { "" }
status-empty = No accounts yet.
status-refresh = 🔄 Refresh
status-more = ✍️ More

log-question = ✍️ What did you use?
log-how-much = How much did you use?
log-how-much-of = { $account }: how much?
log-other-amount = Another amount
log-type-amount = Type how much you used, for example 12.
log-which-one = Which one?
log-toast = { $account } { $used }/{ $total } · undo in Log
log-toast-over = { $account } { $used }/{ $total }: more than the allowance
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ more than the allowance
log-undo = ↩️ Undo
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone = ↩️ Taken back: { $account } { $number }
log-no-account = You have no { $platform } account here yet. /add adds one.
log-not-understood = I read lines like <code>gemini 20</code>. /help shows the rest.
log-nothing-to-count = This account has nothing that use counts against.
log-key-pasted = 🔑 That looked like a key, so I deleted your message. Keys belong into /add, after you have picked the platform.
