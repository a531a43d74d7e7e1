# $fault: sebab teks itu tidak mungkin kunci sesiapa
key-not-a-key = ⚠️ { $fault ->
    [empty] Sila tampal kunci sebagai teks.
    [spaces] Kunci tidak mengandungi ruang kosong. Salin semula, kunci sahaja.
    [unprintable] Ada aksara tersembunyi di dalamnya. Salin kunci semula.
    [not_ascii] Kunci hanya mengandungi huruf biasa, angka dan simbol. Salin semula.
    [too_short] Terlalu pendek untuk sebuah kunci. Salin semuanya.
   *[too_long] Terlalu panjang untuk sebuah kunci. Salin kunci sahaja.
}
key-of-another = ⚠️ Ini nampak seperti kunci { $names }, bukan { $platform }. Ia tidak disimpan.
key-delete-yourself = ⚠️ Mesej anda yang mengandungi kunci tidak dapat dipadam. Sila padam sendiri.
