add-question = ➕ どのプラットフォームですか？
add-first-question = ✨ 準備完了です。いちばんよく使うプラットフォームはどれですか？
add-more = もっと…
add-fewer = ‹ 前へ
add-custom = その他
add-name-question = 🧩 サービス名を入力してください。

add-check = ➕ これでよろしいですか？
    { "" }
# $count: 登録済みの同じプラットフォームのアカウント数
add-twins =
    { "" }
    🏷 { $count ->
   *[other] このプラットフォームのアカウントはすでに{ $number }件あります。名前を付けると見分けやすくなります。
}
add-save = ✅ 保存
add-identifier = 🏷 名前
add-limits = 🔢 上限
add-reset = 🕘 リセット時刻を指定

add-identifier-question = 🏷 <b>このアカウントの名前</b>

    同じプラットフォームのアカウントを見分けるための名前です（仕事、自宅、メールアドレスなど）。1つだけなら、なくてもかまいません。ここに入力してください。
add-identifier-none = 名前なし

add-key-question =
    { "" }
    🔑 <b>APIキーはお持ちですか？</b> ここに貼り付けてください{ $has_prefix ->
    [yes] （{ $prefixes } で始まります）
   *[no] { "" }
}。
    メッセージはすぐに削除し、キーは暗号化して保管します。そのあと、使えるキーかどうかをプラットフォームに確認します。無料枠は減りません。
add-save-without-key = ✅ キーなしで保存
add-key-how = キーの取得方法
add-key-again = 🔁 もう一度貼り付ける
add-key-kept = 🔑 <code>{ $preview }</code> · 暗号化して保管中

add-done = ✅ 追加しました
    { "" }
add-reset-hint =
    { "" }
    🕘 リセット時刻は推測です。わかったら /accounts で教えてください。
add-another = ➕ もう1つ追加
