settings-overview =
    ⚙️ <b>Settings</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ Active: { $active }
    🌙 Quiet: { $quiet }
    🔔 Messages: { $on } of { $all } on
settings-language = 🌐 Language
settings-zone = 🌍 My time
settings-active = ☀️ Active
settings-quiet = 🌙 Quiet
settings-notifications = 🔔 Messages
settings-data = 📦 My data

# A span of the day
hours = { $start }–{ $until }
hours-whole-day = all day
hours-none = none
# What may stand before, between and after two times that somebody types, without dashes
hours-words = from to until till and between
hours-unreadable = ⚠️ I can't read that as a span of the day. Type it like 9:00–22:00.
hours-same = ⚠️ There is no time between the two. Type it like 9:00–22:00.
hours-whole_day = ⚠️ Quiet all day would mean no messages at all: switch them off under 🔔 instead.

active-question =
    ☀️ <b>When are you active?</b>
    Now: { $hours }

    The hours in which you use AI. Plans and advice keep to them.

    Tap, or type them like <code>9:30–22:00</code>.
quiet-question =
    🌙 <b>When shall I be quiet?</b>
    Now: { $hours }

    I send nothing of my own accord then. You can still ask me anything.

    Tap, or type them like <code>23:00–7:00</code>.
quiet-none-button = No quiet hours
# What people may type for that, with commas between
quiet-none-words = none, no, never, off, no quiet hours

data-overview =
    📦 <b>My data</b>

    I keep your language, your clock and hours, what you want to be told, { $count ->
        [0] and no account yet.
        [one] your account with its limits and key, and what you used.
       *[other] your { $number } accounts with their limits and keys, and what you used.
    } Keys are encrypted. Your messages are not kept.
data-export = 📄 All of it as a file
data-exported = 📄 Everything I keep about you. Of keys it holds only the first and last letters.
data-delete = 🗑 Delete everything…
data-delete-question =
    🗑 <b>Delete everything?</b>

    { $count ->
        [0] Your settings and your whole log go
        [one] Your account, its key, your settings and your whole log go
       *[other] Your { $number } accounts, their keys, your settings and your whole log go
    } at once. There is no way back.

    To confirm, type <code>{ $word }</code>
data-delete-word = delete everything
data-delete-refused = ⚠️ That was not “{ $word }”. Nothing is deleted.
data-deleted =
    🗑 Everything is deleted: your accounts, keys, settings and log.

    You can clear this chat in Telegram yourself. /start begins anew.
