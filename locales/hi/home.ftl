# $part: दिन का समय; $named: नाम पता है या नहीं
home-greeting = <b>{ $part ->
    [morning] सुप्रभात
    [afternoon] नमस्ते
    [evening] शुभ संध्या
   *[night] नमस्ते
}{ $named ->
    [yes] , { $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
    [one] { " " }· { $number } अकाउंट
   *[other] { " " }· { $number } अकाउंट
}
    { "" }
# $reset: कब वापस मिलेगा, जैसा बार के पास लिखा है
home-used-up =
    🪫 <b>{ $account }</b>: लिमिट खत्म
    { $reset }
home-calm = ✨ सब बाकी है; अभी कुछ बेकार नहीं जा रहा।
home-empty = आपकी सारी फ़्री AI लिमिट एक ही जगह। पहला अकाउंट जोड़ें: बस तीन टैप।
home-status = 📊 स्टेटस
home-log = ✍️ दर्ज करें
home-add = ➕ अकाउंट जोड़ें
home-accounts = 🗂 अकाउंट
home-guides = 📚 गाइड
home-history = 📈 हिस्ट्री
home-settings = ⚙️ सेटिंग्स
home-help = ❔ मदद
language-question = 🌐 कौन-सी भाषा?
link-done = 🔗 यह चैट अब जुड़ गई है।
link-failed = 🔗 यह लिंक अब काम का नहीं रहा। नया लिंक बना लें।
help =
    ❔ <b>यह कैसे काम करता है</b>

    अपने अकाउंट जोड़ें और इस्तेमाल दर्ज करें; फिर देखें कि कितना बाकी है और कब फिर मिलेगा।

    ✍️ कोई भी स्क्रीन खुली हो, बस <code>gemini 20</code> लिख दें। सिर्फ़ तब नहीं, जब वह स्क्रीन खुद कुछ लिखने को कह रही हो। /status में +1 वाले बटन हैं, और गलती /log से वापस ली जा सकती है।

    /recommend – अभी क्या इस्तेमाल करें
    /schedule – आज का प्लान
    /status – कितना बाकी है
    /log – इस्तेमाल दर्ज करें
    /accounts – अकाउंट बदलें या हटाएँ
    /add – एक और अकाउंट
    /stats – कितना काम आया, कितना बेकार गया
    /guides – कौन-सा प्लेटफ़ॉर्म क्या देता है
    /settings – भाषा, समय, आपका डेटा

    🔒 API key एन्क्रिप्ट करके रखी जाती हैं। अपना सारा डेटा /settings से डाउनलोड करें या हटाएँ।

command-start = होम
command-status = कितना बाकी है
command-log = इस्तेमाल दर्ज करें
command-stats = कितना काम आया, कितना बेकार गया
command-add = अकाउंट जोड़ें
command-accounts = अकाउंट बदलें या हटाएँ
command-guides = कौन-सा प्लेटफ़ॉर्म क्या देता है
command-settings = भाषा, टाइम ज़ोन, समय, आपका डेटा
command-lang = भाषा
command-help = यह कैसे काम करता है
bot-short-description = आपकी सारी फ़्री AI लिमिट, एक ही चैट में।
bot-description = ChatGPT, Gemini, Claude और दूसरी AI सेवाओं की फ़्री लिमिट एक ही जगह। देखें कि कितना बाकी है, एक टैप में इस्तेमाल दर्ज करें और जानें कि लिमिट कब फिर मिलेगी।

group-line = यह बॉट सिर्फ़ निजी चैट में काम करता है।
group-button = चैट खोलें
