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

# $reset: a sentence that says when it starts anew
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 The time runs from your first use; when it is over, all is there again.
guide-reset-sliding = 🔄 Each use comes back a while after it was made.
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

guide-steps-title = 👣 <b>{ $platform }</b>: first steps
guide-tips-title = 💡 <b>{ $platform }</b>: worth knowing
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 First steps
guide-tips = 💡 Tips

guide-add = ➕ Add { $platform }
guide-signup = Sign up
guide-key = Make a key
guide-limits = Limits page
