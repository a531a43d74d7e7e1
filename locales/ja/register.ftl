register-welcome =
    👋 AIの無料枠を見守り、残りといつ戻るかをお知らせします。

    日本語でよろしいですか？
register-go-on = はい、続ける
register-other-language = ほかの言語…

zone-question =
    🌍 <b>今、何時ですか？</b>
    リセットの時刻をあなたの時計に合わせて表示します。

    タップするか、都市名を入力してください。
zone-search-button = 都市を探す
zone-time-button = 時刻を入力
zone-search = 🌍 どの都市ですか？ 国名でもかまいません。
zone-time = 🌍 今、何時ですか？ 例：14:05
zone-found = { $count ->
    [1] 🌍 この時刻で合っていますか？
   *[other] 🌍 どれですか？
}
zone-no-city = ⚠️ その名前の都市は見つかりません。近くの大きな都市で試してください。
zone-not-a-time = ⚠️ 時刻として読み取れません。14:05 のように入力してください。
zone-no-such-time = ⚠️ 今その時刻の場所はありません。時計を確認してください。

# $time: 夜のまとめを送る時刻
notify-question = 🔔 <b>何をお知らせしますか？</b>
notify-reset_alert = 無料枠が消える前
notify-usage_warning = { $percent }使ったとき
notify-daily_summary = 夜のまとめ（{ $time }）
notify-weekly_report = 週間レポート（{ $day }）
notify-recommendation = 日中のおすすめ
notify-usable_again = また使えるようになったとき
notify-credit_expiring = クレジットが失効する前
