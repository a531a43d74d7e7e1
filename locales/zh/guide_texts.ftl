# 每个平台怎么做，一步一步：机器人、网页和 API 共用。纯文本，不含 HTML
# 以平台 ID 结尾的键只用于那个平台，不带 ID 的同名键用于其他所有平台
# $platform：名称；$site、$page、$limits：注册、创建密钥、查看额度的短网址
# $prefixes：密钥的开头；$length：字符数；tips 和 traps 里一行是一条

howto-about = { $platform }：{ $purposes }。
howto-about-chatgpt_free = OpenAI 的 AI 助手应用：问答、写作、翻译，也能做几张图。
howto-about-gemini_free = Google 的模型，在 AI Studio 里用，或用密钥调用：长文本、翻译、向量嵌入。
howto-about-claude_free = Anthropic 的 AI 助手应用：写作、问答、翻译。
howto-about-leonardo_free = 根据描述生成图片，消耗每天新发的 token。
howto-about-huggingface_free = 在 Spaces 里试用开放模型，有些跑在共享显卡（ZeroGPU）上。
howto-about-cohere_free = 面向开发者的模型：对话、向量嵌入、搜索重排，用试用密钥。
howto-about-groq_free = 用密钥调用开放模型和语音识别（Whisper）。
howto-about-openrouter_free = 一个密钥，用遍多家的模型；以“:free”结尾的不收费。
howto-about-mistral_free = 用密钥调用 Mistral 的文本、代码和向量嵌入模型。
howto-about-cerebras_free = 用密钥调用开放模型，试用期到了自动结束。
howto-about-cloudflare_free = Workers AI：文本、图片和语音模型，按神经元计量。
howto-about-sambanova_free = 用密钥调用开放模型，每天只有少量请求。
howto-about-nvidia_free = 一个密钥，试用多家厂商的模型。
howto-about-replicate_free = 图片、语音和文本模型，开始时送一点额度。
howto-about-stability_free = 用密钥生成图片，积分只送一次。
howto-about-elevenlabs_free = 把文字变成语音，每个月有新的积分。
howto-about-deepl_free = 用密钥翻译，适合你自己的程序和工具。
howto-about-deepseek_free = 用密钥调用 DeepSeek 的模型，用的是注册时赠送的额度。

howto-title-signup = 注册
howto-signup = 在 { $site } 注册一个账号。
howto-signup-chatgpt_free = 在 { $site } 注册一个免费账号就行，不需要密钥。
howto-signup-gemini_free = 打开 { $site }，用你的 Google 账号登录。
howto-signup-claude_free = 在 { $site } 注册一个免费账号就行，不需要密钥。
howto-signup-leonardo_free = 在 { $site } 注册账号，留在免费方案：每天都有新的 token。
howto-signup-huggingface_free = 在 { $site } 注册账号。登录后，ZeroGPU 的时间比访客多。
howto-signup-cohere_free = 在 { $site } 注册，从免费试用开始。
howto-signup-mistral_free = 在 { $site } 注册账号，选免费模式，不用绑卡。
howto-signup-cerebras_free = 在 { $site } 注册账号，添加付款方式：验证通过后试用就开始。
howto-signup-sambanova_free = 在 { $site } 注册账号，不要添加付款方式：没有付款方式才是免费档。
howto-signup-deepl_free = 在 { $site } 注册，选“API Free”。翻译器的套餐是另一回事。

howto-title-key = 创建密钥
howto-key = 在 { $page } 创建密钥，它以 { $prefixes } 开头。
howto-key-length = 在 { $page } 创建密钥，共{ $length }个字符，开头不固定。
howto-key-plain = 在 { $page } 创建密钥。
howto-key-gemini_free = 打开 { $page } 创建密钥，它以 { $prefixes } 开头。不要给这个项目开通结算。
howto-key-leonardo_free = 打开 { $page } 创建密钥，共{ $length }个字符，用连字符分成五段。
howto-key-huggingface_free = 在 { $page } 创建 token，它以 { $prefixes } 开头。
howto-key-cohere_free = 打开 { $page }，复制试用密钥：{ $length }位字母和数字，开头不固定。
howto-key-cloudflare_free = 在 { $page } 创建 API token，它以 { $prefixes } 开头。
howto-key-deepl_free = 在 { $page } 创建密钥，共{ $length }个字符，以 :fx 结尾。
howto-tip-key = 要复制完整，也别给别人看。
howto-tip-key-huggingface_free = 细粒度 token 需要“Billing: Read”权限，否则没法读取你用了多少。
howto-tip-key-cloudflare_free =
    勾选“Account Analytics: Read”，否则没法读取用了多少神经元。
    以 cfat_ 开头的 token 属于某个账号：粘贴时在前面加上账号 ID，写成 ID:token。
howto-tip-key-elevenlabs_free = 如果限制密钥的权限，请保留读取用户数据这一项，否则检查时会显得密钥无效。

howto-title-add = 添加到机器人
howto-add = 在机器人里添加 { $platform }，粘贴密钥。你的消息会立刻删除，检查密钥不消耗额度，密钥加密保存。
howto-add-cohere_free = 在机器人里添加 { $platform }，粘贴密钥。你的消息会立刻删除，密钥检查后加密保存。这次检查算不算一次调用，没有公开说明。
howto-add-unchecked = 在机器人里添加 { $platform }，粘贴密钥。你的消息会立刻删除，密钥加密保存。检查会消耗你的额度，所以不检查。
howto-add-app = 在机器人里添加 { $platform }，选择适合你的额度。
howto-tip-add = 也可以不填密钥，自己记用量。

howto-title-first = 方便的时候再开始
howto-first = 时间从你的第一条消息算起，不是从零点算起。有事要做的时候再发。

howto-title-count = 记录用量
howto-count = 用完后给这个机器人发“{ $platform } 3”，或点 +1。它会告诉你还剩多少、什么时候恢复。
howto-count-read = 有密钥时，机器人会从 { $platform } 读取还剩多少。没有密钥，就在用完后发“{ $platform } 3”。
howto-count-nothing = 只限速度，没有会过期的额度。留着，等别的都用完了再用。

## 值得知道的，和容易出错的
howto-tips-chatgpt_free =
    第一条消息早点发，一天里就能多用几轮。
    ChatGPT 提示达到上限时，把那句话转发给这个机器人，它能读出到什么时候。
    不想让聊天用于训练：Settings → Data controls。
howto-traps-chatgpt_free =
    消息用完后，可能换成较小的模型继续回答。留意一下是哪个模型。
    文件和图片另有额度，而且更少。
    OpenAI 的 API 密钥是另一回事，没有免费额度。
howto-tips-gemini_free =
    你的真实额度在 { $limits }，按项目和模型列出。在机器人里选对应的。
    Flash-Lite 每天的请求次数比 Flash 多得多。
howto-traps-gemini_free =
    给项目关联结算账号，免费档就结束了。
    同一个项目里再建一个密钥，额度也是共用的。
    当天用完后，报错可能还写着“retry in 18 s”，其实要等到明天。
    Gemini 应用的额度是另算的，只显示百分比。
    面向欧洲经济区、英国或瑞士用户的应用，Google 要求使用付费方案。
howto-tips-claude_free =
    第一条消息早点发，一天里就能多用几轮。
    用到哪里了，可以在 { $limits } 看到。
    不想让聊天用于训练，就在这里关掉：Settings → Privacy。
howto-traps-claude_free =
    消息条数没有公布，取决于消息的长短和 Claude 的繁忙程度。
    Anthropic 的 API 密钥是另一回事，没有免费额度。
howto-tips-leonardo_free =
    一天从几点算起，没有公布。等你看到了，告诉这个机器人。
    有密钥时，机器人会读取今天还剩多少 token。
howto-traps-leonardo_free =
    免费方案生成的内容是公开的。
    API 用的是另外的额度，不是每天的 token。
howto-tips-huggingface_free =
    ZeroGPU 的一天从你首次使用起算24小时，不是从零点开始。
    如果你主要用 Spaces，就在机器人里选 ZeroGPU 的额度。
howto-traps-huggingface_free =
    用“xlarge”显卡的 Spaces，时间消耗快一倍。
    它自己的页面上，免费账号已经没有推理服务商的额度了。
howto-tips-cohere_free =
    对话、嵌入和重排共用同样的调用次数。
    一个月从哪天算起，没有公布。等你知道了，告诉这个机器人。
howto-traps-cohere_free =
    条款禁止个人和家庭使用。
    用试用密钥发送的内容可能会用来训练它的模型，而且关不掉。
    还有每分钟的限制：对话20次，重排10次。
howto-tips-groq_free = 还在 Groq 缓存里的输入不计入用量。
howto-traps-groq_free = 额度是整个组织共用的，多建密钥也不会变多。
howto-tips-openrouter_free = 只要买过一次10美元的额度，每天的请求次数就会多很多。
howto-traps-openrouter_free = 失败的请求也算，所有“:free”模型共用一个次数。
howto-tips-mistral_free = 每个模型的限速可以在 { $limits } 看到。
howto-traps-mistral_free = 你发送的内容会用来训练它的模型，可以在 admin.mistral.ai 的 Privacy 里关掉。
howto-traps-cerebras_free = max_completion_tokens 设多少就先扣多少，按需要设置就好。
howto-tips-cloudflare_free = 当天的神经元用完后，免费方案只会停下来，不会产生账单。
howto-traps-cloudflare_free = 有些模型只有付费方案能用。
howto-traps-sambanova_free = 有消息说免费档在2026年6月结束了，但到9月它自己的页面上还列着。
howto-traps-nvidia_free = 只能用于评估，禁止提交机密数据。
howto-traps-replicate_free = 没有工具能读取剩余额度，请到你在那里的账号查看。
howto-traps-stability_free = 它的密钥开头和别的平台一样，粘贴前请先选 { $platform }。
howto-tips-elevenlabs_free = 你的一个月从自己的某一天算起。有密钥时，机器人会读取是哪天。
howto-tips-deepl_free = API 不会说你的一个月何时结束。到你的账号里查一下，告诉这个机器人。
howto-traps-deepl_free = 网页翻译器的额度是另算的。
howto-traps-deepseek_free = 你自己充值的不算免费，只计赠送的部分。
