limits-question = <b>{ $platform }</b>: hạn mức của bạn là mục nào?
    { "" }
limits-question-one = <b>{ $platform }</b>: đây có phải hạn mức của bạn?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits bắt đầu bằng dấu cách hoặc dòng mới
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = Nếu bạn từng mua { $amount } credit:{ $limits }
# $source: tên hoặc liên kết
limits-source = <i>{ $confidence ->
    [official] trang chính thức
    [measured] thấy trên tài khoản thật
    [tool] từ một công cụ mã nguồn mở
    [inferred] chúng tôi suy ra
    [assumed] số ban đầu, chưa xác nhận
   *[community] người dùng báo lại
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
limits-aged = { $date } ({ $ago })
limits-doubt =
    { "" }
    💡 Chưa chắc? Xem <a href="{ $url }">trang hạn mức</a>, hoặc chọn số nhỏ hơn: báo sớm vẫn hơn báo muộn.
limits-preset-yes = ✅ Đúng rồi
limits-own = 🔢 Tự nhập số liệu

# Khi nào bắt đầu lại. $place: theo đồng hồ ở đâu
limits-clock = { $midnight ->
    [yes] nửa đêm
   *[no] { $at }
}{ $place ->
    [mine] { "" }
    [utc] { " " }giờ UTC
   *[city] { " " }ở { $city }
}
limits-when-day = mỗi ngày lúc { $clock }
limits-when-week = { $day } hằng tuần, lúc { $clock }
limits-when-month = ngày { $day } hằng tháng{ $missing ->
    [yes] { " " }(hoặc ngày cuối tháng)
   *[no] { "" }
}, lúc { $clock }
limits-resets = Đặt lại { $when } ({ $duration } nữa)
limits-resets-yours = Đặt lại { $when }: giờ của bạn là { $yours }
limits-reset-unknown = ❔ Chưa rõ khi nào đặt lại. Tạm coi là { $when }.
limits-length-unknown = ❔ Chưa rõ kéo dài bao lâu. Tạm coi là { $duration }.

limits-unit-question = 🔢 Tính theo gì?
limits-amount-question = 🔢 <b>{ $unit }</b>: bạn được bao nhiêu?

    Nhập số, ví dụ 50.

limits-window-question = 🔁 <b>{ $amount }</b>: khi nào bạn có lại?

    ▶️ đồng hồ chạy từ lúc bạn bắt đầu, như ChatGPT và Claude
    ↩️ mỗi lượt dùng có lại sau một thời gian
    💧 lúc nào cũng thêm một chút, đến khi đầy
    🎁 một lần rồi thôi
    🚦 mỗi phút chỉ được chừng đó: không để dành được
limits-kind-day = 🌙 Mỗi ngày
limits-kind-week = 📅 Mỗi tuần
limits-kind-month = 🗓 Mỗi tháng
limits-kind-hour = 🕐 Mỗi giờ
limits-kind-first_use = ▶️ Một lúc sau lần dùng đầu
limits-kind-sliding = ↩️ Mỗi lượt dùng sẽ có lại
limits-kind-refill = 💧 Đầy lại từng chút
limits-kind-credit = 🎁 Một lần rồi thôi
limits-kind-rate = 🚦 Giới hạn tốc độ mỗi phút

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] kéo dài bao lâu, tính từ lần dùng đầu?
    [sliding] một lượt dùng có lại sau bao lâu?
    [refill] từ lúc cạn đến lúc đầy mất bao lâu?
   *[credit] còn bao lâu thì hết hạn?
}

    Chạm, hoặc nhập: 3 giờ, 1 giờ 30 phút, 30 ngày.
limits-never = Không bao giờ hết hạn
limits-not-a-duration = ⚠️ Mình không đọc được khoảng thời gian này. Hãy nhập như 3 giờ hoặc 30 ngày.
limits-duration-too-short = ⚠️ Ngắn nhất là một phút.
limits-duration-too-long = ⚠️ Dài nhất là một năm.

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] bắt đầu lại vào thứ mấy?
   *[month] bắt đầu lại vào ngày mấy trong tháng?
}
limits-day-unknown = Tôi không biết

limits-clock-question = 🕛 <b>{ $amount }</b>: bắt đầu lại lúc này đúng không?
    { "" }
limits-clock-type =
    { "" }
    Giờ khác? Nhập giờ, ví dụ 09:00. Múi giờ khác? Chạm vào đó.
limits-clock-right = ✅ Đúng rồi
limits-zone-mine = Giờ của tôi

limits-review = 🔢 <b>Hạn mức của bạn</b>
    { "" }
limits-done = ✅ Vậy là đủ
limits-another = ➕ Thêm hạn mức
limits-drop = ✖️ { $number }
