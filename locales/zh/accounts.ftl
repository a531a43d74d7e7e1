accounts-question = 🗂 点一个账号，查看或修改。
account-left-short = 剩{ $number }

account-rule = 🔢 { $limit }
# $outcome：平台上次（$age 前）怎么说；$since：这个密钥保存了多久
account-key = 🔑 <code>{ $preview }</code>，{ $outcome ->
    [valid] 可用，{ $age }前检查
    [lacks_permission] 有效但权限不足，{ $age }前检查
    [blocked] 有效但被禁用，{ $age }前检查
    [refused] { $age }前被拒绝
   *[none] 未检查
}{ $old ->
    [yes] { " · " }已保存{ $since }
   *[no] { "" }
}
account-since = 📅 { $day }添加
account-stops = 🛑 { $usual ->
    [yes] 通常用到这里就停：{ $amount }
   *[no] 有一次停在：{ $amount }
}
account-guess = 🤔 这个平台没说什么时候重置，时间是我猜的。你知道准确时间的话，点“重置”改一下。

account-log = ✍️ 记录用量
account-correct = 🎯 网站显示…
account-reset = 🕘 重置
account-limits = 🔢 额度
account-rename = 🏷 名称
account-key-button = 🔑 密钥
account-remove = 🗑 删除账号
account-limits-set = 额度已更新。

account-stopped = 🛑 被限制了
account-usual = 🔢 额度设为{ $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>：现在不让用了吗？

    我会记下：重置之前一点不剩。这个上限没有公开，我也借此了解你通常用到哪里会被限制。
account-stopped-count = 按我的计数，你用了{ $amount }。
account-stopped-yes = 🛑 对，刚刚
account-stopped-noted = 记下了：现在一点不剩。

account-which-limit = 哪一项额度？
account-choose-first = ⚠️ 这里有好几项额度，请先点一项。

account-left-question = 🎯 网站显示还<b>剩</b>多少？输入数字，例如 { $example }。
account-left-count = 按我的记录，还剩{ $left }。
account-left-none = 一点不剩
account-left-all = 全部都在（{ $number }）
account-left-negative = ⚠️ 不能小于 0。用完了就填 0。
account-left-noted = 记下了：还剩{ $left }。

account-reset-question = 🕘 { $kind ->
    [credit] 什么时候过期？输入还剩多久，例如 <code>20天</code>；或最后一天，例如 <code>{ $date }</code>。
   *[first_use] 什么时候重置？输入还剩多久，例如 <code>1小时30分钟</code>；或几点，例如 <code>{ $time }</code>。
}
account-reset-idle = 还没开始
account-reset-never = 永不过期
account-reset-noted = 记下了。
# 时间前后可能出现的词：“17:20重置”“还剩 2小时”“2小时后”
reset-words-before = 还剩 还有 还要 剩余 剩下 剩 再过 再等 过 大约 大概 约 在 于 到 将于 将在 预计 重置时间 in at until
reset-words-after = 之后 以后 过后 后 内 左右 前 之前 重置 会重置 将重置 恢复 刷新 更新 清零 到期 过期 失效 截止 为止 剩余
reset-not-read = ⚠️ { $kind ->
    [credit] 看不懂。请输入多久，例如 20天；或日期，例如 { $date }。
   *[first_use] 看不懂。请输入多久，例如 2小时；或几点，例如 { $time }。
}
reset-ambiguous = ⚠️ 是几点，还是还剩多久？几点就写 { $time }，还剩多久就写 2小时30分钟。
reset-no-day = ⚠️ 没有这一天。请这样写：{ $date }。
reset-past = ⚠️ 那已经过去了。请输入以后的时间。
reset-too-late = ⚠️ 太久了，这项额度最长{ $longest }。如果不对，请修改额度。

account-name-question = 🏷 给它起个名字吧，例如 <code>工作</code> 或 <code>ann@example.org</code>。
account-name-remove = 不要名称

account-key-question = 🔑 <b>{ $platform }</b>：请粘贴 API 密钥。
account-key-now = 现在的密钥：<code>{ $preview }</code>，会被新的替换。
account-key-promise = 我会立刻删掉你的消息，把密钥加密保存，再向平台确认它能不能用。确认不消耗额度。
account-key-how = 怎么获取密钥？
account-key-remove = 🗑 删除密钥
account-key-removed = 密钥已删除。

account-remove-question = 🗑 要删除 <b>{ $account }</b> 吗？
    它的计数{ $key ->
    [yes] 和密钥
   *[no] { "" }
}会立刻删除，无法恢复。
account-remove-yes = 🗑 对，删除
account-remove-no = 先留着
account-removed = 已删除：{ $account }
