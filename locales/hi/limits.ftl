limits-question = <b>{ $platform }</b>: आपकी लिमिट कौन-सी है?
    { "" }
limits-question-one = <b>{ $platform }</b>: क्या आपकी लिमिट यही है?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits की शुरुआत स्पेस या नई लाइन से होती है
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = अगर आपने कभी { $amount } के क्रेडिट खरीदे हैं:{ $limits }
# $source: नाम या लिंक
limits-source = <i>{ $confidence ->
    [official] आधिकारिक पेज
    [measured] असली अकाउंट में देखा गया
    [tool] एक ओपन-सोर्स टूल से
    [inferred] हमारा अनुमान
    [assumed] शुरुआती आँकड़े, पुष्टि नहीं
   *[community] यूज़र्स ने बताया
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
limits-aged = { $date } ({ $ago })
limits-doubt =
    { "" }
    💡 पक्का नहीं? <a href="{ $url }">लिमिट वाला पेज</a> देखें, या छोटे आँकड़े चुनें: देर से बेहतर है जल्दी चेतावनी।
limits-preset-yes = ✅ हाँ, यही
limits-own = 🔢 अपने आँकड़े लिखें

# कब नए सिरे से शुरू होता है। $place: किसकी घड़ी से
limits-clock = { $place ->
    [mine] { "" }
    [utc] UTC के हिसाब से{ " " }
   *[city] { $city } में{ " " }
}{ $midnight ->
    [yes] आधी रात
   *[no] { $at }
}
limits-when-day = हर दिन { $clock }
limits-when-week = हर { $day }, { $clock }
limits-when-month = हर महीने की { $day } तारीख{ $missing ->
    [yes] { " " }(या आखिरी दिन)
   *[no] { "" }
}, { $clock }
limits-resets = रीसेट: { $when } ({ $duration } बाद)
limits-resets-yours = रीसेट: { $when }; आपके यहाँ { $yours }
limits-reset-unknown = ❔ यह कब रीसेट होता है, पता नहीं। फ़िलहाल यह माना है: { $when }।
limits-length-unknown = ❔ यह कितनी देर चलता है, पता नहीं। फ़िलहाल यह माना है: { $duration }।

limits-unit-question = 🔢 क्या गिना जाता है?
limits-amount-question = 🔢 <b>{ $unit }</b>: आपको कितने मिलते हैं?

    संख्या लिखें, जैसे: 50

limits-window-question = 🔁 <b>{ $amount }</b>: फिर कब मिलते हैं?

    ▶️ घड़ी आपके शुरू करने पर चलती है, जैसे ChatGPT और Claude में
    ↩️ हर इस्तेमाल कुछ समय बाद वापस मिलता है
    💧 फ़ुल होने तक हर समय थोड़ा-थोड़ा
    🎁 एक बार, फिर कभी नहीं
    🚦 हर मिनट बस इतना: बचाने लायक कुछ नहीं
limits-kind-day = 🌙 हर दिन
limits-kind-week = 📅 हर हफ़्ते
limits-kind-month = 🗓 हर महीने
limits-kind-hour = 🕐 हर घंटे
limits-kind-first_use = ▶️ पहले इस्तेमाल के कुछ समय बाद
limits-kind-sliding = ↩️ हर इस्तेमाल वापस मिलता है
limits-kind-refill = 💧 थोड़ा-थोड़ा भरता है
limits-kind-credit = 🎁 एक बार, फिर नहीं
limits-kind-rate = 🚦 हर मिनट की स्पीड लिमिट

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] पहले इस्तेमाल से कितनी देर चलता है?
    [sliding] एक इस्तेमाल कितनी देर बाद वापस मिलता है?
    [refill] खाली से फ़ुल होने में कितना समय लगता है?
   *[credit] अब से कितने समय में एक्सपायर होगा?
}

    टैप करें, या लिखें: 3 घंटे, 1 घंटा 30 मिनट, 30 दिन।
limits-never = कभी एक्सपायर नहीं
limits-not-a-duration = ⚠️ यह अवधि समझ नहीं आई। इस तरह लिखें: 3 घंटे या 30 दिन।
limits-duration-too-short = ⚠️ एक मिनट से कम नहीं चलेगा।
limits-duration-too-long = ⚠️ एक साल से ज़्यादा नहीं चलेगा।

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] हफ़्ते के किस दिन नए सिरे से शुरू होता है?
   *[month] महीने की किस तारीख को नए सिरे से शुरू होता है?
}
limits-day-unknown = पता नहीं

limits-clock-question = 🕛 <b>{ $amount }</b>: क्या यह तभी नए सिरे से शुरू होता है?
    { "" }
limits-clock-type =
    { "" }
    समय अलग है? लिखें, जैसे 09:00। टाइम ज़ोन अलग है? उस पर टैप करें।
limits-clock-right = ✅ यह सही है
limits-zone-mine = मेरा समय

limits-review = 🔢 <b>आपकी लिमिट</b>
    { "" }
limits-done = ✅ बस इतना ही
limits-another = ➕ एक और लिमिट
limits-drop = ✖️ { $number }
