settings-overview =
    ⚙️ <b>Tetapan</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ Waktu aktif: { $active }
    🌙 Waktu senyap: { $quiet }
    🔔 Makluman: { $on } daripada { $all } hidup
settings-language = 🌐 Bahasa
settings-zone = 🌍 Waktu saya
settings-active = ☀️ Waktu aktif
settings-quiet = 🌙 Senyap
settings-notifications = 🔔 Makluman
settings-data = 📦 Data saya

# Satu tempoh dalam sehari
hours = { $start }–{ $until }
hours-whole-day = sepanjang hari
hours-none = tiada
# Perkataan sebelum, di antara dan selepas dua waktu yang ditaip, tanpa sempang
hours-words = dari daripada hingga sehingga sampai ke dan antara pukul jam from to
hours-unreadable = ⚠️ Tempoh ini tidak dapat dibaca. Taip seperti 9:00–22:00.
hours-same = ⚠️ Tiada masa di antara kedua-duanya. Taip seperti 9:00–22:00.
hours-whole_day = ⚠️ Senyap sepanjang hari bermakna tiada makluman langsung: matikan di 🔔 sahaja.

active-question =
    ☀️ <b>Bila waktu aktif anda?</b>
    Sekarang: { $hours }

    Waktu anda menggunakan AI. Jadual dan cadangan mengikut waktu ini.

    Ketik, atau taip seperti <code>9:30–22:00</code>.
quiet-question =
    🌙 <b>Bila saya patut senyap?</b>
    Sekarang: { $hours }

    Pada waktu ini saya tidak menghantar apa-apa sendiri. Anda masih boleh bertanya bila-bila masa.

    Ketik, atau taip seperti <code>23:00–7:00</code>.
quiet-none-button = Tiada waktu senyap
# Apa yang mungkin ditaip untuk itu, dipisahkan koma
quiet-none-words = tiada, tidak, tidak ada, tak ada, tak perlu, tidak perlu, tutup, matikan, tiada waktu senyap, none, off

data-overview =
    📦 <b>Data saya</b>

    Yang disimpan: bahasa, zon waktu dan waktu anda, makluman yang anda pilih{ $count ->
        [0] . Belum ada akaun.
       *[other] , { $number } akaun anda dengan had dan kuncinya, serta penggunaan anda.
    } Kunci disulitkan. Mesej anda tidak disimpan.
data-export = 📄 Semuanya dalam satu fail
data-exported = 📄 Semua yang disimpan tentang anda. Bagi kunci, hanya huruf awal dan akhirnya.
data-delete = 🗑 Padam semua…
data-delete-question =
    🗑 <b>Padam semua?</b>

    { $count ->
        [0] Tetapan dan seluruh rekod anda
       *[other] { $number } akaun anda, kuncinya, tetapan dan seluruh rekod anda
    } terus dipadam. Ini tidak boleh dibatalkan.

    Untuk mengesahkan, taip <code>{ $word }</code>
data-delete-word = padam semua
data-delete-refused = ⚠️ Itu bukan “{ $word }”. Tiada apa-apa dipadam.
data-deleted =
    🗑 Semuanya sudah dipadam: akaun, kunci, tetapan dan rekod anda.

    Sembang ini boleh anda kosongkan sendiri dalam Telegram. /start untuk bermula semula.
