register-welcome =
    👋 आपकी फ़्री AI लिमिट पर नज़र: कितना बाकी है और कब फिर मिलेगा।

    हिन्दी में आगे बढ़ें?
register-go-on = हाँ, आगे बढ़ें
register-other-language = दूसरी भाषा…

zone-question =
    🌍 <b>आपके यहाँ अभी कितने बजे हैं?</b>
    हर रीसेट आपकी घड़ी के हिसाब से दिखेगा।

    टैप करें, या अपने शहर का नाम लिखें।
zone-search-button = शहर खोजें
zone-time-button = समय लिखें
zone-search = 🌍 कौन-सा शहर? देश का नाम भी चलेगा।
zone-time = 🌍 आपके यहाँ अभी कितने बजे हैं? जैसे: 14:05
zone-found = { $count ->
    [one] 🌍 क्या आपके यहाँ यही समय है?
   *[other] 🌍 आपके यहाँ कौन-सा समय है?
}
zone-no-city = ⚠️ इस नाम का शहर नहीं मिला। पास का कोई बड़ा शहर लिखकर देखें।
zone-not-a-time = ⚠️ यह समय समझ नहीं आया। इस तरह लिखें: 14:05
zone-no-such-time = ⚠️ अभी कहीं भी यह समय नहीं हो रहा। अपनी घड़ी फिर देखें।

# $time: शाम के सारांश का
notify-question = 🔔 <b>आपको क्या-क्या बताया जाए?</b>
notify-reset_alert = कुछ बेकार जाने से पहले
notify-usage_warning = { $percent } इस्तेमाल होने पर
notify-daily_summary = शाम का सारांश, { $time }
notify-weekly_report = हफ़्ते की रिपोर्ट, { $day }
notify-recommendation = दिन में सुझाव
notify-usable_again = फिर इस्तेमाल लायक होने पर
notify-credit_expiring = क्रेडिट एक्सपायर होने से पहले
