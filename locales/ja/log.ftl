status-title = 📊 { $time } · { $city }
    { "" }
status-empty = アカウントはまだありません。
status-refresh = 🔄 更新
status-more = ✍️ 使用を記録

log-question = ✍️ 何を使いましたか？
log-how-much = どれだけ使いましたか？
log-how-much-of = { $account }：どれだけ使いましたか？
log-other-amount = 別の数を入力
log-type-amount = 使った分を、12のように数字で入力してください。
log-which-one = { $count ->
    [1] このアカウントですか？
   *[other] どのアカウントですか？
}
log-which-one-more = ほかに{ $number }件あります。<code>gemini 仕事 20</code>のように、アカウントの名前も入れてください。
log-toast = { $account } { $used }/{ $total } · 取り消しは「使用を記録」から
log-toast-over = { $account } { $used }/{ $total }：上限を超えています
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ 上限を超えています
log-undo = ↩️ 取り消す
log-undo-last = ↩️ +{ $number } を取り消す
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = すでに取り消し済みです。
log-undone = ↩️ 取り消しました：{ $account } { $number }
log-no-account = { $platform }のアカウントはまだ登録されていません。
log-add = ➕ { $platform }を追加
log-not-understood = <code>gemini 20</code>のように書いてください。ほかの使い方は /help にあります。
log-nothing-to-count = このアカウントには、使用を数える上限がありません。
log-key-pasted = 🔑 キーのようだったのでメッセージを削除しました。何も保存していません。キーはアカウントを追加するとき、または /accounts の🔑で入力してください。
# 数字のあとに付けてよい言葉: 「gemini 20回」
log-counters = 回 件 通 枚 個 本 つ 度 発 文字 回分 回使った 回使いました 回使用 件使った 通送った 枚作った x
