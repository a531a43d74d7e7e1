access-button = 🔗 应用和脚本
access-overview =
    🔗 <b>应用和脚本</b>

    { $connected ->
        [yes] 已和 { $email } 关联。
       *[no] 在网站或应用里用邮箱注册过？用一个码就能关联起来。
    }

    你自己的脚本或浏览器扩展可以查看余量、记录用量，需要一个令牌{ $count ->
        [0] 。
       *[other] ；你有{ $number }个。
    }
access-code = 🔗 关联码
# $code 在 <code> 里：点一下就能复制
access-code-message =
    🔗 你的关联码：<code>{ $code }</code>

    在应用或网站问到 Telegram 的地方输入。10分钟内有效，只能用一次。之后账号、记录和设置就合在一起了。
access-new = 🔑 新令牌
access-rights-question =
    🔑 <b>允许它做什么？</b>

    随时可以撤销。
# $rights：令牌允许脚本做什么
access-rights-button = { $rights ->
    [read] 👀 查看余量
    [log] ✍️ 查看并记录用量
   *[all] 🗂 管理我的全部账号
}
access-token-message =
    🔑 你的令牌，只显示这一次：

    <code>{ $token }</code>

    复制到要用的地方，然后删除这条消息。
access-calendar = 📅 日历地址
# $url：供日历程序订阅的私密地址
access-calendar-message =
    📅 在日历程序里订阅这个地址，就能看到额度什么时候恢复，还有今日计划：

    <code>{ $url }</code>

    知道地址的人都能看到，请自己留好。
access-token =
    🔑 <b>{ $preview }</b>

    可以：{ $rights ->
        [read] 查看余量
        [log] 查看余量、记录用量
        [calendar] 显示你的日历
       *[all] 查看、记录、修改你的账号
    }
    创建：{ $made }
    最近使用：{ $used }
access-never-used = 从未
access-revoke = 🗑 撤销
access-revoked = { $preview } 已失效。
access-too-many = 最多{ $limit }个令牌，请先撤销一个。
