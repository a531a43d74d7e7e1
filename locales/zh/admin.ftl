# 只有运营者看得到：机器人里的 /admin，以及网页的管理界面。

admin-link =
    🔑 进入管理界面的链接，5分钟内有效，只能用一次：
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people }人，昨天以来新增{ $new }人
    🗂 { $accounts }个账号
    ✉️ 今天发了{ $told }条消息，{ $waiting }条等待
    ⚠️ 24小时内失败{ $dead }条，不确定{ $uncertain }条
    ⏱ 通常在{ $delay }内发出
    💾 { $size } · { $database }
admin-window-refresh = 🔄 刷新
admin-window-link = 🔑 新链接
admin-window-link-sent = 链接在下面
admin-window-outbox = 📤 发件箱
admin-window-outbox-title = 📤 发件箱
admin-window-broadcasts = 📣 群发
admin-window-broadcast-none = 📣 还没有给所有人发过消息。可以在网页上写。
admin-window-broadcast =
    📣 群发 { $number }：{ $state }
    { $bar } { $done }

# 网页框架
admin-name = 管理
admin-sign-out = 退出登录
admin-further = 往后看
admin-look = 看一看
admin-ago = { $time }前
admin-in = { $time }后
admin-yes = 是
admin-no = 否

# 登录
admin-door-how = 从机器人登录
admin-door-how-text = 在私聊里给机器人发送 /admin，它会回一个链接，5分钟内有效，只能用一次。
admin-door-plain = 不能用普通 http
admin-door-plain-text = 途中可能有人偷看。请用 https 地址打开，或在那台机器上打开。
admin-door-ask = 进去吗？
admin-door-ask-text = 这个链接只能用一次。点一下，这个浏览器就会登录，最长12小时。
admin-door-enter = 登录
admin-door-spent = 这个链接已失效
admin-door-spent-text = 它用过了、超过5分钟了，或者有了更新的链接。给机器人发送 /admin 就能拿到新的。

# 概览
admin-overview = 概览
admin-verdict =
    { $count ->
        [0] 一切正常
       *[other] 有{ $count }件事要看一看
    }
admin-problem-no-sender = 没有在发通知：最近没有进程负责发送。
admin-problem-late = 有{ $waiting }条通知到时间了还没发出，最早的一条应在{ $time }发出。
admin-problem-dead = 过去24小时有{ $dead }条通知没能送达。
admin-problem-uncertain = 有{ $uncertain }条通知不知道有没有送达。
admin-problem-backup-old = 上次备份是在{ $backup }。
admin-people = 用户
admin-people-more = 已注册{ $registered }人，24小时新增{ $new }人
admin-accounts = 账号
admin-accounts-more = { $unreachable }人屏蔽了机器人，{ $inactive }人被停用
admin-told-today = 今日消息
admin-asked-today = 用户操作{ $number }次
admin-waiting = 现在该发的
admin-trouble = 24小时：失败{ $dead }条，不确定{ $uncertain }条
admin-delay = 发送耗时
admin-delay-more = 一半在此时间内；95%在{ $slow }内
admin-delay-none = 24小时内没有发送
admin-database = 数据库
admin-chart-asked = 用户操作（按小时）
admin-chart-told = 发出的消息（按小时）
admin-versions = 版本
admin-backup = 上次备份
admin-backup-none = 没有记录

# 会话
admin-sessions = 会话
admin-sessions-text = 运营者登录中的所有浏览器。闲置30分钟会自动退出，满12小时一律退出。
admin-session = 运营者 { $operator }，来自 { $address }
admin-session-nameless = 没有名称的浏览器
admin-session-seen = 最近使用
admin-session-until = 最长到{ $time }
admin-session-own = 这个浏览器
admin-session-end = 退出登录
admin-done-session-ended = 那个浏览器已退出登录。

# 对被停用的人
person-shut-out = 运营者已停用你对这个机器人的使用。你的数据还在；请联系机器人的运营者。

# 用户
admin-search = 搜索
admin-nothing = 这里什么也没有。
admin-people-search = 编号、Telegram ID 或邮箱
admin-people-search-how = 可以按编号、完整的 Telegram ID 或完整的邮箱查找。名字没有保存。
admin-people-state = 范围
admin-people-state-all = 全部
admin-people-state-inactive = 已停用
admin-people-state-unreachable = 屏蔽了机器人
admin-people-language = 语言
admin-person = 用户 { $number }
admin-person-accounts = { $count }个账号
admin-person-unregistered = 未注册
admin-person-telegram = Telegram
admin-person-email = 邮箱
admin-person-zone = 时区
admin-person-met = 首次出现
admin-person-registered = 注册时间
admin-person-is-operator = 这是运营者。要停用或删除，请先从 ADMIN_IDS 里移除。
admin-person-shut-out = 停用
admin-person-shut-out-text = 机器人不再回复这个人，也不再发送任何消息。数据全部保留，之后可以恢复。
admin-person-let-in = 恢复使用
admin-person-delete = 彻底删除
admin-person-delete-text = 这个人的所有账号、密钥、计数和记录都会删除，无法恢复。
admin-person-lines = 最近的操作
admin-person-all-lines = 在审计日志里看全部
admin-key = 有密钥
admin-key-none = 没有密钥
admin-done-person-shut-out = 这个人已停用。
admin-done-person-let-in = 这个人已恢复使用。
admin-done-person-deleted = 这个人和全部相关数据已删除。
admin-done-person-is-operator = 什么也没做：这是运营者。请先从 ADMIN_IDS 里移除。

# 平台
admin-platforms = 平台
admin-platforms-text = 目录里写了什么、依据是谁说的，以及用户密钥的状况。
admin-platform = 平台
admin-platform-evidence = 依据
admin-platform-age = 最旧的来源
admin-platform-keys = 有密钥
admin-platform-alive = 有效密钥
admin-platform-checked = 上次查询
admin-days = { $count }天

# 审计日志
admin-audit = 审计日志
admin-audit-person = 用户
admin-audit-action = 操作，或开头加 *
admin-audit-since = 从
admin-audit-until = 到
admin-audit-operators = 运营者的操作
admin-audit-table = 导出表格（CSV）
admin-audit-cut = 只查了最新的200,000行，更早的可能还有。
admin-line-when = 时间
admin-line-who = 用户
admin-line-what = 操作
admin-line-details = 详情

# 设置
admin-settings = 设置
admin-settings-text = 当前生效的设置。要修改，请改环境变量或 .env 文件，然后重启。
admin-setting-hidden = 已设置，不显示

# 发件箱
admin-outbox = 发件箱
admin-outbox-due = 应发
admin-outbox-settled = 结束
admin-outbox-attempts =
    { $count ->
        [0] 还没试过
       *[other] 试了{ $count }次
    }
admin-outbox-send-again = 重新发送
admin-outbox-drop = 丢弃
admin-done-sent-again = 正在重新发送。
admin-done-dropped = 已丢弃。
admin-state-dead = 失败
admin-state-dead-text = Telegram 不接收，或聊天已关闭。
admin-state-uncertain = 不确定
admin-state-uncertain-text = 可能已经送达。重新发送的话，有人可能会收到两次。
admin-state-pending = 等待
admin-state-pending-text = 已决定发送，还没到时间或还没发出。
admin-state-claimed = 已领取
admin-state-claimed-text = 发送进程正在处理。
admin-state-attempting = 发送中
admin-state-attempting-text = 正在调用 Telegram。
admin-state-held = 暂缓
admin-state-held-text = 属于已暂停的群发。
admin-state-sent = 已发送
admin-state-sent-text = Telegram 表示已接收。保留30天。
admin-state-expired = 太迟
admin-state-expired-text = 来得太迟，或内容已经不对了。
admin-state-dropped = 已丢弃
admin-state-dropped-text = 被运营者取消。

# 群发
admin-broadcasts = 群发
admin-broadcast = 群发 { $number }
admin-broadcast-new = 写给所有人
admin-broadcast-write = 纯文本，最多{ $longest }个字符。留空的语言，读者会收到英文版。
admin-broadcast-languages = 其他语言
admin-broadcast-keep = 保存并查看
admin-broadcast-empty = 缺少英文版。没有译文的语言都用它代替。
admin-broadcast-long = 有一段文字超过了{ $longest }个字符。
admin-broadcast-draft = 草稿
admin-broadcast-running = 发送中
admin-broadcast-paused = 已暂停
admin-broadcast-finished = 已完成
admin-broadcast-cancelled = 已取消
admin-broadcast-receivers =
    { $count ->
       *[other] 将发给{ $number }人。
    }
admin-broadcast-done = { $done }/{ $total }
admin-broadcast-started = 开始
admin-broadcast-ended = 结束
admin-broadcast-edit = 修改
admin-broadcast-preview-button = 发给我看看
admin-broadcast-start-button = 发给所有人
admin-broadcast-sure =
    { $count ->
       *[other] 这会发给{ $number }人，不能收回。发送过程中可以停下。
    }
admin-broadcast-pause-button = 暂停
admin-broadcast-on-button = 继续
admin-broadcast-cancel-button = 取消
admin-broadcast-cancel-text = 之后不会再有人收到，也不能重新开始。
admin-done-broadcast-preview = 正在把写好的每种语言都发给你。
admin-done-broadcast-start = 开始发送了。
admin-done-broadcast-pause = 已暂停。正在途中的几条可能还会送达。
admin-done-broadcast-cancel = 已取消。
