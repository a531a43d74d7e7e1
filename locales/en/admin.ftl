# What only operators see: /admin in the bot, and the admin views of the web.

admin-link =
    🔑 Your way into the admin views, once and within 5 minutes:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } people, { $new } new since yesterday
    🗂 { $accounts } accounts
    ✉️ { $told } messages today, { $waiting } waiting
    ⚠️ { $dead } failed, { $uncertain } uncertain in 24 h
    ⏱ usually sent within { $delay }
    💾 { $size } · { $database }
admin-window-refresh = 🔄 Refresh
admin-window-link = 🔑 New link
admin-window-link-sent = The link is below
admin-window-outbox = 📤 Outbox
admin-window-outbox-title = 📤 Outbox
admin-window-broadcasts = 📣 Broadcasts
admin-window-broadcast-none = 📣 Nothing was sent to everybody yet. Write on the web.
admin-window-broadcast =
    📣 Broadcast { $number }: { $state }
    { $bar } { $done }

# The frame of the web
admin-name = Admin
admin-sign-out = Sign out
admin-further = Further down
admin-look = Have a look
admin-ago = { $time } ago
admin-in = in { $time }
admin-yes = yes
admin-no = no

# Coming in
admin-door-how = Sign in from the bot
admin-door-how-text = Send /admin to the bot in your private chat. It answers with a link that works once, within 5 minutes.
admin-door-plain = Not over plain http
admin-door-plain-text = Somebody on the way could read along. Open this page by its https address, or on the machine itself.
admin-door-ask = Come in?
admin-door-ask-text = This link works once. One click, and this browser is signed in for at most 12 hours.
admin-door-enter = Sign in
admin-door-spent = This link is no longer good
admin-door-spent-text = It was used already, is older than 5 minutes, or a newer one was asked for. Send /admin to the bot for a new one.

# Overview
admin-overview = Overview
admin-verdict =
    { $count ->
        [0] All is well
        [one] One thing needs a look
       *[other] { $count } things need a look
    }
admin-problem-no-sender = Nobody sends notifications: no process has had that duty of late.
admin-problem-late = { $waiting } notifications are due and not sent; the oldest was due { $time }.
admin-problem-dead =
    { $dead ->
        [one] One notification could not be delivered in the last 24 hours.
       *[other] { $dead } notifications could not be delivered in the last 24 hours.
    }
admin-problem-uncertain =
    { $uncertain ->
        [one] Of one notification nobody knows whether it arrived.
       *[other] Of { $uncertain } notifications nobody knows whether they arrived.
    }
admin-problem-backup-old = The last backup was made { $backup }.
admin-people = People
admin-people-more = { $registered } registered, { $new } new in 24 h
admin-accounts = Accounts
admin-accounts-more = { $unreachable } people blocked the bot, { $inactive } shut out
admin-told-today = Messages today
admin-asked-today = and { $number } things done by people
admin-waiting = Due now
admin-trouble = 24 h: { $dead } failed, { $uncertain } uncertain
admin-delay = Sent after
admin-delay-more = half of them; 95% within { $slow }
admin-delay-none = nothing sent in 24 h
admin-database = Database
admin-chart-asked = What people did, by the hour
admin-chart-told = Messages sent, by the hour
admin-versions = Versions
admin-backup = Last backup
admin-backup-none = none noted

# Sessions
admin-sessions = Sessions
admin-sessions-text = Every browser in which an operator is signed in. One that is idle for 30 minutes is signed out by itself, and any after 12 hours.
admin-session = Operator { $operator }, from { $address }
admin-session-nameless = A browser without a name
admin-session-seen = last used
admin-session-until = until { $time } at most
admin-session-own = this browser
admin-session-end = Sign out
admin-done-session-ended = That browser is signed out.

# To somebody who was shut out
person-shut-out = An operator has closed your access to this bot. Your data is kept; ask whoever runs the bot.

# People
admin-search = Search
admin-nothing = Nothing here.
admin-people-search = Number, Telegram id or e-mail
admin-people-search-how = People are found by their number, their whole Telegram id or their whole e-mail address. Names are not stored.
admin-people-state = Who
admin-people-state-all = All
admin-people-state-inactive = shut out
admin-people-state-unreachable = blocked the bot
admin-people-language = Language
admin-person = Person { $number }
admin-person-accounts =
    { $count ->
        [one] one account
       *[other] { $count } accounts
    }
admin-person-unregistered = not registered
admin-person-telegram = Telegram
admin-person-email = E-mail
admin-person-zone = Time zone
admin-person-met = First seen
admin-person-registered = Registered
admin-person-is-operator = An operator. To shut out or delete one, take them out of ADMIN_IDS first.
admin-person-shut-out = Shut out
admin-person-shut-out-text = The bot answers this person no more and sends them nothing. All their data stays, and you can let them in again.
admin-person-let-in = Let in again
admin-person-delete = Delete for good
admin-person-delete-text = Every account, key, counter and line of the log of this person is deleted. This cannot be undone.
admin-person-lines = What they did last
admin-person-all-lines = All of it in the audit log
admin-key = has a key
admin-key-none = no key
admin-done-person-shut-out = This person is shut out.
admin-done-person-let-in = This person is let in again.
admin-done-person-deleted = The person and everything of theirs is deleted.
admin-done-person-is-operator = Nothing was done: this is an operator. Take them out of ADMIN_IDS first.

# Platforms
admin-platforms = Platforms
admin-platforms-text = What the catalogue says and on whose word, and how people's keys fare.
admin-platform = Platform
admin-platform-evidence = Evidence
admin-platform-age = Oldest source
admin-platform-keys = With a key
admin-platform-alive = Keys alive
admin-platform-checked = Last asked
admin-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

# Audit log
admin-audit = Audit log
admin-audit-person = Person
admin-audit-action = Act, or how it begins with *
admin-audit-since = From
admin-audit-until = To
admin-audit-operators = What operators did
admin-audit-table = As a table (CSV)
admin-audit-cut = Only the newest 200,000 lines were looked through. There may be more further down.
admin-line-when = When
admin-line-who = Person
admin-line-what = Act
admin-line-details = Details

# Settings
admin-settings = Settings
admin-settings-text = What is in force. To change something, change the environment or the .env file and start again.
admin-setting-hidden = set, not shown

# Outbox
admin-outbox = Outbox
admin-outbox-due = due
admin-outbox-settled = ended
admin-outbox-attempts =
    { $count ->
        [0] not tried yet
        [one] tried once
       *[other] tried { $count } times
    }
admin-outbox-send-again = Send again
admin-outbox-drop = Drop
admin-done-sent-again = It is sent again.
admin-done-dropped = It is dropped.
admin-state-dead = Failed
admin-state-dead-text = Telegram would not take these, or the chat is closed.
admin-state-uncertain = Uncertain
admin-state-uncertain-text = These may have arrived. Sent again, some people could get them twice.
admin-state-pending = Waiting
admin-state-pending-text = Decided, and not due or not sent yet.
admin-state-claimed = Taken
admin-state-claimed-text = A sender has them in hand.
admin-state-attempting = On the way
admin-state-attempting-text = The call to Telegram is being made.
admin-state-held = Held
admin-state-held-text = Of a broadcast that is paused.
admin-state-sent = Sent
admin-state-sent-text = Telegram said that it took them. Kept for 30 days.
admin-state-expired = Too late
admin-state-expired-text = They came too late, or were no longer true.
admin-state-dropped = Dropped
admin-state-dropped-text = Taken out by an operator.

# Broadcasts
admin-broadcasts = Broadcasts
admin-broadcast = Broadcast { $number }
admin-broadcast-new = Write to everybody
admin-broadcast-write = Plain text, at most { $longest } characters. Whoever reads in a language that you leave empty gets the English text.
admin-broadcast-languages = Other languages
admin-broadcast-keep = Keep, then look at it
admin-broadcast-empty = The English text is missing. It stands in for every language without one.
admin-broadcast-long = A text is longer than { $longest } characters.
admin-broadcast-draft = Draft
admin-broadcast-running = Running
admin-broadcast-paused = Paused
admin-broadcast-finished = Finished
admin-broadcast-cancelled = Cancelled
admin-broadcast-receivers =
    { $count ->
        [one] Goes to one person.
       *[other] Goes to { $number } people.
    }
admin-broadcast-done = { $done } of { $total }
admin-broadcast-started = started
admin-broadcast-ended = ended
admin-broadcast-edit = Change
admin-broadcast-preview-button = Send it to me
admin-broadcast-start-button = Send to everybody
admin-broadcast-sure =
    { $count ->
        [one] This goes to one person and cannot be taken back. You can stop it while it runs.
       *[other] This goes to { $number } people and cannot be taken back. You can stop it while it runs.
    }
admin-broadcast-pause-button = Pause
admin-broadcast-on-button = Go on
admin-broadcast-cancel-button = Cancel
admin-broadcast-cancel-text = Nobody else gets it, and it cannot be started again.
admin-done-broadcast-preview = It is on its way to you, in every language that it is written in.
admin-done-broadcast-start = It runs.
admin-done-broadcast-pause = It is paused. A handful that was on its way may still arrive.
admin-done-broadcast-cancel = It is cancelled.
