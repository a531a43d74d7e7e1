register-welcome =
    👋 我帮你盯着免费 AI 额度：还剩多少，什么时候恢复。

    用简体中文，对吗？
register-go-on = 对，继续
register-other-language = 其他语言…

zone-question =
    🌍 <b>你那里现在几点？</b>
    所有重置时间都按你的时间显示。

    点一个，或直接写你的城市。
zone-search-button = 搜索城市
zone-time-button = 输入时间
zone-search = 🌍 哪个城市？写国家也行。
zone-time = 🌍 你那里现在几点？例如 14:05
zone-found = { $count ->
    [1] 🌍 是这个时间吗？
   *[other] 🌍 是哪一个？
}
zone-no-city = ⚠️ 没找到这个城市，试试附近的大城市。
zone-not-a-time = ⚠️ 看不懂这个时间。请这样写：14:05。
zone-no-such-time = ⚠️ 现在没有哪里是这个时间。请看一下你的时钟。

# $time：晚间小结的时间
notify-question = 🔔 <b>要我提醒你什么？</b>
notify-reset_alert = 额度清零前
notify-usage_warning = 用到{ $percent }时
notify-daily_summary = 晚间小结，{ $time }
notify-weekly_report = 周报，{ $day }
notify-recommendation = 白天的小建议
notify-usable_again = 用完的额度恢复时
notify-credit_expiring = 一次性额度过期前
