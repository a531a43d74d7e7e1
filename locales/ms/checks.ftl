# Jawapan platform tentang kunci. $platform ialah namanya.
check-valid = ✅ { $platform } mengesahkan kunci ini sah.
check-read = ✅ { $platform } mengesahkan kunci ini sah dan memberitahu baki kuota.
check-refused = ⛔ { $platform } kata kunci ini tidak sah. Salin semula dari halaman kuncinya, tanpa ruang kosong.
# $reason: sebab kunci yang aktif tidak boleh digunakan
check-blocked = ⚠️ Kunci ini aktif, tetapi { $platform } tidak membenarkan ia digunakan: { $reason ->
    [api_disabled] API dimatikan untuk projek ini.
    [key_restricted] kunci ini terhad kepada kegunaan lain.
    [region] tidak tersedia di rantau anda.
    [no_credit] kredit sudah habis.
   *[inactive] ia tidak aktif.
}
check-lacks-permission = ⚠️ Kunci ini aktif, tetapi tiada kebenaran untuk melihat baki kuota{ $named ->
    [yes] : { $permission }
   *[no] {""}
}.
check-rate-limited = ⏳ { $platform } terlalu kerap ditanya sekarang. Tiada apa-apa berubah; cuba lagi nanti.
# $reason: sebab tiada jawapan
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } terlalu lambat menjawab.
    [changed] { $platform } menjawab dalam bentuk yang belum saya kenali.
    [not_the_api] Ada pihak lain yang menjawab bagi pihak { $platform }.
   *[other] { $platform } tidak dapat dihubungi sekarang.
} Tiada apa-apa berubah.
# $reason: sebab tiada sesiapa ditanya
check-not-checkable = ℹ️ { $reason ->
    [spends] Kunci { $platform } tidak dapat disemak tanpa menggunakan sebahagian kuota anda, jadi ia tidak disemak.
    [needs_account_id] { $platform } perlukan ID akaun anda juga: tampal sebagai <code>ID:kunci</code>.
   *[other] { $platform } tidak memberitahu baki kuota.
}
check-fresh = ✅ Baru sahaja ditanya: inilah jawapannya.
check-too-often = ⏳ Sudah cukup kerap buat masa ini. Boleh tanya lagi mulai { $time }.
check-already = ⏳ Jawapan sedang dalam perjalanan.
check-no-key = 🔑 Tiada kunci untuk bertanya.
account-ask = 🔄 Tanya platform
notice-key-died = 🔑 <b>{ $account }</b>: platform tidak lagi menerima kunci anda <code>{ $preview }</code>.
notice-key-replace = 🔑 Kunci baharu
notice-about-key_died = Apabila platform tidak lagi menerima kunci anda.
notify-key_died = Apabila kunci tidak berfungsi
