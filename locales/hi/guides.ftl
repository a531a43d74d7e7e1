guides-question =
    📚 <b>गाइड</b>
    कौन-सा प्लेटफ़ॉर्म फ़्री में क्या देता है, और वह कैसे मिलेगा।
guide-good-for = इनके लिए अच्छा: { $purposes }
purpose-text = लिखना, सवाल-जवाब
purpose-images = तस्वीरें
purpose-speech = आवाज़
purpose-translation = अनुवाद
purpose-embeddings = एम्बेडिंग
guide-retired = ⛔ अब यह उपलब्ध नहीं है।
guide-paid-only = 💳 अब इसमें कोई फ़्री लिमिट नहीं है।

guide-free = <b>फ़्री लिमिट</b>

# $reset: एक वाक्य कि यह कब नए सिरे से शुरू होता है
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 समय पहले इस्तेमाल से गिना जाता है; पूरा होते ही सब फिर मिल जाता है।
guide-reset-sliding = 🔄 हर इस्तेमाल कुछ समय बाद वापस मिल जाता है।
guide-reset-refill = 🔄 यह हर समय थोड़ा-थोड़ा भरता रहता है। फ़ुल होने के बाद जो आता है, बेकार जाता है।
guide-reset-credit = 🎁 यह एक ही बार मिलता है, दोबारा नहीं।
guide-key-none = 🔑 Key की ज़रूरत नहीं: सीधे इसके ऐप में इस्तेमाल करें।
guide-key-optional = 🔑 API key देना ज़रूरी नहीं।
guide-key-prefix = उसकी शुरुआत ऐसी होती है: { $prefixes }
guide-key-length = उसमें { $number } अक्षर होते हैं।
guide-training-yes = 👁 फ़्री में आप जो लिखते हैं, उससे इसके मॉडल ट्रेन हो सकते हैं।
guide-training-opt_out = 👁 फ़्री में आप जो लिखते हैं, उससे इसके मॉडल ट्रेन होते हैं, जब तक आप इसकी सेटिंग्स में यह बंद न कर दें।
guide-training-no = 🔒 आप जो लिखते हैं, उससे इसके मॉडल ट्रेन नहीं होते।
guide-training-unknown = ❔ आपके लिखे से इसके मॉडल ट्रेन होते हैं या नहीं, यह पता नहीं।
guide-no-personal-use = ⚠️ इसकी शर्तें निजी इस्तेमाल की इजाज़त नहीं देतीं।

guide-steps-title = 👣 <b>{ $platform }</b>: पहले कदम
guide-tips-title = 💡 <b>{ $platform }</b>: काम की बातें
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 पहले कदम
guide-tips = 💡 काम की बातें

guide-add = ➕ { $platform } जोड़ें
guide-signup = साइन अप करें
guide-key = Key बनाएँ
guide-limits = लिमिट का पेज
