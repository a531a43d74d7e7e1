notice-open = { $emoji } 열기 ↗
notice-mute = 🔕 이번엔 그만
notice-off = 🔕 이 알림 끄기
notice-settings = ⚙️
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
