add-question = ➕ Which platform?
add-first-question = ✨ All set. Which platform do you use most?
add-preset-question = <b>{ $platform }</b>: which limits are yours?
add-preset-line = <b>{ $number }</b> · { $name } { $limits }
    <i>{ $confidence ->
        [official] official page
        [measured] seen on real accounts
        [tool] from an open-source tool
        [inferred] concluded by us
       *[community] reported by users
    }: { $source }, { $date }</i>
add-key-question = 🔑 <b>{ $platform }</b>: paste your API key.
add-key-prefix = It begins with { $prefixes }.
add-key-promise = I delete your message at once and keep the key encrypted. This version does not use it yet, so you can do without.
add-key-without = Without a key
add-key-how = How do I get one? ↗
add-key-kept = 🔑 <code>{ $preview }</code> · kept encrypted, not checked
add-done = ✅ Added
    { "" }
add-another = ➕ Add another
