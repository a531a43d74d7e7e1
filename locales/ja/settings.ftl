settings-overview =
    ⚙️ <b>設定</b>
    { "" }
    🌐 { $language }
    🌍 { $city }、{ $time }
    ☀️ 活動時間：{ $active }
    🌙 おやすみ時間：{ $quiet }
    🔔 通知：{ $all }種類のうち{ $on }種類オン
settings-language = 🌐 言語
settings-zone = 🌍 時刻
settings-active = ☀️ 活動時間
settings-quiet = 🌙 おやすみ
settings-notifications = 🔔 通知
settings-data = 📦 自分のデータ

# 1日のうちの時間
hours = { $start }～{ $until }
hours-whole-day = 終日
hours-none = なし
# 2つの時刻の前・間・後に入りうる言葉（ダッシュ以外）
hours-words = から まで より の間 間 の に は 迄 朝 翌 翌日 翌朝 から翌 から翌日 から翌日の から翌朝 から朝 から次の日の から次の日の朝
hours-unreadable = ⚠️ 時間として読み取れません。9:00～22:00 のように入力してください。
hours-same = ⚠️ 2つの時刻が同じです。9:00～22:00 のように入力してください。
hours-whole_day = ⚠️ 終日おやすみにすると、お知らせが1つも届きません。代わりに🔔でオフにしてください。

active-question =
    ☀️ <b>活動するのは何時から何時まで？</b>
    今：{ $hours }

    AIを使う時間です。予定とおすすめはこの時間に合わせます。

    タップするか、<code>9:30～22:00</code> のように入力してください。
quiet-question =
    🌙 <b>おやすみ時間はいつにしますか？</b>
    今：{ $hours }

    この時間は、こちらからは何も送りません。質問にはいつでもお答えします。

    タップするか、<code>23:00～7:00</code> のように入力してください。
quiet-none-button = おやすみ時間なし
# 代わりに入力できる言葉（半角カンマ区切り）
quiet-none-words = なし, 無し, ない, 無い, いらない, 要らない, 不要, オフ, オフにする, off, おやすみ時間なし

data-overview =
    📦 <b>自分のデータ</b>

    保存しているもの：言語、時刻と活動時間、通知の設定、{ $count ->
        [0] 使用の記録です。アカウントはまだありません。
       *[other] { $number }件のアカウントの上限とキー、使用の記録です。
    }キーは暗号化しています。メッセージは保存しません。
data-export = 📄 すべてをファイルで受け取る
data-exported = 📄 保存しているあなたのデータすべてです。キーは最初と最後の数文字だけが入っています。
data-delete = 🗑 すべて削除…
data-delete-question =
    🗑 <b>すべて削除しますか？</b>

    { $count ->
        [0] 設定とすべての記録が
       *[other] { $number }件のアカウントとそのキー、設定、すべての記録が
    }すぐに消えます。元には戻せません。

    確認のため、<code>{ $word }</code> と入力してください。
data-delete-word = すべて削除
data-delete-refused = ⚠️ 「{ $word }」と一致しませんでした。何も削除していません。
data-deleted =
    🗑 すべて削除しました：アカウント、キー、設定、記録。

    このチャットの履歴はTelegramで消せます。/start でまた始められます。
