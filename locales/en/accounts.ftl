accounts-question = 🗂 Tap an account to see or change it.
account-left-short = { $number } left

account-rule = 🔢 { $limit }
# $outcome: what the platform said of it last, $age ago; $since: how long there is this key
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] works, checked { $age } ago
    [lacks_permission] alive, checked { $age } ago
    [blocked] alive but blocked, checked { $age } ago
    [refused] refused { $age } ago
   *[none] not checked
}{ $old ->
    [yes] { " · " }kept for { $since }
   *[no] { "" }
}
account-since = 📅 Here since { $day }
# $amount: where the person is stopped, "18–24 messages"; $usual: more than once
account-stops = 🛑 { $usual ->
    [yes] Your usual stop: { $amount }
   *[no] Stopped once, at { $amount }
}
account-guess = 🤔 Nobody says when this platform resets, so the time is a guess. If you know better, tap “Resets”.

account-log = ✍️ Log use
account-correct = 🎯 Site says…
account-reset = 🕘 Resets
account-limits = 🔢 Limits
account-rename = 🏷 Name
account-key-button = 🔑 Key
account-remove = 🗑 Remove account
account-limits-set = The limits are changed.

account-stopped = 🛑 I was stopped
account-usual = 🔢 Set limit: { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>: does it let you use no more just now?

    Then I note that nothing is left until it resets. I learn from it where you are usually stopped, for that is published nowhere.
account-stopped-count = By my count you have used { $amount }.
account-stopped-yes = 🛑 Yes, just now
account-stopped-noted = Noted: nothing left for now.

account-which-limit = Which of its limits?
account-choose-first = ⚠️ There are several limits here. Tap one first.

account-left-question = 🎯 How much does the site say is <b>left</b>? Type the number, for example { $example }.
account-left-count = By my count it is { $left }.
account-left-none = Nothing left
account-left-all = All of it, { $number }
account-left-negative = ⚠️ It can't be less than nothing. If all is used, type 0.
account-left-noted = Noted: { $left } left.

account-reset-question = 🕘 { $kind ->
    [credit] When does it expire? Type how long is left, like <code>20 days</code>, or the last day, like <code>{ $date }</code>.
   *[first_use] When does it reset? Type how long is left, like <code>1 h 30 min</code>, or the time, like <code>{ $time }</code>.
}
account-reset-idle = Not started yet
account-reset-never = It never expires
account-reset-noted = Noted.
# What may stand around a typed time: "resets at 17:20", "2 h left"
reset-words-before = resets reset in at on the expires until
reset-words-after = left from now
reset-not-read = ⚠️ { $kind ->
    [credit] I can't read that. Type a length of time like 20 days, or a day like { $date }.
   *[first_use] I can't read that. Type a length of time like 2 h, or a time like { $time }.
}
reset-ambiguous = ⚠️ Is that a time or a length? Type { $time } for the time, 2 h 30 min for a length.
reset-no-day = ⚠️ There is no such day. Type one like { $date }.
reset-past = ⚠️ That is over already. Type when it will be.
reset-too-late = ⚠️ That is too far away: it lasts { $longest } at most. If that is wrong, change the limits.

account-name-question = 🏷 What shall I call it? Type a name, for example <code>work</code> or <code>ann@example.org</code>.
account-name-remove = Without a name

account-key-question = 🔑 <b>{ $platform }</b>: paste the API key.
account-key-now = Now: <code>{ $preview }</code>. A new one takes its place.
account-key-promise = I delete your message at once and keep the key encrypted. Then I ask the platform whether it is alive, which costs nothing.
account-key-how = How do I get one?
account-key-remove = 🗑 Remove the key
account-key-removed = The key is gone.

account-remove-question = 🗑 Remove <b>{ $account }</b>?
    Its counter{ $key ->
    [yes] { " " }and its key go
   *[no] { " " }goes
} at once and can't be brought back.
account-remove-yes = 🗑 Yes, remove it
account-remove-no = Keep it
account-removed = Removed: { $account }
