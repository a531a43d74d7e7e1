status-title = 📊 { $time } · { $city }
    { "" }
status-empty = Belum ada akaun.
status-refresh = 🔄 Muat semula
status-more = ✍️ Rekod lagi

log-question = ✍️ Apa yang anda guna?
log-how-much = Berapa banyak yang anda guna?
log-how-much-of = { $account }: berapa banyak?
log-other-amount = Jumlah lain
log-type-amount = Taip berapa banyak yang anda guna, contohnya 12.
log-which-one = { $count ->
    [1] Yang inikah?
   *[other] Yang mana?
}
log-which-one-more = Dan { $number } lagi: tambah nama akaun, contohnya <code>gemini kerja 20</code>.
log-toast = { $account } { $used }/{ $total } · batalkan di /log
log-toast-over = { $account } { $used }/{ $total }: melebihi kuota
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ melebihi kuota
log-undo = ↩️ Batalkan
log-undo-last = ↩️ Batalkan +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = Sudah dibatalkan.
log-undone = ↩️ Dibatalkan: { $account } { $number }
log-no-account = Anda belum ada akaun { $platform } di sini.
log-add = ➕ Tambah { $platform }
log-not-understood = Tulis seperti <code>gemini 20</code>. Selebihnya di /help.
log-nothing-to-count = Akaun ini tiada had yang mengira penggunaan.
log-key-pasted = 🔑 Itu nampak seperti kunci, jadi mesej anda dibuang dan tiada apa-apa disimpan. Berikan kunci semasa menambah akaun, atau melalui 🔑 di /accounts.
# Perkataan selepas nombor, tidak kira apa yang dikira: "gemini 20 kali"
log-counters = kali x guna time times
