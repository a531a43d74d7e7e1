register-welcome =
    👋 Saya pantau kuota AI percuma anda: berapa yang tinggal dan bila ia penuh semula.

    Bahasa Melayu, betul?
register-go-on = Ya, teruskan
register-other-language = Bahasa lain…

zone-question =
    🌍 <b>Pukul berapa di tempat anda?</b>
    Semua waktu reset ditunjukkan ikut jam anda.

    Ketik, atau tulis nama bandar anda.
zone-search-button = Cari bandar
zone-time-button = Taip waktu
zone-search = 🌍 Bandar mana? Nama negara pun boleh.
zone-time = 🌍 Pukul berapa di tempat anda sekarang? Contohnya 14:05
zone-found = { $count ->
    [1] 🌍 Inikah waktu di tempat anda?
   *[other] 🌍 Yang mana waktu di tempat anda?
}
zone-no-city = ⚠️ Tiada bandar dengan nama itu. Cuba bandar yang lebih besar berdekatan.
zone-not-a-time = ⚠️ Waktu ini tidak dapat dibaca. Taip seperti 14:05.
zone-no-such-time = ⚠️ Sekarang bukan pukul itu di mana-mana pun. Sila semak jam anda.

# $time: waktu ringkasan malam
notify-question = 🔔 <b>Apa yang perlu saya maklumkan?</b>
notify-reset_alert = Sebelum kuota terbuang
notify-usage_warning = Apabila { $percent } digunakan
notify-daily_summary = Ringkasan malam, { $time }
notify-weekly_report = Laporan setiap { $day }
notify-recommendation = Cadangan pada waktu siang
notify-usable_again = Apabila boleh digunakan semula
notify-credit_expiring = Sebelum kredit luput
