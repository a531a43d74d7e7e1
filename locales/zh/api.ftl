# REST API 对查看程序结果的人说的话。纯文本，不含 HTML。
api-not-signed-in = 请先登录：没有令牌，或者令牌无效、已过期。
# $right：令牌缺少的权限
api-not-allowed = 这个令牌没有权限：缺少“{ $right }”。
api-not-found = 这里没有这个东西。
api-no-path = 这个地址什么也没有。
api-no-method = 这个地址不支持这个操作。
api-bad-request = 看不懂这个请求。
api-no-json = 正文不是有效的 JSON。
api-media-type = 请用 Content-Type: application/json 发送未压缩的 UTF-8 JSON。
api-too-large = 一次请求发得太多了。
# $seconds：要等多久
api-too-often = 请求太频繁了，请在{ $seconds }秒后再试。
api-unavailable = 刚才没能处理。什么都没改，请稍后再试。
api-broken = 我们这边出了问题，不是你的错。
api-unfit = 请求里有些内容不对。
# $why：某个字段为什么不对
api-field = { $why ->
    [missing] 缺少这一项。
    [short] 太短了。
    [long] 太长了。
    [small] 太小了。
    [large] 太大了。
    [fine] 小数位太多。
   *[other] 这里不能用这个值。
}
api-bad-email = 这不是邮箱地址。
api-email-taken = 这个邮箱已经注册过了。
api-bad-login = 邮箱和密码不匹配。
api-password = { $why ->
    [too_short] 至少要 10 个字符。
    [too_long] 最多 72 字节：汉字和表情一个就占好几个字节。
   *[other] 里面有键盘打不出的字符。
}
api-language = 还不支持这种语言。
api-timezone = 这不是像 Asia/Seoul 那样的时区名。
api-code = 这个码无效、用过了或已过期。在机器人的“设置”里可以看到新的。
api-chat-id = 聊天编号证明不了什么。请发送机器人“设置”里显示的码。
# $why：两个人为什么不能合并
api-cannot-join = { $why ->
    [two_chats] 这个人已经关联了另一个 Telegram 聊天。
   *[two_emails] 那个聊天已经属于另一个有邮箱的人。
}
# $limit：允许几个
api-too-many = 最多{ $limit }个。
api-unknown-platform = 没有这个平台可添加，见 /api/platforms。
api-unknown-preset = 这个平台没有这组额度，见 /api/platforms。
api-own-platform = 这是你自己建的平台，没有密钥，也没有现成的额度。
api-takes-no-key = { $platform } 没有密钥。
api-key-unreadable = 保存的密钥打不开了。什么都没改。
api-amount = { $why ->
    [not_positive] 要大于 0 才行。
    [too_large] 没有这么大的免费额度。
    [no_fractions] 这个账号只按整数计。
   *[too_fine] 最多四位小数。
}
api-nothing-to-count = 这个账号没有可计用量的额度。
api-other-amount = 这个 Idempotency-Key 之前记过另一个数量，这次没有记。
# 使用这个账号有多急
api-band = { $band ->
    [use_now] 现在就用
    [available] 可以用
   *[low_priority] 不急
}
api-use = 用{ $amount }
# 供订阅的日历。$account：名称；$what：发生什么
api-calendar-name = AI 额度
api-calendar-reset = { $account }：{ $what ->
    [expires] 过期
   *[resets] 重置
}
