access-button = 🔗 Aplikasi dan skrip
access-overview =
    🔗 <b>Aplikasi dan skrip</b>

    { $connected ->
        [yes] Disambungkan dengan { $email }.
       *[no] Pernah mendaftar dengan e-mel di laman web kami atau dalam aplikasi? Sambungkan dengan kod.
    }

    Skrip atau sambungan pelayar anda boleh melihat berapa yang tinggal dan merekod penggunaan. Ia memerlukan token{ $count ->
        [0] .
       *[other] ; anda ada { $number }.
    }
access-code = 🔗 Kod sambungan
# $code berada dalam <code>: satu ketikan menyalinnya
access-code-message =
    🔗 Kod sambungan anda: <code>{ $code }</code>

    Taip di tempat aplikasi atau laman web meminta Telegram. Ia boleh digunakan sekali, dalam masa 10 minit. Selepas itu akaun, rekod dan tetapan menjadi satu.
access-new = 🔑 Token baharu
access-rights-question =
    🔑 <b>Apa yang boleh dilakukannya?</b>

    Anda boleh membatalkannya pada bila-bila masa.
# $rights: apa yang boleh dilakukan skrip dengan token
access-rights-button = { $rights ->
    [read] 👀 Lihat berapa yang tinggal
    [log] ✍️ Lihat dan rekod
   *[all] 🗂 Semua dalam akaun saya
}
access-token-message =
    🔑 Token anda, ditunjukkan sekali ini sahaja:

    <code>{ $token }</code>

    Salin ke tempatnya, kemudian padam mesej ini.
access-calendar = 📅 Alamat kalendar
# $url: alamat rahsia yang dilanggan aplikasi kalendar
access-calendar-message =
    📅 Langgan alamat ini dalam aplikasi kalendar anda. Ia menunjukkan bila kuota penuh semula, dan jadual hari ini:

    <code>{ $url }</code>

    Sesiapa yang memilikinya boleh melihatnya, jadi simpan untuk diri sendiri.
access-token =
    🔑 <b>{ $preview }</b>

    Boleh: { $rights ->
        [read] lihat berapa yang tinggal
        [log] lihat berapa yang tinggal dan rekod penggunaan
        [calendar] tunjukkan kalendar anda
       *[all] lihat, rekod dan ubah akaun anda
    }
    Dibuat: { $made }
    Kali terakhir digunakan: { $used }
access-never-used = belum pernah
access-revoke = 🗑 Batalkan
access-revoked = { $preview } tidak boleh digunakan lagi.
access-too-many = Paling banyak { $limit } token. Batalkan satu dahulu.
