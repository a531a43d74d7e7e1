command-recommend = अभी क्या इस्तेमाल करें
command-schedule = आज का प्लान
home-advice = 💡 अभी क्या इस्तेमाल करें
plan-button = 🗓 प्लान
advice-best = 💡 अभी: <b>{ $account }</b>
# $reason: वजह; $left इकाई के साथ मात्रा, $time बंद होने का समय
advice-why = { $reason ->
    [resets] बाकी: { $left }, { $time } तक ({ $duration } और)। जो बचेगा, बेकार जाएगा।
    [last_chance] आखिरी मौका: { $left }, { $time } तक ({ $duration } और)। दोबारा नहीं मिलेगा।
    [not_opened] बाकी: { $left }, अभी शुरू नहीं। { $time } तक शुरू करें, तो आज लिमिट { $count ->
        [one] एक बार
       *[other] { $number } बार
    } और फ़ुल होगी।
    [opens] बाकी: { $left }। लिमिट पहले मैसेज से शुरू होगी और { $span ->
        [day] 24 घंटे
       *[other] { $lasts }
    } चलेगी।
    [overflows] बाकी: { $left }। फ़ुल होने के बाद जो आएगा, बेकार जाएगा।
    [comes_back] बाकी: { $left }। जितना इस्तेमाल होगा, उतना वापस आ जाएगा।
   *[never_lost] बाकी: { $left }। कभी एक्सपायर नहीं होगा, कोई जल्दी नहीं।
}
advice-lost = आपकी आम रफ़्तार से करीब { $lost } का नुकसान होगा।
advice-runs-out = आपकी आम रफ़्तार से लिमिट { $duration } में खत्म हो जाएगी।
advice-good-for = इनके लिए अच्छा: { $kinds }
advice-then = फिर: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, { $time } तक)
# दिन का प्लान ऊपर वाले से अलग अकाउंट से क्यों शुरू होता है
advice-elsewhere = 🗓 आपका प्लान { $account } से शुरू होता है: { $why ->
    [late] ऊपर वाले का समय इतनी जल्दी खत्म हो रहा है कि वह प्लान में नहीं आ सका।
    [later] ऊपर वाले की बारी उसके बाद है ({ $time }), ताकि दोनों हो जाएँ। थोड़ा-सा काम हो तो पहले ऊपर वाला।
   *[left_out] पूरे दिन में दूसरे अकाउंट ज़्यादा बचाते हैं। थोड़ा-सा काम हो तो ऊपर वाला।
}
advice-open = { $emoji } { $platform } खोलें
advice-other-amount = अन्य
advice-skip = 👎 अभी नहीं, और क्या?
advice-from-start = ↩️ फिर शुरू से
advice-private = 🔒 प्राइवेट { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] टेक्स्ट
    [images] इमेज
    [speech] आवाज़
    [translation] अनुवाद
    [embeddings] एम्बेडिंग
   *[any] कोई भी काम
}
purpose = { $purpose ->
    [text] टेक्स्ट
    [images] इमेज
    [speech] आवाज़
    [translation] अनुवाद
    [embeddings] एम्बेडिंग
   *[any] कुछ भी
}
advice-purpose-question = 🎯 किस तरह का काम?
# $why: सुझाने को कुछ क्यों नहीं है
advice-nothing = 💡 { $why ->
    [no_accounts] अकाउंट जोड़ें, फिर बेकार जाने से पहले पता चलेगा कि क्या इस्तेमाल करें।
    [filtered] { $private ->
        [yes] आपका कोई अकाउंट इसके लायक नहीं। “प्राइवेट” उन सबको छोड़ देता है जो आपके टेक्स्ट से ट्रेनिंग कर सकते हैं या निजी इस्तेमाल की मनाही करते हैं: उसे बंद करें, या काम का प्रकार बदलें।
       *[no] आपका कोई अकाउंट इस तरह का काम नहीं करता।
    }
    [only_throttles] आपके अकाउंट में सिर्फ़ स्पीड की लिमिट है, इसलिए कुछ बेकार नहीं जा सकता। कोई भी इस्तेमाल करें।
    [empty] सारी लिमिट खत्म हो चुकी है।
   *[skipped] बस, आपके पास इतना ही बाकी था।
}
advice-back = ⏳ { $account } फिर मिलेगा: { $time } ({ $duration } बाद)।
advice-what-if = { $platform } जोड़ने पर हर दिन { $amount } की लिमिट मिलेगी।
plan-title = 🗓 <b>{ $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason: उस समय क्यों; एक दौर = पहले इस्तेमाल से शुरू होने वाली एक अवधि, $of में से $nth
plan-why = { $reason ->
    [closes] { $time } पर रीसेट
    [fresh] फिर से पूरी लिमिट
    [starts] तब शुरू करें{ $several ->
        [yes] : { $of } दौर हो जाएँगे
       *[no] {""}
    }
    [again] दौर { $nth }/{ $of }
    [overflows] फ़ुल होकर बेकार जाने से पहले
    [returns] जो वापस आता है
   *[spread] दिन का हिस्सा
}
plan-open = ▶️ { $time }: { $account } को एक मैसेज भेजें, ताकि { $of } दौर हो सकें
# $amount कुछ ही मिनट में, $time पर, बेकार जाएगा
plan-late = ⏳ { $account }: { $amount }, { $time } पर बेकार ({ $duration } और); अब प्लान में नहीं आ सकता।
# प्लान के कितने हिस्से मैसेज में नहीं आए
plan-more = … और { $number }। कैलेंडर फ़ाइल में सब हैं।
plan-open-entry = { $account } को एक मैसेज
plan-open-why = इससे { $of } दौर हो जाएँगे।
plan-share = इस प्लान से { $which ->
    [today] आज
   *[tomorrow] उस दिन
} की लिमिट का { $share } काम आएगा{ $usual ->
    [unknown] ।
   *[other] ; इसके बिना आम तौर पर { $usual }।
}
plan-nothing = कुछ बेकार नहीं जाएगा: जो चाहें, इस्तेमाल करें।
plan-no-accounts = 🗓 अकाउंट जोड़ें, फिर आपके दिन का प्लान बनेगा।
plan-day-over = 🗓 { $which ->
    [today] आज का आपका सक्रिय समय खत्म हो चुका है।
   *[tomorrow] उस दिन कोई सक्रिय समय नहीं है।
}
plan-calendar = 📅 कैलेंडर में डालें
plan-other-day = { $which ->
    [today] कल ›
   *[tomorrow] ‹ आज
}
plan-again = 🔄 नया प्लान
plan-calendar-name = AI प्लान
plan-nothing-to-keep = कैलेंडर में डालने के लिए कुछ नहीं है।
