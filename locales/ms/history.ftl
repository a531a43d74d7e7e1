history-title = 📈 <b>{ $days }</b>
history-share = Digunakan: { $percent } daripada kuota yang diberi platform anda
history-nothing-closed = Belum ada yang direset dalam tempoh ini.
# $used ialah jumlah dengan unitnya: "31 mesej"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · { $lost } terbuang
history-more = … dan { $number } lagi dalam jadual data
history-day = { $day } { $bar } { $percent }
# $mark ialah "•" pada yang sedang dipaparkan
history-span = { $mark } { $number } hari
history-picture = 🖼 Gambar
history-table = 📄 Jadual data
history-caption = 📈 { $days }
    🟦 digunakan · ⬜ terbuang
history-no-picture = Gambar tidak dapat dibuat kali ini. Angkanya ada di sini dan dalam jadual data.
history-column-date = Tarikh
history-column-account = Akaun
history-column-unit = Unit
history-column-used = Digunakan
history-column-allowed = Kuota yang tamat tempoh
history-column-lost = Terbuang
