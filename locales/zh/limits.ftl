limits-question = <b>{ $platform }</b>：你的额度是哪一种？
    { "" }
limits-question-one = <b>{ $platform }</b>：你的额度是这样吗？
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits 以空格或换行开头
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = 如果你买过 { $amount } 的积分：{ $limits }
# $source：名称或链接
limits-source = <i>{ $confidence ->
    [official] 官方页面
    [measured] 真实账号实测
    [tool] 来自开源工具
    [inferred] 由我们推断
    [assumed] 未经确认的初始值
   *[community] 用户反馈
}{ $named ->
    [yes] ：{ $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] ，{ $date }
}</i>
limits-aged = { $date }（{ $ago }）
limits-doubt =
    { "" }
    💡 拿不准？看看<a href="{ $url }">它的额度页面</a>，或者选小一点的：提醒早了总比晚了好。
limits-preset-yes = ✅ 对，就是这样
limits-own = 🔢 自己填

# 什么时候重置。$place：按哪里的时间
limits-clock = { $place ->
    [mine] { "" }
    [utc] UTC{ " " }
   *[city] { $city }时间
}{ $midnight ->
    [yes] 零点
   *[no] { $at }
}
limits-when-day = 每天{ $clock }
limits-when-week = 每个{ $day }{ $clock }
limits-when-month = 每月{ $day }日{ $missing ->
    [yes] （没有这天就在月末）
   *[no] { "" }
}{ $clock }
limits-resets = { $when }重置（{ $duration }后）
limits-resets-yours = { $when }重置（你那里{ $yours }）
limits-reset-unknown = ❔ 没人说得准什么时候重置，我先按{ $when }算。
limits-length-unknown = ❔ 没人说得准持续多久，我先按{ $duration }算。

limits-unit-question = 🔢 按什么计数？
limits-amount-question = 🔢 <b>{ $unit }</b>：你能用多少？

    输入数字，例如 50。

limits-window-question = 🔁 <b>{ $amount }</b>：什么时候会再有？

    ▶️ 开始用才计时，像 ChatGPT 和 Claude
    ↩️ 每次用掉的，过一阵就恢复
    💧 一直慢慢补充，直到补满
    🎁 只送一次，用完就没了
    🚦 只限每分钟的次数，攒不下来
limits-kind-day = 🌙 每天
limits-kind-week = 📅 每周
limits-kind-month = 🗓 每月
limits-kind-hour = 🕐 每小时
limits-kind-first_use = ▶️ 首次使用后过一段时间
limits-kind-sliding = ↩️ 用掉的会恢复
limits-kind-refill = 💧 慢慢补充
limits-kind-credit = 🎁 只有一次
limits-kind-rate = 🚦 每分钟限速

limits-duration-question = ⏱ <b>{ $amount }</b>：{ $kind ->
    [first_use] 从首次使用起，持续多久？
    [sliding] 用掉的多久后恢复？
    [refill] 从空到满要多久？
   *[credit] 从现在起多久过期？
}

    点一个，或直接输入：3小时、1小时30分钟、30天。
limits-never = 永不过期
limits-not-a-duration = ⚠️ 看不懂这个时长。请这样写：3小时 或 30天。
limits-duration-too-short = ⚠️ 最短只能一分钟。
limits-duration-too-long = ⚠️ 最长只能一年。

limits-day-question = 🗓 <b>{ $amount }</b>：{ $kind ->
    [week] 每周哪一天重置？
   *[month] 每月几号重置？
}
limits-day-unknown = 我不知道

limits-clock-question = 🕛 <b>{ $amount }</b>：是这个时候重置吗？
    { "" }
limits-clock-type =
    { "" }
    时间不对？直接输入，例如 09:00。按别处的时间？点一下选择。
limits-clock-right = ✅ 没错
limits-zone-mine = 我的时间

limits-review = 🔢 <b>你的额度</b>
    { "" }
limits-done = ✅ 就这些
limits-another = ➕ 再加一项额度
limits-drop = ✖️ { $number }
