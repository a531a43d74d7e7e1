# Những gì màn hình nào cũng dùng
home-button = 🏠 Trang chính
back-button = ‹ Quay lại
done-button = Xong ›
no-button = Không

moment-tomorrow = { $time } ngày mai
moment-yesterday = { $time } hôm qua
moment-weekday = { $time } { $day }

unit-messages = tin nhắn
unit-requests = yêu cầu
unit-calls = lượt gọi
unit-tokens = token
unit-characters = ký tự
unit-images = ảnh
unit-credits = credit
unit-neurons = neuron
unit-minutes = phút
unit-seconds = giây
unit-usd = USD

amount-messages = { $count ->
   *[other] { $number } tin nhắn
}
amount-requests = { $count ->
   *[other] { $number } yêu cầu
}
amount-calls = { $count ->
   *[other] { $number } lượt gọi
}
amount-tokens = { $count ->
   *[other] { $number } token
}
amount-characters = { $count ->
   *[other] { $number } ký tự
}
amount-images = { $count ->
   *[other] { $number } ảnh
}
amount-credits = { $count ->
   *[other] { $number } credit
}
amount-neurons = { $count ->
   *[other] { $number } neuron
}
amount-minutes = { $count ->
   *[other] { $number } phút
}
amount-seconds = { $count ->
   *[other] { $number } giây
}
amount-usd = { $number } USD

# Một hạn mức bằng lời: "1.500 yêu cầu mỗi ngày"
limit = { $amount } { $window }
window-fixed = { $period ->
    [minute] mỗi phút
    [hour] mỗi giờ
    [week] mỗi tuần
    [month] mỗi tháng
   *[day] mỗi ngày
}
window-first-use = { $span ->
    [day] trong 24 giờ, tính từ lần dùng đầu
   *[other] trong { $duration }, tính từ lần dùng đầu
}
window-sliding = { $span ->
    [day] trong 24 giờ bất kỳ
   *[other] trong { $duration } bất kỳ
}
window-refill = { $span ->
    [minute] mỗi phút, đầy lại dần
    [hour] mỗi giờ, đầy lại dần
    [day] mỗi ngày, đầy lại dần
   *[other] trong { $duration }, đầy lại dần
}
window-rate = { $span ->
    [minute] mỗi phút
    [hour] mỗi giờ
    [day] mỗi ngày
   *[other] trong { $duration }
}
window-credit = một lần duy nhất
window-credit-expires = một lần duy nhất, dùng trong { $duration }

limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] phút
    [hour] giờ
    [week] tuần
    [month] tháng
   *[day] ngày
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = tối đa { $limit }
quota-no-limits = chưa có hạn mức nào

# $guess: chưa ai biết nền tảng đó đặt lại lúc nào
reset-at = { $guess ->
    [yes] có thể đặt lại
   *[no] đặt lại
} { $time } ({ $duration } nữa)
reset-sliding = { $guess ->
    [yes] có thể có lại đủ
   *[no] có lại đủ
} { $time } ({ $duration } nữa)
reset-refill = { $guess ->
    [yes] có thể đầy lại
   *[no] đầy lại
} { $time } ({ $duration } nữa)
reset-returns = { $guess ->
    [yes] có thể có lại một phần
   *[no] có lại một phần
} { $time } ({ $duration } nữa)
reset-expires = { $guess ->
    [yes] có thể hết hạn
   *[no] hết hạn
} { $time } ({ $duration } nữa)
reset-expired = đã hết hạn
reset-idle = chưa bắt đầu: tính từ { $unit ->
    [messages] tin nhắn
    [requests] yêu cầu
    [calls] lượt gọi
    [images] ảnh
   *[other] lượt dùng
} đầu tiên
reset-never = không hết hạn
reset-nothing = còn nguyên

evidence-confirmed = xác nhận { $age } trước
evidence-confirmed-now = vừa xác nhận
evidence-logged = bạn ghi
evidence-logged-ago = bạn ghi { $age } trước
evidence-estimated = chưa ghi gì
evidence-rolled = chắc đã đặt lại, chưa xác nhận

reading-age = 📡 đọc lần cuối { $read } trước
reading-failed = 📡 hỏi { $asked } trước, không có trả lời{ $known ->
    [yes] , đọc lần cuối { $read } trước
   *[no] { "" }
}

number-not-a-number = ⚠️ Mình không đọc được số này. Hãy nhập chữ số, ví dụ 12.
number-not-positive = ⚠️ Số phải lớn hơn 0.
number-too-large = ⚠️ Không có hạn mức miễn phí nào nhiều đến thế. Bạn có gõ nhầm không?
number-no-fractions = ⚠️ Ở đây chỉ dùng số nguyên thôi nhé.
number-too-fine = ⚠️ Tối đa bốn chữ số thập phân.
number-more-than-total = ⚠️ Nhiều hơn cả hạn mức rồi ({ $total }).
name-bad = ⚠️ Hãy dùng từ 1 đến { $longest } ký tự nhìn thấy được.
command-unknown = Mình không biết lệnh { $command }. Xem /help để biết mình làm được gì.
text-only = Hãy trả lời bằng chữ nhé.

error-gone = Mục này không còn nữa. Đây là tình trạng hiện tại.
error-storage = Hiện không truy cập được dữ liệu. Chưa có gì thay đổi; bạn thử lại sau giây lát nhé.
error-half-way = Đã xong, nhưng chưa hiển thị được. Xem tình trạng ở /status.
error-repeated = Mình đã nhận và làm xong việc này rồi. Xem tình trạng ở /status.
error-old-window = Đó là màn hình cũ. Đây là màn hình hiện tại của bạn.
error-unexpected = Có lỗi ở phía mình. Chưa có gì thay đổi; bạn thử lại nhé.
too-many-accounts = Chỉ lưu được tối đa { $limit } tài khoản. Hãy xóa bớt một tài khoản trước.
