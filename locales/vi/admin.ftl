# Chỉ người vận hành thấy: /admin trong bot, và các trang quản trị trên web.

admin-link =
    🔑 Lối vào trang quản trị, dùng một lần và trong 5 phút:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } người, thêm { $new } từ hôm qua
    🗂 { $accounts } tài khoản
    ✉️ { $told } tin nhắn hôm nay, { $waiting } đang chờ
    ⚠️ { $dead } thất bại, { $uncertain } không rõ trong 24 giờ
    ⏱ thường gửi trong vòng { $delay }
    💾 { $size } · { $database }
admin-window-refresh = 🔄 Làm mới
admin-window-link = 🔑 Liên kết mới
admin-window-link-sent = Liên kết ở bên dưới
admin-window-outbox = 📤 Hộp gửi
admin-window-outbox-title = 📤 Hộp gửi
admin-window-broadcasts = 📣 Gửi hàng loạt
admin-window-broadcast-none = 📣 Chưa gửi gì cho mọi người. Hãy viết trên web.
admin-window-broadcast =
    📣 Đợt gửi { $number }: { $state }
    { $bar } { $done }

# Khung của trang web
admin-name = Quản trị
admin-sign-out = Đăng xuất
admin-further = Xem tiếp
admin-look = Xem
admin-ago = { $time } trước
admin-in = { $time } nữa
admin-yes = có
admin-no = không

# Đăng nhập
admin-door-how = Đăng nhập từ bot
admin-door-how-text = Gửi /admin cho bot trong cuộc trò chuyện riêng. Bot trả lời bằng một liên kết dùng được một lần, trong 5 phút.
admin-door-plain = Không dùng http thường
admin-door-plain-text = Người khác có thể đọc được trên đường đi. Hãy mở trang này bằng địa chỉ https, hoặc ngay trên máy đó.
admin-door-ask = Vào chứ?
admin-door-ask-text = Liên kết này dùng được một lần. Một cú nhấp, và trình duyệt này được đăng nhập tối đa 12 giờ.
admin-door-enter = Đăng nhập
admin-door-spent = Liên kết này không còn dùng được
admin-door-spent-text = Liên kết đã được dùng, đã quá 5 phút, hoặc đã có liên kết mới hơn. Gửi /admin cho bot để nhận liên kết mới.

# Tổng quan
admin-overview = Tổng quan
admin-verdict =
    { $count ->
        [0] Mọi thứ đều ổn
       *[other] Có { $count } việc cần xem
    }
admin-problem-no-sender = Không ai gửi thông báo: gần đây không tiến trình nào nhận việc đó.
admin-problem-late = { $waiting } thông báo đã đến giờ mà chưa gửi; cái cũ nhất lẽ ra gửi { $time }.
admin-problem-dead = { $dead } thông báo không gửi được trong 24 giờ qua.
admin-problem-uncertain = { $uncertain } thông báo không rõ đã đến hay chưa.
admin-problem-backup-old = Bản sao lưu gần nhất: { $backup }.
admin-people = Người dùng
admin-people-more = { $registered } đã đăng ký, thêm { $new } trong 24 giờ
admin-accounts = Tài khoản
admin-accounts-more = { $unreachable } người chặn bot, { $inactive } bị khóa
admin-told-today = Tin nhắn hôm nay
admin-asked-today = và { $number } thao tác của người dùng
admin-waiting = Cần gửi ngay
admin-trouble = 24 giờ: { $dead } thất bại, { $uncertain } không rõ
admin-delay = Thời gian đến khi gửi
admin-delay-more = một nửa số đó; 95% trong vòng { $slow }
admin-delay-none = không gửi gì trong 24 giờ
admin-database = Cơ sở dữ liệu
admin-chart-asked = Thao tác của người dùng, theo giờ
admin-chart-told = Tin nhắn đã gửi, theo giờ
admin-versions = Phiên bản
admin-backup = Sao lưu gần nhất
admin-backup-none = chưa ghi nhận

# Phiên
admin-sessions = Phiên
admin-sessions-text = Mọi trình duyệt có người vận hành đang đăng nhập. Không dùng 30 phút thì tự đăng xuất, và sau 12 giờ thì luôn đăng xuất.
admin-session = Người vận hành { $operator }, từ { $address }
admin-session-nameless = Trình duyệt không có tên
admin-session-seen = dùng lần cuối
admin-session-until = muộn nhất { $time }
admin-session-own = trình duyệt này
admin-session-end = Đăng xuất
admin-done-session-ended = Trình duyệt đó đã được đăng xuất.

# Gửi người bị khóa
person-shut-out = Người vận hành đã khóa quyền dùng bot của bạn. Dữ liệu của bạn vẫn còn; hãy hỏi người vận hành bot.

# Người dùng
admin-search = Tìm
admin-nothing = Ở đây không có gì.
admin-people-search = Số, ID Telegram hoặc email
admin-people-search-how = Tìm người bằng số, ID Telegram đầy đủ hoặc địa chỉ email đầy đủ. Tên không được lưu.
admin-people-state = Ai
admin-people-state-all = Tất cả
admin-people-state-inactive = bị khóa
admin-people-state-unreachable = chặn bot
admin-people-language = Ngôn ngữ
admin-person = Người { $number }
admin-person-accounts = { $count } tài khoản
admin-person-unregistered = chưa đăng ký
admin-person-telegram = Telegram
admin-person-email = Email
admin-person-zone = Múi giờ
admin-person-met = Gặp lần đầu
admin-person-registered = Đăng ký
admin-person-is-operator = Đây là người vận hành. Muốn khóa hoặc xóa, hãy bỏ khỏi ADMIN_IDS trước.
admin-person-shut-out = Khóa
admin-person-shut-out-text = Bot không trả lời người này nữa và không gửi gì. Mọi dữ liệu vẫn còn, và bạn có thể mở khóa lại.
admin-person-let-in = Mở khóa
admin-person-delete = Xóa vĩnh viễn
admin-person-delete-text = Mọi tài khoản, khóa API, số liệu và nhật ký của người này sẽ bị xóa. Không thể hoàn tác.
admin-person-lines = Thao tác gần đây
admin-person-all-lines = Xem tất cả trong nhật ký kiểm tra
admin-key = có khóa
admin-key-none = không có khóa
admin-done-person-shut-out = Đã khóa người này.
admin-done-person-let-in = Đã mở khóa người này.
admin-done-person-deleted = Đã xóa người này và mọi dữ liệu của họ.
admin-done-person-is-operator = Chưa làm gì: đây là người vận hành. Hãy bỏ khỏi ADMIN_IDS trước.

# Nền tảng
admin-platforms = Nền tảng
admin-platforms-text = Danh mục ghi gì và dựa vào đâu, và khóa của mọi người ra sao.
admin-platform = Nền tảng
admin-platform-evidence = Căn cứ
admin-platform-age = Nguồn cũ nhất
admin-platform-keys = Có khóa
admin-platform-alive = Khóa còn hiệu lực
admin-platform-checked = Hỏi lần cuối
admin-days = { $count } ngày

# Nhật ký kiểm tra
admin-audit = Nhật ký kiểm tra
admin-audit-person = Người
admin-audit-action = Thao tác, hoặc phần đầu và *
admin-audit-since = Từ
admin-audit-until = Đến
admin-audit-operators = Thao tác của người vận hành
admin-audit-table = Dạng bảng (CSV)
admin-audit-cut = Chỉ xem 200.000 dòng mới nhất. Có thể còn nữa ở phía sau.
admin-line-when = Khi nào
admin-line-who = Người
admin-line-what = Thao tác
admin-line-details = Chi tiết

# Cài đặt
admin-settings = Cài đặt
admin-settings-text = Những gì đang có hiệu lực. Muốn đổi, hãy sửa biến môi trường hoặc tệp .env rồi khởi động lại.
admin-setting-hidden = đã đặt, không hiển thị

# Hộp gửi
admin-outbox = Hộp gửi
admin-outbox-due = đến giờ
admin-outbox-settled = kết thúc
admin-outbox-attempts =
    { $count ->
        [0] chưa thử
       *[other] đã thử { $count } lần
    }
admin-outbox-send-again = Gửi lại
admin-outbox-drop = Bỏ
admin-done-sent-again = Đang gửi lại.
admin-done-dropped = Đã bỏ.
admin-state-dead = Thất bại
admin-state-dead-text = Telegram không nhận, hoặc cuộc trò chuyện đã đóng.
admin-state-uncertain = Không rõ
admin-state-uncertain-text = Có thể đã đến nơi. Nếu gửi lại, có người có thể nhận hai lần.
admin-state-pending = Đang chờ
admin-state-pending-text = Đã quyết định gửi, chưa đến giờ hoặc chưa gửi.
admin-state-claimed = Đã nhận
admin-state-claimed-text = Tiến trình gửi đang giữ.
admin-state-attempting = Đang gửi
admin-state-attempting-text = Đang gọi đến Telegram.
admin-state-held = Tạm giữ
admin-state-held-text = Thuộc một đợt gửi đang tạm dừng.
admin-state-sent = Đã gửi
admin-state-sent-text = Telegram báo đã nhận. Giữ lại 30 ngày.
admin-state-expired = Quá muộn
admin-state-expired-text = Đến quá muộn, hoặc không còn đúng nữa.
admin-state-dropped = Đã bỏ
admin-state-dropped-text = Người vận hành đã bỏ ra.

# Gửi hàng loạt
admin-broadcasts = Gửi hàng loạt
admin-broadcast = Đợt gửi { $number }
admin-broadcast-new = Viết cho mọi người
admin-broadcast-write = Chữ thường, tối đa { $longest } ký tự. Ai dùng ngôn ngữ bị để trống sẽ nhận bản tiếng Anh.
admin-broadcast-languages = Ngôn ngữ khác
admin-broadcast-keep = Lưu rồi xem lại
admin-broadcast-empty = Thiếu bản tiếng Anh. Bản này thay cho mọi ngôn ngữ chưa có nội dung.
admin-broadcast-long = Có nội dung dài hơn { $longest } ký tự.
admin-broadcast-draft = Bản nháp
admin-broadcast-running = Đang gửi
admin-broadcast-paused = Tạm dừng
admin-broadcast-finished = Đã xong
admin-broadcast-cancelled = Đã hủy
admin-broadcast-receivers =
    { $count ->
       *[other] Gửi đến { $number } người.
    }
admin-broadcast-done = { $done }/{ $total }
admin-broadcast-started = bắt đầu
admin-broadcast-ended = kết thúc
admin-broadcast-edit = Sửa
admin-broadcast-preview-button = Gửi cho tôi
admin-broadcast-start-button = Gửi cho mọi người
admin-broadcast-sure =
    { $count ->
       *[other] Sẽ gửi đến { $number } người và không thể thu hồi. Bạn có thể dừng khi đang gửi.
    }
admin-broadcast-pause-button = Tạm dừng
admin-broadcast-on-button = Tiếp tục
admin-broadcast-cancel-button = Hủy
admin-broadcast-cancel-text = Không ai khác nhận được nữa, và không thể bắt đầu lại.
admin-done-broadcast-preview = Đang gửi cho bạn, bằng mọi ngôn ngữ đã viết.
admin-done-broadcast-start = Đang gửi.
admin-done-broadcast-pause = Đã tạm dừng. Vài tin đang gửi dở vẫn có thể đến.
admin-done-broadcast-cancel = Đã hủy.
