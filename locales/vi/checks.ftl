# Nền tảng trả lời gì về khóa. $platform là tên nền tảng.
check-valid = ✅ { $platform } xác nhận khóa hợp lệ.
check-read = ✅ { $platform } xác nhận khóa hợp lệ và cho biết còn lại bao nhiêu.
check-refused = ⛔ { $platform } báo khóa này không hợp lệ. Hãy sao chép lại từ trang khóa, không kèm dấu cách.
# $reason: vì sao khóa còn hiệu lực mà không dùng được
check-blocked = ⚠️ Khóa còn hiệu lực, nhưng { $platform } không cho dùng: { $reason ->
    [api_disabled] API đang tắt cho dự án này.
    [key_restricted] khóa chỉ được dùng cho việc khác.
    [region] không dùng được ở khu vực của bạn.
    [no_credit] đã hết credit.
   *[inactive] khóa chưa được kích hoạt.
}
check-lacks-permission = ⚠️ Khóa còn hiệu lực, nhưng thiếu quyền xem còn lại bao nhiêu{ $named ->
    [yes] : { $permission }
   *[no] {""}
}.
check-rate-limited = ⏳ { $platform } đang bị hỏi quá nhiều. Chưa có gì thay đổi; bạn thử lại sau nhé.
# $reason: vì sao không có câu trả lời
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } trả lời quá chậm.
    [changed] { $platform } trả lời theo cách mình chưa hiểu.
    [not_the_api] Có nơi khác trả lời thay cho { $platform }.
   *[other] Hiện không kết nối được với { $platform }.
} Chưa có gì thay đổi.
# $reason: vì sao không hỏi
check-not-checkable = ℹ️ { $reason ->
    [spends] Kiểm tra khóa { $platform } sẽ tốn hạn mức của bạn, nên mình không kiểm tra.
    [needs_account_id] { $platform } cần cả ID tài khoản: hãy dán theo dạng <code>ID:khóa</code>.
   *[other] { $platform } không cho biết còn lại bao nhiêu.
}
check-fresh = ✅ Vừa mới hỏi xong: đây là câu trả lời.
check-too-often = ⏳ Vừa hỏi nhiều lần rồi. Có thể hỏi lại từ { $time }.
check-already = ⏳ Câu trả lời đang đến.
check-no-key = 🔑 Chưa có khóa để hỏi.
account-ask = 🔄 Hỏi nền tảng
notice-key-died = 🔑 <b>{ $account }</b>: nền tảng không còn chấp nhận khóa <code>{ $preview }</code> của bạn.
notice-key-replace = 🔑 Khóa mới
notice-about-key_died = Khi một nền tảng không còn chấp nhận khóa của bạn.
notify-key_died = Khi khóa không dùng được nữa
