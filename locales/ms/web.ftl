# Halaman web awam. Teks biasa, tanpa HTML.
web-brand = AI Quota Orchestrator
web-skip = Terus ke kandungan
web-guides = Panduan
web-language = Bahasa
web-open = Buka di Telegram
# Sebagai ganti apabila tiada Telegram, hanya halaman untuk mencuba bot
web-try = Cuba dalam pelayar
web-scan = Atau halakan kamera telefon ke sini

web-landing-title = AI Quota Orchestrator: guna AI percuma anda sebelum terbuang
web-landing-description = Bot Telegram yang tahu berapa kuota AI percuma anda yang tinggal, bila ia penuh semula dan apa patut digunakan sekarang.
web-hero-title = Guna AI percuma anda sebelum terbuang
# $more: berapa platform lagi selain tiga itu
web-hero-text = ChatGPT, Gemini, Claude dan { $more } lagi: satu sembang Telegram tahu berapa yang tinggal, bila ia penuh semula dan apa patut digunakan sekarang.
web-hero-note = Tak perlu pasang apa-apa, tiada kata laluan. Sembang sahaja.

web-features-title = Kebanyakan yang percuma terbuang begitu sahaja
web-features-text = Setiap platform ada kuotanya sendiri, waktu resetnya sendiri dan caranya sendiri berkata tidak. Bot mengingati semuanya untuk anda.
web-feature-now = Guna apa sekarang
web-feature-now-text = Bot menimbang berapa yang tinggal dan bila ia akan terbuang, lalu memberitahu akaun mana dahulu, dan sebabnya.
web-feature-plan = Jadual untuk hari anda
web-feature-plan-text = Waktu aktif anda disusun dengan setiap reset, supaya sebanyak mungkin dapat digunakan. Boleh dimasukkan ke kalendar.
web-feature-told = Makluman tepat pada masanya
web-feature-told-text = Makluman sebelum ada yang terbuang, ringkasan pada waktu malam, laporan pada hari Ahad. Anda yang pilih, dan waktu tidur tetap senyap.
web-feature-log = Satu ketikan untuk merekod
web-feature-log-text = Ketik +1, tulis “gemini 20”, atau majukan mesej yang mengatakan had sudah dicapai. Satu ketikan untuk membatalkannya.
web-feature-honest = Angka yang jujur
web-feature-honest-text = Setiap angka menyatakan puncanya: disahkan platform, direkod anda, atau anggaran. Dan sudah berapa lama.
web-feature-keys = Kunci hanya jika anda mahu
web-feature-keys-text = Jika platform memberitahu berapa yang tinggal, bot boleh membacanya dengan kunci. Tanpa kunci, anda kira sahaja.

web-how-title = Siap dalam seminit
web-how-hello = Sapa bot
web-how-hello-text = Buka sembang dan tekan Mula. Bahasa dan zon waktu sudah diteka: tiga ketikan jika tekaannya betul.
web-how-add = Tambah apa yang anda ada
web-how-add-text = Pilih platform anda dan had yang sepadan dengan anda.
web-how-ask = Tanya, atau tunggu diberitahu
web-how-ask-text = “Guna apa sekarang” hanya satu ketikan. Yang lain sampai sendiri.

web-pictures-title = Ini sahaja yang perlu dipelajari
web-picture-recommend = Guna apa sekarang, dan sebabnya
web-picture-status = Berapa yang tinggal, di semua tempat
web-picture-plan = Jadual hari ini
web-picture-account = Satu akaun, dari dekat
# $what: apa yang kelihatan pada gambar
web-picture-alt = Sembang dengan bot: { $what }

web-platforms-title = { $number } platform, dan apa yang diberi
web-platforms-text = Dengan sumber dan tarikh, kerana had ini berubah-ubah. Mana-mana boleh diganti dengan angka anda sendiri.

web-security-title = Kunci anda tetap milik anda
web-security-sealed = Disulitkan sebelum disimpan, dan terikat pada akaun anda: di tempat lain ia tidak dapat dibuka.
web-security-deleted = Mesej anda yang mengandungi kunci dipadam serta-merta daripada sembang. Selepas itu yang kelihatan hanya beberapa aksara awal dan akhir.
web-security-one = Kunci hanya dihantar ke platformnya sendiri, untuk disemak dan untuk membaca berapa yang tinggal. Bot tidak pernah menghabiskan kuota anda.
web-security-yours = Muat turun semuanya sebagai fail, atau padam semuanya, dalam tetapan bot. Ia hilang serta-merta.
web-security-site = Laman ini tidak mengira sesiapa dan tidak memuatkan apa-apa dari tempat lain. Satu-satunya kuki hanya mengingati bahasa anda.

web-faq-title = Soalan lazim
web-faq-cost = Adakah ia berbayar?
web-faq-cost-text = Tidak. Ia menjaga kuota percuma, dan ia sendiri juga percuma.
web-faq-spend = Adakah ia menggunakan platform bagi pihak saya?
web-faq-spend-text = Tidak sama sekali. Ia memberitahu apa patut digunakan dan bila; yang menggunakannya ialah anda.
web-faq-keys = Perlukah kunci API?
web-faq-keys-text = Tidak. Aplikasi percuma ChatGPT dan Claude tiada kunci. Di tempat lain, kunci hanya menjimatkan kerja mengira.
web-faq-know = Bagaimana ia tahu berapa yang tinggal?
web-faq-know-text = Daripada rekod anda, daripada kata platform jika anda memberinya kunci, dan daripada kiraan di antaranya. Ia sentiasa menyatakan yang mana.
web-faq-differ = Had saya tidak sama dengan yang di sini.
web-faq-differ-text = Platform mengubahnya, dan bukan untuk semua orang serentak. Pilih had lain dalam bot, atau taip angka anda sendiri.
web-faq-languages = Bahasa apa yang difahaminya?
web-faq-languages-text = { $languages }.

web-end-title = Malam ini pun ada yang terbuang
web-end-text = Ketahui apa, dalam masa anda membaca halaman ini.

web-guides-title = Panduan: AI percuma, langkah demi langkah
web-guides-description = Apa yang setiap platform AI beri secara percuma, cara bermula dan apa yang perlu diawasi.
web-search = Cari
web-search-hint = Nama atau guna: gambar
web-search-none = Tiada apa-apa untuk “{ $query }”.
web-search-all = Tunjukkan semua

web-guide-title = { $platform }: had percuma dan langkah pertama
web-guide-all = Semua panduan
web-guide-open = Buka dalam bot
web-guide-steps = Langkah pertama
web-guide-limits = Apa yang percuma
web-guide-tips = Perlu tahu
web-guide-traps = Awas
web-guide-links = Pautan
web-guide-signup = Daftar
web-guide-keys = Kunci
web-guide-limits-page = Had
web-guide-docs = Dokumentasi
web-guide-good-for = Sesuai untuk { $purposes }
# $when: "setiap hari, tengah malam di Los Angeles"
web-guide-resets = Reset { $when }.
web-guide-resets-unknown = Tidak diketahui bila ia direset. Sehingga anda lebih tahu, bot menganggap { $when }.

web-privacy = Privasi
web-privacy-title = Privasi
web-privacy-description = Apa yang bot simpan tentang anda, di mana, berapa lama, dan cara memadamnya.
web-privacy-stored = Apa yang disimpan
web-privacy-stored-text = Nombor sembang Telegram anda, bahasa, zon waktu, waktu aktif dan pilihan anda; akaun yang anda tambah dengan hadnya dan, jika diberi, kunci yang disulitkan; apa yang anda rekod dan bila; skrin bot mana yang anda buka. Sesiapa yang mendaftar untuk API juga memberi alamat e-mel dan kata laluan; hanya cincangan (hash) kata laluan itu disimpan.
web-privacy-not-stored = Apa yang tidak disimpan
web-privacy-not-stored-text = Teks mesej anda, nama anda di Telegram, nombor telefon anda, atau apa-apa yang anda tulis kepada platform AI.
web-privacy-where = Di mana
web-privacy-where-text = Dalam pangkalan data pihak yang mengendalikan bot ini, dan tiada di tempat lain. Kunci disulitkan di dalamnya. Mesej melalui Telegram, seperti semua sembangnya.
web-privacy-others = Siapa lagi yang melihatnya
web-privacy-others-text = Platform melihat kuncinya sendiri apabila kunci itu disemak atau baki ditanya. Tiada orang lain melihat apa-apa: tiada iklan dan tiada pengiraan pelawat.
web-privacy-long = Berapa lama
web-privacy-long-text = Sehingga anda memadamnya. Makluman yang sudah selesai dibuang selepas { $notices } hari, dan skrin yang tidak disentuh selepas { $windows } hari.
web-privacy-yours = Data anda milik anda
web-privacy-yours-text = Dalam bot: Tetapan, Data saya. Di situ anda boleh memuat turun semuanya sebagai fail atau memadamnya, dan itu tidak dapat dibatalkan. Sandaran yang disimpan pengendali mungkin masih mengandunginya sehingga diganti.
web-privacy-cookies = Kuki
web-privacy-cookies-text = Halaman ini menyimpan satu kuki apabila anda memilih bahasa. Isinya bahasa itu sahaja.

web-terms = Syarat
web-terms-title = Syarat penggunaan
web-terms-description = Apa yang boleh anda harapkan daripada bot, dan apa yang diharapkannya daripada anda.
web-terms-service = Apa sebenarnya ini
web-terms-service-text = Pembantu yang mengira dan mengingatkan. Ia percuma, dan tiada jaminan bahawa ia sentiasa hidup atau sentiasa betul.
web-terms-numbers = Angka
web-terms-numbers-text = Had dikumpul daripada sumber awam dan daripada anda. Platform mengubahnya tanpa memberitahu: yang muktamad ialah kata platform itu sendiri.
web-terms-platforms = Platform
web-terms-platforms-text = Akaun anda di sana tertakluk pada syarat mereka sendiri. Bot ini bukan milik mana-mana platform; nama platform milik masing-masing.
web-terms-you = Apa yang diminta daripada anda
web-terms-you-text = Tambah hanya akaun dan kunci milik anda, dan jangan ganggu penggunaan orang lain. Sesiapa yang tidak mematuhinya mungkin disekat.
web-terms-end = Berhenti
web-terms-end-text = Padam data anda dalam tetapan dan sekat bot: itu sahaja.

web-footer = Tiada kaitan dengan mana-mana platform yang disebut di sini.

web-error-missing = Tiada apa-apa di sini
web-error-missing-text = Halaman ini sudah berpindah, atau memang tidak pernah ada. Panduan masih di tempatnya.
web-error-refused = Permintaan itu tidak dapat dijawab
web-error-refused-text = Ada yang tidak kena dengan permintaan itu.
web-error-broken = Ada masalah di pihak kami
web-error-broken-text = Ia sudah dicatat. Sila cuba lagi sebentar lagi.
web-error-home = Ke halaman utama
