# What the REST API says to people who look at what a program got. Plain text, no HTML.
api-not-signed-in = Please sign in: the token is missing, unknown or too old.
# $right: what the token lacks
api-not-allowed = This token may not do that: it lacks the scope “{ $right }”.
api-not-found = There is no such thing here.
api-no-path = There is nothing at this address.
api-no-method = That cannot be done at this address.
api-bad-request = This request cannot be understood.
api-no-json = The body is no valid JSON.
api-media-type = Please send plain JSON in UTF-8, with Content-Type: application/json.
api-too-large = That is too much for one request.
# $seconds: how long to wait
api-too-often = That was often enough for now. Again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
api-unavailable = That did not work just now. Nothing was changed; please try again in a moment.
api-broken = Something broke on our side. Nothing of it is your fault.
api-unfit = Something in the request does not fit.
# $why a field of a request does not fit
api-field = { $why ->
    [missing] is missing.
    [short] is too short.
    [long] is too long.
    [small] is too small.
    [large] is too large.
    [fine] has too many decimals.
   *[other] is not what is expected here.
}
api-bad-email = That is no e-mail address.
api-email-taken = Somebody has signed up with this e-mail address already.
api-bad-login = E-mail address and password do not fit together.
api-password = { $why ->
    [too_short] At least 10 characters, please.
    [too_long] At most 72 bytes, please: letters with accents and emoji take more than one.
   *[other] There is a character in it that no keyboard types.
}
api-language = We do not have this language.
api-timezone = That is no time zone such as Asia/Seoul.
api-code = This code is unknown, used or too old. The bot shows a new one under Settings.
api-chat-id = The number of a chat proves nothing. Please send the code that the bot shows under Settings.
# $why two people cannot be joined
api-cannot-join = { $why ->
    [two_chats] This person is connected with another Telegram chat already.
   *[two_emails] That chat belongs to somebody with an e-mail address already.
}
# $limit: how many of its kind are allowed
api-too-many = There can be at most { $limit } of these.
api-unknown-platform = There is no such platform to add; see /api/platforms.
api-unknown-preset = The platform has no such limits; see /api/platforms.
api-own-platform = This is a platform of your own: it has neither keys nor limits of ours.
api-takes-no-key = { $platform } has no keys.
api-key-unreadable = A stored key cannot be opened any more. Nothing was changed.
api-amount = { $why ->
    [not_positive] It must be more than nothing.
    [too_large] No free allowance is that large.
    [no_fractions] This account counts in whole ones.
   *[too_fine] At most four decimals.
}
api-nothing-to-count = This account has no limit that use counts against.
api-other-amount = This key has logged another amount before. Nothing was logged now.
# How urgent it is to use an account
api-band = { $band ->
    [use_now] Use now
    [available] Available
   *[low_priority] Low priority
}
api-use = Use { $amount }
# A calendar that a person subscribes to. $account: its name; $what happens to it
api-calendar-name = AI allowances
api-calendar-reset = { $account }: { $what ->
    [expires] expires
   *[resets] full again
}
