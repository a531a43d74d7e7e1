command-recommend = Apa patut digunakan sekarang
command-schedule = Jadual hari ini
home-advice = 💡 Guna apa sekarang?
plan-button = 🗓 Jadual
advice-best = 💡 Sekarang: <b>{ $account }</b>
# $reason: sebab; $left ialah jumlah dengan unitnya, $time bila ia ditutup
advice-why = { $reason ->
    [resets] Ada { $left } untuk digunakan sebelum { $time } ({ $duration } lagi); bakinya akan terbuang.
    [last_chance] Peluang terakhir: guna { $left } sebelum { $time } ({ $duration } lagi); ia tidak akan diberi semula.
    [not_opened] { $left }, belum bermula. Mula sebelum { $time } dan kuota penuh semula { $count ->
       *[other] { $number } kali
    } lagi hari ini.
    [opens] { $left }: tempoh bermula dengan mesej pertama anda, selama { $span ->
        [day] 24 jam
       *[other] { $lasts }
    }.
    [overflows] Ada { $left } untuk digunakan. Apabila sudah penuh, tambahan yang masuk akan terbuang.
    [comes_back] Ada { $left } untuk digunakan, dan yang digunakan akan kembali.
   *[never_lost] Ada { $left } untuk digunakan dan ia tidak akan luput: tidak perlu tergesa-gesa.
}
advice-lost = Dengan kadar biasa anda, kira-kira { $lost } akan terbuang.
advice-runs-out = Dengan kadar biasa anda, ia akan habis dalam { $duration }.
advice-good-for = Sesuai untuk: { $kinds }
advice-then = Kemudian: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, hingga { $time })
# sebab jadual hari ini bermula dengan akaun lain daripada yang di atas
advice-elsewhere = 🗓 Jadual anda bermula dengan { $account }{ $why ->
    [late] : yang di atas tamat terlalu awal untuk dimasukkan.
    [later] , kemudian yang di atas ({ $time }), supaya sempat kedua-duanya. Untuk kerja sekejap, yang di atas dahulu.
   *[left_out] : untuk sehari penuh, yang lain lebih menjimatkan. Untuk kerja sekejap, yang di atas.
}
advice-open = Buka { $emoji } { $platform }
advice-other-amount = Lain
advice-skip = 👎 Bukan sekarang, apa lagi?
advice-from-start = ↩️ Dari awal
advice-private = 🔒 Peribadi { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] Teks
    [images] Imej
    [speech] Suara
    [translation] Terjemahan
    [embeddings] Embedding
   *[any] Semua kerja
}
purpose = { $purpose ->
    [text] teks
    [images] imej
    [speech] suara
    [translation] terjemahan
    [embeddings] embedding
   *[any] apa sahaja
}
advice-purpose-question = 🎯 Untuk kerja apa?
# $why: sebab tiada apa untuk dicadangkan
advice-nothing = 💡 { $why ->
    [no_accounts] Tambah akaun, dan saya beritahu apa patut digunakan sebelum ia terbuang.
    [filtered] { $private ->
        [yes] Tiada akaun anda yang sesuai. “Peribadi” mengetepikan platform yang mungkin berlatih dengan teks anda atau melarang penggunaan peribadi: matikan pilihan itu, atau tukar jenis kerja.
       *[no] Tiada akaun anda yang boleh buat kerja jenis ini.
    }
    [only_throttles] Akaun anda hanya ada had kelajuan, jadi tiada yang akan terbuang. Guna mana-mana.
    [empty] Semuanya sudah habis.
   *[skipped] Itu sahaja yang anda ada.
}
advice-back = ⏳ { $account } boleh digunakan semula { $time } ({ $duration } lagi).
advice-what-if = Dengan menambah { $platform }, anda dapat { $amount } sehari.
plan-title = 🗓 <b>{ $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason: sebab pada waktu itu; satu pusingan bermula dengan penggunaan pertama, ke-$nth daripada $of
plan-why = { $reason ->
    [closes] reset { $time }
    [fresh] penuh semula
    [starts] mula di sini{ $several ->
        [yes] : sempat { $of } pusingan
       *[no] {""}
    }
    [again] pusingan { $nth } daripada { $of }
    [overflows] sebelum melimpah
    [returns] yang sudah kembali
   *[spread] bahagian sehari
}
plan-open = ▶️ { $time }: hantar satu mesej kepada { $account }, supaya sempat { $of } pusingan
# $amount terbuang pada $time, beberapa minit lagi
plan-late = ⏳ { $account }: { $amount } terbuang pada { $time } ({ $duration } lagi), tidak sempat dijadualkan.
# berapa bahagian jadual tidak muat dalam mesej
plan-more = … dan { $number } lagi. Fail kalendar ada semuanya.
plan-open-entry = Satu mesej kepada { $account }
plan-open-why = Dengan itu sempat { $of } pusingan.
plan-share = Dengan jadual ini anda guna { $share } daripada kuota hari { $which ->
    [today] ini
   *[tomorrow] itu
}{ $usual ->
    [unknown] .
   *[other] ; tanpanya, biasanya { $usual }.
}
plan-nothing = Tiada yang akan terbuang: guna apa sahaja yang anda suka.
plan-no-accounts = 🗓 Tambah akaun, dan saya susun jadual hari anda.
plan-day-over = 🗓 { $which ->
    [today] Waktu aktif anda untuk hari ini sudah tamat.
   *[tomorrow] Tiada waktu aktif pada hari itu.
}
plan-calendar = 📅 Masukkan ke kalendar
plan-other-day = { $which ->
    [today] Esok ›
   *[tomorrow] ‹ Hari ini
}
plan-again = 🔄 Susun lagi
plan-calendar-name = Jadual AI
plan-nothing-to-keep = Tiada apa-apa untuk dimasukkan ke kalendar.
