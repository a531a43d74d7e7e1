notice-open = Mở { $emoji }
# $ends: khoảng thời gian kết thúc thế nào
notice-mute = 💤 Không nhắc đến khi { $ends ->
    [expires] hết hạn
   *[resets] đặt lại
}
# trong tin nhắn về nhiều tài khoản; $account: biểu tượng và phần đầu của tên
notice-mute-this = 💤 { $account }
notice-off = 🔕 Tắt mục này
notice-more = … và { $number } mục nữa: /status
# $total là số lượng kèm đơn vị: "1.500 yêu cầu"
notice-reset = ⏰ <b>{ $account }</b>: { $left }/{ $total } sẽ bị bỏ phí sau { $time } ({ $duration } nữa)
notice-credit = 🎁 <b>{ $account }</b>: { $left }/{ $total } sẽ hết hạn sau { $time } ({ $duration } nữa) và không có lại
notice-lost-meanwhile = 💤 <b>{ $account }</b>: đã đặt lại trong giờ yên lặng, còn một phần chưa dùng
notice-warning = ⚠️ <b>{ $account }</b>: đã dùng { $percent } ({ $used }/{ $total })
notice-warning-reset = Có lại vào { $time } ({ $duration } nữa)
notice-back = ✅ <b>{ $account }</b> dùng lại được rồi: { $left }
notice-muted = 💤 Sẽ không nhắc mục này cho đến { $time }.
notice-switched-off = 🔕 Đã tắt. Bật lại trong /settings.
notice-to-settings = ⚙️ Cài đặt
notice-to-history = 📈 Lịch sử
# $count nền tảng được dùng trong ngày đó
summary-title = 🌙 <b>{ $day }</b>: { $count ->
    [0] hôm nay chưa dùng gì
   *[other] đã dùng { $number } nền tảng
}
summary-share = Đã dùng { $percent } hạn mức vừa đặt lại{ $compared ->
    [yes] {" "}(hôm trước { $before })
   *[no] {""}
}
summary-lost = Bỏ phí: { $amounts }
# việc đầu tiên của kế hoạch: tin nhắn mở khoảng thời gian, hoặc dùng một tài khoản
summary-next = Việc đầu tiên ngày mai: { $step ->
    [open] { $time }, gửi một tin nhắn cho { $account } để bắt đầu tính giờ
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>Tuần của bạn, { $days }</b>
week-share = Đã dùng { $percent } hạn mức các nền tảng cho bạn{ $compared ->
    [yes] {" "}(tuần trước { $before })
   *[no] {""}
}
# $percent lẽ ra đã được dùng
week-plan = 🗓 Nếu theo kế hoạch mỗi ngày, bạn đã đỡ bỏ phí đến { $amounts }: dùng được { $percent }
week-legend = 🟦 đã dùng · ⬜ bỏ phí · thanh mảnh: tuần trước
# $way: mùa xuân tiến lên, mùa thu lùi lại
clocks-change = 🕐 Đêm nay đồng hồ { $way ->
    [forward] tiến lên
   *[back] lùi lại
} { $duration }. Từ ngày mai, các lần đặt lại ở múi giờ khác sẽ đến vào giờ khác trên đồng hồ của bạn; lời nhắc cũng đã được dời theo.
notify-settings = 🔔 <b>Những gì bạn được nhắc</b>
    Chạm vào một mục để sửa, hoặc xem ví dụ.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] Khi còn ít nhất bao nhiêu?
    [levels] Khi đã dùng bao nhiêu? Chọn một hoặc hai mức.
    [at] Lúc mấy giờ?
   *[when] Trong trường hợp nào?
}
notice-switch = { $enabled ->
    [yes] ⬜ Tắt
   *[no] ✅ Bật
}
notice-short = { $mark } Cả hạn mức dưới 2 giờ
notice-when-stopped = Chỉ khi tôi đã dùng hết
notice-when-always = Mỗi lần đặt lại
notice-other-time = ⌨️ Giờ khác
notice-time-question = ⌨️ Lúc mấy giờ? Ví dụ 20:30
notice-example = 📨 Gửi tôi ví dụ
notice-example-sent = Đang gửi.
notice-example-empty = Cần có tài khoản mới xem được ví dụ. Hãy thêm một tài khoản trước.
notice-about-reset_alert = Một giờ trước khi hạn mức còn dư được đặt lại: bao nhiêu, đến khi nào, và một lần chạm để ghi.
notice-about-usage_warning = Khi một hạn mức gần hết.
notice-about-daily_summary = Hôm nay bạn đã dùng gì và bỏ phí gì.
notice-about-weekly_report = Tuần của bạn so với tuần trước, trong một tấm hình.
notice-about-recommendation = Ba giờ một lần trong giờ hoạt động, và chỉ khi có gì đáng dùng.
notice-about-usable_again = Khi thứ đã dùng hết dùng lại được.
notice-about-credit_expiring = Ba ngày trước khi credit tặng một lần hết hạn.
notice-about-clocks_change = Buổi tối trước khi nơi bạn ở đổi giờ.
notify-clocks_change = Khi đồng hồ đổi giờ
notice-to-advice = 💡 Xem thêm
notice-to-plan = 🗓 Kế hoạch
notice-to-accounts = 🗂 Tài khoản
notice-about-platform_changed = Khi một nền tảng của bạn đổi hạn mức hoặc không còn miễn phí.
notify-platform_changed = Khi nền tảng thay đổi
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> đã đóng. Tài khoản vẫn ở đây cho đến khi bạn xóa.
    [paid_only] 💳 <b>{ $platform }</b> không còn gói miễn phí. Tài khoản vẫn ở đây cho đến khi bạn xóa.
   *[offered] 🎉 <b>{ $platform }</b> lại có gói miễn phí.
}
change-limits = 📢 <b>{ $account }</b>: theo những gì được biết, hạn mức đã đổi.
change-own = Đến nay: { $limits }
change-offered = Mới: <b>{ $limits }</b>
change-question = Mình vẫn tính như cũ cho đến khi bạn chọn số mới.
change-adopt = ✅ Dùng số mới
change-keep = Giữ như cũ
change-adopted = ✅ { $accounts }: tính theo hạn mức mới. Phần đã dùng vẫn giữ nguyên.
change-kept = 👌 { $accounts }: tính như cũ.
change-gone = Việc này đã xong, hoặc đã đổi lần nữa. Xem hạn mức hiện tại ở /accounts.
notice-example-title = 📨 Đây chỉ là ví dụ:
