# सिर्फ़ ऑपरेटरों के लिए: बॉट में /admin, और वेब की एडमिन स्क्रीन।

admin-link =
    🔑 एडमिन में जाने का लिंक, 5 मिनट के अंदर एक बार चलेगा:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } लोग, कल से { $new } नए
    🗂 { $accounts } अकाउंट
    ✉️ आज { $told } मैसेज, { $waiting } बाकी
    ⚠️ 24 घंटे में { $dead } नाकाम, { $uncertain } अनिश्चित
    ⏱ आम तौर पर { $delay } में भेजे जाते हैं
    💾 { $size } · { $database }
admin-window-refresh = 🔄 रीफ़्रेश करें
admin-window-link = 🔑 नया लिंक
admin-window-link-sent = लिंक नीचे है
admin-window-outbox = 📤 आउटबॉक्स
admin-window-outbox-title = 📤 आउटबॉक्स
admin-window-broadcasts = 📣 ब्रॉडकास्ट
admin-window-broadcast-none = 📣 सबको अभी तक कुछ नहीं भेजा गया। वेब पर लिखें।
admin-window-broadcast =
    📣 ब्रॉडकास्ट { $number }: { $state }
    { $bar } { $done }

# वेब का ढाँचा
admin-name = एडमिन
admin-sign-out = साइन आउट करें
admin-further = आगे देखें
admin-look = देखें
admin-ago = { $time } पहले
admin-in = { $time } बाद
admin-yes = हाँ
admin-no = नहीं

# अंदर आना
admin-door-how = बॉट से साइन इन करें
admin-door-how-text = अपनी निजी चैट में बॉट को /admin भेजें। जवाब में एक लिंक आएगा, जो 5 मिनट के अंदर एक बार चलेगा।
admin-door-plain = सादे http पर नहीं
admin-door-plain-text = रास्ते में कोई पढ़ सकता है। यह पेज https वाले पते से खोलें, या उसी मशीन पर।
admin-door-ask = अंदर आएँ?
admin-door-ask-text = यह लिंक एक बार चलता है। एक क्लिक, और यह ब्राउज़र ज़्यादा से ज़्यादा 12 घंटे के लिए साइन इन हो जाएगा।
admin-door-enter = साइन इन करें
admin-door-spent = यह लिंक अब नहीं चलेगा
admin-door-spent-text = यह इस्तेमाल हो चुका है, 5 मिनट से पुराना है, या इसके बाद नया लिंक लिया गया है। नए लिंक के लिए बॉट को /admin भेजें।

# एक नज़र में
admin-overview = एक नज़र में
admin-verdict =
    { $count ->
        [0] सब ठीक है
        [one] एक चीज़ देखनी होगी
       *[other] { $count } चीज़ें देखनी होंगी
    }
admin-problem-no-sender = सूचनाएँ कोई नहीं भेज रहा: कुछ समय से किसी प्रोसेस के पास यह काम नहीं है।
admin-problem-late = { $waiting } सूचनाओं का समय हो गया पर वे नहीं भेजी गईं; सबसे पुरानी का समय था: { $time }।
admin-problem-dead =
    { $dead ->
        [one] पिछले 24 घंटे में एक सूचना नहीं पहुँचाई जा सकी।
       *[other] पिछले 24 घंटे में { $dead } सूचनाएँ नहीं पहुँचाई जा सकीं।
    }
admin-problem-uncertain =
    { $uncertain ->
        [one] एक सूचना पहुँची या नहीं, पता नहीं।
       *[other] { $uncertain } सूचनाएँ पहुँचीं या नहीं, पता नहीं।
    }
admin-problem-backup-old = आखिरी बैकअप: { $backup }।
admin-people = लोग
admin-people-more = { $registered } रजिस्टर्ड, 24 घंटे में { $new } नए
admin-accounts = अकाउंट
admin-accounts-more = { $unreachable } लोगों ने बॉट ब्लॉक किया, { $inactive } पर रोक है
admin-told-today = आज के मैसेज
admin-asked-today = और लोगों के { $number } काम
admin-waiting = अभी भेजने हैं
admin-trouble = 24 घंटे: { $dead } नाकाम, { $uncertain } अनिश्चित
admin-delay = भेजने में लगा समय
admin-delay-more = आधे इतने में; 95% { $slow } में
admin-delay-none = 24 घंटे में कुछ नहीं भेजा गया
admin-database = डेटाबेस
admin-chart-asked = लोगों के काम, हर घंटे
admin-chart-told = भेजे गए मैसेज, हर घंटे
admin-versions = वर्ज़न
admin-backup = आखिरी बैकअप
admin-backup-none = कोई दर्ज नहीं

# सेशन
admin-sessions = सेशन
admin-sessions-text = हर ब्राउज़र जिसमें कोई ऑपरेटर साइन इन है। 30 मिनट खाली रहने पर वह अपने आप साइन आउट हो जाता है, और 12 घंटे बाद हर हाल में।
admin-session = ऑपरेटर { $operator }, { $address } से
admin-session-nameless = बिना नाम का ब्राउज़र
admin-session-seen = आखिरी इस्तेमाल
admin-session-until = ज़्यादा से ज़्यादा { $time } तक
admin-session-own = यह ब्राउज़र
admin-session-end = साइन आउट करें
admin-done-session-ended = वह ब्राउज़र साइन आउट हो गया।

# जिस पर रोक लगी, उसके लिए
person-shut-out = एक ऑपरेटर ने इस बॉट पर आपकी पहुँच बंद कर दी है। आपका डेटा सुरक्षित है; बॉट चलाने वाले से पूछें।

# लोग
admin-search = खोजें
admin-nothing = यहाँ कुछ नहीं है।
admin-people-search = नंबर, Telegram ID या ईमेल
admin-people-search-how = लोग अपने नंबर, पूरी Telegram ID या पूरे ईमेल पते से मिलते हैं। नाम रखे नहीं जाते।
admin-people-state = कौन
admin-people-state-all = सब
admin-people-state-inactive = रोक है
admin-people-state-unreachable = बॉट ब्लॉक किया
admin-people-language = भाषा
admin-person = व्यक्ति { $number }
admin-person-accounts =
    { $count ->
        [one] एक अकाउंट
       *[other] { $count } अकाउंट
    }
admin-person-unregistered = रजिस्टर्ड नहीं
admin-person-telegram = Telegram
admin-person-email = ईमेल
admin-person-zone = टाइम ज़ोन
admin-person-met = पहली बार
admin-person-registered = रजिस्टर हुए
admin-person-is-operator = यह ऑपरेटर है। रोक लगाने या हटाने से पहले इन्हें ADMIN_IDS से निकालें।
admin-person-shut-out = रोक लगाएँ
admin-person-shut-out-text = बॉट इस व्यक्ति को न जवाब देगा, न कुछ भेजेगा। सारा डेटा बना रहेगा, और रोक बाद में हटाई जा सकती है।
admin-person-let-in = रोक हटाएँ
admin-person-delete = हमेशा के लिए हटाएँ
admin-person-delete-text = इस व्यक्ति के सारे अकाउंट, key, गिनती और रिकॉर्ड मिटा दिए जाएँगे। इन्हें वापस नहीं लाया जा सकता।
admin-person-lines = हाल के काम
admin-person-all-lines = ऑडिट लॉग में सब कुछ
admin-key = key है
admin-key-none = key नहीं
admin-done-person-shut-out = इस व्यक्ति पर रोक लगा दी गई।
admin-done-person-let-in = इस व्यक्ति से रोक हटा दी गई।
admin-done-person-deleted = यह व्यक्ति और इसका सारा डेटा हटा दिया गया।
admin-done-person-is-operator = कुछ नहीं किया गया: यह ऑपरेटर है। पहले इन्हें ADMIN_IDS से निकालें।

# प्लेटफ़ॉर्म
admin-platforms = प्लेटफ़ॉर्म
admin-platforms-text = कैटलॉग क्या कहता है और किसके भरोसे, और लोगों की key का क्या हाल है।
admin-platform = प्लेटफ़ॉर्म
admin-platform-evidence = आधार
admin-platform-age = सबसे पुराना स्रोत
admin-platform-keys = key के साथ
admin-platform-alive = चालू key
admin-platform-checked = आखिरी बार पूछा
admin-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }

# ऑडिट लॉग
admin-audit = ऑडिट लॉग
admin-audit-person = व्यक्ति
admin-audit-action = काम, या उसकी शुरुआत और *
admin-audit-since = से
admin-audit-until = तक
admin-audit-operators = ऑपरेटरों के काम
admin-audit-table = टेबल के रूप में (CSV)
admin-audit-cut = सिर्फ़ सबसे नई 2,00,000 लाइनें देखी गईं। इससे पुरानी और भी हो सकती हैं।
admin-line-when = कब
admin-line-who = व्यक्ति
admin-line-what = काम
admin-line-details = ब्योरा

# सेटिंग्स
admin-settings = सेटिंग्स
admin-settings-text = जो अभी लागू है। कुछ बदलना हो तो एनवायरनमेंट या .env फ़ाइल बदलें और फिर से चालू करें।
admin-setting-hidden = सेट है, दिखाया नहीं जाता

# आउटबॉक्स
admin-outbox = आउटबॉक्स
admin-outbox-due = भेजने का समय
admin-outbox-settled = खत्म
admin-outbox-attempts =
    { $count ->
        [0] अभी कोशिश नहीं हुई
        [one] एक बार कोशिश हुई
       *[other] { $count } बार कोशिश हुई
    }
admin-outbox-send-again = फिर भेजें
admin-outbox-drop = छोड़ दें
admin-done-sent-again = फिर भेजा जा रहा है।
admin-done-dropped = छोड़ दिया गया।
admin-state-dead = नाकाम
admin-state-dead-text = Telegram ने इन्हें नहीं लिया, या चैट बंद है।
admin-state-uncertain = अनिश्चित
admin-state-uncertain-text = ये शायद पहुँच गए हों। फिर भेजने पर कुछ लोगों को दो बार मिल सकते हैं।
admin-state-pending = बाकी
admin-state-pending-text = तय हो चुका है; अभी समय नहीं हुआ या भेजा नहीं गया।
admin-state-claimed = हाथ में
admin-state-claimed-text = भेजने वाली प्रोसेस ने इन्हें ले लिया है।
admin-state-attempting = रास्ते में
admin-state-attempting-text = Telegram को भेजा जा रहा है।
admin-state-held = रुका हुआ
admin-state-held-text = उस ब्रॉडकास्ट के, जो रोका गया है।
admin-state-sent = भेजा गया
admin-state-sent-text = Telegram ने कहा कि मिल गए। 30 दिन तक रखे जाते हैं।
admin-state-expired = देर हो गई
admin-state-expired-text = बहुत देर हो गई, या बात अब सही नहीं रही।
admin-state-dropped = छोड़ा गया
admin-state-dropped-text = किसी ऑपरेटर ने हटाया।

# ब्रॉडकास्ट
admin-broadcasts = ब्रॉडकास्ट
admin-broadcast = ब्रॉडकास्ट { $number }
admin-broadcast-new = सबको लिखें
admin-broadcast-write = सादा टेक्स्ट, ज़्यादा से ज़्यादा { $longest } अक्षर। जो भाषा खाली छोड़ेंगे, उसे पढ़ने वालों को अंग्रेज़ी टेक्स्ट मिलेगा।
admin-broadcast-languages = दूसरी भाषाएँ
admin-broadcast-keep = सेव करें, फिर देखें
admin-broadcast-empty = अंग्रेज़ी टेक्स्ट नहीं है। जिस भाषा में टेक्स्ट न हो, उसकी जगह वही जाता है।
admin-broadcast-long = कोई टेक्स्ट { $longest } अक्षरों से लंबा है।
admin-broadcast-draft = ड्राफ़्ट
admin-broadcast-running = चल रहा है
admin-broadcast-paused = रोका हुआ
admin-broadcast-finished = पूरा हुआ
admin-broadcast-cancelled = रद्द
admin-broadcast-receivers =
    { $count ->
        [one] { $number } व्यक्ति को जाएगा।
       *[other] { $number } लोगों को जाएगा।
    }
admin-broadcast-done = { $total } में से { $done }
admin-broadcast-started = शुरू हुआ
admin-broadcast-ended = खत्म हुआ
admin-broadcast-edit = बदलें
admin-broadcast-preview-button = मुझे भेजें
admin-broadcast-start-button = सबको भेजें
admin-broadcast-sure =
    { $count ->
        [one] यह { $number } व्यक्ति को जाएगा और वापस नहीं लिया जा सकेगा। चलते हुए इसे रोक सकते हैं।
       *[other] यह { $number } लोगों को जाएगा और वापस नहीं लिया जा सकेगा। चलते हुए इसे रोक सकते हैं।
    }
admin-broadcast-pause-button = रोकें
admin-broadcast-on-button = जारी रखें
admin-broadcast-cancel-button = रद्द करें
admin-broadcast-cancel-text = अब और किसी को नहीं मिलेगा, और इसे फिर शुरू नहीं किया जा सकता।
admin-done-broadcast-preview = यह जितनी भाषाओं में लिखा है, उन सबमें आपको भेजा जा रहा है।
admin-done-broadcast-start = यह चल रहा है।
admin-done-broadcast-pause = रोक दिया गया। जो रास्ते में थे, वे कुछ मैसेज अब भी पहुँच सकते हैं।
admin-done-broadcast-cancel = रद्द कर दिया गया।
