notice-open = Open { $emoji } ↗
notice-mute = 🔕 Not this window
notice-off = 🔕 No more of these
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
notice-to-settings = ⚙️ Settings
notice-to-history = 📈 History
# $count platforms were used that day
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] nothing used today
    [one] { $number } platform used
   *[other] { $number } platforms used
}
summary-share = { $percent } of what closed was used{ $compared ->
    [yes] {" "}(the day before { $before })
   *[no] {""}
}
summary-lost = Expired unused: { $amounts }
week-title = 📊 <b>Your week, { $days }</b>
week-share = { $percent } of what your platforms gave was used{ $compared ->
    [yes] {" "}(the week before { $before })
   *[no] {""}
}
week-legend = 🟦 used · ⬜ expired · thin bar: the week before
# $way: forward in spring, back in autumn
clocks-change = 🕐 The clocks go { $way ->
    [forward] forward
   *[back] back
} by { $duration } tonight. Resets in other time zones come at another time on your clock from tomorrow on; I have moved your reminders with them.
