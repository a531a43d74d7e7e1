# キーについてプラットフォームが返した答え。$platform はその名前
check-valid = ✅ { $platform }で有効なキーだと確認できました。
check-read = ✅ { $platform }で有効なキーだと確認でき、残りもわかりました。
check-refused = ⛔ { $platform }によると、このキーは無効です。キーのページから、空白を入れずにもう一度コピーしてください。
# $reason: 有効なのに使えない理由
check-blocked = ⚠️ キーは有効ですが、{ $platform }で使えません：{ $reason ->
    [api_disabled] このプロジェクトではAPIがオフになっています。
    [key_restricted] ほかの用途に制限されたキーです。
    [region] お住まいの地域は対象外です。
    [no_credit] クレジットを使い切っています。
   *[inactive] アクティブではありません。
}
check-lacks-permission = ⚠️ キーは有効ですが、残りを確認する権限がありません{ $named ->
    [yes] ：{ $permission }
   *[no] {""}
}。
check-rate-limited = ⏳ 今は{ $platform }への問い合わせが多すぎます。何も変わっていませんので、あとでもう一度お試しください。
# $reason: 答えがなかった理由
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform }の応答に時間がかかりすぎています。
    [changed] { $platform }の応答の形式が変わったようで、読み取れません。
    [not_the_api] { $platform }ではない別のものが応答しています。
   *[other] 今は{ $platform }につながりません。
}何も変わっていません。
# $reason: 問い合わせなかった理由
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform }には無料枠を使わずにキーを確認する方法がないので、確認しません。
    [needs_account_id] { $platform }ではアカウントIDも必要です。<code>ID:キー</code>の形で貼り付けてください。
   *[other] { $platform }は残りを教えてくれません。
}
check-fresh = ✅ ついさっき確認しました。これがその答えです。
check-too-often = ⏳ 確認が続いたので、少し間を置きます。{ $time }からまた確認できます。
check-already = ⏳ 答えを待っているところです。
check-no-key = 🔑 問い合わせに使うキーがありません。
account-ask = 🔄 プラットフォームに確認
notice-key-died = 🔑 <b>{ $account }</b>：キー<code>{ $preview }</code>が使えなくなりました。
notice-key-replace = 🔑 新しいキー
notice-about-key_died = プラットフォームがキーを受け付けなくなったらお知らせします。
notify-key_died = キーが使えなくなったとき
