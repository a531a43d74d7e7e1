guides-question =
    📚 <b>Guides</b>
    What each platform gives for free, and how to get it.
guide-good-for = Good for { $purposes }.
purpose-text = writing and questions
purpose-images = pictures
purpose-speech = speech
purpose-translation = translation
purpose-embeddings = embeddings
guide-retired = ⛔ It is no longer offered.
guide-paid-only = 💳 There is no free allowance any more.

guide-free = <b>Free limits</b>
guide-preset = • { $name }: { $limits }
# $source: a name or a link
guide-source = <i>{ $confidence ->
    [official] official page
    [measured] seen on real accounts
    [tool] from an open-source tool
    [inferred] concluded by us
   *[community] reported by users
}: { $source }, { $date }</i>

# $there: the hour in $city; $time: when that is next for the person
guide-reset = 🔄 Full again every { $period ->
    [week] week
    [month] month
   *[day] day
} at { $there } in { $city }: next { $time } (in { $duration })
guide-reset-unknown = 🔄 Nobody says at which hour it resets. I take a guess; once you know, correct it in /accounts.
guide-reset-first-use = 🔄 Its clock starts with your first use, and all is there again when it has run out.
guide-reset-refill = 🔄 It refills a little all the time. What comes once it is full is lost.
guide-reset-credit = 🎁 You get it once; it does not come back.
guide-key-none = 🔑 No key: you use it in its app.
guide-key-optional = 🔑 An API key is optional.
guide-key-prefix = It begins with { $prefixes }.
guide-key-length = It has { $number } characters.
guide-training-yes = 👁 What you type for free may train its models.
guide-training-opt_out = 👁 What you type for free trains its models, until you switch that off in its settings.
guide-training-no = 🔒 What you type does not train its models.
guide-training-unknown = ❔ Whether what you type trains its models is not known.
guide-no-personal-use = ⚠️ Its terms do not allow personal use.

guide-add = ➕ Add { $platform }
guide-signup = Sign up ↗
guide-key = Make a key ↗
guide-limits = Limits page ↗
