guides-question =
    📚 <b>Hướng dẫn</b>
    Mỗi nền tảng cho gì miễn phí, và làm sao để có.
guide-good-for = Hợp với { $purposes }.
purpose-text = viết lách, hỏi đáp
purpose-images = hình ảnh
purpose-speech = giọng nói
purpose-translation = dịch thuật
purpose-embeddings = embedding
guide-retired = ⛔ Không còn được cung cấp nữa.
guide-paid-only = 💳 Không còn hạn mức miễn phí.

guide-free = <b>Hạn mức miễn phí</b>

# $reset: câu nói khi nào bắt đầu lại
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 Thời gian tính từ lần dùng đầu; hết thời gian đó là có lại đủ.
guide-reset-sliding = 🔄 Mỗi lượt dùng sẽ có lại sau một thời gian.
guide-reset-refill = 🔄 Lúc nào cũng đầy lại từng chút. Khi đã đầy, phần thêm vào sẽ bị bỏ phí.
guide-reset-credit = 🎁 Chỉ nhận một lần, không có lại.
guide-key-none = 🔑 Không cần khóa: dùng ngay trong ứng dụng.
guide-key-optional = 🔑 Không bắt buộc có khóa API.
guide-key-prefix = Phần đầu của khóa: { $prefixes }
guide-key-length = Khóa có { $number } ký tự.
guide-training-yes = 👁 Những gì bạn nhập khi dùng miễn phí có thể được dùng để huấn luyện mô hình.
guide-training-opt_out = 👁 Những gì bạn nhập khi dùng miễn phí được dùng để huấn luyện mô hình, cho đến khi bạn tắt trong cài đặt của nền tảng.
guide-training-no = 🔒 Những gì bạn nhập không được dùng để huấn luyện mô hình.
guide-training-unknown = ❔ Chưa rõ những gì bạn nhập có được dùng để huấn luyện mô hình hay không.
guide-no-personal-use = ⚠️ Điều khoản không cho phép dùng cho cá nhân.

guide-steps-title = 👣 <b>{ $platform }</b>: những bước đầu
guide-tips-title = 💡 <b>{ $platform }</b>: nên biết
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 Bước đầu
guide-tips = 💡 Mẹo

guide-add = ➕ Thêm { $platform }
guide-signup = Đăng ký
guide-key = Tạo khóa
guide-limits = Trang hạn mức
