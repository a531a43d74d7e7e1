# What people do on each platform, step by step: on windows of the bot, on the web, in the API. Plain text, no HTML.
# A key that ends in a platform's id is for that one alone; the same key without it is for all others.
# $platform: its name. $site, $page, $limits: short addresses of where one signs up, makes keys, sees one's limits.
# $prefixes: what its keys begin with. $length: how many characters they have. In “tips” and “traps” each line is one.

howto-about = { $platform }: { $purposes }.
howto-about-chatgpt_free = OpenAI's assistant in an app of its own: questions, writing, translation and a few pictures.
howto-about-gemini_free = Google's models, in AI Studio or with a key: long texts, translation, embeddings.
howto-about-claude_free = Anthropic's assistant in an app of its own: writing, questions, translation.
howto-about-leonardo_free = Pictures from a description, paid with tokens that come anew every day.
howto-about-huggingface_free = Open models to try in Spaces, some of them on shared graphics cards (ZeroGPU).
howto-about-cohere_free = Models for developers: chat, embeddings and search ranking, with a trial key.
howto-about-groq_free = Open models and speech recognition (Whisper) with a key.
howto-about-openrouter_free = One key for the models of many providers; those that end in “:free” cost nothing.
howto-about-mistral_free = Mistral's models for text, code and embeddings, with a key.
howto-about-cerebras_free = Open models with a key, on a trial that ends by itself.
howto-about-cloudflare_free = Workers AI: models for text, pictures and speech, counted in neurons.
howto-about-sambanova_free = Open models with a key, a handful of requests a day.
howto-about-nvidia_free = Models of many makers with one key, for trying them out.
howto-about-replicate_free = Models for pictures, speech and text, with some credit to begin with.
howto-about-stability_free = Pictures with a key, for credits that you get once.
howto-about-elevenlabs_free = Speech from text, with new credits every month.
howto-about-deepl_free = Translation with a key, for programs and tools of your own.
howto-about-deepseek_free = DeepSeek's models with a key, for what you are granted when you sign up.

howto-title-signup = Sign up
howto-signup = Make an account at { $site }.
howto-signup-chatgpt_free = Make a free account at { $site }. That is all it takes: there is no key to fetch.
howto-signup-gemini_free = Open { $site } and sign in with your Google account.
howto-signup-claude_free = Make a free account at { $site }. That is all it takes: there is no key to fetch.
howto-signup-leonardo_free = Make an account at { $site } and stay on the free plan: new tokens come every day.
howto-signup-huggingface_free = Make an account at { $site }. Signed in you get more ZeroGPU minutes than a visitor.
howto-signup-cohere_free = Register at { $site }. You begin with a trial, which is free.
howto-signup-mistral_free = Make an account at { $site } and take the free mode. It wants no card.
howto-signup-cerebras_free = Make an account at { $site } and add a payment method: the trial begins once that is verified.
howto-signup-sambanova_free = Make an account at { $site } and add no payment method: without one you are on the free tier.
howto-signup-deepl_free = Sign up at { $site } and choose “API Free”. The plans of the translator are something else.

howto-title-key = Make a key
howto-key = Make a key at { $page }. Look for { $prefixes } at its beginning.
howto-key-length = Make a key at { $page }. It has { $length } characters and no fixed beginning.
howto-key-plain = Make a key at { $page }.
howto-key-gemini_free = Open { $page } and make a key. Look for { $prefixes } at its beginning. Leave billing off for its project.
howto-key-leonardo_free = Open { $page } and make a key. It has { $length } characters, in five groups with hyphens.
howto-key-huggingface_free = Make a token at { $page }. Look for { $prefixes } at its beginning.
howto-key-cohere_free = Open { $page } and take the trial key. It has { $length } letters and digits, no fixed beginning.
howto-key-cloudflare_free = Make an API token at { $page }. Look for { $prefixes } at its beginning.
howto-key-deepl_free = Make a key at { $page }. It has { $length } characters and ends in :fx.
howto-tip-key = Copy it whole, and show it to nobody else.
howto-tip-key-huggingface_free = A fine-grained token needs “Billing: Read”, or nobody can read what you have used.
howto-tip-key-cloudflare_free =
    Tick “Account Analytics: Read”, or nobody can read how many neurons are used.
    A token that begins with cfat_ belongs to an account: paste that account's ID before it, as ID:token.
howto-tip-key-elevenlabs_free = If you restrict the key, let it read your user data: otherwise it looks wrong when it is checked.

howto-title-add = Add it to the bot
howto-add = Add { $platform } in the bot and paste the key there. Your message is deleted at once; the key is checked without spending anything, and kept encrypted.
howto-add-cohere_free = Add { $platform } in the bot and paste the key there. Your message is deleted at once; the key is checked and kept encrypted. Whether that check counts as a call, nobody says.
howto-add-unchecked = Add { $platform } in the bot and paste the key there. Your message is deleted at once and the key kept encrypted. It is not checked, for that would spend some of your allowance.
howto-add-app = Add { $platform } in the bot and pick the limits that are yours.
howto-tip-add = You can leave the key out and count by hand.

howto-title-first = Start when it suits you
howto-first = The time runs from your first message, not from midnight. Send it when you have something to do.

howto-title-count = Keep count
howto-count = After use, write “{ $platform } 3” to this bot or tap +1. It says what is left and when more comes.
howto-count-read = With a key the bot reads from { $platform } what is left. Without one, write “{ $platform } 3” after use.
howto-count-nothing = Only its speed is limited. Nothing expires, so keep it for when the others are used up.

## Worth knowing, and what goes wrong
howto-tips-chatgpt_free =
    Send the first message early: then more windows fit into your day.
    When ChatGPT says that you have reached the limit, forward that message to this bot. It reads until when.
    To keep your chats out of training: Settings → Data controls.
howto-traps-chatgpt_free =
    When your messages are used up, a smaller model may go on answering. Look which one it is.
    Files and pictures have limits of their own, and they are lower.
    An OpenAI API key is something else: it has no free allowance.
howto-tips-gemini_free =
    Your real numbers stand at { $limits }, for each project and model. Pick them in the bot.
    Flash-Lite allows many more requests a day than Flash.
howto-traps-gemini_free =
    Linking a billing account to the project ends its free tier.
    A second key in the same project shares the same limits.
    When the day is used up, the error may still say “retry in 18 s”. It means tomorrow.
    The Gemini app has an allowance of its own, shown only in percent.
    For an app with users in the EEA, the UK or Switzerland, Google wants a paid plan.
howto-tips-claude_free =
    Send the first message early: then more windows fit into your day.
    What you have used is shown at { $limits }.
    To keep your chats out of training, switch it off: Settings → Privacy.
howto-traps-claude_free =
    The number of messages is not published. It depends on how long they are and how busy Claude is.
    An Anthropic API key is something else: it has no free allowance.
howto-tips-leonardo_free =
    Nobody says at which hour the day begins. Once you have seen it, tell this bot.
    With a key the bot reads how many of today's tokens are left.
howto-traps-leonardo_free =
    What you make on the free plan is public.
    The API is paid from a credit of its own, not from your daily tokens.
howto-tips-huggingface_free =
    The ZeroGPU day lasts 24 hours from your first use. It does not begin at midnight.
    Pick the ZeroGPU limits in the bot if Spaces are what you use.
howto-traps-huggingface_free =
    Spaces on an “xlarge” card take your minutes twice as fast.
    Its own pages give free accounts no credit for inference providers any more.
howto-tips-cohere_free =
    Chat, embed and rerank all draw on the same calls.
    Nobody says on which day the month begins. Once you know, tell this bot.
howto-traps-cohere_free =
    The terms forbid personal and household use.
    What you send on a trial key may train its models, and that cannot be switched off.
    There are limits by the minute as well: 20 for chat, 10 for rerank.
howto-tips-groq_free = Input that Groq still has in its cache does not count.
howto-traps-groq_free = The limits hold for the whole organisation: another key adds nothing.
howto-tips-openrouter_free = Whoever has bought $10 of credit even once gets many more requests a day.
howto-traps-openrouter_free = Failed requests count too, and all “:free” models share one number.
howto-tips-mistral_free = How fast you may go, for each model, is shown at { $limits }.
howto-traps-mistral_free = What you send trains its models, until you switch that off at admin.mistral.ai under Privacy.
howto-traps-cerebras_free = What max_completion_tokens allows is set aside at once: ask for no more than you need.
howto-tips-cloudflare_free = At the end of the day's neurons the free plan just stops. There is no bill.
howto-traps-cloudflare_free = Some models are for paid plans only.
howto-traps-sambanova_free = One source says that the free tier ended in June 2026; its own pages still listed it in September.
howto-traps-nvidia_free = It is for evaluation only, and confidential data is forbidden.
howto-traps-replicate_free = No tool can read what is left of your credit. Look at your account there.
howto-traps-stability_free = Its keys begin like those of other platforms. Choose { $platform } before you paste one.
howto-tips-elevenlabs_free = Your month begins on a day of its own. With a key the bot reads which.
howto-tips-deepl_free = The API does not say when your month ends. Look it up in your account and tell this bot.
howto-traps-deepl_free = The translator on the web has an allowance of its own.
howto-traps-deepseek_free = What you topped up yourself is not free: only the grant is counted.
