limits-question = <b>{ $platform }</b>: had anda yang mana?
    { "" }
limits-question-one = <b>{ $platform }</b>: inikah had anda?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits bermula dengan ruang atau baris baharu
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = Jika anda pernah membeli kredit { $amount }:{ $limits }
# $source: nama atau pautan
limits-source = <i>{ $confidence ->
    [official] halaman rasmi
    [measured] dilihat pada akaun sebenar
    [tool] daripada alat sumber terbuka
    [inferred] kesimpulan kami
    [assumed] angka permulaan, belum disahkan
   *[community] dilaporkan pengguna
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
limits-aged = { $date } ({ $ago })
limits-doubt =
    { "" }
    💡 Tidak pasti? Lihat <a href="{ $url }">halaman hadnya</a>, atau ambil angka yang lebih kecil: amaran awal lebih baik daripada lewat.
limits-preset-yes = ✅ Ya, ini
limits-own = 🔢 Angka saya sendiri

# Bila ia bermula semula. $place: jam siapa yang diikuti
limits-clock = { $midnight ->
    [yes] tengah malam
   *[no] { $at }
}{ $place ->
    [mine] { "" }
    [utc] { " " }UTC
   *[city] { " " }di { $city }
}
limits-when-day = setiap hari, { $clock }
limits-when-week = setiap { $day }, { $clock }
limits-when-month = setiap { $day } hari bulan{ $missing ->
    [yes] { " " }(atau hari terakhir)
   *[no] { "" }
}, { $clock }
limits-resets = Reset { $when } ({ $duration } lagi)
limits-resets-yours = Reset { $when }: bagi anda { $yours }
limits-reset-unknown = ❔ Tidak diketahui bila ia direset. Buat masa ini dianggap { $when }.
limits-length-unknown = ❔ Tidak diketahui berapa lama ia berlangsung. Buat masa ini dianggap { $duration }.

limits-unit-question = 🔢 Apa yang dikira?
limits-amount-question = 🔢 <b>{ $unit }</b>: berapa banyak yang anda dapat?

    Taip nombornya, contohnya 50.

limits-window-question = 🔁 <b>{ $amount }</b>: bila anda dapat lagi?

    ▶️ jam bermula apabila anda mula guna, seperti ChatGPT dan Claude
    ↩️ setiap penggunaan kembali selepas beberapa lama
    💧 sedikit demi sedikit sepanjang masa, hingga penuh
    🎁 sekali sahaja, tiada lagi selepas itu
    🚦 had seminit sahaja: tiada yang perlu disimpan
limits-kind-day = 🌙 Setiap hari
limits-kind-week = 📅 Setiap minggu
limits-kind-month = 🗓 Setiap bulan
limits-kind-hour = 🕐 Setiap jam
limits-kind-first_use = ▶️ Selepas penggunaan pertama
limits-kind-sliding = ↩️ Setiap penggunaan kembali
limits-kind-refill = 💧 Diisi sedikit demi sedikit
limits-kind-credit = 🎁 Sekali sahaja
limits-kind-rate = 🚦 Had kelajuan seminit

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] berapa lama, sejak penggunaan pertama?
    [sliding] selepas berapa lama penggunaan kembali?
    [refill] berapa lama dari kosong hingga penuh?
   *[credit] berapa lama lagi sebelum luput?
}

    Ketik, atau taip: 3 jam, 1 jam 30 minit, 30 hari.
limits-never = Tidak akan luput
limits-not-a-duration = ⚠️ Tempoh ini tidak dapat dibaca. Taip seperti 3 jam atau 30 hari.
limits-duration-too-short = ⚠️ Paling singkat satu minit.
limits-duration-too-long = ⚠️ Paling lama satu tahun.

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] bermula semula pada hari apa?
   *[month] bermula semula pada berapa hari bulan?
}
limits-day-unknown = Saya tidak tahu

limits-clock-question = 🕛 <b>{ $amount }</b>: inikah waktu ia bermula semula?
    { "" }
limits-clock-type =
    { "" }
    Waktu lain? Taip, contohnya 09:00. Zon waktu lain? Ketik.
limits-clock-right = ✅ Betul
limits-zone-mine = Waktu saya

limits-review = 🔢 <b>Had anda</b>
    { "" }
limits-done = ✅ Itu sahaja
limits-another = ➕ Had lain
limits-drop = ✖️ { $number }
