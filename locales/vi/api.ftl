# REST API nói gì với người xem kết quả của chương trình. Chữ thường, không HTML.
api-not-signed-in = Hãy đăng nhập: token bị thiếu, không rõ hoặc đã quá cũ.
# $right: token thiếu quyền gì
api-not-allowed = Token này không được phép làm vậy: thiếu quyền “{ $right }”.
api-not-found = Ở đây không có thứ đó.
api-no-path = Địa chỉ này không có gì.
api-no-method = Không thể làm vậy ở địa chỉ này.
api-bad-request = Không hiểu được yêu cầu này.
api-no-json = Nội dung không phải JSON hợp lệ.
api-media-type = Hãy gửi JSON thường ở dạng UTF-8, với Content-Type: application/json.
api-too-large = Quá lớn cho một yêu cầu.
# $seconds: cần chờ bao lâu
api-too-often = Tạm thời thế là đủ. Thử lại sau { $seconds } giây.
api-unavailable = Lần này không được. Chưa có gì thay đổi; hãy thử lại sau ít phút.
api-broken = Phía chúng tôi có trục trặc. Không phải lỗi của bạn.
api-unfit = Yêu cầu có chỗ không phù hợp.
# $why: vì sao một trường không phù hợp
api-field = { $why ->
    [missing] Thiếu trường này.
    [short] Quá ngắn.
    [long] Quá dài.
    [small] Quá nhỏ.
    [large] Quá lớn.
    [fine] Quá nhiều chữ số thập phân.
   *[other] Không đúng với yêu cầu ở đây.
}
api-bad-email = Đó không phải địa chỉ email.
api-email-taken = Địa chỉ email này đã có người đăng ký.
api-bad-login = Địa chỉ email và mật khẩu không khớp.
api-password = { $why ->
    [too_short] Ít nhất 10 ký tự.
    [too_long] Tối đa 72 byte: chữ có dấu và emoji chiếm nhiều hơn một byte.
   *[other] Có ký tự mà không bàn phím nào gõ được.
}
api-language = Chưa có ngôn ngữ này.
api-timezone = Đó không phải múi giờ như Asia/Seoul.
api-code = Mã này không rõ, đã dùng hoặc quá cũ. Bot hiện mã mới trong Cài đặt.
api-chat-id = Mã số cuộc trò chuyện không chứng minh được gì. Hãy gửi mã mà bot hiện trong Cài đặt.
# $why: vì sao không thể gộp hai người
api-cannot-join = { $why ->
    [two_chats] Người này đã kết nối với một cuộc trò chuyện Telegram khác.
   *[two_emails] Cuộc trò chuyện đó đã thuộc về một người có địa chỉ email.
}
# $limit: được phép có bao nhiêu
api-too-many = Tối đa chỉ { $limit }.
api-unknown-platform = Không có nền tảng nào như vậy để thêm; xem /api/platforms.
api-unknown-preset = Nền tảng này không có hạn mức như vậy; xem /api/platforms.
api-own-platform = Đây là nền tảng của riêng bạn: không có khóa, cũng không có hạn mức soạn sẵn.
api-takes-no-key = { $platform } không có khóa.
api-key-unreadable = Khóa đã lưu không mở được nữa. Chưa có gì thay đổi.
api-amount = { $why ->
    [not_positive] Phải lớn hơn 0.
    [too_large] Không có hạn mức miễn phí nào lớn như vậy.
    [no_fractions] Tài khoản này chỉ đếm số nguyên.
   *[too_fine] Tối đa bốn chữ số thập phân.
}
api-nothing-to-count = Tài khoản này không có hạn mức nào để tính lượt dùng.
api-other-amount = Idempotency-Key này đã ghi một số lượng khác trước đó. Lần này không ghi gì.
# Mức gấp khi dùng một tài khoản
api-band = { $band ->
    [use_now] Dùng ngay
    [available] Dùng được
   *[low_priority] Không gấp
}
api-use = Dùng { $amount }
# Lịch mà một người đăng ký. $account: tên; $what: điều xảy ra
api-calendar-name = Hạn mức AI
api-calendar-reset = { $account }: { $what ->
    [expires] hết hạn
   *[resets] đầy lại
}
