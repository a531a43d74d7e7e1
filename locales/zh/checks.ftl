# 平台对密钥的答复。$platform 是它的名称
check-valid = ✅ { $platform } 确认密钥可用。
check-read = ✅ { $platform } 确认密钥可用，也告诉了我还剩多少。
check-refused = ⛔ { $platform } 说这个密钥无效。请到密钥页面重新复制，不要带空格。
# $reason：密钥有效却不能用的原因
check-blocked = ⚠️ 密钥有效，但 { $platform } 不让用：{ $reason ->
    [api_disabled] 这个项目没有启用 API。
    [key_restricted] 密钥被限制为其他用途。
    [region] 不支持你所在的地区。
    [no_credit] 余额用完了。
   *[inactive] 密钥未启用。
}
check-lacks-permission = ⚠️ 密钥有效，但没有查看余量的权限{ $named ->
    [yes] ：{ $permission }
   *[no] {""}
}。
check-rate-limited = ⏳ 现在向 { $platform } 查询得太频繁了。什么都没有改动，请稍后再试。
# $reason：为什么没有答复
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } 迟迟没有答复。
    [changed] { $platform } 的答复格式变了，我还看不懂。
    [not_the_api] 答复的不是 { $platform }，而是别的东西。
   *[other] 现在连不上 { $platform }。
}什么都没有改动。
# $reason：为什么没有去问
check-not-checkable = ℹ️ { $reason ->
    [spends] 检查 { $platform } 的密钥一定会消耗你的额度，所以我不检查。
    [needs_account_id] { $platform } 还需要账号 ID，请按 <code>ID:密钥</code> 的格式粘贴。
   *[other] { $platform } 不提供余量信息。
}
check-fresh = ✅ 刚刚问过，这就是它的答复。
check-too-often = ⏳ 问得够多了，{ $time }以后可以再问。
check-already = ⏳ 正在等它答复。
check-no-key = 🔑 没有可以用来查询的密钥。
account-ask = 🔄 向平台查询
notice-key-died = 🔑 <b>{ $account }</b>：平台不再接受你的密钥 <code>{ $preview }</code>。
notice-key-replace = 🔑 换新密钥
notice-about-key_died = 平台不再接受你的密钥时提醒。
notify-key_died = 密钥失效时
