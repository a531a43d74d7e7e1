add-question = ➕ Platform yang mana?
add-first-question = ✨ Sudah sedia. Platform mana yang paling kerap anda guna?
add-more = Lagi…
add-fewer = ‹ Kurang
add-custom = Yang lain
add-name-question = 🧩 Apa namanya? Taip di sini.

add-check = ➕ Betulkah ini?
    { "" }
# $count: bilangan akaun platform itu yang sudah ada
add-twins =
    { "" }
    🏷 { $count ->
    [1] Anda sudah ada satu akaun platform ini. Beri nama supaya mudah dibezakan.
   *[other] Anda sudah ada { $number } akaun platform ini. Beri nama supaya mudah dibezakan.
}
add-save = ✅ Simpan
add-identifier = 🏷 Nama
add-limits = 🔢 Had
add-reset = 🕘 Saya tahu bila ia direset

add-identifier-question = 🏷 <b>Nama untuk akaun ini</b>

    Nama membezakan dua akaun pada platform yang sama: kerja, rumah, alamat e-mel. Jika hanya ada satu akaun, nama tidak perlu. Taip di sini.
add-identifier-none = Tanpa nama

add-key-question =
    { "" }
    🔑 <b>Ada kunci API?</b> Tampal di sini{ $has_prefix ->
    [yes] { " " }(bermula dengan { $prefixes })
   *[no] { "" }
}.
    Mesej anda dipadam serta-merta dan kunci disimpan secara disulitkan. Kemudian platform ditanya sama ada kunci itu masih aktif; ini tidak menggunakan kuota.
add-save-without-key = ✅ Simpan tanpa kunci
add-key-how = Bagaimana dapatkan kunci?
add-key-again = 🔁 Cuba lagi
add-key-kept = 🔑 <code>{ $preview }</code> · disimpan, disulitkan

add-done = ✅ Sudah ditambah
    { "" }
add-reset-hint =
    { "" }
    🕘 Waktu reset hanya tekaan. Jika anda tahu waktunya, beritahu di /accounts.
add-another = ➕ Tambah lagi
