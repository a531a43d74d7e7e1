# Perkara yang dikongsi oleh semua skrin
home-button = 🏠 Utama
back-button = ‹ Kembali
done-button = Selesai ›
no-button = Tidak

moment-tomorrow = { $time } esok
moment-yesterday = { $time } semalam
moment-weekday = { $day } { $time }

unit-messages = mesej
unit-requests = permintaan
unit-calls = panggilan
unit-tokens = token
unit-characters = aksara
unit-images = imej
unit-credits = kredit
unit-neurons = neuron
unit-minutes = minit
unit-seconds = saat
unit-usd = dolar

amount-messages = { $count ->
   *[other] { $number } mesej
}
amount-requests = { $count ->
   *[other] { $number } permintaan
}
amount-calls = { $count ->
   *[other] { $number } panggilan
}
amount-tokens = { $count ->
   *[other] { $number } token
}
amount-characters = { $count ->
   *[other] { $number } aksara
}
amount-images = { $count ->
   *[other] { $number } imej
}
amount-credits = { $count ->
   *[other] { $number } kredit
}
amount-neurons = { $count ->
   *[other] { $number } neuron
}
amount-minutes = { $count ->
   *[other] { $number } minit
}
amount-seconds = { $count ->
   *[other] { $number } saat
}
amount-usd = ${ $number }

# Satu had dalam perkataan: "1,500 permintaan sehari"
limit = { $amount } { $window }
window-fixed = { $period ->
    [minute] seminit
    [hour] sejam
    [week] seminggu
    [month] sebulan
   *[day] sehari
}
window-first-use = { $span ->
    [day] dalam 24 jam sejak penggunaan pertama
   *[other] dalam { $duration } sejak penggunaan pertama
}
window-sliding = { $span ->
    [day] dalam mana-mana 24 jam
   *[other] dalam mana-mana { $duration }
}
window-refill = { $span ->
    [minute] seminit, diisi semula berterusan
    [hour] sejam, diisi semula berterusan
    [day] sehari, diisi semula berterusan
   *[other] dalam { $duration }, diisi semula berterusan
}
window-rate = { $span ->
    [minute] seminit
    [hour] sejam
    [day] sehari
   *[other] dalam { $duration }
}
window-credit = sekali sahaja
window-credit-expires = sekali sahaja, sah selama { $duration }

limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] minit
    [hour] jam
    [week] minggu
    [month] bulan
   *[day] hari
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = maksimum { $limit }
quota-no-limits = tiada had dicatat

# $guess: tiada sesiapa tahu bila platform itu direset
reset-at = { $guess ->
    [yes] mungkin reset
   *[no] reset
} { $time } ({ $duration } lagi)
reset-sliding = { $guess ->
    [yes] mungkin pulih penuh
   *[no] pulih penuh
} { $time } ({ $duration } lagi)
reset-refill = { $guess ->
    [yes] mungkin penuh semula
   *[no] penuh semula
} { $time } ({ $duration } lagi)
reset-returns = { $guess ->
    [yes] mungkin separa pulih
   *[no] separa pulih
} { $time } ({ $duration } lagi)
reset-expires = { $guess ->
    [yes] mungkin luput
   *[no] luput
} { $time } ({ $duration } lagi)
reset-expired = sudah luput
reset-idle = belum mula: tunggu { $unit ->
    [messages] mesej
    [requests] permintaan
    [calls] panggilan
    [images] imej
   *[other] penggunaan
} pertama
reset-never = tiada tarikh luput
reset-nothing = masih penuh

evidence-confirmed = disahkan { $age } lalu
evidence-confirmed-now = baru disahkan
evidence-logged = direkod
evidence-logged-ago = direkod { $age } lalu
evidence-estimated = belum ada rekod
evidence-rolled = mungkin sudah penuh, belum disahkan

reading-age = 📡 kali terakhir dibaca { $read } lalu
reading-failed = 📡 tiada jawapan { $asked } lalu{ $known ->
    [yes] , kali terakhir dibaca { $read } lalu
   *[no] { "" }
}

number-not-a-number = ⚠️ Nombor ini tidak dapat dibaca. Taip angka, contohnya 12.
number-not-positive = ⚠️ Nombor mesti lebih daripada sifar.
number-too-large = ⚠️ Tiada kuota percuma sebanyak itu. Mungkin tersalah taip?
number-no-fractions = ⚠️ Nombor bulat sahaja di sini.
number-too-fine = ⚠️ Paling banyak empat tempat perpuluhan.
number-more-than-total = ⚠️ Itu melebihi seluruh kuota ({ $total }).
name-bad = ⚠️ Gunakan 1 hingga { $longest } aksara yang boleh dilihat.
command-unknown = Arahan { $command } tidak dikenali. /help menunjukkan apa yang saya boleh buat.
text-only = Sila jawab dengan teks.

error-gone = Ini sudah tiada. Inilah keadaan terkini.
error-storage = Data tidak dapat dicapai sekarang. Tiada apa-apa berubah; cuba lagi sebentar nanti.
error-half-way = Sudah dibuat, tetapi tidak dapat dipaparkan. Lihat keadaan terkini di /status.
error-repeated = Ini sudah diterima tadi dan sudah dibuat. Lihat keadaan terkini di /status.
error-old-window = Itu skrin lama. Inilah skrin anda sekarang.
error-unexpected = Maaf, ada masalah di pihak kami. Tiada apa-apa berubah; sila cuba lagi.
too-many-accounts = Paling banyak { $limit } akaun boleh disimpan. Buang satu dahulu.
