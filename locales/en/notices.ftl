notice-open = Open { $emoji }
# $ends: how the window ends
notice-mute = 💤 Quiet until it { $ends ->
    [expires] expires
   *[resets] resets
}
# among messages about several accounts; $account: its emoji, and the beginning of its name
notice-mute-this = 💤 { $account }
notice-off = 🔕 Turn off
notice-more = … and { $number } more: /status
# $total is an amount with its unit: "1,500 requests"
notice-reset = ⏰ <b>{ $account }</b>: { $left } of { $total } are lost after { $time } (in { $duration })
notice-credit = 🎁 <b>{ $account }</b>: { $left } of { $total } expire after { $time } (in { $duration }) and do not come back
notice-lost-meanwhile = 💤 <b>{ $account }</b>: reset in your quiet hours with something left unused
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } used ({ $used }/{ $total })
notice-warning-reset = Back { $time } (in { $duration })
notice-back = ✅ <b>{ $account }</b> can be used again: { $left }
notice-muted = 💤 Quiet about this one until { $time }.
notice-switched-off = 🔕 Switched off. You find it in /settings.
notice-to-settings = ⚙️ Settings
notice-to-history = 📈 History
# $count platforms were used that day
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] nothing used today
    [one] { $number } platform used
   *[other] { $number } platforms used
}
summary-share = { $percent } of what reset was used{ $compared ->
    [yes] {" "}(the day before { $before })
   *[no] {""}
}
summary-lost = Expired unused: { $amounts }
# the first thing of the plan: a message that opens a window, or so much of an account
summary-next = Tomorrow's first step: { $step ->
    [open] { $time }, one message to { $account } to open its window
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>Your week, { $days }</b>
week-share = { $percent } of what your platforms gave was used{ $compared ->
    [yes] {" "}(the week before { $before })
   *[no] {""}
}
# $percent would have been used
week-plan = 🗓 Each day's plan would have saved up to { $amounts }: { $percent } used
week-legend = 🟦 used · ⬜ expired · thin bar: the week before
# $way: forward in spring, back in autumn
clocks-change = 🕐 The clocks go { $way ->
    [forward] forward
   *[back] back
} by { $duration } tonight. Resets in other time zones come at another time on your clock from tomorrow on; I have moved your reminders with them.
notify-settings = 🔔 <b>What I tell you</b>
    Tap one to change it, or to see an example.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] From how much left?
    [levels] At how much used? Pick one or two.
    [at] When?
   *[when] In which cases?
}
notice-switch = { $enabled ->
    [yes] ⬜ Switch off
   *[no] ✅ Switch on
}
notice-short = { $mark } Also limits under 2 hours
notice-when-stopped = Only if I had used it up
notice-when-always = At every reset
notice-other-time = ⌨️ Another time
notice-time-question = ⌨️ At what time? For example 20:30
notice-example = 📨 Send me an example
notice-example-sent = On its way.
notice-example-empty = An example needs an account. Add one first.
notice-about-reset_alert = An hour before something resets with an allowance left: how much, until when, and one tap to log.
notice-about-usage_warning = When an allowance is nearly used up.
notice-about-daily_summary = What you used today, and what expired unused.
notice-about-weekly_report = Your week against the one before, as a picture.
notice-about-recommendation = Every three hours while you are active, and only if something is worth it.
notice-about-usable_again = When something that was used up can be used again.
notice-about-credit_expiring = Three days before a one-time credit expires.
notice-about-clocks_change = The evening before the clocks change where you are.
notify-clocks_change = When the clocks change
notice-to-advice = 💡 More
notice-to-plan = 🗓 Plan
notice-to-accounts = 🗂 Accounts
notice-about-platform_changed = When a platform of yours changes its limits, or ends its free tier.
notify-platform_changed = When a platform changes
# What an update of this bot has learnt of a platform. $status: what it is now
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> is closed. Your account stays here until you remove it.
    [paid_only] 💳 <b>{ $platform }</b> has no free tier any more. Your account stays here until you remove it.
   *[offered] 🎉 <b>{ $platform }</b> has a free tier again.
}
change-limits = 📢 <b>{ $account }</b>: its limits are different now, as far as is known.
change-own = You count: { $limits }
change-offered = New: <b>{ $limits }</b>
change-question = I count as before until you take the new ones.
change-adopt = ✅ Take them
change-keep = Keep mine
change-adopted = ✅ { $accounts }: counting by the new limits. What you had used stays used.
change-kept = 👌 { $accounts }: counting as before.
change-gone = This is settled already, or has changed again since. /accounts shows what I count by.
# above any message of a kind, with made-up numbers or of a day's real ones
notice-example-title = 📨 Just an example:
