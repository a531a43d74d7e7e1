# Apa yang difahami daripada notis yang ditampal atau dimajukan. $left ialah nombor, jika dinyatakan
limit-until = { $known ->
    [yes] tinggal { $left }
   *[no] habis
}, hingga { $time } ({ $duration } lagi)
limit-left = { $known ->
    [yes] tinggal { $left }
   *[no] habis; tidak dinyatakan hingga bila
}
limit-read = 📋 Saya faham begini: { $understood }. Betul?
limit-read-which = 📋 Saya faham begini: { $understood }. Untuk akaun mana?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 Saya faham begini: { $understood }. Tetapi tiada akaun anda di sini yang mengiranya.
limit-too-little = 📋 Ini tentang had, tetapi saya tidak dapat membaca bakinya atau bila ia direset. Tetapkan di /accounts.
limit-left-alone = Dibiarkan seperti asal.
