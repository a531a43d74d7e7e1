status-title = 📊 { $time } · { $city }
    { "" }
status-empty = No accounts yet.
status-refresh = 🔄 Refresh
status-more = ✍️ More

log-question = ✍️ What did you use?
log-how-much = How much did you use?
log-how-much-of = { $account }: how much?
log-other-amount = Another amount
log-type-amount = Type how much you used, for example 12.
log-which-one = { $count ->
    [one] Do you mean this one?
   *[other] Which one?
}
log-which-one-more = And { $number } more: add the account's name, for example <code>gemini work 20</code>.
log-toast = { $account } { $used }/{ $total } · undo in Log
log-toast-over = { $account } { $used }/{ $total }: more than the allowance
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ more than the allowance
log-undo = ↩️ Undo
log-undo-last = ↩️ Undo +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = Already taken back.
log-undone = ↩️ Taken back: { $account } { $number }
log-no-account = You have no { $platform } account here yet.
log-add = ➕ Add { $platform }
log-not-understood = I read lines like <code>gemini 20</code>. /help shows the rest.
log-nothing-to-count = This account has nothing that use counts against.
log-key-pasted = 🔑 That looked like a key, so I removed your message and kept nothing of it. Give me a key while you add an account, or under 🔑 in /accounts.
# Words after a number that fit whatever is counted: "gemini 20 times"
log-counters = x times time uses use
