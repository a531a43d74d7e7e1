guides-question =
    📚 <b>Panduan</b>
    Apa yang setiap platform beri secara percuma, dan cara mendapatkannya.
guide-good-for = Sesuai untuk { $purposes }.
purpose-text = penulisan, soal jawab
purpose-images = gambar
purpose-speech = suara
purpose-translation = terjemahan
purpose-embeddings = embedding
guide-retired = ⛔ Sudah tidak ditawarkan lagi.
guide-paid-only = 💳 Kuota percuma sudah tiada.

guide-free = <b>Had percuma</b>

# $reset: ayat tentang bila ia bermula semula
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 Masa dikira sejak penggunaan pertama; apabila tamat, semuanya ada semula.
guide-reset-sliding = 🔄 Setiap penggunaan kembali selepas beberapa lama.
guide-reset-refill = 🔄 Ia diisi sedikit demi sedikit sepanjang masa. Yang masuk selepas penuh akan terbuang.
guide-reset-credit = 🎁 Anda dapat sekali sahaja; tiada lagi selepas itu.
guide-key-none = 🔑 Tiada kunci: guna terus dalam aplikasinya.
guide-key-optional = 🔑 Kunci API tidak wajib.
guide-key-prefix = Permulaannya: { $prefixes }
guide-key-length = Panjangnya { $number } aksara.
guide-training-yes = 👁 Apa yang anda taip secara percuma mungkin digunakan untuk melatih modelnya.
guide-training-opt_out = 👁 Apa yang anda taip secara percuma digunakan untuk melatih modelnya, kecuali anda matikan dalam tetapannya.
guide-training-no = 🔒 Apa yang anda taip tidak digunakan untuk melatih modelnya.
guide-training-unknown = ❔ Tidak diketahui sama ada apa yang anda taip digunakan untuk melatih modelnya.
guide-no-personal-use = ⚠️ Syaratnya tidak membenarkan penggunaan peribadi.

guide-steps-title = 👣 <b>{ $platform }</b>: langkah pertama
guide-tips-title = 💡 <b>{ $platform }</b>: perlu tahu
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 Langkah
guide-tips = 💡 Petua

guide-add = ➕ Tambah { $platform }
guide-signup = Daftar
guide-key = Buat kunci
guide-limits = Halaman had
