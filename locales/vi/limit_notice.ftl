# Những gì hiểu được từ thông báo được dán hoặc chuyển tiếp. $left là số, nếu có ghi
limit-until = { $known ->
    [yes] còn { $left }
   *[no] đã hết
}, đến { $time } ({ $duration } nữa)
limit-left = { $known ->
    [yes] còn { $left }
   *[no] đã hết; không ghi đến khi nào
}
limit-read = 📋 Mình hiểu là: { $understood }. Đúng không?
limit-read-which = 📋 Mình hiểu là: { $understood }. Cho tài khoản nào?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 Mình hiểu là: { $understood }. Nhưng ở đây không có tài khoản nào đếm mục đó.
limit-too-little = 📋 Đây là thông báo về hạn mức, nhưng mình không đọc được còn bao nhiêu hay khi nào đặt lại. Bạn tự đặt trong /accounts nhé.
limit-left-alone = Đã giữ nguyên như cũ.
