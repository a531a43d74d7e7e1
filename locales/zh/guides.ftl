guides-question =
    📚 <b>指南</b>
    每个平台有多少免费额度，怎么拿到。
guide-good-for = 适合：{ $purposes }
purpose-text = 写作和问答
purpose-images = 图片
purpose-speech = 语音
purpose-translation = 翻译
purpose-embeddings = 向量嵌入
guide-retired = ⛔ 已停止提供。
guide-paid-only = 💳 已经没有免费额度了。

guide-free = <b>免费额度</b>

# $reset：说明何时重置的一句话
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 从首次使用开始计时，时间一到全部恢复。
guide-reset-sliding = 🔄 每次用掉的，过一段时间就会恢复。
guide-reset-refill = 🔄 一直在慢慢补充。满了以后，再补充的就浪费了。
guide-reset-credit = 🎁 只送一次，不再补充。
guide-key-none = 🔑 不需要密钥，在它的应用里直接用。
guide-key-optional = 🔑 API 密钥可填可不填。
guide-key-prefix = 密钥以 { $prefixes } 开头。
guide-key-length = 共{ $number }个字符。
guide-training-yes = 👁 免费使用时，你输入的内容可能会用来训练它的模型。
guide-training-opt_out = 👁 免费使用时，你输入的内容会用来训练它的模型，可以在它的设置里关掉。
guide-training-no = 🔒 你输入的内容不会用来训练它的模型。
guide-training-unknown = ❔ 不清楚你输入的内容会不会用来训练它的模型。
guide-no-personal-use = ⚠️ 它的条款不允许个人使用。

guide-steps-title = 👣 <b>{ $platform }</b>：上手步骤
guide-tips-title = 💡 <b>{ $platform }</b>：值得知道的
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 上手步骤
guide-tips = 💡 提示

guide-add = ➕ 添加 { $platform }
guide-signup = 注册
guide-key = 创建密钥
guide-limits = 额度页面
