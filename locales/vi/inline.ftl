# Chế độ inline: "@bot gemini 20" trong bất kỳ cuộc trò chuyện nào. Dòng phía trên kết quả dẫn về cuộc trò chuyện riêng
inline-start = Thiết lập tài khoản trước đã
inline-hint = Nhập nền tảng và số: gemini 20
inline-now = hiện tại { $used }/{ $total }

# Mọi người trong cuộc trò chuyện đó đều thấy
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ Ghi lại

inline-not-yours = Chỉ người gửi mới chạm được nút này.
inline-gone = Đã hoàn tác, hoặc tài khoản đã bị xóa.
