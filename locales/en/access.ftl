access-button = 🔗 Apps and scripts
access-overview =
    🔗 <b>Apps and scripts</b>

    { $connected ->
        [yes] Connected with { $email }.
       *[no] Have you signed up with an e-mail address on our website or in an app? Connect it with a code.
    }

    A script or a browser extension of yours may see what is left and log what you use. It needs a token{ $count ->
        [0] .
        [one] ; you have { $number }.
       *[other] ; you have { $number }.
    }
access-code = 🔗 Connection code
# $code stands in <code>: a tap copies it
access-code-message =
    🔗 Your connection code: <code>{ $code }</code>

    Type it where the app or website asks for Telegram. It works once, within 10 minutes. Then both are one: accounts, log and settings.
access-new = 🔑 New token
access-rights-question =
    🔑 <b>What may it do?</b>

    You can take it back at any time.
# $rights: what a token lets a script do
access-rights-button = { $rights ->
    [read] 👀 See what is left
    [log] ✍️ See, and log use
   *[all] 🗂 All with my accounts
}
access-token-message =
    🔑 Your token, shown this once:

    <code>{ $token }</code>

    Copy it to where it belongs, then delete this message.
access-calendar = 📅 Calendar address
# $url: a secret address that calendar programs subscribe to
access-calendar-message =
    📅 Subscribe to this address in your calendar program. It shows when allowances are full again, and today’s plan:

    <code>{ $url }</code>

    Whoever has it can see that, so keep it to yourself.
access-token =
    🔑 <b>{ $preview }</b>

    May: { $rights ->
        [read] see what is left
        [log] see what is left and log use
        [calendar] show your calendar
       *[all] see, log and change your accounts
    }
    Made: { $made }
    Last used: { $used }
access-never-used = never
access-revoke = 🗑 Take it back
access-revoked = { $preview } no longer works.
access-too-many = There can be at most { $limit } tokens. Take one back first.
