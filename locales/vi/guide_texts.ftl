# Mọi người làm gì trên mỗi nền tảng, từng bước: trong bot, trên web, trong API. Văn bản thuần, không có HTML.
# Khóa tin kết thúc bằng id của nền tảng chỉ dành cho nền tảng đó; khóa không có id dành cho các nền tảng còn lại.

howto-about = { $platform }: { $purposes }.
howto-about-chatgpt_free = Trợ lý của OpenAI trong ứng dụng riêng: hỏi đáp, viết lách, dịch thuật và một ít hình ảnh.
howto-about-gemini_free = Các mô hình của Google, trong AI Studio hoặc dùng khóa: văn bản dài, dịch thuật, embedding.
howto-about-claude_free = Trợ lý của Anthropic trong ứng dụng riêng: viết lách, hỏi đáp, dịch thuật.
howto-about-leonardo_free = Tạo hình từ lời mô tả, trả bằng token được cấp mới mỗi ngày.
howto-about-huggingface_free = Các mô hình mở để dùng thử trong Spaces, một số chạy trên card đồ họa dùng chung (ZeroGPU).
howto-about-cohere_free = Mô hình cho lập trình viên: trò chuyện, embedding và xếp hạng kết quả tìm kiếm, với khóa dùng thử.
howto-about-groq_free = Các mô hình mở và nhận dạng giọng nói (Whisper), dùng khóa.
howto-about-openrouter_free = Một khóa cho mô hình của nhiều nhà cung cấp; mô hình có đuôi “:free” là miễn phí.
howto-about-mistral_free = Các mô hình của Mistral cho văn bản, lập trình và embedding, dùng khóa.
howto-about-cerebras_free = Các mô hình mở, dùng khóa, trong thời gian dùng thử tự hết.
howto-about-cloudflare_free = Workers AI: mô hình cho văn bản, hình ảnh và giọng nói, tính bằng neuron.
howto-about-sambanova_free = Các mô hình mở, dùng khóa, mỗi ngày vài yêu cầu.
howto-about-nvidia_free = Mô hình của nhiều hãng với một khóa, để dùng thử.
howto-about-replicate_free = Mô hình cho hình ảnh, giọng nói và văn bản, có một ít credit ban đầu.
howto-about-stability_free = Tạo hình bằng khóa, dùng credit chỉ nhận một lần.
howto-about-elevenlabs_free = Giọng nói từ văn bản, mỗi tháng có credit mới.
howto-about-deepl_free = Dịch thuật bằng khóa, cho chương trình và công cụ của riêng bạn.
howto-about-deepseek_free = Các mô hình của DeepSeek, dùng khóa, trong phần được tặng khi đăng ký.

howto-title-signup = Đăng ký
howto-signup = Tạo tài khoản tại { $site }.
howto-signup-chatgpt_free = Tạo tài khoản miễn phí tại { $site }. Chỉ vậy thôi: không cần lấy khóa.
howto-signup-gemini_free = Mở { $site } và đăng nhập bằng tài khoản Google.
howto-signup-claude_free = Tạo tài khoản miễn phí tại { $site }. Chỉ vậy thôi: không cần lấy khóa.
howto-signup-leonardo_free = Tạo tài khoản tại { $site } và giữ gói miễn phí: mỗi ngày đều có token mới.
howto-signup-huggingface_free = Tạo tài khoản tại { $site }. Khi đăng nhập, bạn có nhiều phút ZeroGPU hơn khách vãng lai.
howto-signup-cohere_free = Đăng ký tại { $site }. Bạn bắt đầu bằng bản dùng thử, không mất tiền.
howto-signup-mistral_free = Tạo tài khoản tại { $site } và chọn chế độ miễn phí. Không cần thẻ.
howto-signup-cerebras_free = Tạo tài khoản tại { $site } và thêm phương thức thanh toán: xác minh xong là bắt đầu dùng thử.
howto-signup-sambanova_free = Tạo tài khoản tại { $site } và đừng thêm phương thức thanh toán: không có thì bạn ở bậc miễn phí.
howto-signup-deepl_free = Đăng ký tại { $site } và chọn “API Free”. Các gói của trình dịch là chuyện khác.

howto-title-key = Tạo khóa
howto-key = Tạo khóa tại { $page }. Khóa phải có { $prefixes } ở đầu.
howto-key-length = Tạo khóa tại { $page }. Khóa có { $length } ký tự, phần đầu không cố định.
howto-key-plain = Tạo khóa tại { $page }.
howto-key-gemini_free = Mở { $page } và tạo khóa. Khóa phải có { $prefixes } ở đầu. Đừng bật thanh toán cho dự án đó.
howto-key-leonardo_free = Mở { $page } và tạo khóa. Khóa có { $length } ký tự, chia năm nhóm bằng dấu gạch nối.
howto-key-huggingface_free = Tạo token tại { $page }. Token phải có { $prefixes } ở đầu.
howto-key-cohere_free = Mở { $page } và lấy khóa dùng thử. Khóa có { $length } chữ cái và chữ số, phần đầu không cố định.
howto-key-cloudflare_free = Tạo API token tại { $page }. Token phải có { $prefixes } ở đầu.
howto-key-deepl_free = Tạo khóa tại { $page }. Khóa có { $length } ký tự và kết thúc bằng :fx.
howto-tip-key = Sao chép đầy đủ, và đừng cho ai khác xem.
howto-tip-key-huggingface_free = Token fine-grained cần “Billing: Read”, nếu không sẽ không đọc được bạn đã dùng bao nhiêu.
howto-tip-key-cloudflare_free =
    Hãy chọn “Account Analytics: Read”, nếu không sẽ không đọc được đã dùng bao nhiêu neuron.
    Token bắt đầu bằng cfat_ thuộc về một tài khoản: hãy dán ID tài khoản đó phía trước, thành ID:token.
howto-tip-key-elevenlabs_free = Nếu giới hạn quyền của khóa, hãy cho nó đọc dữ liệu người dùng: nếu không, khi kiểm tra khóa sẽ bị coi là sai.

howto-title-add = Thêm vào bot
howto-add = Thêm { $platform } trong bot và dán khóa vào đó. Tin nhắn của bạn được xóa ngay; khóa được kiểm tra mà không tốn hạn mức, và được lưu ở dạng mã hóa.
howto-add-cohere_free = Thêm { $platform } trong bot và dán khóa vào đó. Tin nhắn của bạn được xóa ngay; khóa được kiểm tra và lưu ở dạng mã hóa. Chưa rõ lần kiểm tra đó có bị tính là một lượt gọi hay không.
howto-add-unchecked = Thêm { $platform } trong bot và dán khóa vào đó. Tin nhắn của bạn được xóa ngay và khóa được lưu ở dạng mã hóa. Khóa không được kiểm tra, vì việc đó tốn hạn mức của bạn.
howto-add-app = Thêm { $platform } trong bot và chọn hạn mức của bạn.
howto-tip-add = Bạn có thể bỏ qua khóa và tự đếm.

howto-title-first = Bắt đầu lúc nào tiện
howto-first = Thời gian tính từ tin nhắn đầu tiên, không phải từ nửa đêm. Hãy gửi khi bạn có việc cần làm.

howto-title-count = Ghi lại lượt dùng
howto-count = Dùng xong, gõ “{ $platform } 3” cho bot này hoặc chạm +1. Bot cho biết còn bao nhiêu và khi nào có lại.
howto-count-read = Có khóa thì bot tự đọc từ { $platform } xem còn bao nhiêu. Không có thì gõ “{ $platform } 3” sau khi dùng.
howto-count-nothing = Chỉ giới hạn tốc độ. Không có gì hết hạn, nên hãy để dành cho lúc những chỗ khác đã hết.

## Nên biết, và những chỗ dễ nhầm
howto-tips-chatgpt_free =
    Gửi tin nhắn đầu tiên thật sớm: trong ngày hạn mức sẽ đầy lại được nhiều lần hơn.
    Khi ChatGPT báo đã đạt giới hạn, hãy chuyển tiếp tin đó cho bot này. Bot sẽ đọc xem đến khi nào.
    Để cuộc trò chuyện không bị dùng để huấn luyện: Settings → Data controls.
howto-traps-chatgpt_free =
    Khi hết tin nhắn, một mô hình nhỏ hơn có thể vẫn trả lời tiếp. Hãy xem đó là mô hình nào.
    Tệp và hình ảnh có hạn mức riêng, thấp hơn.
    Khóa API của OpenAI là chuyện khác: không có hạn mức miễn phí.
howto-tips-gemini_free =
    Con số thật của bạn nằm ở { $limits }, theo từng dự án và mô hình. Hãy chọn đúng số đó trong bot.
    Flash-Lite cho nhiều yêu cầu mỗi ngày hơn Flash rất nhiều.
howto-traps-gemini_free =
    Liên kết tài khoản thanh toán với dự án là mất bậc miễn phí.
    Khóa thứ hai trong cùng dự án dùng chung hạn mức.
    Khi hết hạn mức ngày, thông báo lỗi có thể vẫn ghi “retry in 18 s”. Nghĩa là ngày mai.
    Ứng dụng Gemini có hạn mức riêng, chỉ hiện theo phần trăm.
    Với ứng dụng có người dùng ở EEA, Anh hoặc Thụy Sĩ, Google yêu cầu gói trả phí.
howto-tips-claude_free =
    Gửi tin nhắn đầu tiên thật sớm: trong ngày hạn mức sẽ đầy lại được nhiều lần hơn.
    Bạn đã dùng đến đâu được hiển thị ở { $limits }.
    Để cuộc trò chuyện không bị dùng để huấn luyện, hãy tắt ở: Settings → Privacy.
howto-traps-claude_free =
    Số tin nhắn không được công bố. Nó tùy vào độ dài tin nhắn và Claude đang bận đến đâu.
    Khóa API của Anthropic là chuyện khác: không có hạn mức miễn phí.
howto-tips-leonardo_free =
    Chưa rõ ngày mới bắt đầu lúc mấy giờ. Khi nào thấy, hãy báo cho bot này.
    Có khóa thì bot đọc được hôm nay còn bao nhiêu token.
howto-traps-leonardo_free =
    Những gì bạn tạo bằng gói miễn phí đều công khai.
    API trả bằng credit riêng, không phải bằng token hằng ngày của bạn.
howto-tips-huggingface_free =
    Ngày của ZeroGPU kéo dài 24 giờ kể từ lần dùng đầu của bạn, không bắt đầu lúc nửa đêm.
    Nếu bạn chủ yếu dùng Spaces, hãy chọn hạn mức ZeroGPU trong bot.
howto-traps-huggingface_free =
    Spaces chạy trên card “xlarge” tốn phút nhanh gấp đôi.
    Theo trang của chính họ, tài khoản miễn phí không còn credit cho inference providers nữa.
howto-tips-cohere_free =
    Chat, embed và rerank đều tính chung vào một số lượt gọi.
    Chưa rõ tháng bắt đầu vào ngày nào. Khi nào biết, hãy báo cho bot này.
howto-traps-cohere_free =
    Điều khoản cấm dùng cho cá nhân và gia đình.
    Nội dung gửi bằng khóa dùng thử có thể được dùng để huấn luyện mô hình, và không tắt được.
    Còn có hạn mức mỗi phút: 20 cho chat, 10 cho rerank.
howto-tips-groq_free = Phần đầu vào còn trong bộ nhớ đệm của Groq thì không bị tính.
howto-traps-groq_free = Hạn mức tính cho cả tổ chức: thêm khóa cũng không được thêm gì.
howto-tips-openrouter_free = Ai từng mua $10 credit, dù chỉ một lần, được nhiều yêu cầu mỗi ngày hơn hẳn.
howto-traps-openrouter_free = Yêu cầu thất bại cũng bị tính, và mọi mô hình “:free” dùng chung một con số.
howto-tips-mistral_free = Tốc độ cho phép của từng mô hình được hiển thị ở { $limits }.
howto-traps-mistral_free = Những gì bạn gửi được dùng để huấn luyện mô hình, cho đến khi bạn tắt ở admin.mistral.ai, mục Privacy.
howto-traps-cerebras_free = max_completion_tokens cho phép bao nhiêu là bị trừ trước bấy nhiêu: đừng đặt nhiều hơn mức cần.
howto-tips-cloudflare_free = Hết neuron trong ngày thì gói miễn phí chỉ dừng lại. Không có hóa đơn nào.
howto-traps-cloudflare_free = Một số mô hình chỉ dành cho gói trả phí.
howto-traps-sambanova_free = Có nguồn nói bậc miễn phí đã kết thúc vào tháng 6/2026; trang của chính họ đến tháng 9 vẫn còn ghi.
howto-traps-nvidia_free = Chỉ để dùng thử đánh giá, và cấm dữ liệu mật.
howto-traps-replicate_free = Không công cụ nào đọc được còn bao nhiêu credit. Hãy xem trong tài khoản của bạn ở đó.
howto-traps-stability_free = Khóa ở đây bắt đầu giống khóa của nền tảng khác. Hãy chọn { $platform } trước khi dán.
howto-tips-elevenlabs_free = Tháng của bạn bắt đầu vào một ngày riêng. Có khóa thì bot đọc được ngày đó.
howto-tips-deepl_free = API không cho biết tháng của bạn kết thúc khi nào. Hãy xem trong tài khoản rồi báo cho bot này.
howto-traps-deepl_free = Trình dịch trên web có hạn mức riêng.
howto-traps-deepseek_free = Tiền bạn tự nạp không phải miễn phí: chỉ tính phần được tặng.
