access-button = 🔗 アプリとスクリプト
access-overview =
    🔗 <b>アプリとスクリプト</b>

    { $connected ->
        [yes] { $email }とつながっています。
       *[no] サイトやアプリでメールアドレスを登録しましたか？ コードでつなげられます。
    }

    自分のスクリプトやブラウザ拡張機能から、残りを見たり使用を記録したりできます。トークンが必要です{ $count ->
        [0] 。
       *[other] （今は{ $number }個）。
    }
access-code = 🔗 接続コード
# $code は <code> の中: タップでコピーできる
access-code-message =
    🔗 接続コード：<code>{ $code }</code>

    アプリやサイトでTelegramについて聞かれたら入力してください。使えるのは10分以内に1回だけです。アカウント、記録、設定が1つになります。
access-new = 🔑 新しいトークン
access-rights-question =
    🔑 <b>何を許可しますか？</b>

    いつでも取り消せます。
# $rights: トークンでスクリプトにできること
access-rights-button = { $rights ->
    [read] 👀 残りを見る
    [log] ✍️ 見る・使用を記録する
   *[all] 🗂 アカウントのすべて
}
access-token-message =
    🔑 トークンです。表示は今回だけです。

    <code>{ $token }</code>

    使う場所にコピーしたら、このメッセージを削除してください。
access-calendar = 📅 カレンダーのアドレス
# $url: カレンダーが購読する秘密のアドレス
access-calendar-message =
    📅 カレンダーでこのアドレスを購読してください。無料枠が戻る時刻と今日の予定が表示されます。

    <code>{ $url }</code>

    アドレスを知っている人は誰でも見られるので、人に教えないでください。
access-token =
    🔑 <b>{ $preview }</b>

    できること：{ $rights ->
        [read] 残りを見る
        [log] 残りを見て、使用を記録する
        [calendar] カレンダーを表示する
       *[all] 見る、記録する、アカウントを変更する
    }
    作成日：{ $made }
    最後に使った日：{ $used }
access-never-used = まだなし
access-revoke = 🗑 取り消す
access-revoked = { $preview } は使えなくなりました。
access-too-many = トークンは{ $limit }個までです。先に1つ取り消してください。
