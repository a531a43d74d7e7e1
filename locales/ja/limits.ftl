limits-question = <b>{ $platform }</b>：どの上限が当てはまりますか？
    { "" }
limits-question-one = <b>{ $platform }</b>：この上限で合っていますか？
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits は空白か改行で始まる
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = クレジットを{ $amount }分購入したことがある場合：{ $limits }
# $source: 名前またはリンク
limits-source = <i>{ $confidence ->
    [official] 公式ページ
    [measured] 実際のアカウントで確認
    [tool] オープンソースのツール
    [inferred] こちらで推定
    [assumed] 未確認の初期値
   *[community] ユーザーの報告
}{ $named ->
    [yes] ：{ $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] 、{ $date }
}</i>
limits-aged = { $date }（{ $ago }）
limits-doubt =
    { "" }
    💡 迷ったら<a href="{ $url }">上限のページ</a>を見るか、小さい方を選んでください。遅い通知より早い通知の方が安心です。
limits-preset-yes = ✅ はい、合っています
limits-own = 🔢 自分で入力

# いつリセットされるか。$place: どこの時刻か
limits-clock = { $place ->
    [mine] { "" }
    [utc] UTCの
   *[city] { $city }時間の
}{ $midnight ->
    [yes] 午前0時
   *[no] { $at }
}
limits-when-day = 毎日{ $clock }
limits-when-week = 毎週{ $day }の{ $clock }
limits-when-month = 毎月{ $day }日{ $missing ->
    [yes] （ない月は末日）
   *[no] { "" }
}の{ $clock }
limits-resets = { $when }にリセット（{ $duration }後）
limits-resets-yours = { $when }にリセット（あなたの時刻では{ $yours }）
limits-reset-unknown = ❔ リセットの時期は公表されていません。ひとまず{ $when }とします。
limits-length-unknown = ❔ リセットまでの長さは公表されていません。ひとまず{ $duration }とします。

limits-unit-question = 🔢 何を数えますか？
limits-amount-question = 🔢 <b>{ $unit }</b>：どれだけ使えますか？

    50のように数字で入力してください。

limits-window-question = 🔁 <b>{ $amount }</b>：いつまた使えるようになりますか？

    ▶️ 使い始めると時計が動き出す（ChatGPTやClaudeなど）
    ↩️ 使った分がしばらくして戻る
    💧 満タンになるまで少しずつ補充される
    🎁 1回もらったら終わり
    🚦 1分あたりの回数だけ決まっている（ためられない）
limits-kind-day = 🌙 毎日
limits-kind-week = 📅 毎週
limits-kind-month = 🗓 毎月
limits-kind-hour = 🕐 毎時
limits-kind-first_use = ▶️ 使い始めて一定時間後
limits-kind-sliding = ↩️ 使った分が戻る
limits-kind-refill = 💧 少しずつ補充
limits-kind-credit = 🎁 1回きり
limits-kind-rate = 🚦 毎分の速度制限

limits-duration-question = ⏱ <b>{ $amount }</b>：{ $kind ->
    [first_use] 使い始めてからどのくらい続きますか？
    [sliding] 使った分はどのくらいで戻りますか？
    [refill] 空から満タンまでどのくらいかかりますか？
   *[credit] 今からどのくらいで失効しますか？
}

    タップするか、3時間、1時間30分、30日のように入力してください。
limits-never = 期限なし
limits-not-a-duration = ⚠️ 長さとして読み取れません。3時間や30日のように入力してください。
limits-duration-too-short = ⚠️ 1分より短いものは扱えません。
limits-duration-too-long = ⚠️ 1年より長いものは扱えません。

limits-day-question = 🗓 <b>{ $amount }</b>：{ $kind ->
    [week] 何曜日にリセットされますか？
   *[month] 毎月何日にリセットされますか？
}
limits-day-unknown = わからない

limits-clock-question = 🕛 <b>{ $amount }</b>：リセットはこの時刻ですか？
    { "" }
limits-clock-type =
    { "" }
    別の時刻なら 09:00 のように入力してください。別の地域の時刻なら、タップして選んでください。
limits-clock-right = ✅ 合っています
limits-zone-mine = 自分の時刻

limits-review = 🔢 <b>あなたの上限</b>
    { "" }
limits-done = ✅ これで全部
limits-another = ➕ 上限を追加
limits-drop = ✖️ { $number }
