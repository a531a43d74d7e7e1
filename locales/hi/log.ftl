status-title = 📊 { $time } · { $city }
    { "" }
status-empty = अभी कोई अकाउंट नहीं है।
status-refresh = 🔄 रीफ़्रेश करें
status-more = ✍️ और दर्ज करें

log-question = ✍️ क्या इस्तेमाल किया?
log-how-much = कितना इस्तेमाल किया?
log-how-much-of = { $account }: कितना?
log-other-amount = कोई और संख्या
log-type-amount = कितना इस्तेमाल किया, संख्या में लिखें, जैसे: 12
log-which-one = { $count ->
    [one] क्या यही वाला?
   *[other] कौन-सा?
}
log-which-one-more = और { $number } भी हैं: अकाउंट का नाम भी लिखें, जैसे <code>gemini ऑफ़िस 20</code>।
log-toast = { $account } { $used }/{ $total } · वापस लेना हो तो /log
log-toast-over = { $account } { $used }/{ $total }: लिमिट से ज़्यादा
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ लिमिट से ज़्यादा
log-undo = ↩️ वापस लें
log-undo-last = ↩️ +{ $number } वापस लें
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = पहले ही वापस लिया जा चुका है।
log-undone = ↩️ वापस लिया: { $account } { $number }
log-no-account = यहाँ अभी आपका कोई { $platform } अकाउंट नहीं है।
log-add = ➕ { $platform } जोड़ें
log-not-understood = इस तरह लिखें: <code>gemini 20</code>। बाकी /help में है।
log-nothing-to-count = इस अकाउंट में ऐसा कुछ नहीं जिसमें इस्तेमाल गिना जाए।
log-key-pasted = 🔑 वह key जैसा लगा, इसलिए आपका मैसेज हटा दिया गया और उसमें से कुछ भी नहीं रखा गया। Key अकाउंट जोड़ते समय दें, या /accounts में 🔑 से।
# संख्या के बाद आने वाले शब्द, चाहे कुछ भी गिना जाए: "gemini 20 बार"
log-counters = बार दफ़ा दफा मर्तबा x times time
