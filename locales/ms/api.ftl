# Apa yang REST API katakan kepada orang yang melihat hasil program. Teks biasa, tanpa HTML.
api-not-signed-in = Sila log masuk: token tiada, tidak dikenali atau terlalu lama.
# $right: apa yang token tiada
api-not-allowed = Token ini tidak dibenarkan berbuat demikian: ia tiada skop “{ $right }”.
api-not-found = Tiada perkara seperti itu di sini.
api-no-path = Tiada apa-apa di alamat ini.
api-no-method = Itu tidak boleh dilakukan di alamat ini.
api-bad-request = Permintaan ini tidak dapat difahami.
api-no-json = Kandungannya bukan JSON yang sah.
api-media-type = Sila hantar JSON biasa dalam UTF-8, dengan Content-Type: application/json.
api-too-large = Terlalu besar untuk satu permintaan.
# $seconds: berapa lama perlu menunggu
api-too-often = Cukup dahulu buat masa ini. Cuba lagi dalam { $seconds } saat.
api-unavailable = Tidak berjaya kali ini. Tiada yang berubah; sila cuba lagi sebentar lagi.
api-broken = Ada masalah di pihak kami. Bukan salah anda.
api-unfit = Ada yang tidak sesuai dalam permintaan itu.
# $why: sebab satu medan tidak sesuai
api-field = { $why ->
    [missing] Medan ini tiada.
    [short] Terlalu pendek.
    [long] Terlalu panjang.
    [small] Terlalu kecil.
    [large] Terlalu besar.
    [fine] Terlalu banyak tempat perpuluhan.
   *[other] Bukan nilai yang dijangka di sini.
}
api-bad-email = Itu bukan alamat e-mel.
api-email-taken = Sudah ada yang mendaftar dengan alamat e-mel ini.
api-bad-login = Alamat e-mel dan kata laluan tidak sepadan.
api-password = { $why ->
    [too_short] Sekurang-kurangnya 10 aksara.
    [too_long] Paling banyak 72 bait: huruf beraksen dan emoji mengambil lebih daripada satu.
   *[other] Ada aksara yang tidak dapat ditaip dengan papan kekunci.
}
api-language = Bahasa ini tiada.
api-timezone = Itu bukan zon waktu seperti Asia/Seoul.
api-code = Kod ini tidak dikenali, sudah digunakan atau terlalu lama. Bot menunjukkan yang baharu di Tetapan.
api-chat-id = Nombor sembang tidak membuktikan apa-apa. Sila hantar kod yang ditunjukkan bot di Tetapan.
# $why: sebab dua orang tidak boleh disatukan
api-cannot-join = { $why ->
    [two_chats] Orang ini sudah disambungkan dengan sembang Telegram lain.
   *[two_emails] Sembang itu sudah dimiliki orang lain yang ada alamat e-mel.
}
# $limit: berapa yang dibenarkan
api-too-many = Paling banyak { $limit } sahaja.
api-unknown-platform = Tiada platform seperti itu untuk ditambah; lihat /api/platforms.
api-unknown-preset = Platform ini tiada had seperti itu; lihat /api/platforms.
api-own-platform = Ini platform anda sendiri: ia tiada kunci dan tiada had yang kami sediakan.
api-takes-no-key = { $platform } tiada kunci.
api-key-unreadable = Kunci yang disimpan tidak dapat dibuka lagi. Tiada yang berubah.
api-amount = { $why ->
    [not_positive] Mesti lebih daripada sifar.
    [too_large] Tiada kuota percuma sebesar itu.
    [no_fractions] Akaun ini dikira dengan nombor bulat.
   *[too_fine] Paling banyak empat tempat perpuluhan.
}
api-nothing-to-count = Akaun ini tiada had untuk mengira penggunaan.
api-other-amount = Idempotency-Key ini pernah merekod jumlah lain. Tiada yang direkod kali ini.
# Kesegeraan menggunakan sesuatu akaun
api-band = { $band ->
    [use_now] Guna sekarang
    [available] Boleh digunakan
   *[low_priority] Tidak segera
}
api-use = Guna { $amount }
# Kalendar yang dilanggan seseorang. $account: namanya; $what: apa yang berlaku
api-calendar-name = Kuota AI
api-calendar-reset = { $account }: { $what ->
    [expires] luput
   *[resets] penuh semula
}
