# $fault: why a text can be nobody's key
key-not-a-key = ⚠️ { $fault ->
    [empty] Please paste the key as text.
    [spaces] A key has no spaces in it. Copy it once more, the key alone.
    [unprintable] There are invisible characters in it. Copy the key once more.
    [not_ascii] A key has only plain letters, digits and signs. Copy it once more.
    [too_short] That is too short for a key. Copy it whole.
   *[too_long] That is too long for a key. Copy the key alone.
}
key-of-another = ⚠️ This looks like a key for { $names }, not for { $platform }. I did not keep it.
key-delete-yourself = ⚠️ I could not delete your message with the key. Please delete it yourself.
