notice-open = { $emoji } खोलें
# $ends: अवधि कैसे खत्म होती है
notice-mute = 💤 { $ends ->
    [expires] एक्सपायर होने तक शांत
   *[resets] रीसेट होने तक शांत
}
# कई अकाउंट वाले मैसेज में; $account: उसका इमोजी और नाम की शुरुआत
notice-mute-this = 💤 { $account }
notice-off = 🔕 इन्हें बंद करें
notice-more = … और { $number }: /status
# $total इकाई के साथ: "1,500 रिक्वेस्ट"
notice-reset = ⏰ <b>{ $account }</b>: { $total } में से { $left } बाकी; { $time } के बाद बेकार ({ $duration } और)
notice-credit = 🎁 <b>{ $account }</b>: { $total } में से { $left } बाकी; { $time } के बाद एक्सपायर ({ $duration } और), दोबारा नहीं मिलेगा
notice-lost-meanwhile = 💤 <b>{ $account }</b>: आपके शांत समय में रीसेट हुआ, कुछ बिना इस्तेमाल रह गया
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } इस्तेमाल हो चुका ({ $used }/{ $total })
notice-warning-reset = फिर मिलेगा: { $time } ({ $duration } बाद)
notice-back = ✅ <b>{ $account }</b> फिर इस्तेमाल के लिए तैयार: { $left }
notice-muted = 💤 { $time } तक इसके बारे में कोई सूचना नहीं आएगी।
notice-switched-off = 🔕 बंद कर दिया। फिर चालू करना हो तो /settings में जाएँ।
notice-to-settings = ⚙️ सेटिंग्स
notice-to-history = 📈 हिस्ट्री
# उस दिन $count प्लेटफ़ॉर्म इस्तेमाल हुए
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] आज कुछ इस्तेमाल नहीं हुआ
    [one] { $number } प्लेटफ़ॉर्म इस्तेमाल हुआ
   *[other] { $number } प्लेटफ़ॉर्म इस्तेमाल हुए
}
summary-share = जो रीसेट हुआ, उसका { $percent } काम आया{ $compared ->
    [yes] {" "}(एक दिन पहले { $before })
   *[no] {""}
}
summary-lost = बेकार गया: { $amounts }
# प्लान की पहली चीज़: अवधि शुरू करने वाला मैसेज, या किसी अकाउंट का इस्तेमाल
summary-next = कल का पहला कदम: { $step ->
    [open] { $time }, अवधि शुरू करने के लिए { $account } को एक मैसेज
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>आपका हफ़्ता, { $days }</b>
week-share = प्लेटफ़ॉर्मों ने जितना दिया, उसका { $percent } काम आया{ $compared ->
    [yes] {" "}(पिछले हफ़्ते { $before })
   *[no] {""}
}
# $percent काम आया होता
week-plan = 🗓 हर दिन प्लान पर चलते तो { $amounts } तक बेकार जाने से बचता: { $percent } काम आता
week-legend = 🟦 इस्तेमाल हुआ · ⬜ बेकार गया · पतली पट्टी: पिछला हफ़्ता
# $way: वसंत में आगे, पतझड़ में पीछे
clocks-change = 🕐 आज रात घड़ियाँ { $duration } { $way ->
    [forward] आगे
   *[back] पीछे
} हो जाएँगी। दूसरे टाइम ज़ोन के रीसेट कल से आपकी घड़ी में अलग समय पर आएँगे; आपके रिमाइंडर भी उसी हिसाब से बदल दिए गए हैं।
notify-settings = 🔔 <b>आपको क्या बताया जाता है</b>
    बदलने या उदाहरण देखने के लिए किसी एक पर टैप करें।
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] कम से कम कितना बाकी होने पर?
    [levels] कितना इस्तेमाल होने पर? एक या दो चुनें।
    [at] कितने बजे?
   *[when] किन हालात में?
}
notice-switch = { $enabled ->
    [yes] ⬜ बंद करें
   *[no] ✅ चालू करें
}
notice-short = { $mark } 2 घंटे से छोटी लिमिट भी
notice-when-stopped = सिर्फ़ तब, जब लिमिट खत्म हुई हो
notice-when-always = हर रीसेट पर
notice-other-time = ⌨️ कोई और समय
notice-time-question = ⌨️ कितने बजे? जैसे: 20:30
notice-example = 📨 उदाहरण भेजें
notice-example-sent = भेजा जा रहा है।
notice-example-empty = उदाहरण के लिए एक अकाउंट चाहिए। पहले एक जोड़ें।
notice-about-reset_alert = लिमिट बची हो तो रीसेट से एक घंटा पहले: कितना, कब तक, और एक टैप में दर्ज।
notice-about-usage_warning = जब कोई लिमिट खत्म होने वाली हो।
notice-about-daily_summary = आज क्या इस्तेमाल हुआ और क्या बेकार गया।
notice-about-weekly_report = आपका हफ़्ता, पिछले हफ़्ते के मुकाबले, एक तस्वीर में।
notice-about-recommendation = आपके सक्रिय समय में हर तीन घंटे पर, और तभी जब कुछ काम का हो।
notice-about-usable_again = जब खत्म हुई लिमिट फिर इस्तेमाल लायक हो जाए।
notice-about-credit_expiring = एक बार मिले क्रेडिट के एक्सपायर होने से तीन दिन पहले।
notice-about-clocks_change = आपके यहाँ घड़ियाँ बदलने से पहले की शाम।
notify-clocks_change = घड़ियाँ बदलने पर
notice-to-advice = 💡 और
notice-to-plan = 🗓 प्लान
notice-to-accounts = 🗂 अकाउंट
notice-about-platform_changed = जब आपका कोई प्लेटफ़ॉर्म लिमिट बदले या फ़्री न रहे।
notify-platform_changed = प्लेटफ़ॉर्म बदलने पर
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> बंद हो गया। आपका अकाउंट यहाँ तब तक रहेगा जब तक आप हटाएँ नहीं।
    [paid_only] 💳 <b>{ $platform }</b> अब फ़्री नहीं है। आपका अकाउंट यहाँ तब तक रहेगा जब तक आप हटाएँ नहीं।
   *[offered] 🎉 <b>{ $platform }</b> फिर से फ़्री है।
}
change-limits = 📢 <b>{ $account }</b>: जितना पता है, इसकी लिमिट बदल गई है।
change-own = अभी की गिनती: { $limits }
change-offered = नई: <b>{ $limits }</b>
change-question = जब तक आप नई न चुनें, गिनती पहले जैसी रहेगी।
change-adopt = ✅ नई लें
change-keep = पुरानी रखें
change-adopted = ✅ { $accounts }: अब नई लिमिट से गिनती। जो इस्तेमाल हुआ, वह बना रहेगा।
change-kept = 👌 { $accounts }: गिनती पहले जैसी।
change-gone = यह तय हो चुका है, या फिर से बदल गया। अभी की लिमिट /accounts में है।
notice-example-title = 📨 यह सिर्फ़ एक उदाहरण है:
