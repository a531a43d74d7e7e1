# $part：一天中的时段；$named：是否知道名字
home-greeting = <b>{ $part ->
    [morning] 早上好
    [afternoon] 下午好
    [evening] 晚上好
   *[night] 你好
}{ $named ->
    [yes] ，{ $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
   *[other] { " " }· { $number }个账号
}
    { "" }
# $reset：何时恢复，与进度条旁的说法相同
home-used-up =
    🪫 <b>{ $account }</b> 用完了
    { $reset }
home-calm = ✨ 额度都在，现在没有快要浪费的。
home-empty = 你的免费 AI 额度，我都放在一处看着。添加第一个账号吧，点三下就好。
home-status = 📊 余量
home-log = ✍️ 记录用量
home-add = ➕ 添加账号
home-accounts = 🗂 账号
home-guides = 📚 指南
home-history = 📈 历史
home-settings = ⚙️ 设置
home-help = ❔ 帮助
language-question = 🌐 用哪种语言？
link-done = 🔗 这个聊天已关联。
link-failed = 🔗 这个链接已失效，请重新生成一个。
help =
    ❔ <b>怎么用</b>

    添加账号，记下用了多少，就能看到还剩多少、什么时候恢复。

    ✍️ 不管开着哪个窗口，直接写 <code>gemini 20</code> 就行，除非那个窗口正等你输入文字。/status 里有 +1 按钮，记错了用 /log 撤销。

    /recommend – 现在用哪个
    /schedule – 今日计划
    /status – 还剩多少
    /log – 记录用量
    /accounts – 修改或删除账号
    /add – 再添加一个账号
    /stats – 用了多少，浪费多少
    /guides – 各平台的免费额度
    /settings – 语言、时段、你的数据

    🔒 密钥加密保存。在 /settings 里可以下载或删除你的全部数据。

command-start = 首页
command-status = 还剩多少
command-log = 记录用量
command-stats = 用了多少，浪费多少
command-add = 添加账号
command-accounts = 修改或删除账号
command-guides = 各平台的免费额度
command-settings = 语言、时区、使用时段、你的数据
command-lang = 语言
command-help = 怎么用
bot-short-description = 所有免费 AI 额度，一个聊天全掌握。
bot-description = 帮你管好 ChatGPT、Gemini、Claude 等平台的免费 AI 额度：还剩多少一目了然，用量一点就记，什么时候恢复心里有数。

group-line = 我只在私聊里工作。
group-button = 打开聊天
