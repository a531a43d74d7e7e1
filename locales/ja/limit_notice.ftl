# 貼り付けや転送された通知から読み取った内容。$left は数字
limit-until = { $known ->
    [yes] 残り{ $left }
   *[no] 残りなし
}、{ $time }まで（あと{ $duration }）
limit-left = { $known ->
    [yes] 残り{ $left }
   *[no] 残りなし、いつまでかは不明
}
limit-read = 📋 読み取った内容：{ $understood }。合っていますか？
limit-read-which = 📋 読み取った内容：{ $understood }。どのアカウントですか？
limit-set-it = ✅ { $account }
limit-nowhere = 📋 読み取った内容：{ $understood }。ただ、これに当てはまるアカウントがありません。
limit-too-little = 📋 上限のお知らせのようですが、残りやリセット時刻を読み取れません。/accounts で設定してください。
limit-left-alone = そのままにしました。
