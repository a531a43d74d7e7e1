# $part: buổi trong ngày; $named: có biết tên không
home-greeting = <b>{ $part ->
    [morning] Chào buổi sáng
    [afternoon] Chào buổi chiều
    [evening] Chào buổi tối
   *[night] Xin chào
}{ $named ->
    [yes] , { $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
   *[other] { " " }· { $number } tài khoản
}
    { "" }
# $reset: khi nào có lại, như dòng cạnh thanh
home-used-up =
    🪫 <b>{ $account }</b> đã hết
    { $reset }
home-calm = ✨ Mọi thứ còn đủ; lúc này chưa có gì sắp bị bỏ phí.
home-empty = Mọi hạn mức AI miễn phí của bạn ở cùng một chỗ. Thêm tài khoản đầu tiên: chỉ ba lần chạm.
home-status = 📊 Tình trạng
home-log = ✍️ Ghi lượt
home-add = ➕ Tài khoản
home-accounts = 🗂 Tài khoản
home-guides = 📚 Hướng dẫn
home-history = 📈 Lịch sử
home-settings = ⚙️ Cài đặt
home-help = ❔ Trợ giúp
language-question = 🌐 Bạn dùng ngôn ngữ nào?
link-done = 🔗 Đã liên kết cuộc trò chuyện này.
link-failed = 🔗 Liên kết này không còn hiệu lực. Hãy tạo liên kết mới.
help =
    ❔ <b>Cách sử dụng</b>

    Thêm tài khoản, ghi lại lượt dùng, rồi xem còn bao nhiêu và khi nào có lại.

    ✍️ Đang ở màn hình nào cũng chỉ cần gõ <code>gemini 20</code>, trừ khi chính màn hình đó đang hỏi bạn một nội dung. Trong /status có nút +1, còn /log để hoàn tác khi ghi nhầm.

    /recommend – nên dùng gì lúc này
    /schedule – kế hoạch hôm nay
    /status – còn lại bao nhiêu
    /log – ghi lượt dùng
    /accounts – sửa hoặc xóa tài khoản
    /add – thêm một tài khoản
    /stats – đã dùng gì, bỏ phí gì
    /guides – mỗi nền tảng cho gì
    /settings – ngôn ngữ, giờ giấc, dữ liệu của bạn

    🔒 Khóa API được lưu ở dạng mã hóa. Tải về hoặc xóa toàn bộ dữ liệu của bạn trong /settings.

command-start = Trang chính
command-status = Còn lại bao nhiêu
command-log = Ghi lượt dùng
command-stats = Đã dùng gì, bỏ phí gì
command-add = Thêm tài khoản
command-accounts = Sửa hoặc xóa tài khoản
command-guides = Mỗi nền tảng cho gì
command-settings = Ngôn ngữ, múi giờ, giờ giấc, dữ liệu của bạn
command-lang = Ngôn ngữ
command-help = Cách sử dụng
bot-short-description = Mọi hạn mức AI miễn phí của bạn trong một cuộc trò chuyện.
bot-description = Mọi hạn mức AI miễn phí của bạn ở cùng một chỗ: ChatGPT, Gemini, Claude và nhiều nữa. Xem còn bao nhiêu, ghi lượt dùng bằng một lần chạm và biết khi nào có lại.

group-line = Mình chỉ hoạt động trong cuộc trò chuyện riêng.
group-button = Mở cuộc trò chuyện
