notice-open = { $emoji } 열기
# $ends: how the window ends
notice-mute = 💤 { $ends ->
    [expires] 만료될
   *[resets] 초기화될
} 때까지 조용히
# among messages about several accounts; $account: its emoji, and the beginning of its name
notice-mute-this = 💤 { $account }
notice-off = 🔕 알림 끄기
notice-more = … 그 밖에 { $number }개: /status
# $total is an amount with its unit: "1,500 requests"
notice-reset = ⏰ <b>{ $account }</b>: { $total } 중 { $left } 남았는데 { $time }에 사라져요 ({ $duration } 뒤)
notice-credit = 🎁 <b>{ $account }</b>: { $total } 중 { $left } 남았는데 { $time }에 만료되고 다시 채워지지 않아요 ({ $duration } 뒤)
notice-lost-meanwhile = 💤 <b>{ $account }</b>: 조용한 시간에 한도가 남은 채 초기화됐어요
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } 사용 ({ $used }/{ $total })
notice-warning-reset = { $time }에 다시 채워져요 ({ $duration } 뒤)
notice-back = ✅ <b>{ $account }</b> 다시 쓸 수 있어요: { $left }
notice-muted = 💤 { $time }까지 조용히 할게요.
notice-switched-off = 🔕 껐어요. /settings에서 다시 켤 수 있어요.
notice-to-settings = ⚙️ 설정
notice-to-history = 📈 돌아보기
# $count platforms were used that day
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] 오늘은 쓴 게 없어요
   *[other] 플랫폼 { $number }곳을 썼어요
}
summary-share = 끝난 한도의 { $percent }를 썼어요{ $compared ->
    [yes] {" "}(전날 { $before })
   *[no] {""}
}
summary-lost = 못 쓰고 사라짐: { $amounts }
# the first thing of the plan: a message that opens a window, or so much of an account
summary-next = 내일은 이것부터: { $time } { $step ->
    [open] { $account }에 메시지 하나 보내 두기
   *[use] { $account }, { $amount }
}
week-title = 📊 <b>이번 주, { $days }</b>
week-share = 받은 한도의 { $percent }를 썼어요{ $compared ->
    [yes] {" "}(지난주 { $before })
   *[no] {""}
}
# $percent would have been used
week-plan = 🗓 매일 계획대로 썼다면 최대 { $amounts } 덜 사라지고 { $percent }까지 썼을 거예요
week-legend = 🟦 사용 · ⬜ 놓침 · 얇은 막대: 지난주
# $way: forward in spring, back in autumn
clocks-change = 🕐 오늘 밤 시계가 { $duration } { $way ->
    [forward] 앞당겨져요
   *[back] 늦춰져요
}. 다른 시간대의 초기화는 내일부터 시계상 다른 시각에 오고, 알림도 거기에 맞춰 뒀어요.
notify-settings = 🔔 <b>알림</b>
    눌러서 바꾸거나 예시를 받아 보세요.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] 얼마나 남았을 때부터 알릴까요?
    [levels] 얼마나 썼을 때 알릴까요? 한두 개를 고르세요.
    [at] 언제 알릴까요?
   *[when] 어떤 경우에 알릴까요?
}
notice-switch = { $enabled ->
    [yes] ⬜ 끄기
   *[no] ✅ 켜기
}
notice-short = { $mark } 2시간 미만 한도도 알림
notice-when-stopped = 다 썼을 때만
notice-when-always = 초기화될 때마다
notice-other-time = ⌨️ 다른 시각
notice-time-question = ⌨️ 몇 시에 알릴까요? 예: 20:30
notice-example = 📨 예시 보내기
notice-example-sent = 보냈어요.
notice-example-empty = 예시를 보려면 먼저 계정을 추가해 주세요.
notice-about-reset_alert = 한도가 남은 채 초기화되기 한 시간 전에, 무엇이 언제까지 남았는지 알려요.
notice-about-usage_warning = 한도를 거의 다 썼을 때 알려요.
notice-about-daily_summary = 오늘 쓴 것과 못 쓰고 사라진 것을 알려요.
notice-about-weekly_report = 이번 주와 지난주를 그림으로 견줘 드려요.
notice-about-recommendation = 활동 시간에 세 시간마다, 쓸 만한 게 있을 때만 알려요.
notice-about-usable_again = 다 썼던 것을 다시 쓸 수 있을 때 알려요.
notice-about-credit_expiring = 한 번 받은 크레딧이 만료되기 사흘 전에 알려요.
notice-about-clocks_change = 시계가 바뀌기 전날 저녁에 알려요.
notify-clocks_change = 시계가 바뀔 때
notice-to-advice = 💡 더 보기
notice-to-plan = 🗓 계획
notice-to-accounts = 🗂 계정
notice-about-platform_changed = 쓰는 플랫폼의 한도가 바뀌거나 무료 제공이 끝나면 알려요.
notify-platform_changed = 플랫폼이 바뀔 때
# 업데이트로 새로 알게 된 것. $status: 지금 상태
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> 서비스가 끝났어요. 계정은 지울 때까지 여기 남아 있어요.
    [paid_only] 💳 <b>{ $platform }</b> 무료 제공이 끝났어요. 계정은 지울 때까지 여기 남아 있어요.
   *[offered] 🎉 <b>{ $platform }</b> 무료 제공이 다시 시작됐어요.
}
change-limits = 📢 <b>{ $account }</b>: 알려진 한도가 바뀌었어요.
change-own = 지금 세는 한도: { $limits }
change-offered = 새 한도: <b>{ $limits }</b>
change-question = 새 한도를 고르기 전까지는 지금처럼 셀게요.
change-adopt = ✅ 새 한도로
change-keep = 그대로 두기
change-adopted = ✅ { $accounts }: 이제 새 한도로 세요. 이미 쓴 양은 그대로예요.
change-kept = 👌 { $accounts }: 지금처럼 셀게요.
change-gone = 이미 정해졌거나 그 뒤로 또 바뀌었어요. 지금 한도는 /accounts에서 볼 수 있어요.
notice-example-title = 📨 예시예요. 실제 알림이 아니에요.
