history-title = 📈 <b>{ $days }</b>
history-share = 無料枠の{ $percent }を使いました
history-nothing-closed = この期間にリセットされたものはまだありません。
# $used は単位つきの量: 「31メッセージ」
history-account = <b>{ $account }</b>：{ $used }
history-account-lost = <b>{ $account }</b>：{ $used } · 未使用で失効 { $lost }
history-more = … ほか{ $number }件は表にあります
history-day = { $day } { $bar } { $percent }
# $mark は表示中のものに付く「•」
history-span = { $mark } { $number }日
history-picture = 🖼 グラフ
history-table = 📄 表
history-caption = 📈 { $days }
    🟦 使用 · ⬜ 未使用で失効
history-no-picture = 今回はグラフを作れませんでした。数字はここと表で見られます。
history-column-date = 日付
history-column-account = アカウント
history-column-unit = 単位
history-column-used = 使用
history-column-allowed = 終了した枠
history-column-lost = 未使用で失効
