accounts-question = 🗂 Ketik akaun untuk melihat atau mengubahnya.
account-left-short = tinggal { $number }

account-rule = 🔢 { $limit }
# $outcome: jawapan terakhir platform tentang kunci, $age lalu; $since: berapa lama kunci ini disimpan
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] berfungsi, disemak { $age } lalu
    [lacks_permission] aktif, disemak { $age } lalu
    [blocked] aktif tetapi disekat, disemak { $age } lalu
    [refused] ditolak { $age } lalu
   *[none] belum disemak
}{ $old ->
    [yes] { " · " }disimpan selama { $since }
   *[no] { "" }
}
account-since = 📅 Di sini sejak { $day }
account-stops = 🛑 { $usual ->
    [yes] Biasanya terhenti pada: { $amount }
   *[no] Pernah terhenti pada: { $amount }
}
account-guess = 🤔 Platform ini tidak menyatakan bila ia direset, jadi waktunya hanya tekaan. Jika anda tahu, ketik “Reset”.

account-log = ✍️ Rekod guna
account-correct = 🎯 Baki laman
account-reset = 🕘 Reset
account-limits = 🔢 Had
account-rename = 🏷 Nama
account-key-button = 🔑 Kunci
account-remove = 🗑 Buang akaun
account-limits-set = Had sudah diubah.

account-stopped = 🛑 Saya terhenti
account-usual = 🔢 Tetapkan had: { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>: sekarang tidak boleh digunakan lagi?

    Saya akan rekod tiada baki sehingga ia direset. Dari situ saya belajar di mana anda biasanya terhenti, kerana had itu tidak diumumkan.
account-stopped-count = Ikut kiraan saya, anda sudah guna { $amount }.
account-stopped-yes = 🛑 Ya, baru tadi
account-stopped-noted = Baik: tiada baki buat masa ini.

account-which-limit = Had yang mana?
account-choose-first = ⚠️ Ada beberapa had di sini. Ketik satu dahulu.

account-left-question = 🎯 Menurut laman itu, berapa yang <b>tinggal</b>? Taip nombornya, contohnya { $example }.
account-left-count = Mengikut kiraan saya: tinggal { $left }.
account-left-none = Tiada yang tinggal
account-left-all = Masih penuh, { $number }
account-left-negative = ⚠️ Tidak boleh kurang daripada sifar. Jika sudah habis, taip 0.
account-left-noted = Baik: tinggal { $left }.

account-reset-question = 🕘 { $kind ->
    [credit] Bila ia luput? Taip berapa lama lagi, seperti <code>20 hari</code>, atau hari terakhirnya, seperti <code>{ $date }</code>.
   *[first_use] Bila ia direset? Taip berapa lama lagi, seperti <code>1 jam 30 minit</code>, atau waktunya, seperti <code>{ $time }</code>.
}
account-reset-idle = Belum bermula
account-reset-never = Ia tidak akan luput
account-reset-noted = Sudah dicatat.
# Perkataan di sekeliling waktu yang ditaip: "direset pukul 5:20 petang", "2 jam lagi"
reset-words-before = set semula jam diset reset direset di-reset pada pukul dalam masa tinggal baki lagi akan luput tamat hingga sehingga sampai selepas kira-kira lebih kurang anggaran resets in at
reset-words-after = lagi dari sekarang tinggal baki left
reset-not-read = ⚠️ { $kind ->
    [credit] Ini tidak dapat dibaca. Taip tempoh seperti 20 hari, atau tarikh seperti { $date }.
   *[first_use] Ini tidak dapat dibaca. Taip tempoh seperti 2 jam, atau waktu seperti { $time }.
}
reset-ambiguous = ⚠️ Itu waktu atau tempoh? Taip { $time } untuk waktu, 2 jam 30 minit untuk tempoh.
reset-no-day = ⚠️ Tiada tarikh begitu. Taip seperti { $date }.
reset-past = ⚠️ Itu sudah berlalu. Taip waktu yang akan datang.
reset-too-late = ⚠️ Itu terlalu lama: paling lama { $longest }. Jika ini silap, ubah had.

account-name-question = 🏷 Apa nama akaun ini? Taip namanya, contohnya <code>kerja</code> atau <code>ann@example.org</code>.
account-name-remove = Tanpa nama

account-key-question = 🔑 <b>{ $platform }</b>: tampal kunci API.
account-key-now = Sekarang: <code>{ $preview }</code>. Kunci baharu akan menggantikannya.
account-key-promise = Mesej anda dipadam serta-merta dan kunci disimpan secara disulitkan. Kemudian platform ditanya sama ada kunci itu masih aktif; ini tidak menggunakan kuota.
account-key-how = Bagaimana dapatkan kunci?
account-key-remove = 🗑 Buang kunci
account-key-removed = Kunci sudah dibuang.

account-remove-question = 🗑 Buang <b>{ $account }</b>?
    Kiraan penggunaannya{ $key ->
    [yes] { " " }dan kuncinya akan
   *[no] { " " }akan
} terus dipadam dan tidak boleh dikembalikan.
account-remove-yes = 🗑 Ya, buang
account-remove-no = Jangan buang
account-removed = Dibuang: { $account }
