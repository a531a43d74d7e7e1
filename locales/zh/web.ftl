# 公开网页。纯文本，不含 HTML。
web-brand = AI Quota Orchestrator
web-skip = 跳到正文
web-guides = 指南
web-language = 语言
web-open = 在 Telegram 中打开
# 没有 Telegram、只有试用页面时的替代按钮
web-try = 在浏览器里试试
web-scan = 也可以用手机摄像头扫这里

web-landing-title = AI Quota Orchestrator：免费 AI 额度，别等清零才想起
web-landing-description = 一个 Telegram 机器人，帮你记着免费 AI 额度还剩多少、什么时候恢复、现在用哪个最划算。
web-hero-title = 免费 AI 额度，别等清零才想起
# $more：除这三个之外还有几个平台
web-hero-text = ChatGPT、Gemini、Claude，还有另外{ $more }个平台：还剩多少、什么时候恢复、现在用哪个，一个 Telegram 聊天全知道。
web-hero-note = 不用安装，不要密码，聊天就行。

web-features-title = 大部分免费额度，没用就清零了
web-features-text = 每个平台的额度、重置时间、用完时的提示都不一样。机器人替你全记着。
web-feature-now = 现在用哪个
web-feature-now-text = 看还剩多少、什么时候清零，告诉你先用哪个账号，以及为什么。
web-feature-plan = 一天的计划
web-feature-plan-text = 把你的使用时段和各平台的重置时间排在一起，尽量都用上。也能加到日历。
web-feature-told = 提醒来得正好
web-feature-told-text = 清零前提醒，晚上小结，周日周报。要哪些由你定，夜里不打扰。
web-feature-log = 点一下就记好
web-feature-log-text = 点 +1，写“gemini 20”，或者把达到上限的提示转发过来。点一下就能撤销。
web-feature-honest = 数字实在
web-feature-honest-text = 每个数字都标明来历：平台确认的、你自己记的，还是估计的，以及是多久以前的。
web-feature-keys = 密钥可给可不给
web-feature-keys-text = 有些平台能查到还剩多少，给了密钥，机器人就能直接读。不给，自己记数就行。

web-how-title = 一分钟就能用
web-how-hello = 打个招呼
web-how-hello-text = 打开聊天，点“开始”。语言和时区先替你猜好，猜对了点三下就完成。
web-how-add = 添加你有的
web-how-add-text = 选你在用的平台，再选符合你的额度。
web-how-ask = 问它，或者等它提醒
web-how-ask-text = “现在用哪个”点一下就出来，其他的会自动发给你。

web-pictures-title = 要学的就这些
web-picture-recommend = 现在用哪个，为什么
web-picture-status = 各处还剩多少
web-picture-plan = 一天的计划
web-picture-account = 一个账号的详情
# $what：图里看到的内容
web-picture-alt = 和机器人的聊天：{ $what }

web-platforms-title = { $number }个平台，各给多少
web-platforms-text = 额度会变，所以都注明了来源和日期。任何一个都可以换成你自己的数字。

web-security-title = 密钥始终是你的
web-security-sealed = 先加密再保存，并和你的账号绑定。换到别处就打不开。
web-security-deleted = 带密钥的消息会立刻从聊天里删除，之后你只看得到开头和结尾几个字符。
web-security-one = 密钥只发给它自己的平台，用来检查是否有效、读取还剩多少。机器人从不消耗你的额度。
web-security-yours = 在机器人的设置里，可以把全部数据存成文件带走，也可以全部删除，立刻生效。
web-security-site = 本站不统计访客，不从别处加载任何东西。唯一的 Cookie 只用来记住你的语言。

web-faq-title = 常见问题
web-faq-cost = 要花钱吗？
web-faq-cost-text = 不用。它帮你看着免费额度，自己也是免费的。
web-faq-spend = 它会替我使用平台吗？
web-faq-spend-text = 不会。它只告诉你用什么、什么时候用，用的人是你。
web-faq-keys = 一定要 API 密钥吗？
web-faq-keys-text = 不用。ChatGPT 和 Claude 的免费应用没有密钥。在别的平台，有密钥也只是让你少记几次。
web-faq-know = 它怎么知道还剩多少？
web-faq-know-text = 靠你记的用量、给过密钥的平台报的数，以及两者之间的推算。是哪一种，总会说明。
web-faq-differ = 我的额度和这里写的不一样。
web-faq-differ-text = 平台会调整额度，而且不是所有人同时变。在机器人里换一组，或输入你自己的数字。
web-faq-languages = 支持哪些语言？
web-faq-languages-text = { $languages }。

web-end-title = 今晚又有一些要清零
web-end-text = 是哪些？看完这页的工夫就能知道。

web-guides-title = 指南：免费 AI，一步一步来
web-guides-description = 各个 AI 平台免费给多少、怎么开始、要注意什么。
web-search = 搜索
web-search-hint = 名称或用途，如图片
web-search-none = 没有找到“{ $query }”。
web-search-all = 显示全部

web-guide-title = { $platform }：免费额度和上手步骤
web-guide-all = 所有指南
web-guide-open = 在机器人里打开
web-guide-steps = 上手步骤
web-guide-limits = 免费额度
web-guide-tips = 值得知道的
web-guide-traps = 要注意的
web-guide-links = 链接
web-guide-signup = 注册
web-guide-keys = 密钥
web-guide-limits-page = 额度
web-guide-docs = 文档
web-guide-good-for = 适合：{ $purposes }
# $when：“每天洛杉矶零点”
web-guide-resets = { $when }重置。
web-guide-resets-unknown = 什么时候重置，没有公开说明。机器人先按{ $when }算，等你有了准信再改。

web-privacy = 隐私
web-privacy-title = 隐私
web-privacy-description = 机器人保存你的哪些信息、存在哪里、存多久，以及怎么删除。
web-privacy-stored = 保存什么
web-privacy-stored-text = 你的 Telegram 聊天编号、语言、时区、时段和各项选择；你添加的账号及其额度，如果给了密钥，还有加密后的密钥；你记了什么、什么时候记的；你在机器人里开着哪些窗口。注册 API 的人还会留下邮箱和密码；密码只保存哈希值。
web-privacy-not-stored = 不保存什么
web-privacy-not-stored-text = 你的消息内容、你在 Telegram 里的名字、电话号码，以及你写给 AI 平台的任何内容。
web-privacy-where = 存在哪里
web-privacy-where-text = 只存在这个机器人运营者的数据库里，密钥在其中也是加密的。消息和所有聊天一样经过 Telegram。
web-privacy-others = 还有谁能看到
web-privacy-others-text = 检查密钥或查询还剩多少时，平台会看到它自己的密钥。除此之外没有人能看到：没有广告，也不统计访客。
web-privacy-long = 存多久
web-privacy-long-text = 直到你删除为止。已处理完的通知{ $notices }天后清除，没人动过的窗口{ $windows }天后清除。
web-privacy-yours = 数据归你
web-privacy-yours-text = 在机器人的“设置”→“我的数据”里，可以把全部数据存成文件带走，也可以删除；删除后无法恢复。运营者的备份里可能还会留着，直到被新备份取代。
web-privacy-cookies = Cookie
web-privacy-cookies-text = 你选择语言时，这些页面会存一个 Cookie。里面只有你选的语言，没有别的。

web-terms = 使用条款
web-terms-title = 使用条款
web-terms-description = 你可以期待机器人做什么，它又希望你做什么。
web-terms-service = 这是什么
web-terms-service-text = 一个帮你记数和提醒的助手。它不收费，也不保证永远在线、永远正确。
web-terms-numbers = 关于数字
web-terms-numbers-text = 额度来自公开资料和你的输入。平台可能不打招呼就改，一切以平台自己的说法为准。
web-terms-platforms = 关于平台
web-terms-platforms-text = 你在各平台的账号适用各自的条款。本机器人不属于其中任何一家，名称归它们各自所有。
web-terms-you = 希望你做到
web-terms-you-text = 只添加属于你自己的账号和密钥，也别影响别人使用。做不到的，可能会被停用。
web-terms-end = 不想用了
web-terms-end-text = 在设置里删除数据，再屏蔽机器人，就这样。

web-footer = 与这里提到的任何平台均无关联。

web-error-missing = 这里什么也没有
web-error-missing-text = 页面搬走了，或者从来没有过。指南还在原来的地方。
web-error-refused = 这个请求没法回应
web-error-refused-text = 请求里有些地方不对。
web-error-broken = 我们这边出了问题
web-error-broken-text = 已经记录下来了，请稍后再试。
web-error-home = 回首页
