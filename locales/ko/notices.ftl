notice-open = { $emoji } 열기 ↗
notice-mute = 🔕 이번엔 그만
notice-off = 🔕 이 알림 끄기
notice-more = … 그 밖에 { $number }개: /status
# $total is an amount with its unit: "1,500 requests"
notice-reset = ⏰ <b>{ $account }</b>: { $total } 중 { $left } 남았는데 { $time }에 사라져요 ({ $duration } 뒤)
notice-credit = 🎁 <b>{ $account }</b>: { $total } 중 { $left } 남았는데 { $time }에 만료되고 다시 채워지지 않아요 ({ $duration } 뒤)
notice-lost-meanwhile = 💤 <b>{ $account }</b>: 방해 금지 시간에 한도가 남은 채 초기화됐어요
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } 사용 ({ $used }/{ $total })
notice-warning-reset = { $time }에 다시 채워져요 ({ $duration } 뒤)
notice-back = ✅ <b>{ $account }</b> 다시 쓸 수 있어요: { $left }
notice-muted = 🔕 이 창이 끝날 때까지 알리지 않을게요.
notice-switched-off = 🔕 껐어요. /settings에서 다시 켤 수 있어요.
notice-to-settings = ⚙️ 설정
notice-to-history = 📈 기록
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
week-title = 📊 <b>이번 주, { $days }</b>
week-share = 받은 한도의 { $percent }를 썼어요{ $compared ->
    [yes] {" "}(지난주 { $before })
   *[no] {""}
}
week-legend = 🟦 사용 · ⬜ 놓침 · 얇은 막대: 지난주
# $way: forward in spring, back in autumn
clocks-change = 🕐 오늘 밤 시계가 { $duration } { $way ->
    [forward] 앞당겨져요
   *[back] 늦춰져요
}. 다른 시간대의 초기화는 내일부터 시계상 다른 시각에 오고, 알림도 거기에 맞춰 뒀어요.
