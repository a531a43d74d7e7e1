register-welcome =
    👋 Mình theo dõi hạn mức AI miễn phí của bạn: còn bao nhiêu và khi nào có lại.

    Dùng tiếng Việt nhé?
register-go-on = Vâng, tiếp tục
register-other-language = Ngôn ngữ khác…

zone-question =
    🌍 <b>Bây giờ chỗ bạn là mấy giờ?</b>
    Mọi lần đặt lại đều hiện theo giờ của bạn.

    Chạm để chọn, hoặc nhập tên thành phố.
zone-search-button = Tìm thành phố
zone-time-button = Nhập giờ
zone-search = 🌍 Thành phố nào? Tên nước cũng được.
zone-time = 🌍 Bây giờ chỗ bạn là mấy giờ? Ví dụ 14:05
zone-found = { $count ->
    [1] 🌍 Giờ của bạn đúng không?
   *[other] 🌍 Đâu là giờ của bạn?
}
zone-no-city = ⚠️ Không tìm thấy thành phố nào tên như vậy. Thử một thành phố lớn hơn gần đó nhé.
zone-not-a-time = ⚠️ Mình không đọc được giờ này. Hãy nhập như 14:05.
zone-no-such-time = ⚠️ Lúc này không nơi nào có giờ đó. Bạn xem lại đồng hồ nhé.

# $time: giờ gửi tóm tắt buổi tối
notify-question = 🔔 <b>Bạn muốn được nhắc những gì?</b>
notify-reset_alert = Trước khi bị bỏ phí
notify-usage_warning = Khi đã dùng { $percent }
notify-daily_summary = Tóm tắt buổi tối, { $time }
notify-weekly_report = Báo cáo tuần, { $day }
notify-recommendation = Gợi ý trong ngày
notify-usable_again = Khi dùng lại được
notify-credit_expiring = Trước khi credit hết hạn
