# $part: of the day; $named: whether the name is known
home-greeting = <b>{ $part ->
    [morning] Good morning
    [afternoon] Good afternoon
    [evening] Good evening
   *[night] Hello
}{ $named ->
    [yes] , { $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
    [one] { " " }· { $number } account
   *[other] { " " }· { $number } accounts
}
    { "" }
# $reset: when it is back, as beside its bar
home-used-up =
    🪫 <b>{ $account }</b> is used up
    { $reset }
home-calm = ✨ All is there; nothing runs out right now.
home-empty = I hold your free AI allowances in one place. Add your first account: it takes three taps.
home-status = 📊 Status
home-log = ✍️ Log use
home-add = ➕ Add account
home-accounts = 🗂 Accounts
home-guides = 📚 Guides
home-history = 📈 History
home-settings = ⚙️ Settings
home-help = ❔ Help
language-question = 🌐 Which language?
link-done = 🔗 This chat is linked now.
link-failed = 🔗 This link is no longer valid. Please make a new one.
help =
    ❔ <b>How it works</b>

    Add your accounts, note what you use, see what is left and when it comes back.

    ✍️ Just write <code>gemini 20</code>, whatever window is open, unless the window itself asks for text. /status has +1 buttons, /log undoes mistakes.

    /recommend – what to use now
    /schedule – a plan of the day
    /status – what is left
    /log – note what you used
    /accounts – change or remove them
    /add – one more account
    /stats – what was used, what expired
    /guides – what each platform gives
    /settings – language, hours, your data

    🔒 Keys are kept encrypted. Download or delete all your data in /settings.

command-start = Home
command-status = What is left
command-log = Log use
command-stats = What was used, what expired
command-add = Add an account
command-accounts = Change or remove accounts
command-guides = What each platform gives
command-settings = Language, clock, hours, your data
command-lang = Language
command-help = How it works
bot-short-description = All your free AI allowances in one chat.
bot-description = I hold your free AI allowances: ChatGPT, Gemini, Claude and more. See what is left, log use in one tap, and know when it comes back.

group-line = I work in private chats only.
group-button = Open the chat
