settings-overview =
    ⚙️ <b>Cài đặt</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ Hoạt động: { $active }
    🌙 Yên lặng: { $quiet }
    🔔 Thông báo: bật { $on }/{ $all }
settings-language = 🌐 Ngôn ngữ
settings-zone = 🌍 Giờ của tôi
settings-active = ☀️ Hoạt động
settings-quiet = 🌙 Yên lặng
settings-notifications = 🔔 Thông báo
settings-data = 📦 Dữ liệu của tôi

# Một khoảng trong ngày
hours = { $start }–{ $until }
hours-whole-day = cả ngày
hours-none = không có
# Từ đứng trước, giữa và sau hai giờ được gõ, không kể dấu gạch
hours-words = từ đến tới và giữa lúc khoảng from to
hours-unreadable = ⚠️ Mình không đọc được khoảng giờ này. Hãy nhập như 9:00–22:00.
hours-same = ⚠️ Giữa hai giờ đó không có khoảng nào. Hãy nhập như 9:00–22:00.
hours-whole_day = ⚠️ Yên lặng cả ngày thì sẽ không có thông báo nào: hãy tắt chúng ở 🔔.

active-question =
    ☀️ <b>Bạn hoạt động lúc nào?</b>
    Hiện tại: { $hours }

    Là những giờ bạn dùng AI. Kế hoạch và gợi ý sẽ theo khung giờ này.

    Chạm để chọn, hoặc nhập như <code>9:30–22:00</code>.
quiet-question =
    🌙 <b>Khi nào mình nên yên lặng?</b>
    Hiện tại: { $hours }

    Trong khoảng đó mình không tự gửi gì. Bạn vẫn hỏi được bất cứ lúc nào.

    Chạm để chọn, hoặc nhập như <code>23:00–7:00</code>.
quiet-none-button = Không cần giờ yên lặng
# Những gì người dùng có thể gõ cho mục đó, cách nhau bằng dấu phẩy
quiet-none-words = không, không có, không cần, tắt, bỏ, không bao giờ, không giờ yên lặng, không cần giờ yên lặng, none, off

data-overview =
    📦 <b>Dữ liệu của tôi</b>

    Được lưu: ngôn ngữ, múi giờ, giờ giấc, những gì bạn muốn được nhắc{ $count ->
        [0] . Chưa có tài khoản nào.
       *[other] , { $number } tài khoản cùng hạn mức và khóa, và lượt dùng của bạn.
    } Khóa được mã hóa. Tin nhắn của bạn không được lưu.
data-export = 📄 Tải tất cả dưới dạng tệp
data-exported = 📄 Toàn bộ những gì được lưu về bạn. Khóa chỉ có vài ký tự đầu và cuối.
data-delete = 🗑 Xóa tất cả…
data-delete-question =
    🗑 <b>Xóa tất cả?</b>

    { $count ->
        [0] Cài đặt và toàn bộ nhật ký
       *[other] { $number } tài khoản, khóa, cài đặt và toàn bộ nhật ký
    } của bạn sẽ mất ngay. Không thể khôi phục.

    Để xác nhận, hãy nhập <code>{ $word }</code>
# Không dùng "xóa": người thì gõ "xóa", người thì gõ "xoá"
data-delete-word = tôi chắc chắn
data-delete-refused = ⚠️ Đó không phải “{ $word }”. Chưa xóa gì cả.
data-deleted =
    🗑 Đã xóa tất cả: tài khoản, khóa, cài đặt và nhật ký của bạn.

    Bạn có thể tự xóa cuộc trò chuyện này trong Telegram. Gõ /start để bắt đầu lại.
