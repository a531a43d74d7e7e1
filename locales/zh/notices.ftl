notice-open = 打开 { $emoji }
# $ends：这一轮怎样结束
notice-mute = 💤 { $ends ->
    [expires] 过期前不再提醒
   *[resets] 重置前不再提醒
}
# 用在几个账号合在一起的消息里；$account：表情和名称开头
notice-mute-this = 💤 { $account }
notice-off = 🔕 不再提醒
notice-more = … 还有{ $number }条：/status
# $total 是带单位的数量：“1,500次请求”
notice-reset = ⏰ <b>{ $account }</b>：{ $total }还剩{ $left }没用，{ $time }清零（{ $duration }后）
notice-credit = 🎁 <b>{ $account }</b>：{ $total }还剩{ $left }没用，{ $time }过期，不再补充（{ $duration }后）
notice-lost-meanwhile = 💤 <b>{ $account }</b>：免打扰期间重置了，还有额度没用完
notice-warning = ⚠️ <b>{ $account }</b>：已用{ $percent }（{ $used }/{ $total }）
notice-warning-reset = { $time }恢复（{ $duration }后）
notice-back = ✅ <b>{ $account }</b> 又能用了：{ $left }
notice-muted = 💤 { $time }之前不再提醒这一项。
notice-switched-off = 🔕 已关闭。可以在 /settings 里重新打开。
notice-to-settings = ⚙️ 设置
notice-to-history = 📈 历史
# 那天用了 $count 个平台
summary-title = 🌙 <b>{ $day }</b>：{ $count ->
    [0] 今天没有使用记录
   *[other] 用了{ $number }个平台
}
summary-share = 已重置的额度用掉了{ $percent }{ $compared ->
    [yes] （前一天{ $before }）
   *[no] {""}
}
summary-lost = 过期未用：{ $amounts }
# 计划的第一件事：发消息开始计时，或使用某个账号
summary-next = 明天第一步：{ $step ->
    [open] { $time }给 { $account } 发一条消息，开始计时
   *[use] { $time }，{ $account }，{ $amount }
}
week-title = 📊 <b>本周小结，{ $days }</b>
week-share = 用掉了免费额度的{ $percent }{ $compared ->
    [yes] （上一周{ $before }）
   *[no] {""}
}
# $percent 是本来能用掉的比例
week-plan = 🗓 每天都按计划的话，最多能少浪费{ $amounts }：用掉{ $percent }
week-legend = 🟦 已用 · ⬜ 过期 · 细条：上一周
# $way：春天往前，秋天往后
clocks-change = 🕐 今晚时钟会{ $way ->
    [forward] 拨快
   *[back] 拨慢
}{ $duration }。从明天起，按其他时区重置的额度，对你来说会换个时间；提醒我已经跟着调好了。
notify-settings = 🔔 <b>通知</b>
    点一项来修改，或看个示例。
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] 至少剩多少才提醒？
    [levels] 用到多少时提醒？选一两个。
    [at] 什么时候提醒？
   *[when] 哪些情况提醒？
}
notice-switch = { $enabled ->
    [yes] ⬜ 关闭
   *[no] ✅ 打开
}
notice-short = { $mark } 2小时以内的额度也提醒
notice-when-stopped = 用完过才提醒
notice-when-always = 每次重置都提醒
notice-other-time = ⌨️ 其他时间
notice-time-question = ⌨️ 几点？例如 20:30
notice-example = 📨 发个示例给我
notice-example-sent = 马上就到。
notice-example-empty = 看示例得先有账号，请先添加一个。
notice-about-reset_alert = 还有额度没用完时，在重置前一小时提醒：剩多少、到几点，点一下就能记录。
notice-about-usage_warning = 额度快用完时提醒。
notice-about-daily_summary = 今天用了什么，有什么过期没用。
notice-about-weekly_report = 这一周和上一周对比，附一张图。
notice-about-recommendation = 使用时段内每三小时一次，值得用才提醒。
notice-about-usable_again = 用完的额度又能用时提醒。
notice-about-credit_expiring = 一次性额度过期前三天提醒。
notice-about-clocks_change = 你所在地区调整时钟的前一晚提醒。
notify-clocks_change = 夏令时切换时
notice-to-advice = 💡 更多
notice-to-plan = 🗓 计划
notice-to-accounts = 🗂 账号
notice-about-platform_changed = 你用的平台改了额度或不再免费时提醒。
notify-platform_changed = 平台有变化时
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> 已关闭。账号会留在这里，直到你删除。
    [paid_only] 💳 <b>{ $platform }</b> 不再有免费额度。账号会留在这里，直到你删除。
   *[offered] 🎉 <b>{ $platform }</b> 又有免费额度了。
}
change-limits = 📢 <b>{ $account }</b>：据目前所知，它的额度变了。
change-own = 现在按：{ $limits }
change-offered = 新的：<b>{ $limits }</b>
change-question = 在你选用新额度之前，我照旧计数。
change-adopt = ✅ 用新的
change-keep = 保持不变
change-adopted = ✅ { $accounts }：已按新额度计数，用掉的仍然算数。
change-kept = 👌 { $accounts }：照旧计数。
change-gone = 这件事已经定了，或者之后又变了。现在的额度见 /accounts。
notice-example-title = 📨 这只是示例：
