notice-open = Buka { $emoji }
# $ends: bagaimana tempoh itu tamat
notice-mute = 💤 Senyap hingga { $ends ->
    [expires] luput
   *[resets] reset
}
# antara mesej tentang beberapa akaun; $account: emojinya dan permulaan namanya
notice-mute-this = 💤 { $account }
notice-off = 🔕 Matikan
notice-more = … dan { $number } lagi: /status
# $total ialah jumlah dengan unitnya: "1,500 permintaan"
notice-reset = ⏰ <b>{ $account }</b>: { $left } daripada { $total } akan terbuang selepas { $time } ({ $duration } lagi)
notice-credit = 🎁 <b>{ $account }</b>: { $left } daripada { $total } akan luput selepas { $time } ({ $duration } lagi) dan tidak diberi semula
notice-lost-meanwhile = 💤 <b>{ $account }</b>: direset pada waktu senyap anda, ada yang terbuang
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } sudah digunakan ({ $used }/{ $total })
notice-warning-reset = Ada semula { $time } ({ $duration } lagi)
notice-back = ✅ <b>{ $account }</b> boleh digunakan semula: { $left }
notice-muted = 💤 Tiada makluman tentang ini hingga { $time }.
notice-switched-off = 🔕 Sudah dimatikan. Hidupkan semula di /settings.
notice-to-settings = ⚙️ Tetapan
notice-to-history = 📈 Sejarah
# $count platform digunakan pada hari itu
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] tiada yang digunakan hari ini
   *[other] { $number } platform digunakan
}
summary-share = { $percent } daripada kuota yang tamat telah digunakan{ $compared ->
    [yes] {" "}(sehari sebelumnya { $before })
   *[no] {""}
}
summary-lost = Terbuang: { $amounts }
# perkara pertama dalam jadual: mesej yang memulakan tempoh, atau penggunaan satu akaun
summary-next = Langkah pertama esok: { $step ->
    [open] { $time }, satu mesej kepada { $account } untuk memulakan tempohnya
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>Minggu anda, { $days }</b>
week-share = { $percent } daripada kuota yang diberi platform anda telah digunakan{ $compared ->
    [yes] {" "}(minggu sebelumnya { $before })
   *[no] {""}
}
# $percent sepatutnya dapat digunakan
week-plan = 🗓 Dengan jadual setiap hari, hingga { $amounts } tidak akan terbuang: { $percent } digunakan
week-legend = 🟦 digunakan · ⬜ terbuang · bar nipis: minggu sebelumnya
# $way: ke depan pada musim bunga, ke belakang pada musim luruh
clocks-change = 🕐 Malam ini jam { $way ->
    [forward] dipercepat
   *[back] dilambatkan
} { $duration }. Mulai esok, reset di zon waktu lain berlaku pada waktu yang berbeza mengikut jam anda; peringatan anda sudah dialihkan mengikutnya.
notify-settings = 🔔 <b>Makluman untuk anda</b>
    Ketik satu untuk mengubahnya atau melihat contoh.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] Apabila baki sekurang-kurangnya berapa?
    [levels] Apabila sudah berapa peratus digunakan? Pilih satu atau dua.
    [at] Pukul berapa?
   *[when] Dalam keadaan apa?
}
notice-switch = { $enabled ->
    [yes] ⬜ Matikan
   *[no] ✅ Hidupkan
}
notice-short = { $mark } Had bawah 2 jam juga
notice-when-stopped = Hanya jika saya sudah kehabisan
notice-when-always = Setiap kali direset
notice-other-time = ⌨️ Waktu lain
notice-time-question = ⌨️ Pukul berapa? Contohnya 20:30
notice-example = 📨 Hantar contoh
notice-example-sent = Sedang dihantar.
notice-example-empty = Contoh memerlukan akaun. Tambah satu dahulu.
notice-about-reset_alert = Sejam sebelum kuota yang masih berbaki direset: berapa, hingga bila, dan satu ketikan untuk merekod.
notice-about-usage_warning = Apabila kuota hampir habis.
notice-about-daily_summary = Apa yang anda guna hari ini, dan apa yang terbuang.
notice-about-weekly_report = Minggu anda berbanding minggu sebelumnya, dalam satu gambar.
notice-about-recommendation = Setiap tiga jam dalam waktu aktif anda, hanya jika ada yang berbaloi.
notice-about-usable_again = Apabila kuota yang sudah habis boleh digunakan semula.
notice-about-credit_expiring = Tiga hari sebelum kredit yang diberi sekali sahaja luput.
notice-about-clocks_change = Pada malam sebelum jam di tempat anda berubah.
notify-clocks_change = Apabila jam berubah
notice-to-advice = 💡 Lagi
notice-to-plan = 🗓 Jadual
notice-to-accounts = 🗂 Akaun
notice-about-platform_changed = Apabila platform anda mengubah had atau tidak lagi percuma.
notify-platform_changed = Apabila platform berubah
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> sudah ditutup. Akaun anda kekal di sini sehingga anda buang.
    [paid_only] 💳 <b>{ $platform }</b> tidak lagi percuma. Akaun anda kekal di sini sehingga anda buang.
   *[offered] 🎉 <b>{ $platform }</b> percuma semula.
}
change-limits = 📢 <b>{ $account }</b>: setakat yang diketahui, hadnya sudah berubah.
change-own = Sehingga kini: { $limits }
change-offered = Baharu: <b>{ $limits }</b>
change-question = Saya kira seperti dahulu sehingga anda ambil yang baharu.
change-adopt = ✅ Ambil
change-keep = Kekalkan
change-adopted = ✅ { $accounts }: dikira dengan had baharu. Yang sudah diguna tetap dikira.
change-kept = 👌 { $accounts }: dikira seperti dahulu.
change-gone = Ini sudah selesai, atau sudah berubah lagi. Lihat had semasa di /accounts.
notice-example-title = 📨 Contoh sahaja:
