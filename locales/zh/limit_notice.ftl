# 从粘贴或转发的通知里读到的内容。$left 是数字
limit-until = { $known ->
    [yes] 还剩{ $left }
   *[no] 已用完
}，{ $time }重置（{ $duration }后）
limit-left = { $known ->
    [yes] 还剩{ $left }
   *[no] 已用完，没说什么时候恢复
}
limit-read = 📋 我读到的是：{ $understood }。对吗？
limit-read-which = 📋 我读到的是：{ $understood }。是哪个账号？
limit-set-it = ✅ { $account }
limit-nowhere = 📋 我读到的是：{ $understood }。但你这里没有对应的账号。
limit-too-little = 📋 这像是额度提醒，但我没读出还剩多少、什么时候重置。请在 /accounts 里设置。
limit-left-alone = 没有改动。
