command-recommend = Nên dùng gì lúc này
command-schedule = Kế hoạch hôm nay
home-advice = 💡 Nên dùng gì lúc này
plan-button = 🗓 Kế hoạch
advice-best = 💡 Dùng ngay: <b>{ $account }</b>
# $reason: lý do; $left là số lượng kèm đơn vị, $time là lúc kết thúc
advice-why = { $reason ->
    [resets] Còn { $left } để dùng đến { $time } ({ $duration } nữa); không dùng hết sẽ bị bỏ phí.
    [last_chance] Cơ hội cuối: dùng { $left } trước { $time } ({ $duration } nữa); sẽ không có lại nữa.
    [not_opened] { $left }, chưa bắt đầu. Bắt đầu trước { $time } thì hôm nay được đầy lại { $count ->
       *[other] { $number } lần
    } nữa.
    [opens] { $left }: bắt đầu từ tin nhắn đầu tiên của bạn, kéo dài { $span ->
        [day] 24 giờ
       *[other] { $lasts }
    }.
    [overflows] Còn { $left } để dùng. Khi đã đầy, phần thêm vào sẽ bị bỏ phí.
    [comes_back] Còn { $left } để dùng, và dùng rồi sẽ có lại.
   *[never_lost] Còn { $left } để dùng, không bao giờ hết hạn: không cần vội.
}
advice-lost = Với nhịp dùng thường ngày của bạn, khoảng { $lost } sẽ bị bỏ phí.
advice-runs-out = Với nhịp dùng thường ngày của bạn, sẽ hết sau { $duration }.
advice-good-for = Hợp với: { $kinds }
advice-then = Tiếp theo: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, đến { $time })
# vì sao kế hoạch hôm nay bắt đầu bằng tài khoản khác với tài khoản ở trên
advice-elsewhere = 🗓 Kế hoạch của bạn bắt đầu với { $account }{ $why ->
    [late] : tài khoản ở trên sắp hết thời gian, không kịp xếp vào.
    [later] , rồi đến tài khoản ở trên vào { $time } để kịp cả hai. Nếu chỉ dùng một lát, hãy dùng tài khoản ở trên trước.
   *[left_out] : tính cả ngày thì những tài khoản khác đỡ bỏ phí hơn. Nếu chỉ dùng một lát, hãy dùng tài khoản ở trên.
}
advice-open = Mở { $emoji } { $platform }
advice-other-amount = Số khác
advice-skip = 👎 Chưa cần, còn gì khác?
advice-from-start = ↩️ Lại từ đầu
advice-private = 🔒 Riêng tư { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] Văn bản
    [images] Hình ảnh
    [speech] Giọng nói
    [translation] Dịch thuật
    [embeddings] Embedding
   *[any] Mọi việc
}
purpose = { $purpose ->
    [text] văn bản
    [images] hình ảnh
    [speech] giọng nói
    [translation] dịch thuật
    [embeddings] embedding
   *[any] mọi việc
}
advice-purpose-question = 🎯 Bạn cần làm việc gì?
# $why: vì sao không có gì để gợi ý
advice-nothing = 💡 { $why ->
    [no_accounts] Thêm tài khoản, mình sẽ nhắc nên dùng gì trước khi bị bỏ phí.
    [filtered] { $private ->
        [yes] Không có tài khoản nào phù hợp. “Riêng tư” bỏ qua những nền tảng có thể dùng nội dung của bạn để huấn luyện hoặc cấm dùng cho cá nhân: hãy tắt đi, hoặc đổi loại việc.
       *[no] Không có tài khoản nào của bạn làm được loại việc này.
    }
    [only_throttles] Các tài khoản của bạn chỉ giới hạn tốc độ nên không có gì bị bỏ phí. Dùng cái nào cũng được.
    [empty] Đã dùng hết tất cả.
   *[skipped] Bạn chỉ còn chừng đó thôi.
}
advice-back = ⏳ { $account } có lại vào { $time } ({ $duration } nữa).
advice-what-if = Thêm { $platform }, bạn có thêm { $amount } mỗi ngày.
plan-title = 🗓 <b>{ $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason: vì sao lúc đó; một vòng bắt đầu từ lần dùng đầu, vòng $nth trong $of
plan-why = { $reason ->
    [closes] đặt lại lúc { $time }
    [fresh] vừa đầy lại
    [starts] bắt đầu ở đây{ $several ->
        [yes] : kịp { $of } vòng
       *[no] {""}
    }
    [again] vòng { $nth }/{ $of }
    [overflows] trước khi đầy tràn
    [returns] phần vừa có lại
   *[spread] phần trong ngày
}
plan-open = ▶️ { $time }: gửi một tin nhắn cho { $account } để kịp { $of } vòng
# $amount bị bỏ phí lúc $time, chỉ vài phút nữa
plan-late = ⏳ { $account }: { $amount } sẽ bị bỏ phí lúc { $time } ({ $duration } nữa), không kịp đưa vào kế hoạch.
# bao nhiêu mục của kế hoạch không vừa trong tin nhắn
plan-more = … và { $number } mục nữa. Tệp lịch có đủ tất cả.
plan-open-entry = Một tin nhắn cho { $account }
plan-open-why = Như vậy kịp { $of } vòng.
plan-share = Theo kế hoạch này bạn dùng được { $share } hạn mức của { $which ->
    [today] hôm nay
   *[tomorrow] ngày đó
}{ $usual ->
    [unknown] .
   *[other] ; không có kế hoạch thì thường là { $usual }.
}
plan-nothing = Không có gì bị bỏ phí: bạn thích dùng gì cũng được.
plan-no-accounts = 🗓 Thêm tài khoản, mình sẽ lên kế hoạch cho ngày của bạn.
plan-day-over = 🗓 { $which ->
    [today] Giờ hoạt động hôm nay của bạn đã hết.
   *[tomorrow] Hôm đó bạn không có giờ hoạt động.
}
plan-calendar = 📅 Thêm vào lịch
plan-other-day = { $which ->
    [today] Ngày mai ›
   *[tomorrow] ‹ Hôm nay
}
plan-again = 🔄 Lập lại
plan-calendar-name = Kế hoạch AI
plan-nothing-to-keep = Không có gì để thêm vào lịch.
