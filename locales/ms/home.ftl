# $part: waktu dalam sehari; $named: sama ada nama diketahui
home-greeting = <b>{ $part ->
    [morning] Selamat pagi
    [afternoon] Selamat petang
    [evening] Selamat malam
   *[night] Helo
}{ $named ->
    [yes] , { $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
   *[other] { " " }· { $number } akaun
}
    { "" }
# $reset: bila ia penuh semula, sama seperti di sebelah bar
home-used-up =
    🪫 <b>{ $account }</b> sudah habis
    { $reset }
home-calm = ✨ Semua masih ada; tiada yang akan terbuang sekarang.
home-empty = Semua kuota AI percuma anda di satu tempat. Tambah akaun pertama: tiga ketikan sahaja.
home-status = 📊 Status
home-log = ✍️ Rekod guna
home-add = ➕ Akaun baru
home-accounts = 🗂 Akaun
home-guides = 📚 Panduan
home-history = 📈 Sejarah
home-settings = ⚙️ Tetapan
home-help = ❔ Bantuan
language-question = 🌐 Bahasa apa?
link-done = 🔗 Sembang ini sudah dipautkan.
link-failed = 🔗 Pautan ini tidak sah lagi. Sila buat yang baharu.
help =
    ❔ <b>Cara guna</b>

    Tambah akaun anda, rekod penggunaan, kemudian lihat berapa yang tinggal dan bila ia penuh semula.

    ✍️ Tulis sahaja <code>gemini 20</code>, tidak kira skrin mana yang terbuka, kecuali skrin itu sendiri meminta anda menaip sesuatu. /status ada butang +1, dan /log boleh membatalkan rekod yang silap.

    /recommend – apa patut digunakan sekarang
    /schedule – jadual hari ini
    /status – berapa yang tinggal
    /log – rekod penggunaan
    /accounts – ubah atau buang akaun
    /add – tambah satu akaun lagi
    /stats – berapa digunakan, berapa terbuang
    /guides – apa yang setiap platform beri
    /settings – bahasa, waktu, data anda

    🔒 Kunci API disimpan secara disulitkan. Muat turun atau padam semua data anda di /settings.

command-start = Skrin utama
command-status = Berapa yang tinggal
command-log = Rekod penggunaan
command-stats = Berapa digunakan, berapa terbuang
command-add = Tambah akaun
command-accounts = Ubah atau buang akaun
command-guides = Apa yang setiap platform beri
command-settings = Bahasa, zon waktu, waktu aktif, data anda
command-lang = Bahasa
command-help = Cara guna
bot-short-description = Semua kuota AI percuma anda dalam satu sembang.
bot-description = Semua kuota AI percuma anda di satu tempat: ChatGPT, Gemini, Claude dan banyak lagi. Lihat berapa yang tinggal, rekod penggunaan dengan satu ketikan, dan ketahui bila ia penuh semula.

group-line = Saya hanya berfungsi dalam sembang peribadi.
group-button = Buka sembang
