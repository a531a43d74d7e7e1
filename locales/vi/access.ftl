access-button = 🔗 Ứng dụng và script
access-overview =
    🔗 <b>Ứng dụng và script</b>

    { $connected ->
        [yes] Đã kết nối với { $email }.
       *[no] Bạn đã đăng ký bằng email trên trang web hoặc trong ứng dụng? Hãy kết nối bằng một mã.
    }

    Script hoặc tiện ích trình duyệt của bạn có thể xem còn bao nhiêu và ghi lượt dùng. Cần có token{ $count ->
        [0] .
       *[other] ; bạn có { $number }.
    }
access-code = 🔗 Mã kết nối
# $code nằm trong <code>: chạm là sao chép
access-code-message =
    🔗 Mã kết nối của bạn: <code>{ $code }</code>

    Nhập vào chỗ ứng dụng hoặc trang web hỏi về Telegram. Mã dùng được một lần, trong 10 phút. Sau đó tài khoản, nhật ký và cài đặt được gộp làm một.
access-new = 🔑 Token mới
access-rights-question =
    🔑 <b>Được phép làm gì?</b>

    Bạn có thể thu hồi bất cứ lúc nào.
# $rights: token cho script làm gì
access-rights-button = { $rights ->
    [read] 👀 Xem còn bao nhiêu
    [log] ✍️ Xem và ghi lượt dùng
   *[all] 🗂 Mọi việc với tài khoản
}
access-token-message =
    🔑 Token của bạn, chỉ hiện một lần này:

    <code>{ $token }</code>

    Sao chép vào nơi cần dùng, rồi xóa tin nhắn này.
access-calendar = 📅 Địa chỉ lịch
# $url: địa chỉ bí mật để ứng dụng lịch đăng ký
access-calendar-message =
    📅 Đăng ký địa chỉ này trong ứng dụng lịch của bạn. Lịch cho thấy khi nào hạn mức đầy lại, và kế hoạch hôm nay:

    <code>{ $url }</code>

    Ai có địa chỉ này đều xem được, nên hãy giữ cho riêng mình.
access-token =
    🔑 <b>{ $preview }</b>

    Được phép: { $rights ->
        [read] xem còn bao nhiêu
        [log] xem còn bao nhiêu và ghi lượt dùng
        [calendar] hiển thị lịch của bạn
       *[all] xem, ghi và sửa tài khoản của bạn
    }
    Tạo: { $made }
    Dùng lần cuối: { $used }
access-never-used = chưa bao giờ
access-revoke = 🗑 Thu hồi
access-revoked = { $preview } không còn dùng được.
access-too-many = Tối đa { $limit } token. Hãy thu hồi một token trước.
