accounts-question = 🗂 アカウントをタップすると、確認や変更ができます。
account-left-short = 残り{ $number }

account-rule = 🔢 { $limit }
# $outcome: 前回プラットフォームが返した結果（$age 前）; $since: このキーを預かっている期間
account-key = 🔑 <code>{ $preview }</code> { $outcome ->
    [valid] 有効（{ $age }前に確認）
    [lacks_permission] 有効だが権限不足（{ $age }前に確認）
    [blocked] 有効だが使用不可（{ $age }前に確認）
    [refused] { $age }前に拒否されました
   *[none] 未確認
}{ $old ->
    [yes] { " · " }{ $since }前から保管
   *[no] { "" }
}
account-since = 📅 { $day }に登録
account-stops = 🛑 { $usual ->
    [yes] いつもここで止まる：{ $amount }
   *[no] 1回ここで止まった：{ $amount }
}
account-guess = 🤔 このプラットフォームのリセット時刻は公表されていないため、推測です。正しい時刻がわかれば「リセット」から直してください。

account-log = ✍️ 使用を記録
account-correct = 🎯 サイトでは…
account-reset = 🕘 リセット
account-limits = 🔢 上限
account-rename = 🏷 名前
account-key-button = 🔑 キー
account-remove = 🗑 アカウントを削除
account-limits-set = 上限を変更しました。

account-stopped = 🛑 止められた
account-usual = 🔢 上限を{ $amount }に
account-stopped-question =
    🛑 <b>{ $account }</b>：今、これ以上使えないと出ましたか？

    リセットまで残りなしと記録します。上限は公開されていないので、いつもどこで止まるかをこれで覚えます。
account-stopped-count = こちらの計算では{ $amount }使っています。
account-stopped-yes = 🛑 はい、たった今
account-stopped-noted = 今は残りなしと記録しました。

account-which-limit = どの上限ですか？
account-choose-first = ⚠️ 上限が複数あります。先に1つタップしてください。

account-left-question = 🎯 サイトの表示では、<b>残り</b>はいくつですか？ { $example } のように数字で入力してください。
account-left-count = こちらの計算では、残りは{ $left }です。
account-left-none = 残りなし
account-left-all = すべて（{ $number }）
account-left-negative = ⚠️ 0より小さくはできません。使い切ったときは0と入力してください。
account-left-noted = 残りを{ $left }にしました。

account-reset-question = 🕘 { $kind ->
    [credit] いつ失効しますか？ 残り期間を<code>20日</code>のように、または最終日を<code>{ $date }</code>のように入力してください。
   *[first_use] いつリセットされますか？ 残り時間を<code>1時間30分</code>のように、または時刻を<code>{ $time }</code>のように入力してください。
}
account-reset-idle = まだ始まっていない
account-reset-never = 期限はない
account-reset-noted = わかりました。
# 入力された時刻の前後に付く言葉: 「17:20にリセット」「あと 2時間」「2時間後」
reset-words-before = あと 後 残り 約 およそ だいたい 次は リセットは 期限は 有効期限は in at until
reset-words-after = 後 あと に から ごろ 頃 くらい ぐらい まで で リセット リセットされます リセットします リセット予定 回復 回復します 復活 復活します 更新 更新されます 失効 失効します 期限切れ 残り 残っています 残ってます です
reset-not-read = ⚠️ { $kind ->
    [credit] 読み取れません。20日のような期間か、{ $date } のような日付を入力してください。
   *[first_use] 読み取れません。2時間のような長さか、{ $time } のような時刻を入力してください。
}
reset-ambiguous = ⚠️ 時刻ですか、残り時間ですか？ 時刻なら { $time }、残り時間なら2時間30分のように入力してください。
reset-no-day = ⚠️ その日付はありません。{ $date } のように入力してください。
reset-past = ⚠️ もう過ぎています。これからの日時を入力してください。
reset-too-late = ⚠️ 先すぎます。長くても{ $longest }の枠です。違うときは上限を変更してください。

account-name-question = 🏷 名前を付けましょう。<code>仕事</code>や<code>ann@example.org</code>のように入力してください。
account-name-remove = 名前なし

account-key-question = 🔑 <b>{ $platform }</b>：APIキーを貼り付けてください。
account-key-now = 今のキーは<code>{ $preview }</code>です。新しいキーに置き換わります。
account-key-promise = メッセージはすぐに削除し、キーは暗号化して保管します。そのあと、使えるキーかどうかをプラットフォームに確認します。無料枠は減りません。
account-key-how = キーの取得方法
account-key-remove = 🗑 キーを削除
account-key-removed = キーを削除しました。

account-remove-question = 🗑 <b>{ $account }</b>を削除しますか？
    使用量のカウント{ $key ->
    [yes] とキー
   *[no] { "" }
}はすぐに消え、元に戻せません。
account-remove-yes = 🗑 はい、削除する
account-remove-no = 残しておく
account-removed = 削除しました：{ $account }
