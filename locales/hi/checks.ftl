# प्लेटफ़ॉर्म ने key के बारे में क्या जवाब दिया। $platform उसका नाम है।
check-valid = ✅ { $platform } के मुताबिक key सही है।
check-read = ✅ { $platform } के मुताबिक key सही है, और यह भी पता चल गया कि कितना बाकी है।
check-refused = ⛔ { $platform } के मुताबिक यह key मान्य नहीं है। Key वाले पेज से इसे फिर कॉपी करें, बिना स्पेस के।
# $reason: key चालू होकर भी क्यों नहीं चल सकती
check-blocked = ⚠️ Key चालू है, पर { $platform } उसे इस्तेमाल नहीं होने देता: { $reason ->
    [api_disabled] इस प्रोजेक्ट के लिए API बंद है।
    [key_restricted] यह key दूसरे कामों तक सीमित है।
    [region] आपके इलाके में उपलब्ध नहीं है।
    [no_credit] क्रेडिट खत्म हो चुका है।
   *[inactive] यह सक्रिय नहीं है।
}
check-lacks-permission = ⚠️ Key चालू है, पर कितना बाकी है यह बताने की अनुमति उसमें नहीं है{ $named ->
    [yes] : { $permission }
   *[no] {""}
}।
check-rate-limited = ⏳ अभी { $platform } से बहुत बार पूछा जा रहा है। कुछ बदला नहीं है; बाद में फिर कोशिश करें।
# $reason: जवाब क्यों नहीं मिला
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } जवाब देने में बहुत देर लगा रहा है।
    [changed] { $platform } का जवाब बदले हुए रूप में आया, जो अभी समझ नहीं आता।
    [not_the_api] { $platform } की जगह कहीं और से जवाब आ रहा है।
   *[other] अभी { $platform } से संपर्क नहीं हो पा रहा।
} कुछ बदला नहीं है।
# $reason: किसी से क्यों नहीं पूछा गया
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform } की key जाँचने में आपकी लिमिट खर्च होती है, इसलिए जाँच नहीं की जाती।
    [needs_account_id] { $platform } को आपका account ID भी चाहिए: <code>ID:key</code> के रूप में पेस्ट करें।
   *[other] { $platform } यह नहीं बताता कि कितना बाकी है।
}
check-fresh = ✅ अभी-अभी पूछा गया था: यही उसका जवाब है।
check-too-often = ⏳ फ़िलहाल काफ़ी बार पूछ लिया। { $time } के बाद फिर पूछें।
check-already = ⏳ जवाब आ रहा है।
check-no-key = 🔑 पूछने के लिए कोई key नहीं है।
account-ask = 🔄 प्लेटफ़ॉर्म से पूछें
notice-key-died = 🔑 <b>{ $account }</b>: प्लेटफ़ॉर्म अब आपकी key <code>{ $preview }</code> नहीं मानता।
notice-key-replace = 🔑 नई key
notice-about-key_died = जब कोई प्लेटफ़ॉर्म आपकी key मानना बंद कर दे।
notify-key_died = Key बंद हो जाने पर
