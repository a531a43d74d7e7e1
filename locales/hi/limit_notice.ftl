# पेस्ट या फ़ॉरवर्ड की गई सूचना से क्या समझा गया। जहाँ लिखा हो, $left संख्या है
limit-until = { $known ->
    [yes] { $left } बाकी
   *[no] लिमिट खत्म
}, { $time } तक ({ $duration } और)
limit-left = { $known ->
    [yes] { $left } बाकी
   *[no] लिमिट खत्म; कब तक, यह नहीं लिखा
}
limit-read = 📋 यह समझ आया: { $understood }। क्या सही है?
limit-read-which = 📋 यह समझ आया: { $understood }। किस अकाउंट के लिए?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 यह समझ आया: { $understood }। पर यहाँ आपका कोई अकाउंट यह नहीं गिनता।
limit-too-little = 📋 बात लिमिट की है, पर यह समझ नहीं आया कि कितना बाकी है या कब रीसेट होगा। इसे /accounts में खुद भरें।
limit-left-alone = जैसा था, वैसा ही रहने दिया।
