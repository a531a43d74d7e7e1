# プログラムの結果を見る人へのREST APIの言葉。HTMLなし。
api-not-signed-in = サインインしてください。トークンがないか、無効か、期限切れです。
# $right: トークンに足りない権限
api-not-allowed = このトークンではできません。スコープ「{ $right }」がありません。
api-not-found = ここにはそのようなものはありません。
api-no-path = このアドレスには何もありません。
api-no-method = このアドレスではその操作はできません。
api-bad-request = このリクエストは理解できません。
api-no-json = 本文が正しいJSONではありません。
api-media-type = Content-Type: application/json を付けて、圧縮していないUTF-8のJSONを送ってください。
api-too-large = 1回のリクエストとしては大きすぎます。
# $seconds: 待つ秒数
api-too-often = リクエストが多すぎます。{ $seconds }秒後にもう一度どうぞ。
api-unavailable = 今は処理できませんでした。何も変わっていません。少したってからもう一度お試しください。
api-broken = こちら側で問題が起きました。あなたのせいではありません。
api-unfit = リクエストに合わないところがあります。
# $why: 項目が合わない理由
api-field = { $why ->
    [missing] ありません。
    [short] 短すぎます。
    [long] 長すぎます。
    [small] 小さすぎます。
    [large] 大きすぎます。
    [fine] 小数点以下の桁が多すぎます。
   *[other] ここで使える値ではありません。
}
api-bad-email = メールアドレスではありません。
api-email-taken = このメールアドレスはすでに登録されています。
api-bad-login = メールアドレスとパスワードが一致しません。
api-password = { $why ->
    [too_short] 10文字以上にしてください。
    [too_long] 72バイトまでです。日本語や絵文字は1文字が数バイトになります。
   *[other] キーボードで入力できない文字が含まれています。
}
api-language = この言語には対応していません。
api-timezone = Asia/Seoul のようなタイムゾーン名ではありません。
api-code = このコードは無効か、使用済みか、期限切れです。ボットの「設定」で新しいコードを表示できます。
api-chat-id = チャットの番号だけでは本人と確認できません。ボットの「設定」に表示されるコードを送ってください。
# $why: 2人を1つにできない理由
api-cannot-join = { $why ->
    [two_chats] すでに別のTelegramチャットとつながっています。
   *[two_emails] そのチャットはすでに別のメールアドレスの人のものです。
}
# $limit: 作れる数
api-too-many = これは{ $limit }個までです。
api-unknown-platform = そのようなプラットフォームは追加できません。/api/platforms をご覧ください。
api-unknown-preset = このプラットフォームにその上限はありません。/api/platforms をご覧ください。
api-own-platform = 自分で作ったプラットフォームなので、キーも用意された上限もありません。
api-takes-no-key = { $platform }にキーはありません。
api-key-unreadable = 保存したキーを開けなくなりました。何も変わっていません。
api-amount = { $why ->
    [not_positive] 0より大きくしてください。
    [too_large] それほど大きな無料枠はありません。
    [no_fractions] このアカウントは整数で数えます。
   *[too_fine] 小数点以下は4桁までです。
}
api-nothing-to-count = このアカウントには、使用を数える上限がありません。
api-other-amount = この Idempotency-Key では、すでに別の量を記録しています。今回は何も記録していません。
# このアカウントを使う急ぎ度
api-band = { $band ->
    [use_now] 今すぐ
    [available] 使えます
   *[low_priority] 急がない
}
api-use = { $amount }使う
# 購読するカレンダー。$account: 名前; $what が起きる
api-calendar-name = AIの無料枠
api-calendar-reset = { $account }：{ $what ->
    [expires] 失効
   *[resets] リセット
}
