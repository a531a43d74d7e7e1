accounts-question = 🗂 देखने या बदलने के लिए अकाउंट पर टैप करें।
account-left-short = { $number } बाकी

account-rule = 🔢 { $limit }
# $outcome: प्लेटफ़ॉर्म ने पिछली बार इसके बारे में क्या कहा, $age पहले; $since: यह key कब से है
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] चालू, { $age } पहले जाँची
    [lacks_permission] चालू, { $age } पहले जाँची
    [blocked] चालू पर ब्लॉक, { $age } पहले जाँची
    [refused] { $age } पहले नामंज़ूर हुई
   *[none] जाँची नहीं गई
}{ $old ->
    [yes] { " · " }{ $since } से रखी है
   *[no] { "" }
}
account-since = 📅 { $day } से यहाँ है
account-stops = 🛑 { $usual ->
    [yes] आम तौर पर यहाँ रुकता है: { $amount }
   *[no] एक बार यहाँ रुका: { $amount }
}
account-guess = 🤔 यह प्लेटफ़ॉर्म कब रीसेट होता है, कोई नहीं बताता, इसलिए समय अंदाज़े से है। सही समय पता हो तो “रीसेट” पर टैप करें।

account-log = ✍️ दर्ज करें
account-correct = 🎯 बाकी बताएँ
account-reset = 🕘 रीसेट
account-limits = 🔢 लिमिट
account-rename = 🏷 नाम
account-key-button = 🔑 Key
account-remove = 🗑 अकाउंट हटाएँ
account-limits-set = लिमिट बदल दी गई।

account-stopped = 🛑 मुझे रोक दिया गया
account-usual = 🔢 लिमिट रखें: { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>: क्या अभी और इस्तेमाल नहीं करने दे रहा?

    तो दर्ज हो जाएगा कि रीसेट होने तक कुछ बाकी नहीं। इससे पता चलता है कि आप आम तौर पर कहाँ रुकते हैं, क्योंकि यह कहीं बताया नहीं जाता।
account-stopped-count = यहाँ के हिसाब से अब तक का इस्तेमाल: { $amount }।
account-stopped-yes = 🛑 हाँ, अभी-अभी
account-stopped-noted = दर्ज हो गया: फ़िलहाल कुछ बाकी नहीं।

account-which-limit = इसकी कौन-सी लिमिट?
account-choose-first = ⚠️ यहाँ कई लिमिट हैं। पहले किसी एक पर टैप करें।

account-left-question = 🎯 साइट पर कितना <b>बाकी</b> दिख रहा है? संख्या लिखें, जैसे: { $example }
account-left-count = यहाँ के हिसाब से { $left } बाकी।
account-left-none = कुछ बाकी नहीं
account-left-all = पूरा बाकी, { $number }
account-left-negative = ⚠️ यह शून्य से कम नहीं हो सकता। सब खत्म हो गया हो तो 0 लिखें।
account-left-noted = दर्ज हो गया: { $left } बाकी।

account-reset-question = 🕘 { $kind ->
    [credit] यह कब एक्सपायर होगा? कितना समय बचा है, यह लिखें, जैसे <code>20 दिन</code>, या आखिरी तारीख, जैसे <code>{ $date }</code>।
   *[first_use] यह कब रीसेट होगा? कितना समय बचा है, यह लिखें, जैसे <code>1 घंटा 30 मिनट</code>, या घड़ी का समय, जैसे <code>{ $time }</code>।
}
account-reset-idle = अभी शुरू नहीं हुआ
account-reset-never = कभी एक्सपायर नहीं होता
account-reset-noted = ठीक है, याद रहेगा।
# समय के आगे-पीछे के शब्द: "रीसेट 5:20 पर", "2 घंटे में", "2 घंटे बाकी"
reset-words-before = रीसेट एक्सपायर का होगा खत्म समय करीब लगभग अभी resets reset in at
reset-words-after = में पर को तक बाद बाकी और बचे बचा हैं है रीसेट एक्सपायर खत्म होगा होगी left
reset-not-read = ⚠️ { $kind ->
    [credit] यह समझ नहीं आया। बचा हुआ समय लिखें, जैसे 20 दिन, या तारीख, जैसे { $date }।
   *[first_use] यह समझ नहीं आया। बचा हुआ समय लिखें, जैसे 2 घंटे, या घड़ी का समय, जैसे { $time }।
}
reset-ambiguous = ⚠️ यह घड़ी का समय है या बचा हुआ समय? घड़ी का समय हो तो { $time } जैसा लिखें, बचा हुआ समय हो तो 2 घंटे 30 मिनट जैसा।
reset-no-day = ⚠️ ऐसी कोई तारीख नहीं है। { $date } जैसी लिखें।
reset-past = ⚠️ वह समय बीत चुका है। आने वाला समय लिखें।
reset-too-late = ⚠️ यह बहुत दूर है: लिमिट ज़्यादा से ज़्यादा { $longest } चलती है। यह गलत हो तो लिमिट बदलें।

account-name-question = 🏷 इसे क्या नाम दें? यहाँ लिखें, जैसे <code>ऑफ़िस</code> या <code>ann@example.org</code>।
account-name-remove = बिना नाम के

account-key-question = 🔑 <b>{ $platform }</b>: API key पेस्ट करें।
account-key-now = अभी वाली: <code>{ $preview }</code>। नई key इसकी जगह ले लेगी।
account-key-promise = आपका मैसेज तुरंत मिटा दिया जाएगा और key एन्क्रिप्ट करके रखी जाएगी। फिर प्लेटफ़ॉर्म से पूछा जाएगा कि key चालू है या नहीं; इसमें कुछ खर्च नहीं होता।
account-key-how = Key कैसे मिलेगी?
account-key-remove = 🗑 Key हटाएँ
account-key-removed = Key हटा दी गई।

account-remove-question = 🗑 <b>{ $account }</b> हटाएँ?
    { $key ->
    [yes] इसका हिसाब और इसकी key तुरंत मिट जाएँगे।
   *[no] इसका हिसाब तुरंत मिट जाएगा।
} इसे वापस नहीं लाया जा सकता।
account-remove-yes = 🗑 हाँ, हटाएँ
account-remove-no = रहने दें
account-removed = हटा दिया: { $account }
