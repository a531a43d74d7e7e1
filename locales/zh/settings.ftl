settings-overview =
    ⚙️ <b>设置</b>
    { "" }
    🌐 { $language }
    🌍 { $city }，{ $time }
    ☀️ 使用时段：{ $active }
    🌙 免打扰：{ $quiet }
    🔔 通知：{ $all }项中开了{ $on }项
settings-language = 🌐 语言
settings-zone = 🌍 时区
settings-active = ☀️ 使用时段
settings-quiet = 🌙 免打扰
settings-notifications = 🔔 通知
settings-data = 📦 我的数据

# 一天中的一段时间
hours = { $start }–{ $until }
hours-whole-day = 全天
hours-none = 无
# 两个时间前后和中间可能出现的词（不含连接号）
hours-words = 从 自 由 到 至 直到 之间 期间 为止 止 次日 第二天 隔天 到次日 到第二天 到隔天 至次日 至第二天 早上 到早上 到次日早上 到第二天早上 至次日早上
hours-unreadable = ⚠️ 看不懂这个时段。请这样写：9:00–22:00。
hours-same = ⚠️ 两个时间是一样的。请这样写：9:00–22:00。
hours-whole_day = ⚠️ 全天免打扰就收不到任何通知了。不想收的话，请在 🔔 里关掉。

active-question =
    ☀️ <b>你一般几点到几点用 AI？</b>
    现在：{ $hours }

    计划和建议都会排在这个时段里。

    点一个，或直接输入，例如 <code>9:30–22:00</code>。
quiet-question =
    🌙 <b>什么时候别打扰你？</b>
    现在：{ $hours }

    这段时间我不会主动发消息，你随时可以问我。

    点一个，或直接输入，例如 <code>23:00–7:00</code>。
quiet-none-button = 不设免打扰
# 也可以这样输入（用半角逗号隔开）
quiet-none-words = 无, 没有, 不要, 不用, 不需要, 不设, 关, 关闭, 关掉, 取消, off, 不设免打扰, 无免打扰

data-overview =
    📦 <b>我的数据</b>

    我保存你的语言、时区和时段、通知设置{ $count ->
        [0] ，目前还没有账号。
       *[other] 、{ $number }个账号的额度和密钥，以及用量记录。
    }密钥都加密了。你的消息不会保存。
data-export = 📄 导出全部数据
data-exported = 📄 这是我保存的关于你的全部数据。密钥只含开头和结尾几个字符。
data-delete = 🗑 全部删除…
data-delete-question =
    🗑 <b>要全部删除吗？</b>

    { $count ->
        [0] 你的设置和全部记录
       *[other] 你的{ $number }个账号、密钥、设置和全部记录
    }会立刻删除，无法恢复。

    请输入 <code>{ $word }</code> 来确认
data-delete-word = 全部删除
data-delete-refused = ⚠️ 输入的不是“{ $word }”，什么都没删。
data-deleted =
    🗑 已全部删除：账号、密钥、设置和记录。

    聊天记录可以在 Telegram 里自己清空。发 /start 重新开始。
