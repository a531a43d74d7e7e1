command-recommend = What to use now
command-schedule = Plan of the day
home-advice = 💡 What to use now
plan-button = 🗓 Plan
advice-best = 💡 <b>{ $account }</b>, now
# $reason: why; $left is an amount with its unit, $time when it closes; $count (as $number): times it is full again; $lasts: how long it runs
advice-why = { $reason ->
    [resets] { $left } to use by { $time } (in { $duration }); what is left then is lost.
    [last_chance] Last chance: use { $left } by { $time } (in { $duration }); they don't come back.
    [not_opened] { $left }, not started yet. Start by { $time } and it refills { $count ->
        [one] once more
       *[other] { $number } more times
    } today.
    [opens] { $left }: opens with your first message and lasts { $span ->
        [day] 24 hr
       *[other] { $lasts }
    }.
    [overflows] { $left } to use. Once it is full, whatever flows in is lost.
    [comes_back] { $left } to use, and what you use comes back.
   *[never_lost] { $left } to use, and they never expire: no hurry.
}
advice-lost = At your usual pace about { $lost } would be lost.
advice-runs-out = At your usual pace it is used up in { $duration }.
advice-good-for = Good for: { $kinds }
advice-then = Then: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, until { $time })
# why the plan of the day begins with another account than the one above
advice-elsewhere = 🗓 Your plan starts with { $account }{ $why ->
    [late] : what is above closes too soon for a place in it.
    [later] {" "}and comes to this one at { $time }, so that both fit. For something short, this one first.
   *[left_out] : over a whole day the others save more. For something short, this one.
}
advice-open = Open { $emoji } { $platform }
advice-other-amount = Other
advice-skip = 👎 Not now, what else?
advice-from-start = ↩️ From the start
advice-private = 🔒 Private { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] Text
    [images] Images
    [speech] Speech
    [translation] Translation
    [embeddings] Embeddings
   *[any] Any work
}
purpose = { $purpose ->
    [text] text
    [images] images
    [speech] speech
    [translation] translation
    [embeddings] embeddings
   *[any] anything
}
advice-purpose-question = 🎯 What kind of work?
# $why there is nothing to recommend
advice-nothing = 💡 { $why ->
    [no_accounts] Add an account, and I tell you what to use before it is lost.
    [filtered] { $private ->
        [yes] None of your accounts fits. “Private” leaves out whatever may train on your text or forbids personal use: switch it off, or change the kind of work.
       *[no] None of your accounts does this kind of work.
    }
    [only_throttles] Your accounts have only speed limits, so nothing can be lost. Use any.
    [empty] Everything is used up.
   *[skipped] That was everything you have left.
}
advice-back = ⏳ { $account } is back { $time } (in { $duration }).
advice-what-if = Adding { $platform } would give you { $amount } a day.
plan-title = 🗓 <b>{ $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason why then; a round is one window that opens with the first use, $nth of the $of that fit
plan-why = { $reason ->
    [closes] resets { $time }
    [fresh] full again
    [starts] start it here{ $several ->
        [yes] : { $of } rounds fit
       *[no] {""}
    }
    [again] round { $nth } of { $of }
    [overflows] before it overflows
    [returns] what comes back
   *[spread] the day's part
}
plan-open = ▶️ { $time }: one message to { $account }, so that { $of } rounds fit
# $amount is lost at $time, in a few minutes
plan-late = ⏳ { $account }: { $amount } go at { $time } (in { $duration }), too soon to plan for.
# $count windows of the plan did not fit into the message
plan-more = … and { $number } more. The calendar file has them all.
plan-open-entry = One message to { $account }
plan-open-why = { $of } rounds fit then.
plan-share = With this plan you use { $share } of { $which ->
    [today] today's
   *[tomorrow] that day's
} allowance{ $usual ->
    [unknown] .
   *[other] ; without it, usually { $usual }.
}
plan-nothing = Nothing would be lost: use whatever you like.
plan-no-accounts = 🗓 Add an account, and I plan your day.
plan-day-over = 🗓 { $which ->
    [today] Your active hours are over for today.
   *[tomorrow] There are no active hours then.
}
plan-calendar = 📅 To my calendar
plan-other-day = { $which ->
    [today] Tomorrow ›
   *[tomorrow] ‹ Today
}
plan-again = 🔄 Replan
plan-calendar-name = AI plan
plan-nothing-to-keep = There is nothing to put into a calendar.
