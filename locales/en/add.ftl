add-question = ➕ Which platform?
add-first-question = ✨ All set. Which platform do you use most?
add-more = More…
add-fewer = ‹ Fewer
add-custom = Something else
add-name-question = 🧩 What is it called? Type its name.

add-check = ➕ Is this right?
    { "" }
# $count: accounts of that platform that are there already
add-twins =
    { "" }
    🏷 { $count ->
    [one] You have one account of it already. A name tells the two apart.
   *[other] You have { $number } accounts of it already. A name tells them apart.
}
add-save = ✅ Save
add-identifier = 🏷 Name
add-limits = 🔢 Limits
add-reset = 🕘 I know when it resets

add-identifier-question = 🏷 <b>A name for this account</b>

    It tells two accounts of one platform apart: work, home, an address. With one account you need none. Type it here.
add-identifier-none = Without a name

add-key-question =
    { "" }
    🔑 <b>Have an API key?</b> Paste it here{ $has_prefix ->
    [yes] { " " }(it begins with { $prefixes })
   *[no] { "" }
}.
    I delete your message at once and keep the key encrypted. Then I ask the platform whether it is alive, which costs nothing.
add-save-without-key = ✅ Save without a key
add-key-how = How do I get a key?
add-key-again = 🔁 Try again
add-key-kept = 🔑 <code>{ $preview }</code> · kept encrypted

add-done = ✅ Added
    { "" }
add-reset-hint =
    { "" }
    🕘 When it resets is a guess. Once you know, tell me in /accounts.
add-another = ➕ Add another
