add-question = ➕ Nền tảng nào?
add-first-question = ✨ Xong rồi. Bạn dùng nền tảng nào nhiều nhất?
add-more = Xem thêm…
add-fewer = ‹ Thu gọn
add-custom = Nền tảng khác
add-name-question = 🧩 Nền tảng đó tên gì? Nhập tên vào đây.

add-check = ➕ Thế này đúng chưa?
    { "" }
# $count: số tài khoản của nền tảng đó đã có
add-twins =
    { "" }
    🏷 { $count ->
    [1] Bạn đã có một tài khoản ở đây. Đặt tên để phân biệt hai tài khoản.
   *[other] Bạn đã có { $number } tài khoản ở đây. Đặt tên để phân biệt chúng.
}
add-save = ✅ Lưu
add-identifier = 🏷 Tên
add-limits = 🔢 Hạn mức
add-reset = 🕘 Tôi biết giờ đặt lại

add-identifier-question = 🏷 <b>Tên cho tài khoản này</b>

    Tên giúp phân biệt hai tài khoản trên cùng một nền tảng: công ty, ở nhà, địa chỉ email. Chỉ có một tài khoản thì không cần. Nhập tên vào đây.
add-identifier-none = Không đặt tên

add-key-question =
    { "" }
    🔑 <b>Bạn có khóa API?</b> Dán vào đây{ $has_prefix ->
    [yes] { " " }(bắt đầu bằng { $prefixes })
   *[no] { "" }
}.
    Tin nhắn của bạn được xóa ngay và khóa được lưu ở dạng mã hóa. Sau đó mình hỏi nền tảng xem khóa còn dùng được không; việc này không tốn hạn mức.
add-save-without-key = ✅ Lưu không cần khóa
add-key-how = Lấy khóa thế nào?
add-key-again = 🔁 Thử lại
add-key-kept = 🔑 <code>{ $preview }</code> · lưu ở dạng mã hóa

add-done = ✅ Đã thêm
    { "" }
add-reset-hint =
    { "" }
    🕘 Giờ đặt lại chỉ là phỏng đoán. Khi nào biết chắc, bạn sửa trong /accounts nhé.
add-another = ➕ Thêm nữa
