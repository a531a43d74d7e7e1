# What a platform answered about a key. $platform is its name.
check-valid = ✅ { $platform } says the key is good.
check-read = ✅ { $platform } says the key is good, and what is left.
check-refused = ⛔ { $platform } says this key is not valid. Copy it again from its key page, without spaces.
# $reason: why a key that is alive may not be used
check-blocked = ⚠️ The key is alive, but { $platform } does not let it be used: { $reason ->
    [api_disabled] its API is switched off for this project.
    [key_restricted] it is restricted to other uses.
    [region] not in your region.
    [no_credit] the credit is used up.
   *[inactive] it is not active.
}
check-lacks-permission = ⚠️ The key is alive, but lacks a permission to tell what is left{ $named ->
    [yes] : { $permission }
   *[no] {""}
}.
check-rate-limited = ⏳ { $platform } is being asked too often right now. Nothing was changed; try again later.
# $reason: why there was no answer
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } takes too long to answer.
    [changed] { $platform } answers in a way I don't know yet.
    [not_the_api] Something else answers in place of { $platform }.
   *[other] { $platform } can't be reached right now.
} Nothing was changed.
# $reason: why nobody was asked
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform } has no way to check a key without spending some of your allowance, so I don't.
    [needs_account_id] { $platform } wants your account ID too: paste it as <code>ID:key</code>.
   *[other] { $platform } does not tell what is left.
}
check-fresh = ✅ Asked a moment ago: this is its answer.
check-too-often = ⏳ That was often enough for now. Again from { $time } on.
check-already = ⏳ The answer is on its way.
check-no-key = 🔑 There is no key to ask with.
account-ask = 🔄 Ask the platform
notice-key-died = 🔑 <b>{ $account }</b>: the platform no longer takes your key <code>{ $preview }</code>.
notice-key-replace = 🔑 New key
notice-about-key_died = When a platform no longer takes a key of yours.
notify-key_died = When a key stops working
