# हर स्क्रीन पर काम आने वाले शब्द
home-button = 🏠 होम
back-button = ‹ वापस
done-button = हो गया ›
no-button = नहीं

# "कल" आने वाला भी होता है और बीता हुआ भी; वाक्य से साफ़ हो जाता है
moment-tomorrow = कल { $time }
moment-yesterday = कल { $time }
moment-weekday = { $day } { $time }

unit-messages = मैसेज
unit-requests = रिक्वेस्ट
unit-calls = कॉल
unit-tokens = टोकन
unit-characters = अक्षर
unit-images = इमेज
unit-credits = क्रेडिट
unit-neurons = न्यूरॉन
unit-minutes = मिनट
unit-seconds = सेकंड
unit-usd = डॉलर

amount-messages = { $count ->
    [one] { $number } मैसेज
   *[other] { $number } मैसेज
}
amount-requests = { $count ->
    [one] { $number } रिक्वेस्ट
   *[other] { $number } रिक्वेस्ट
}
amount-calls = { $count ->
    [one] { $number } कॉल
   *[other] { $number } कॉल
}
amount-tokens = { $count ->
    [one] { $number } टोकन
   *[other] { $number } टोकन
}
amount-characters = { $count ->
    [one] { $number } अक्षर
   *[other] { $number } अक्षर
}
amount-images = { $count ->
    [one] { $number } इमेज
   *[other] { $number } इमेज
}
amount-credits = { $count ->
    [one] { $number } क्रेडिट
   *[other] { $number } क्रेडिट
}
amount-neurons = { $count ->
    [one] { $number } न्यूरॉन
   *[other] { $number } न्यूरॉन
}
amount-minutes = { $count ->
    [one] { $number } मिनट
   *[other] { $number } मिनट
}
amount-seconds = { $count ->
    [one] { $number } सेकंड
   *[other] { $number } सेकंड
}
amount-usd = ${ $number }

# एक नियम शब्दों में: "हर दिन 1,500 रिक्वेस्ट"
limit = { $window } { $amount }
window-fixed = { $period ->
    [minute] हर मिनट
    [hour] हर घंटे
    [week] हर हफ़्ते
    [month] हर महीने
   *[day] हर दिन
}
window-first-use = { $span ->
    [day] पहले इस्तेमाल से 24 घंटे में
   *[other] पहले इस्तेमाल से { $duration } में
}
window-sliding = { $span ->
    [day] किसी भी 24 घंटे में
   *[other] किसी भी { $duration } में
}
window-refill = { $span ->
    [minute] धीरे-धीरे भरकर, हर मिनट
    [hour] धीरे-धीरे भरकर, हर घंटे
    [day] धीरे-धीरे भरकर, हर दिन
   *[other] धीरे-धीरे भरकर, { $duration } में
}
window-rate = { $span ->
    [minute] हर मिनट
    [hour] हर घंटे
    [day] हर दिन
   *[other] { $duration } में
}
window-credit = सिर्फ़ एक बार
window-credit-expires = { $duration } के लिए, सिर्फ़ एक बार

limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] मिनट
    [hour] घंटा
    [week] हफ़्ता
    [month] महीना
   *[day] दिन
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit } तक
quota-no-limits = कोई लिमिट दर्ज नहीं

# $guess: किसी को पता नहीं कि वह प्लेटफ़ॉर्म कब रीसेट होता है
reset-at = { $guess ->
    [yes] शायद रीसेट
   *[no] रीसेट
}: { $time } ({ $duration } बाद)
reset-sliding = { $guess ->
    [yes] शायद पूरा वापस
   *[no] पूरा वापस
}: { $time } ({ $duration } बाद)
reset-refill = { $guess ->
    [yes] शायद फिर फ़ुल
   *[no] फिर फ़ुल
}: { $time } ({ $duration } बाद)
reset-returns = { $guess ->
    [yes] शायद कुछ वापस
   *[no] कुछ वापस
}: { $time } ({ $duration } बाद)
reset-expires = { $guess ->
    [yes] शायद एक्सपायर
   *[no] एक्सपायर
}: { $time } ({ $duration } बाद)
reset-expired = एक्सपायर हो गया
reset-idle = अभी शुरू नहीं: { $unit ->
    [messages] पहले मैसेज
    [requests] पहली रिक्वेस्ट
    [calls] पहली कॉल
    [images] पहली इमेज
   *[other] पहले इस्तेमाल
} से शुरू होगा
reset-never = कभी एक्सपायर नहीं
reset-nothing = सब बाकी है

evidence-confirmed = { $age } पहले पुष्टि हुई
evidence-confirmed-now = अभी-अभी पुष्टि हुई
evidence-logged = आपने दर्ज किया
evidence-logged-ago = { $age } पहले दर्ज
evidence-estimated = अभी कुछ दर्ज नहीं
evidence-rolled = रीसेट हो चुका होगा, पुष्टि नहीं

reading-age = 📡 आखिरी बार { $read } पहले पढ़ा
reading-failed = 📡 { $asked } पहले पूछा, जवाब नहीं मिला{ $known ->
    [yes] { " " }(पिछली बार { $read } पहले पढ़ा)
   *[no] { "" }
}

number-not-a-number = ⚠️ यह संख्या समझ नहीं आई। अंकों में लिखें, जैसे: 12
number-not-positive = ⚠️ संख्या शून्य से ज़्यादा होनी चाहिए।
number-too-large = ⚠️ इतनी बड़ी फ़्री लिमिट तो कहीं नहीं मिलती। टाइप करने में गलती तो नहीं हुई?
number-no-fractions = ⚠️ यहाँ सिर्फ़ पूरी संख्या लिखें।
number-too-fine = ⚠️ दशमलव के बाद ज़्यादा से ज़्यादा चार अंक लिखें।
number-more-than-total = ⚠️ यह पूरी लिमिट ({ $total }) से भी ज़्यादा है।
name-bad = ⚠️ 1 से { $longest } तक दिखने वाले अक्षर लिखें।
command-unknown = { $command } जैसा कोई कमांड नहीं है। क्या-क्या हो सकता है, /help में देखें।
text-only = कृपया टेक्स्ट में जवाब दें।

error-gone = यह अब यहाँ नहीं है। अभी की स्थिति यह है।
error-storage = अभी डेटा तक पहुँच नहीं हो पा रही। कुछ बदला नहीं है; थोड़ी देर में फिर कोशिश करें।
error-half-way = काम हो गया, पर दिखाया नहीं जा सका। /status में देखें।
error-repeated = यह पहले ही मिल चुका है और काम हो गया है। /status में देखें।
error-old-window = वह स्क्रीन पुरानी है। अभी वाली यह है।
error-unexpected = यहाँ कुछ गड़बड़ हो गई। कुछ बदला नहीं है; फिर कोशिश करें।
too-many-accounts = ज़्यादा से ज़्यादा { $limit } अकाउंट रखे जा सकते हैं। पहले कोई एक हटाएँ।
