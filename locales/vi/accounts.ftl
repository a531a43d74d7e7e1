accounts-question = 🗂 Chạm vào một tài khoản để xem hoặc sửa.
account-left-short = còn { $number }

account-rule = 🔢 { $limit }
# $outcome: lần gần nhất nền tảng nói gì về khóa, $age trước; $since: khóa có từ bao lâu
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] dùng được, kiểm tra { $age } trước
    [lacks_permission] còn hiệu lực, kiểm tra { $age } trước
    [blocked] còn hiệu lực nhưng bị chặn, kiểm tra { $age } trước
    [refused] bị từ chối { $age } trước
   *[none] chưa kiểm tra
}{ $old ->
    [yes] { " · " }đã lưu { $since }
   *[no] { "" }
}
account-since = 📅 Có ở đây từ { $day }
account-stops = 🛑 { $usual ->
    [yes] Thường dừng ở: { $amount }
   *[no] Từng dừng ở: { $amount }
}
account-guess = 🤔 Nền tảng này không cho biết khi nào đặt lại, nên giờ chỉ là phỏng đoán. Nếu bạn biết rõ hơn, hãy chạm “Đặt lại”.

account-log = ✍️ Ghi lượt
account-correct = 🎯 Web báo…
account-reset = 🕘 Đặt lại
account-limits = 🔢 Hạn mức
account-rename = 🏷 Tên
account-key-button = 🔑 Khóa
account-remove = 🗑 Xóa tài khoản
account-limits-set = Đã đổi hạn mức.

account-stopped = 🛑 Tôi bị chặn
account-usual = 🔢 Đặt hạn mức: { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>: ngay lúc này không cho dùng nữa?

    Mình sẽ ghi là không còn gì cho đến khi đặt lại. Nhờ vậy mình biết bạn thường dừng ở đâu, vì hạn mức này không được công bố.
account-stopped-count = Theo mình đếm, bạn đã dùng { $amount }.
account-stopped-yes = 🛑 Đúng, vừa xong
account-stopped-noted = Đã ghi: hiện không còn gì.

account-which-limit = Hạn mức nào?
account-choose-first = ⚠️ Ở đây có nhiều hạn mức. Hãy chạm một hạn mức trước.

account-left-question = 🎯 Trang web báo <b>còn lại</b> bao nhiêu? Nhập số, ví dụ { $example }.
account-left-count = Theo mình đếm thì còn { $left }.
account-left-none = Đã hết
account-left-all = Còn nguyên, { $number }
account-left-negative = ⚠️ Không thể ít hơn 0. Nếu đã dùng hết, hãy nhập 0.
account-left-noted = Đã ghi: còn { $left }.

account-reset-question = 🕘 { $kind ->
    [credit] Khi nào hết hạn? Nhập thời gian còn lại, như <code>20 ngày</code>, hoặc ngày cuối cùng, như <code>{ $date }</code>.
   *[first_use] Khi nào đặt lại? Nhập thời gian còn lại, như <code>1 giờ 30 phút</code>, hoặc giờ trên đồng hồ, như <code>{ $time }</code>.
}
account-reset-idle = Chưa bắt đầu
account-reset-never = Không bao giờ hết hạn
account-reset-noted = Đã ghi lại.
# Những từ đứng quanh thời gian được gõ: "đặt lại lúc 17:20", "2 giờ nữa", "còn 2 giờ"
reset-words-before = đặt lại reset sẽ làm mới hết hạn lúc vào còn sau trong khoảng đến tới tầm resets in at
reset-words-after = nữa còn lại đặt lại reset hết hạn left
reset-not-read = ⚠️ { $kind ->
    [credit] Mình không đọc được. Hãy nhập khoảng thời gian như 20 ngày, hoặc ngày như { $date }.
   *[first_use] Mình không đọc được. Hãy nhập khoảng thời gian như 2 giờ, hoặc giờ như { $time }.
}
reset-ambiguous = ⚠️ Đó là giờ trên đồng hồ hay thời gian còn lại? Nhập { $time } nếu là giờ, 2 giờ 30 phút nếu là thời gian còn lại.
reset-no-day = ⚠️ Không có ngày nào như vậy. Hãy nhập như { $date }.
reset-past = ⚠️ Lúc đó đã qua rồi. Hãy nhập thời điểm sắp tới.
reset-too-late = ⚠️ Xa quá: lâu nhất cũng chỉ { $longest }. Nếu chưa đúng, hãy đổi hạn mức.

account-name-question = 🏷 Đặt tên gì? Nhập một cái tên, ví dụ <code>công ty</code> hoặc <code>ann@example.org</code>.
account-name-remove = Không đặt tên

account-key-question = 🔑 <b>{ $platform }</b>: dán khóa API vào đây.
account-key-now = Hiện tại: <code>{ $preview }</code>. Khóa mới sẽ thay thế.
account-key-promise = Tin nhắn của bạn được xóa ngay và khóa được lưu ở dạng mã hóa. Sau đó mình hỏi nền tảng xem khóa còn dùng được không; việc này không tốn hạn mức.
account-key-how = Lấy khóa thế nào?
account-key-remove = 🗑 Xóa khóa
account-key-removed = Đã xóa khóa.

account-remove-question = 🗑 Xóa <b>{ $account }</b>?
    Số liệu đã ghi{ $key ->
    [yes] { " " }và khóa
   *[no] { "" }
} sẽ mất ngay và không lấy lại được.
account-remove-yes = 🗑 Có, xóa
account-remove-no = Giữ lại
account-removed = Đã xóa: { $account }
