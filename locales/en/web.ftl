# The public web pages. Plain text, no HTML.
web-brand = AI Quota Orchestrator
web-skip = Skip to the content
web-guides = Guides
web-language = Language
web-open = Open in Telegram
# In place of it where there is no Telegram, only a page to try the bot on
web-try = Try it in your browser
web-scan = Or point your phone's camera here

web-landing-title = AI Quota Orchestrator: use your free AI before it expires
web-landing-description = A Telegram bot that knows what is left of your free AI allowances, when they come back, and what to use now.
web-hero-title = Use your free AI before it expires
# $more: how many platforms there are besides the three
web-hero-text = One Telegram chat knows what is left on ChatGPT, Gemini, Claude and { $more } more, when it comes back, and what to use now.
web-hero-note = Nothing to install, no password. Just a chat.

web-features-title = Most of what is free is lost unused
web-features-text = Every platform has its own allowance, its own clock and its own way of saying no. The bot keeps all of them in mind for you.
web-feature-now = What to use now
web-feature-now-text = It weighs what is left against when it is lost, and says which account comes first, and why.
web-feature-plan = A plan for your day
web-feature-plan-text = Your active hours against every reset, so that as much as possible gets used. Also for your calendar.
web-feature-told = A word in time
web-feature-told-text = An alert before something is lost, a summary in the evening, a report on Sunday. You choose, and at night it is quiet.
web-feature-log = One tap to log
web-feature-log-text = Tap +1, write “gemini 20”, or forward the notice that a limit is reached. A tap takes it back.
web-feature-honest = Honest numbers
web-feature-honest-text = Each says where it comes from: confirmed by the platform, logged by you, or estimated. And how old it is.
web-feature-keys = Keys only if you like
web-feature-keys-text = Where a platform tells what is left, a key lets the bot read it. Without one you simply count.

web-how-title = Ready in a minute
web-how-hello = Say hello
web-how-hello-text = Open the chat and press Start. Language and time zone are guessed: three taps if the guesses are right.
web-how-add = Add what you have
web-how-add-text = Pick your platforms and the limits that are yours.
web-how-ask = Ask, or be told
web-how-ask-text = “What to use now” is one tap away. The rest comes by itself.

web-pictures-title = This is all there is to learn
web-picture-recommend = What to use now, and why
web-picture-status = What is left, everywhere
web-picture-plan = The plan of the day
web-picture-account = One account, close up
# $what: what is seen on a picture
web-picture-alt = The bot's chat: { $what }

web-platforms-title = { $number } platforms, and what they give
web-platforms-text = With source and date, for these limits change. Any of them you can replace by your own numbers.

web-security-title = Your keys stay yours
web-security-sealed = Encrypted before they are stored, and bound to your account: in another row they would not open.
web-security-deleted = Your message with a key is deleted from the chat at once. All you see afterwards is its first and last letters.
web-security-one = A key goes to its own platform only, to check it and to read what is left. The bot never spends your allowance.
web-security-yours = Take everything along as a file, or delete all of it, in the bot's settings. It is gone at once.
web-security-site = This site counts nobody and loads nothing from elsewhere. Its one cookie remembers your language.

web-faq-title = Questions
web-faq-cost = Does it cost anything?
web-faq-cost-text = No. It looks after free allowances, and it is free itself.
web-faq-spend = Does it use the platforms for me?
web-faq-spend-text = Never. It tells you what to use and when; you do the using.
web-faq-keys = Do I need API keys?
web-faq-keys-text = No. ChatGPT and Claude have none in their free apps. Elsewhere a key only saves you some counting.
web-faq-know = How does it know what is left?
web-faq-know-text = From what you log, from what a platform says if you gave it a key, and by arithmetic in between. It always says which.
web-faq-differ = My limits are not the ones shown here.
web-faq-differ-text = Platforms change them, and not for everybody at once. Pick another set in the bot, or type your own numbers.
web-faq-languages = Which languages does it speak?
web-faq-languages-text = { $languages }.

web-end-title = Some of it is lost tonight
web-end-text = Find out what, in the time it takes to read this page.

web-guides-title = Guides: free AI, step by step
web-guides-description = What each AI platform gives for free, how to begin, and what to watch out for.
web-search = Search
web-search-hint = A name, or a need: pictures
web-search-none = Nothing found for “{ $query }”.
web-search-all = Show all

web-guide-title = { $platform }: free limits and first steps
web-guide-all = All guides
web-guide-open = Open this in the bot
web-guide-steps = First steps
web-guide-limits = What is free
web-guide-tips = Worth knowing
web-guide-traps = Watch out
web-guide-links = Links
web-guide-signup = Sign up
web-guide-keys = Keys
web-guide-limits-page = Limits
web-guide-docs = Documentation
web-guide-good-for = Good for { $purposes }
# $when: "every day at midnight in Los Angeles"
web-guide-resets = Starts anew { $when }.
web-guide-resets-unknown = Nobody says when it starts anew. The bot takes it to be { $when }, until you know better.

web-privacy = Privacy
web-privacy-title = Privacy
web-privacy-description = What the bot stores of you, where, for how long, and how to delete it.
web-privacy-stored = What is stored
web-privacy-stored-text = Your Telegram chat's number, your language, time zone, hours and choices; the accounts you add with their limits and, if you give one, an encrypted key; what you log and when; which windows of the bot you have open. Whoever signs up for the API also gives an e-mail address and a password; of the password only a hash is kept.
web-privacy-not-stored = What is not
web-privacy-not-stored-text = The text of your messages, your name in Telegram, your telephone number, or anything that you write to an AI platform.
web-privacy-where = Where
web-privacy-where-text = In the database of whoever runs this bot, and nowhere else. Keys are encrypted in it. Messages travel through Telegram, as all of its chats do.
web-privacy-others = Who else sees something
web-privacy-others-text = A platform sees its own key when that is checked or asked what is left. Nobody else sees anything: there is no advertising and no measuring of visitors.
web-privacy-long = For how long
web-privacy-long-text = Until you delete it. Settled notifications are dropped after { $notices } days, windows that nobody touched after { $windows } days.
web-privacy-yours = Your data are yours
web-privacy-yours-text = In the bot: Settings, My data. There you can take all of it along as a file or delete it, which cannot be undone. Backups that the operator keeps may hold it until they are replaced.
web-privacy-cookies = Cookies
web-privacy-cookies-text = These pages set one, when you choose a language. It holds that language and nothing else.

web-terms = Terms
web-terms-title = Terms of use
web-terms-description = What you can expect of the bot, and what it expects of you.
web-terms-service = What it is
web-terms-service-text = A helper that counts and reminds. It costs nothing, and it comes without a promise that it always runs or is always right.
web-terms-numbers = The numbers
web-terms-numbers-text = Limits are gathered from public sources and from you. Platforms change them without a word: what a platform itself says is what counts.
web-terms-platforms = The platforms
web-terms-platforms-text = Their own terms hold for your accounts there. This bot belongs to none of them; their names are theirs.
web-terms-you = What is asked of you
web-terms-you-text = Add only accounts and keys that are yours, and leave the service usable for others. Anyone who does not may be shut out.
web-terms-end = Leaving
web-terms-end-text = Delete your data in the settings and block the bot: that is all.

web-footer = Not affiliated with any of the platforms named here.

web-error-missing = There is nothing here
web-error-missing-text = The page has moved, or it never was. The guides are still where they were.
web-error-refused = That can't be answered
web-error-refused-text = Something about the request was not right.
web-error-broken = Something went wrong on our side
web-error-broken-text = It has been written down. Please try again in a moment.
web-error-home = To the start page
