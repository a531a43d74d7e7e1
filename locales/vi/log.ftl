status-title = 📊 { $time } · { $city }
    { "" }
status-empty = Chưa có tài khoản nào.
status-refresh = 🔄 Làm mới
status-more = ✍️ Ghi thêm

log-question = ✍️ Bạn đã dùng gì?
log-how-much = Bạn đã dùng bao nhiêu?
log-how-much-of = { $account }: bao nhiêu?
log-other-amount = Số khác
log-type-amount = Nhập số bạn đã dùng, ví dụ 12.
log-which-one = { $count ->
    [1] Ý bạn là tài khoản này?
   *[other] Tài khoản nào?
}
log-which-one-more = Và { $number } tài khoản nữa: thêm tên tài khoản, ví dụ <code>gemini công ty 20</code>.
log-toast = { $account } { $used }/{ $total } · hoàn tác trong /log
log-toast-over = { $account } { $used }/{ $total }: vượt hạn mức
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ vượt hạn mức
log-undo = ↩️ Hoàn tác
log-undo-last = ↩️ Hoàn tác +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = Đã hoàn tác rồi.
log-undone = ↩️ Đã hoàn tác: { $account } { $number }
log-no-account = Bạn chưa có tài khoản { $platform } nào ở đây.
log-add = ➕ Thêm { $platform }
log-not-understood = Hãy gõ như <code>gemini 20</code>. Xem thêm ở /help.
log-nothing-to-count = Tài khoản này không có hạn mức nào để tính lượt dùng.
log-key-pasted = 🔑 Trông giống một khóa nên mình đã xóa tin nhắn và không giữ lại gì. Hãy đưa khóa khi thêm tài khoản, hoặc ở nút 🔑 trong /accounts.
# Từ đứng sau con số, đếm gì cũng hợp: "gemini 20 lần"
log-counters = lần lượt cái x
