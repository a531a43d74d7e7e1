history-title = 📈 <b>{ $days }</b>
history-share = Đã dùng { $percent } hạn mức các nền tảng cho bạn
history-nothing-closed = Chưa có gì được đặt lại trong những ngày này.
# $used là số lượng kèm đơn vị: "31 tin nhắn"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · bỏ phí { $lost }
history-more = … và { $number } tài khoản nữa trong bảng
history-day = { $day } { $bar } { $percent }
# $mark là "•" ở mục đang xem
history-span = { $mark } { $number } ngày
history-picture = 🖼 Hình
history-table = 📄 Bảng
history-caption = 📈 { $days }
    🟦 đã dùng · ⬜ bỏ phí
history-no-picture = Lần này không tạo được hình. Số liệu có ở đây và trong bảng.
history-column-date = Ngày
history-column-account = Tài khoản
history-column-unit = Đơn vị
history-column-used = Đã dùng
history-column-allowed = Hạn mức đã khép lại
history-column-lost = Bỏ phí
