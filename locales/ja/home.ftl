# $part: 時間帯; $named: 名前がわかるかどうか
home-greeting = <b>{ $part ->
    [morning] おはようございます
    [afternoon] こんにちは
    [evening] こんばんは
   *[night] こんばんは
}{ $named ->
    [yes] 、{ $name }さん
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
   *[other] { " " }· アカウント{ $number }件
}
    { "" }
# $reset: いつ戻るか（バーの横と同じ言い方）
home-used-up =
    🪫 <b>{ $account }</b>：使い切りました
    { $reset }
home-calm = ✨ すべて残っています。今すぐ消えるものはありません。
home-empty = AIの無料枠を1か所で見守ります。最初のアカウントを追加しましょう。3回タップするだけです。
home-status = 📊 残量
home-log = ✍️ 使用を記録
home-add = ➕ 追加
home-accounts = 🗂 アカウント
home-guides = 📚 ガイド
home-history = 📈 履歴
home-settings = ⚙️ 設定
home-help = ❔ ヘルプ
language-question = 🌐 どの言語にしますか？
link-done = 🔗 このチャットを連携しました。
link-failed = 🔗 このリンクはもう使えません。新しいリンクを作ってください。
help =
    ❔ <b>使い方</b>

    アカウントを追加して、使った分を記録すると、残りといつ戻るかがわかります。

    ✍️ どの画面からでも <code>gemini 20</code> と書くだけで記録できます（画面が文字の入力を求めているときを除く）。/status には+1ボタンがあり、間違えたときは /log で取り消せます。

    /recommend – 今のおすすめ
    /schedule – 今日の予定
    /status – 残量
    /log – 使った分を記録
    /accounts – アカウントの変更と削除
    /add – アカウントを追加
    /stats – 使った分と失効した分
    /guides – プラットフォームごとの無料枠
    /settings – 言語、時刻、自分のデータ

    🔒 キーは暗号化して保管します。データは /settings からすべてダウンロードまたは削除できます。

command-start = ホーム
command-status = 残量を見る
command-log = 使用を記録
command-stats = 使った分と失効した分
command-add = アカウントを追加
command-accounts = アカウントの変更と削除
command-guides = プラットフォームごとの無料枠
command-settings = 言語、時刻、活動時間、自分のデータ
command-lang = 言語
command-help = 使い方
bot-short-description = AIの無料枠を、1つのチャットでまとめて管理。
bot-description = ChatGPT、Gemini、ClaudeなどのAIの無料枠をまとめて管理します。残りを確認し、1タップで使用を記録し、いつ戻るかがわかります。

group-line = 個人チャットでのみ使えます。
group-button = チャットを開く
