limits-question = <b>{ $platform }</b>: which limits are yours?
    { "" }
limits-question-one = <b>{ $platform }</b>: are these your limits?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits begins with a space or a new line
limits-preset-named = { $name }:{ $limits }
# $amount: money, "$10". $limits begins with a space or a new line
limits-preset-bought = Once you have bought { $amount } of credits:{ $limits }
# $source: a name or a link, where there is one; $date: a month
limits-source = <i>{ $confidence ->
    [official] official page
    [measured] seen on real accounts
    [tool] from an open-source tool
    [inferred] concluded by us
    [assumed] starting numbers, not confirmed by anyone
   *[community] reported by users
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
# A month, and how long ago that is: "Sep 2026 (2 months ago)"
limits-aged = { $date } ({ $ago })
# Shown where others have seen different numbers than those offered first
limits-doubt =
    { "" }
    💡 Not sure? Look at <a href="{ $url }">its page on limits</a>, or take the smaller ones: a warning too early is better than one too late.
limits-preset-yes = ✅ Yes, these
limits-own = 🔢 My own numbers

# When something starts anew. $place: whose clock it goes by
limits-clock = { $midnight ->
    [yes] midnight
   *[no] { $at }
}{ $place ->
    [mine] { "" }
    [utc] { " " }UTC
   *[city] { " " }in { $city }
}
limits-when-day = every day at { $clock }
limits-when-week = every { $day } at { $clock }
limits-when-month = on day { $day } of every month{ $missing ->
    [yes] { " " }(or its last)
   *[no] { "" }
} at { $clock }
limits-resets = Resets { $when } (in { $duration })
limits-resets-yours = Resets { $when }: { $yours } for you
limits-reset-unknown = ❔ Nobody says when it resets. For now I take it to be { $when }.
limits-length-unknown = ❔ Nobody says how long it lasts. For now I take it to be { $duration }.

limits-unit-question = 🔢 What is counted?
limits-amount-question = 🔢 <b>{ $unit }</b>: how many do you get?

    Type the number, for example 50.

limits-window-question = 🔁 <b>{ $amount }</b>: when do you get them again?

    ▶️ a clock that starts when you begin, as with ChatGPT and Claude
    ↩️ every use comes back after a while
    💧 a little all the time, until it is full
    🎁 once, and never again
    🚦 only so many a minute: nothing to save up
limits-kind-day = 🌙 Every day
limits-kind-week = 📅 Every week
limits-kind-month = 🗓 Every month
limits-kind-hour = 🕐 Every hour
limits-kind-first_use = ▶️ A while after my first use
limits-kind-sliding = ↩️ Each use comes back
limits-kind-refill = 💧 It refills bit by bit
limits-kind-credit = 🎁 Once, never again
limits-kind-rate = 🚦 A speed limit, every minute

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] how long does it last, from your first use?
    [sliding] after how long does a use come back?
    [refill] how long does it take from empty to full?
   *[credit] when do they expire, from now?
}

    Tap, or type it: 3 h, 1 h 30 min, 30 days.
limits-never = They never expire
limits-not-a-duration = ⚠️ I can't read that as a length of time. Type it like 3 h or 30 days.
limits-duration-too-short = ⚠️ A minute is the shortest I can follow.
limits-duration-too-long = ⚠️ A year is the longest I can follow.

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] on which day do they start anew?
   *[month] on which day of the month do they start anew?
}
limits-day-unknown = I don't know

limits-clock-question = 🕛 <b>{ $amount }</b>: is this when they start anew?
    { "" }
limits-clock-type =
    { "" }
    Another time? Type it, for example 09:00. Another clock? Tap it.
limits-clock-right = ✅ That's right
limits-zone-mine = My clock

limits-review = 🔢 <b>Your limits</b>
    { "" }
limits-done = ✅ That's all
limits-another = ➕ Another limit
limits-drop = ✖️ { $number }
