# Hanya untuk pengendali: /admin dalam bot, dan paparan pentadbir di web.

admin-link =
    🔑 Pautan anda ke paparan pentadbir, sekali sahaja dan dalam masa 5 minit:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } orang, { $new } baharu sejak semalam
    🗂 { $accounts } akaun
    ✉️ { $told } mesej hari ini, { $waiting } menunggu
    ⚠️ { $dead } gagal, { $uncertain } tidak pasti dalam 24 jam
    ⏱ biasanya dihantar dalam { $delay }
    💾 { $size } · { $database }
admin-window-refresh = 🔄 Muat semula
admin-window-link = 🔑 Pautan baharu
admin-window-link-sent = Pautannya di bawah
admin-window-outbox = 📤 Peti keluar
admin-window-outbox-title = 📤 Peti keluar
admin-window-broadcasts = 📣 Siaran
admin-window-broadcast-none = 📣 Belum ada yang dihantar kepada semua. Tulis di web.
admin-window-broadcast =
    📣 Siaran { $number }: { $state }
    { $bar } { $done }

# Rangka web
admin-name = Pentadbir
admin-sign-out = Log keluar
admin-further = Seterusnya
admin-look = Lihat
admin-ago = { $time } lalu
admin-in = { $time } lagi
admin-yes = ya
admin-no = tidak

# Masuk
admin-door-how = Log masuk melalui bot
admin-door-how-text = Hantar /admin kepada bot dalam sembang peribadi anda. Ia membalas dengan pautan yang boleh digunakan sekali, dalam masa 5 minit.
admin-door-plain = Bukan melalui http biasa
admin-door-plain-text = Orang lain boleh membacanya di tengah jalan. Buka halaman ini dengan alamat https, atau pada mesin itu sendiri.
admin-door-ask = Masuk?
admin-door-ask-text = Pautan ini boleh digunakan sekali. Satu klik, dan pelayar ini log masuk selama 12 jam paling lama.
admin-door-enter = Log masuk
admin-door-spent = Pautan ini tidak sah lagi
admin-door-spent-text = Ia sudah digunakan, lebih daripada 5 minit, atau ada pautan yang lebih baharu. Hantar /admin kepada bot untuk pautan baharu.

# Gambaran keseluruhan
admin-overview = Gambaran keseluruhan
admin-verdict =
    { $count ->
        [0] Semuanya baik
       *[other] { $count } perkara perlu dilihat
    }
admin-problem-no-sender = Makluman tidak dihantar: tiada proses yang memegang tugas itu sejak kebelakangan ini.
admin-problem-late = { $waiting } makluman sudah tiba masanya tetapi belum dihantar; yang paling lama sepatutnya { $time }.
admin-problem-dead = { $dead } makluman tidak dapat disampaikan dalam 24 jam yang lalu.
admin-problem-uncertain = { $uncertain } makluman tidak diketahui sama ada sampai.
admin-problem-backup-old = Sandaran terakhir dibuat { $backup }.
admin-people = Orang
admin-people-more = { $registered } berdaftar, { $new } baharu dalam 24 jam
admin-accounts = Akaun
admin-accounts-more = { $unreachable } orang menyekat bot, { $inactive } ditutup aksesnya
admin-told-today = Mesej hari ini
admin-asked-today = dan { $number } tindakan orang
admin-waiting = Perlu dihantar sekarang
admin-trouble = 24 jam: { $dead } gagal, { $uncertain } tidak pasti
admin-delay = Masa hingga dihantar
admin-delay-more = separuhnya; 95% dalam { $slow }
admin-delay-none = tiada yang dihantar dalam 24 jam
admin-database = Pangkalan data
admin-chart-asked = Tindakan orang, mengikut jam
admin-chart-told = Mesej dihantar, mengikut jam
admin-versions = Versi
admin-backup = Sandaran terakhir
admin-backup-none = tiada dicatat

# Sesi
admin-sessions = Sesi
admin-sessions-text = Setiap pelayar tempat pengendali log masuk. Yang tidak digunakan selama 30 minit log keluar sendiri, dan selepas 12 jam semuanya.
admin-session = Pengendali { $operator }, dari { $address }
admin-session-nameless = Pelayar tanpa nama
admin-session-seen = kali terakhir digunakan
admin-session-until = paling lewat { $time }
admin-session-own = pelayar ini
admin-session-end = Log keluarkan
admin-done-session-ended = Pelayar itu sudah dilog keluar.

# Kepada orang yang ditutup aksesnya
person-shut-out = Pengendali telah menutup akses anda kepada bot ini. Data anda masih disimpan; tanya pihak yang mengendalikan bot.

# Orang
admin-search = Cari
admin-nothing = Tiada apa-apa di sini.
admin-people-search = Nombor, ID Telegram atau e-mel
admin-people-search-how = Orang dicari dengan nombornya, ID Telegram penuh atau alamat e-mel penuh. Nama tidak disimpan.
admin-people-state = Siapa
admin-people-state-all = Semua
admin-people-state-inactive = akses ditutup
admin-people-state-unreachable = menyekat bot
admin-people-language = Bahasa
admin-person = Orang { $number }
admin-person-accounts = { $count } akaun
admin-person-unregistered = belum berdaftar
admin-person-telegram = Telegram
admin-person-email = E-mel
admin-person-zone = Zon waktu
admin-person-met = Kali pertama
admin-person-registered = Berdaftar
admin-person-is-operator = Ini pengendali. Untuk menutup akses atau memadamnya, keluarkan dahulu daripada ADMIN_IDS.
admin-person-shut-out = Tutup akses
admin-person-shut-out-text = Bot tidak lagi menjawab orang ini dan tidak menghantar apa-apa. Semua datanya kekal, dan aksesnya boleh dibuka semula.
admin-person-let-in = Buka semula akses
admin-person-delete = Padam selama-lamanya
admin-person-delete-text = Semua akaun, kunci, kiraan dan rekod orang ini dipadam. Ini tidak dapat dibatalkan.
admin-person-lines = Tindakan terakhirnya
admin-person-all-lines = Semuanya dalam log audit
admin-key = ada kunci
admin-key-none = tiada kunci
admin-done-person-shut-out = Akses orang ini sudah ditutup.
admin-done-person-let-in = Akses orang ini sudah dibuka semula.
admin-done-person-deleted = Orang ini dan semua datanya sudah dipadam.
admin-done-person-is-operator = Tiada apa-apa dilakukan: ini pengendali. Keluarkan dahulu daripada ADMIN_IDS.

# Platform
admin-platforms = Platform
admin-platforms-text = Apa kata katalog dan atas dasar siapa, dan keadaan kunci orang.
admin-platform = Platform
admin-platform-evidence = Bukti
admin-platform-age = Sumber paling lama
admin-platform-keys = Dengan kunci
admin-platform-alive = Kunci aktif
admin-platform-checked = Kali terakhir ditanya
admin-days = { $count } hari

# Log audit
admin-audit = Log audit
admin-audit-person = Orang
admin-audit-action = Tindakan, atau permulaannya dan *
admin-audit-since = Dari
admin-audit-until = Hingga
admin-audit-operators = Tindakan pengendali
admin-audit-table = Sebagai jadual data (CSV)
admin-audit-cut = Hanya 200,000 baris terbaharu diperiksa. Mungkin ada lagi di bawah.
admin-line-when = Bila
admin-line-who = Orang
admin-line-what = Tindakan
admin-line-details = Butiran

# Tetapan
admin-settings = Tetapan
admin-settings-text = Yang sedang berkuat kuasa. Untuk mengubahnya, ubah persekitaran atau fail .env dan mulakan semula.
admin-setting-hidden = ditetapkan, tidak ditunjukkan

# Peti keluar
admin-outbox = Peti keluar
admin-outbox-due = masanya
admin-outbox-settled = selesai
admin-outbox-attempts =
    { $count ->
        [0] belum dicuba
       *[other] dicuba { $count } kali
    }
admin-outbox-send-again = Hantar semula
admin-outbox-drop = Gugurkan
admin-done-sent-again = Sedang dihantar semula.
admin-done-dropped = Sudah digugurkan.
admin-state-dead = Gagal
admin-state-dead-text = Telegram tidak menerimanya, atau sembang itu ditutup.
admin-state-uncertain = Tidak pasti
admin-state-uncertain-text = Ini mungkin sudah sampai. Jika dihantar semula, ada orang yang mungkin menerimanya dua kali.
admin-state-pending = Menunggu
admin-state-pending-text = Sudah diputuskan, tetapi belum masanya atau belum dihantar.
admin-state-claimed = Diambil
admin-state-claimed-text = Penghantar sedang memegangnya.
admin-state-attempting = Dalam perjalanan
admin-state-attempting-text = Panggilan kepada Telegram sedang dibuat.
admin-state-held = Ditahan
admin-state-held-text = Daripada siaran yang dijeda.
admin-state-sent = Dihantar
admin-state-sent-text = Telegram berkata ia sudah menerimanya. Disimpan selama 30 hari.
admin-state-expired = Terlalu lewat
admin-state-expired-text = Terlalu lewat, atau sudah tidak benar lagi.
admin-state-dropped = Digugurkan
admin-state-dropped-text = Dikeluarkan oleh pengendali.

# Siaran
admin-broadcasts = Siaran
admin-broadcast = Siaran { $number }
admin-broadcast-new = Tulis kepada semua
admin-broadcast-write = Teks biasa, paling banyak { $longest } aksara. Pembaca bahasa yang dibiarkan kosong menerima teks Inggeris.
admin-broadcast-languages = Bahasa lain
admin-broadcast-keep = Simpan, kemudian lihat
admin-broadcast-empty = Teks Inggeris tiada. Ia menggantikan setiap bahasa yang tiada teks.
admin-broadcast-long = Ada teks yang melebihi { $longest } aksara.
admin-broadcast-draft = Draf
admin-broadcast-running = Sedang berjalan
admin-broadcast-paused = Dijeda
admin-broadcast-finished = Selesai
admin-broadcast-cancelled = Dibatalkan
admin-broadcast-receivers =
    { $count ->
       *[other] Dihantar kepada { $number } orang.
    }
admin-broadcast-done = { $done } daripada { $total }
admin-broadcast-started = bermula
admin-broadcast-ended = tamat
admin-broadcast-edit = Ubah
admin-broadcast-preview-button = Hantar kepada saya
admin-broadcast-start-button = Hantar kepada semua
admin-broadcast-sure =
    { $count ->
       *[other] Ini dihantar kepada { $number } orang dan tidak dapat ditarik balik. Anda boleh menghentikannya semasa ia berjalan.
    }
admin-broadcast-pause-button = Jeda
admin-broadcast-on-button = Teruskan
admin-broadcast-cancel-button = Batalkan
admin-broadcast-cancel-text = Tiada orang lain akan menerimanya, dan ia tidak boleh dimulakan semula.
admin-done-broadcast-preview = Sedang dihantar kepada anda, dalam setiap bahasa yang ditulis.
admin-done-broadcast-start = Sedang berjalan.
admin-done-broadcast-pause = Dijeda. Beberapa mesej yang sudah dalam perjalanan mungkin masih sampai.
admin-done-broadcast-cancel = Sudah dibatalkan.
