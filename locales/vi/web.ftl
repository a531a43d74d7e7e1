# Các trang web công khai. Chữ thường, không HTML.
web-brand = AI Quota Orchestrator
web-skip = Đến nội dung chính
web-guides = Hướng dẫn
web-language = Ngôn ngữ
web-open = Mở trong Telegram
# Thay cho nút trên khi không có Telegram, chỉ có trang dùng thử bot
web-try = Dùng thử trong trình duyệt
web-scan = Hoặc hướng camera điện thoại vào đây

web-landing-title = AI Quota Orchestrator: dùng AI miễn phí trước khi bị bỏ phí
web-landing-description = Bot Telegram biết hạn mức AI miễn phí của bạn còn bao nhiêu, khi nào có lại và nên dùng gì lúc này.
web-hero-title = Dùng AI miễn phí trước khi bị bỏ phí
# $more: còn bao nhiêu nền tảng ngoài ba cái này
web-hero-text = ChatGPT, Gemini, Claude và { $more } nền tảng khác: chỉ một cuộc trò chuyện Telegram là biết còn bao nhiêu, khi nào có lại và nên dùng gì lúc này.
web-hero-note = Không cần cài đặt, không mật khẩu. Chỉ cần trò chuyện.

web-features-title = Phần lớn hạn mức miễn phí bị bỏ phí vì không dùng
web-features-text = Mỗi nền tảng có hạn mức riêng, giờ đặt lại riêng và cách từ chối riêng. Bot nhớ tất cả giúp bạn.
web-feature-now = Nên dùng gì lúc này
web-feature-now-text = Bot cân nhắc còn bao nhiêu và khi nào bị bỏ phí, rồi cho biết nên dùng tài khoản nào trước và vì sao.
web-feature-plan = Kế hoạch cho ngày của bạn
web-feature-plan-text = Giờ hoạt động của bạn được xếp theo mọi lần đặt lại để dùng được nhiều nhất. Thêm được vào lịch.
web-feature-told = Nhắc đúng lúc
web-feature-told-text = Nhắc trước khi bị bỏ phí, tóm tắt buổi tối, báo cáo ngày Chủ nhật. Bạn chọn nhận gì, còn ban đêm thì yên lặng.
web-feature-log = Ghi bằng một lần chạm
web-feature-log-text = Chạm +1, gõ “gemini 20”, hoặc chuyển tiếp thông báo đã hết hạn mức. Hoàn tác cũng chỉ một lần chạm.
web-feature-honest = Con số trung thực
web-feature-honest-text = Số nào cũng ghi rõ từ đâu: nền tảng xác nhận, bạn ghi, hay ước tính. Và đã bao lâu rồi.
web-feature-keys = Khóa chỉ khi bạn muốn
web-feature-keys-text = Nền tảng nào cho biết còn bao nhiêu thì bot đọc được bằng khóa. Không có khóa thì bạn chỉ việc đếm.

web-how-title = Sẵn sàng sau một phút
web-how-hello = Chào một tiếng
web-how-hello-text = Mở cuộc trò chuyện và nhấn Bắt đầu. Ngôn ngữ và múi giờ đã được đoán sẵn: nếu đoán đúng thì chỉ ba lần chạm.
web-how-add = Thêm những gì bạn có
web-how-add-text = Chọn nền tảng của bạn và hạn mức đúng với bạn.
web-how-ask = Hỏi, hoặc chờ được nhắc
web-how-ask-text = “Nên dùng gì lúc này” chỉ cách một lần chạm. Phần còn lại tự đến.

web-pictures-title = Chỉ cần biết bấy nhiêu
web-picture-recommend = Nên dùng gì lúc này, và vì sao
web-picture-status = Mọi nơi còn bao nhiêu
web-picture-plan = Kế hoạch hôm nay
web-picture-account = Một tài khoản, nhìn gần
# $what: những gì thấy trong ảnh
web-picture-alt = Cuộc trò chuyện với bot: { $what }

web-platforms-title = { $number } nền tảng và những gì họ cho
web-platforms-text = Kèm nguồn và ngày, vì các hạn mức này hay thay đổi. Bạn có thể thay bất kỳ số nào bằng số của mình.

web-security-title = Khóa của bạn vẫn là của bạn
web-security-sealed = Được mã hóa trước khi lưu và gắn với tài khoản của bạn: đặt ở chỗ khác sẽ không mở được.
web-security-deleted = Tin nhắn chứa khóa bị xóa khỏi cuộc trò chuyện ngay lập tức. Sau đó chỉ còn thấy vài ký tự đầu và cuối.
web-security-one = Khóa chỉ được gửi đến đúng nền tảng của nó, để kiểm tra và đọc xem còn bao nhiêu. Bot không bao giờ tiêu hạn mức của bạn.
web-security-yours = Trong cài đặt của bot, bạn có thể tải về tất cả thành một tệp, hoặc xóa tất cả. Xóa là mất ngay.
web-security-site = Trang này không đếm ai và không tải gì từ nơi khác. Cookie duy nhất chỉ nhớ ngôn ngữ của bạn.

web-faq-title = Câu hỏi thường gặp
web-faq-cost = Có mất tiền không?
web-faq-cost-text = Không. Bot chăm lo các hạn mức miễn phí, và bản thân bot cũng miễn phí.
web-faq-spend = Bot có dùng các nền tảng thay tôi không?
web-faq-spend-text = Không bao giờ. Bot chỉ cho biết nên dùng gì và khi nào; người dùng vẫn là bạn.
web-faq-keys = Có cần khóa API không?
web-faq-keys-text = Không. Ứng dụng miễn phí của ChatGPT và Claude không có khóa. Ở nơi khác, khóa chỉ giúp bạn đỡ phải đếm.
web-faq-know = Làm sao bot biết còn bao nhiêu?
web-faq-know-text = Từ những gì bạn ghi, từ nền tảng nếu bạn đã đưa khóa, và từ phép tính ở giữa. Bot luôn nói rõ là từ đâu.
web-faq-differ = Hạn mức của tôi khác với ở đây.
web-faq-differ-text = Các nền tảng hay thay đổi, và không phải cho mọi người cùng lúc. Hãy chọn hạn mức khác trong bot, hoặc nhập số của bạn.
web-faq-languages = Bot nói được những ngôn ngữ nào?
web-faq-languages-text = { $languages }.

web-end-title = Đêm nay lại có phần bị bỏ phí
web-end-text = Biết ngay là phần nào, chỉ bằng thời gian đọc trang này.

web-guides-title = Hướng dẫn: AI miễn phí, từng bước một
web-guides-description = Mỗi nền tảng AI cho gì miễn phí, bắt đầu thế nào và cần lưu ý gì.
web-search = Tìm
web-search-hint = Tên hoặc việc: hình ảnh
web-search-none = Không tìm thấy gì cho “{ $query }”.
web-search-all = Hiện tất cả

web-guide-title = { $platform }: hạn mức miễn phí và những bước đầu
web-guide-all = Mọi hướng dẫn
web-guide-open = Mở trong bot
web-guide-steps = Những bước đầu
web-guide-limits = Miễn phí những gì
web-guide-tips = Nên biết
web-guide-traps = Lưu ý
web-guide-links = Liên kết
web-guide-signup = Đăng ký
web-guide-keys = Khóa
web-guide-limits-page = Hạn mức
web-guide-docs = Tài liệu
web-guide-good-for = Hợp với { $purposes }
# $when: "mỗi ngày lúc nửa đêm ở Los Angeles"
web-guide-resets = Đặt lại { $when }.
web-guide-resets-unknown = Chưa rõ khi nào đặt lại. Cho đến khi bạn biết rõ hơn, bot tạm coi là { $when }.

web-privacy = Quyền riêng tư
web-privacy-title = Quyền riêng tư
web-privacy-description = Bot lưu gì về bạn, ở đâu, bao lâu, và xóa thế nào.
web-privacy-stored = Những gì được lưu
web-privacy-stored-text = Mã số cuộc trò chuyện Telegram, ngôn ngữ, múi giờ, giờ giấc và lựa chọn của bạn; các tài khoản bạn thêm cùng hạn mức và, nếu bạn đưa, khóa đã mã hóa; bạn ghi gì và khi nào; những màn hình nào của bot đang mở. Ai đăng ký dùng API còn cung cấp email và mật khẩu; chỉ mã băm của mật khẩu được lưu.
web-privacy-not-stored = Những gì không lưu
web-privacy-not-stored-text = Nội dung tin nhắn, tên của bạn trong Telegram, số điện thoại, hay bất cứ điều gì bạn viết cho một nền tảng AI.
web-privacy-where = Ở đâu
web-privacy-where-text = Trong cơ sở dữ liệu của người vận hành bot này, không ở nơi nào khác. Khóa được mã hóa trong đó. Tin nhắn đi qua Telegram, như mọi cuộc trò chuyện ở đó.
web-privacy-others = Còn ai thấy gì không
web-privacy-others-text = Nền tảng thấy khóa của chính mình khi khóa được kiểm tra hoặc khi được hỏi còn bao nhiêu. Ngoài ra không ai thấy gì: không quảng cáo, không đo lượt truy cập.
web-privacy-long = Trong bao lâu
web-privacy-long-text = Cho đến khi bạn xóa. Thông báo đã xong được bỏ sau { $notices } ngày, màn hình không ai đụng đến được bỏ sau { $windows } ngày.
web-privacy-yours = Dữ liệu là của bạn
web-privacy-yours-text = Trong bot: Cài đặt, Dữ liệu của tôi. Ở đó bạn có thể tải về tất cả thành một tệp hoặc xóa; xóa rồi thì không khôi phục được. Bản sao lưu của người vận hành có thể còn giữ cho đến khi được thay thế.
web-privacy-cookies = Cookie
web-privacy-cookies-text = Các trang này đặt một cookie khi bạn chọn ngôn ngữ. Trong đó chỉ có ngôn ngữ ấy.

web-terms = Điều khoản
web-terms-title = Điều khoản sử dụng
web-terms-description = Bạn có thể trông đợi gì ở bot, và bot mong gì ở bạn.
web-terms-service = Đây là gì
web-terms-service-text = Một trợ thủ biết đếm và biết nhắc. Bot miễn phí, và không hứa lúc nào cũng chạy hay lúc nào cũng đúng.
web-terms-numbers = Các con số
web-terms-numbers-text = Hạn mức được thu thập từ nguồn công khai và từ bạn. Các nền tảng thay đổi mà không báo trước: lời của chính nền tảng mới là quyết định.
web-terms-platforms = Các nền tảng
web-terms-platforms-text = Tài khoản của bạn ở đó theo điều khoản riêng của họ. Bot này không thuộc nền tảng nào; tên của họ là của họ.
web-terms-you = Điều mong ở bạn
web-terms-you-text = Chỉ thêm tài khoản và khóa của chính bạn, và để người khác cũng dùng được dịch vụ. Ai không làm vậy có thể bị chặn.
web-terms-end = Khi bạn muốn dừng
web-terms-end-text = Xóa dữ liệu trong cài đặt rồi chặn bot, thế là xong.

web-footer = Không liên kết với bất kỳ nền tảng nào được nêu ở đây.

web-error-missing = Ở đây không có gì
web-error-missing-text = Trang đã chuyển đi, hoặc chưa từng có. Các hướng dẫn vẫn ở chỗ cũ.
web-error-refused = Không thể trả lời yêu cầu này
web-error-refused-text = Yêu cầu có gì đó không đúng.
web-error-broken = Phía chúng tôi có trục trặc
web-error-broken-text = Sự cố đã được ghi lại. Hãy thử lại sau ít phút.
web-error-home = Về trang đầu
