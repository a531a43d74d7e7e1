# What every window shares.
home-button = 🏠 Home
back-button = ‹ Back
done-button = Done ›
no-button = No

moment-tomorrow = tomorrow { $time }
moment-yesterday = yesterday { $time }
moment-weekday = { $day } { $time }

# Names of units, beside a bar
unit-messages = messages
unit-requests = requests
unit-calls = calls
unit-tokens = tokens
unit-characters = characters
unit-images = images
unit-credits = credits
unit-neurons = neurons
unit-minutes = minutes
unit-seconds = seconds
unit-usd = dollars

# $number is written for the language, $count chooses the plural
amount-messages = { $count ->
    [one] { $number } message
   *[other] { $number } messages
}
amount-requests = { $count ->
    [one] { $number } request
   *[other] { $number } requests
}
amount-calls = { $count ->
    [one] { $number } call
   *[other] { $number } calls
}
amount-tokens = { $count ->
    [one] { $number } token
   *[other] { $number } tokens
}
amount-characters = { $count ->
    [one] { $number } character
   *[other] { $number } characters
}
amount-images = { $count ->
    [one] { $number } image
   *[other] { $number } images
}
amount-credits = { $count ->
    [one] { $number } credit
   *[other] { $number } credits
}
amount-neurons = { $count ->
    [one] { $number } neuron
   *[other] { $number } neurons
}
amount-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
amount-seconds = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
}
amount-usd = ${ $number }

# A rule in words: "1,500 requests a day"
limit = { $amount } { $window }
window-fixed = { $period ->
    [minute] a minute
    [hour] an hour
    [week] a week
    [month] a month
   *[day] a day
}
window-first-use = { $span ->
    [day] in 24 hr, from your first one
   *[other] in { $duration }, from your first one
}
window-sliding = { $span ->
    [day] in any 24 hr
   *[other] in any { $duration }
}
window-refill = { $span ->
    [minute] a minute, refilled as it goes
    [hour] an hour, refilled as it goes
    [day] a day, refilled as it goes
   *[other] in { $duration }, refilled as it goes
}
window-rate = { $span ->
    [minute] a minute
    [hour] an hour
    [day] a day
   *[other] in { $duration }
}
window-credit = once
window-credit-expires = once, for { $duration }

# The same to choose from, on a button: "1,500 requests / day"
limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] minute
    [hour] hour
    [week] week
    [month] month
   *[day] day
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit } at most
quota-no-limits = no limits noted

# $guess: nobody has seen when that platform resets
reset-at = { $guess ->
    [yes] may reset
   *[no] resets
} { $time } (in { $duration })
reset-sliding = { $guess ->
    [yes] may all be back
   *[no] all back
} { $time } (in { $duration })
reset-refill = { $guess ->
    [yes] may be full again
   *[no] full again
} { $time } (in { $duration })
reset-returns = { $guess ->
    [yes] may be partly back
   *[no] some back
} { $time } (in { $duration })
reset-expires = { $guess ->
    [yes] may expire
   *[no] expires
} { $time } (in { $duration })
reset-expired = expired
reset-idle = not started: a first { $unit ->
    [messages] message
    [requests] request
    [calls] call
    [images] image
   *[other] use
} opens it
reset-never = never expires
reset-nothing = all there

evidence-confirmed = confirmed { $age } ago
evidence-confirmed-now = just confirmed
evidence-logged = logged
evidence-logged-ago = logged { $age } ago
evidence-estimated = nothing logged yet
evidence-rolled = should be fresh, not confirmed

# When a platform that tells what is left was last read. $read: how long ago, where it ever was
reading-age = 📡 last read { $read } ago
reading-failed = 📡 no answer when asked { $asked } ago{ $known ->
    [yes] , last read { $read } ago
   *[no] { "" }
}

# Refusals
number-not-a-number = ⚠️ I can't read that as a number. Type digits, for example 12.
number-not-positive = ⚠️ It must be more than zero.
number-too-large = ⚠️ That is more than any free allowance. Is there a slip in it?
number-no-fractions = ⚠️ Only whole numbers here, please.
number-too-fine = ⚠️ At most four decimals, please.
number-more-than-total = ⚠️ That is more than the whole allowance ({ $total }).
name-bad = ⚠️ Please use 1 to { $longest } visible characters.
command-unknown = I don't know { $command }. /help shows what I can do.
text-only = Please answer with text.

error-gone = This is no longer there. Here is where things stand now.
error-storage = I can't reach my memory right now. Nothing was changed; please try again in a moment.
error-half-way = That is done, but I could not show it. /status shows where things stand.
error-repeated = This had reached me before, and it is done. /status shows where things stand.
error-old-window = That window is from earlier. Here is the one you are in.
error-unexpected = Something went wrong on my side. Nothing was changed; please try again.
too-many-accounts = { $limit } accounts are the most I can hold. Remove one first.
