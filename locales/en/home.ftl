home-title = 🏠 { $count ->
    [0] Welcome!
    [one] { $number } account
   *[other] { $number } accounts
}
home-next =
    ⏳ { $account }: { $left } left
    until { $time } (in { $duration })
home-empty = Add your first account, and I watch it for you.
home-status = 📊 Status
home-log = ✍️ Log use
home-add = ➕ Add account
home-language = 🌐 Language
home-zone = 🌍 My time
home-help = ❔ Help
language-question = 🌐 Which language?
link-done = 🔗 This chat is linked now.
link-failed = 🔗 This link is no longer valid. Please make a new one.
help =
    ❔ <b>What I can do</b>

    /status – what is left and when it comes back
    /log – note what you used
    /add – add an account
    /lang – another language

    Or just write: <code>gemini 20</code>

command-start = Home
command-status = What is left
command-log = Log use
command-stats = What was used, what expired
command-add = Add an account
command-lang = Language
command-help = Help
bot-short-description = All your free AI allowances in one chat.
bot-description = I hold your free AI allowances: ChatGPT, Gemini, Claude and more. See what is left, log use in one tap, and know when it comes back.

group-line = I work in private chats only.
group-button = Open the chat
