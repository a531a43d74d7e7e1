notice-open = Open { $emoji } ↗
notice-mute = 🔕 Not this window
notice-off = 🔕 No more of these
notice-settings = ⚙️
notice-more = … and { $number } more: /status
# $total is an amount with its unit: "1,500 requests"
notice-reset = ⏰ <b>{ $account }</b>: { $left } of { $total } are lost { $time } (in { $duration })
notice-credit = 🎁 <b>{ $account }</b>: { $left } of { $total } expire { $time } (in { $duration }) and do not come back
notice-lost-meanwhile = 💤 <b>{ $account }</b>: a window closed in your quiet hours with something left in it
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } used ({ $used }/{ $total })
notice-warning-reset = Back { $time } (in { $duration })
notice-back = ✅ <b>{ $account }</b> can be used again: { $left }
notice-muted = 🔕 Quiet about this until the window ends.
notice-switched-off = 🔕 Switched off. You find it in /settings.
