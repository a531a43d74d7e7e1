notice-open = { $emoji } 開く
# $ends: 枠がどう終わるか
notice-mute = 💤 { $ends ->
    [expires] 失効まで通知しない
   *[resets] リセットまで通知しない
}
# 複数のアカウントについてのお知らせの中で。$account: 絵文字と名前の始め
notice-mute-this = 💤 { $account }
notice-off = 🔕 今後は不要
notice-more = … ほか{ $number }件：/status
# $total は単位つきの量: 「1,500リクエスト」
notice-reset = ⏰ <b>{ $account }</b>：{ $total }のうち残り{ $left }が{ $time }に消えます（{ $duration }後）
notice-credit = 🎁 <b>{ $account }</b>：{ $total }のうち残り{ $left }が{ $time }に失効し、補充はありません（{ $duration }後）
notice-lost-meanwhile = 💤 <b>{ $account }</b>：おやすみ時間中に、残りがあるままリセットされました
notice-warning = ⚠️ <b>{ $account }</b>：{ $percent }使いました（{ $used }/{ $total }）
notice-warning-reset = { $time }に戻ります（{ $duration }後）
notice-back = ✅ <b>{ $account }</b>がまた使えます：{ $left }
notice-muted = 💤 { $time }まで、これについてはお知らせしません。
notice-switched-off = 🔕 オフにしました。/settings で戻せます。
notice-to-settings = ⚙️ 設定
notice-to-history = 📈 履歴
# その日に使ったプラットフォームは $count 個
summary-title = 🌙 <b>{ $day }</b>：{ $count ->
    [0] 今日は何も使っていません
   *[other] プラットフォームを{ $number }個使いました
}
summary-share = リセットされた枠の{ $percent }を使いました{ $compared ->
    [yes] （前日は{ $before }）
   *[no] {""}
}
summary-lost = 未使用で失効：{ $amounts }
# 予定の最初: 枠を開始するメッセージ、またはアカウントの使用
summary-next = 明日の最初：{ $step ->
    [open] { $time }に{ $account }へメッセージを1通送って枠を開始
   *[use] { $time }に{ $account }、{ $amount }
}
week-title = 📊 <b>今週のまとめ、{ $days }</b>
week-share = 無料枠の{ $percent }を使いました{ $compared ->
    [yes] （前の週は{ $before }）
   *[no] {""}
}
# $percent は使えたはずの割合
week-plan = 🗓 毎日予定どおりなら、最大で{ $amounts }を失効させず、{ $percent }を使えていました
week-legend = 🟦 使用 · ⬜ 失効 · 細い棒：前の週
# $way: 春は forward、秋は back
clocks-change = 🕐 今夜、時計が{ $duration }{ $way ->
    [forward] 進みます
   *[back] 戻ります
}。明日から、ほかの地域の時刻で決まるリセットは、あなたの時計では別の時刻になります。お知らせもそれに合わせました。
notify-settings = 🔔 <b>通知</b>
    タップすると、変更したり見本を受け取ったりできます。
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] どれだけ残っていたらお知らせしますか？
    [levels] どれだけ使ったらお知らせしますか？ 1つか2つ選んでください。
    [at] いつお知らせしますか？
   *[when] どんなときにお知らせしますか？
}
notice-switch = { $enabled ->
    [yes] ⬜ オフにする
   *[no] ✅ オンにする
}
notice-short = { $mark } 2時間未満の枠も知らせる
notice-when-stopped = 使い切っていたときだけ
notice-when-always = リセットのたびに
notice-other-time = ⌨️ 別の時刻
notice-time-question = ⌨️ 何時にお知らせしますか？ 例：20:30
notice-example = 📨 見本を送る
notice-example-sent = 送りました。
notice-example-empty = 見本を送るにはアカウントが必要です。先に追加してください。
notice-about-reset_alert = 残りがあるままリセットされる1時間前に、どれだけ残っているか、いつまでかをお知らせします。1タップで記録もできます。
notice-about-usage_warning = ほとんど使い切ったらお知らせします。
notice-about-daily_summary = 今日使った分と、使わずに失効した分をお知らせします。
notice-about-weekly_report = 今週と前の週を、グラフで比べます。
notice-about-recommendation = 活動時間中に3時間ごと。使う価値があるときだけお知らせします。
notice-about-usable_again = 使い切ったものがまた使えるようになったらお知らせします。
notice-about-credit_expiring = 1回きりのクレジットが失効する3日前にお知らせします。
notice-about-clocks_change = お住まいの地域で時計が変わる前の晩にお知らせします。
notify-clocks_change = 夏時間の切り替わり
notice-to-advice = 💡 もっと見る
notice-to-plan = 🗓 予定
notice-to-accounts = 🗂 アカウント
notice-about-platform_changed = 使っているプラットフォームの上限が変わったり、無料でなくなったりしたらお知らせします。
notify-platform_changed = プラットフォームの変更
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b>は終了しました。アカウントは削除するまでここに残ります。
    [paid_only] 💳 <b>{ $platform }</b>の無料枠はなくなりました。アカウントは削除するまでここに残ります。
   *[offered] 🎉 <b>{ $platform }</b>の無料枠が再開しました。
}
change-limits = 📢 <b>{ $account }</b>：わかっている範囲では、上限が変わりました。
change-own = 今の上限：{ $limits }
change-offered = 新しい上限：<b>{ $limits }</b>
change-question = 新しい上限を選ぶまでは、これまでどおり数えます。
change-adopt = ✅ 新しい方に
change-keep = 今のまま
change-adopted = ✅ { $accounts }：新しい上限で数えます。使った分はそのままです。
change-kept = 👌 { $accounts }：これまでどおり数えます。
change-gone = もう決まっているか、その後また変わりました。今の上限は /accounts で見られます。
notice-example-title = 📨 これは見本です：
