# 공개 웹 페이지. HTML 없는 글이에요.
web-brand = AI Quota Orchestrator
web-skip = 본문으로 건너뛰기
web-guides = 안내
web-language = 언어
web-open = 텔레그램에서 열기
web-try = 브라우저에서 써 보기
web-scan = 휴대폰 카메라로 찍어도 돼요

web-landing-title = AI Quota Orchestrator: 무료 AI, 사라지기 전에 쓰세요
web-landing-description = 무료 AI 한도가 얼마나 남았는지, 언제 다시 차는지, 지금 무엇을 쓰면 좋은지 알려 주는 텔레그램 봇이에요.
web-hero-title = 무료 AI, 사라지기 전에 쓰세요
web-hero-text = ChatGPT, Gemini, Claude와 그 밖의 { $more }곳까지, 얼마나 남았고 언제 다시 차는지, 지금 무엇을 쓰면 좋은지 텔레그램 대화 하나로 알 수 있어요.
web-hero-note = 설치도 비밀번호도 필요 없어요. 대화만 하면 돼요.

web-features-title = 무료 한도는 대부분 쓰지도 못하고 사라져요
web-features-text = 플랫폼마다 한도도, 초기화 시각도, 막는 방식도 달라요. 봇이 대신 모두 기억해 둬요.
web-feature-now = 지금 쓸 것
web-feature-now-text = 남은 양과 사라지는 때를 견주어 어떤 계정부터 쓸지, 왜 그런지 알려 드려요.
web-feature-plan = 오늘의 계획
web-feature-plan-text = 활동 시간과 모든 초기화 시각을 맞춰 최대한 알뜰하게 쓰도록 짜요. 캘린더에도 넣을 수 있어요.
web-feature-told = 제때 알림
web-feature-told-text = 사라지기 전 알림, 저녁 요약, 일요일 보고서까지. 원하는 것만 받고, 밤에는 조용해요.
web-feature-log = 한 번 눌러 기록
web-feature-log-text = +1을 누르거나 “제미나이 20”이라고 적거나, 한도 안내를 전달하면 돼요. 되돌리기도 한 번이에요.
web-feature-honest = 솔직한 숫자
web-feature-honest-text = 플랫폼이 확인해 준 값인지, 직접 기록한 값인지, 추정한 값인지, 그리고 얼마나 된 값인지 늘 함께 보여 드려요.
web-feature-keys = 키는 원할 때만
web-feature-keys-text = 남은 양을 알려 주는 플랫폼이라면 키로 봇이 읽어 와요. 키가 없으면 세면 돼요.

web-how-title = 1분이면 준비 끝
web-how-hello = 인사하기
web-how-hello-text = 대화를 열고 시작을 눌러요. 언어와 시간대는 짐작해 두었으니, 맞으면 세 번만 누르면 돼요.
web-how-add = 계정 추가하기
web-how-add-text = 쓰는 플랫폼과 내 한도를 골라요.
web-how-ask = 물어보거나 알림 받기
web-how-ask-text = “지금 쓸 것”은 한 번 누르면 나와요. 나머지는 알아서 알려 드려요.

web-pictures-title = 이것만 알면 돼요
web-picture-recommend = 지금 쓸 것과 그 이유
web-picture-status = 모든 계정의 남은 양
web-picture-plan = 오늘의 계획
web-picture-account = 계정 하나를 자세히
web-picture-alt = 봇과의 대화: { $what }

web-platforms-title = 플랫폼 { $number }곳과 무료 한도
web-platforms-text = 한도는 자주 바뀌어서 출처와 날짜를 함께 적었어요. 내 한도가 다르면 직접 바꿀 수 있어요.

web-security-title = 키는 오직 내 것
web-security-sealed = 저장하기 전에 암호화하고 내 계정에 묶어요. 다른 자리로 옮기면 열리지 않아요.
web-security-deleted = 키를 보낸 메시지는 대화에서 바로 지워요. 그 뒤로는 앞뒤 몇 글자만 보여요.
web-security-one = 키는 그 플랫폼에만 보내요. 확인하고 남은 양을 읽을 때뿐이에요. 봇이 한도를 쓰는 일은 없어요.
web-security-yours = 봇 설정에서 모든 데이터를 파일로 받거나 전부 지울 수 있어요. 바로 지워져요.
web-security-site = 이 사이트는 방문자를 세지 않고 다른 곳에서 아무것도 불러오지 않아요. 쿠키 하나에 언어만 기억해요.

web-faq-title = 자주 묻는 질문
web-faq-cost = 돈이 드나요?
web-faq-cost-text = 아니요. 무료 한도를 챙기는 봇이고, 봇도 무료예요.
web-faq-spend = 봇이 저 대신 플랫폼을 쓰나요?
web-faq-spend-text = 전혀요. 무엇을 언제 쓰면 좋은지 알려 드릴 뿐, 쓰는 건 직접 하세요.
web-faq-keys = API 키가 필요한가요?
web-faq-keys-text = 아니요. ChatGPT와 Claude의 무료 앱에는 키가 없어요. 다른 곳에서는 키가 있으면 덜 세도 될 뿐이에요.
web-faq-know = 남은 양을 어떻게 아나요?
web-faq-know-text = 직접 기록한 것, 키를 준 플랫폼이 알려 준 것, 그 사이의 계산으로 알아요. 어느 쪽인지 늘 밝혀요.
web-faq-differ = 제 한도가 여기와 달라요.
web-faq-differ-text = 플랫폼이 한도를 바꾸면 사람마다 다르게 적용되기도 해요. 봇에서 다른 한도를 고르거나 직접 입력하세요.
web-faq-languages = 어떤 언어를 할 수 있나요?
web-faq-languages-text = { $languages }

web-end-title = 오늘 밤에도 조금 사라져요
web-end-text = 무엇이 사라지는지, 이 글을 읽는 사이에 알 수 있어요.

web-guides-title = 무료 AI 안내: 한 걸음씩
web-guides-description = AI 플랫폼마다 무료로 얼마나 쓸 수 있는지, 어떻게 시작하는지, 무엇을 조심할지 알려 드려요.
web-search = 찾기
web-search-hint = 이름이나 하고 싶은 일
web-search-none = “{ $query }”에 맞는 안내가 없어요.
web-search-all = 모두 보기

web-guide-title = { $platform }: 무료 한도와 첫걸음
web-guide-all = 모든 안내
web-guide-open = 봇에서 열기
web-guide-steps = 첫걸음
web-guide-limits = 무료 한도
web-guide-tips = 알아 두면 좋은 것
web-guide-traps = 조심할 것
web-guide-links = 링크
web-guide-signup = 가입
web-guide-keys = 키
web-guide-limits-page = 한도
web-guide-docs = 문서
web-guide-good-for = 이런 일에 좋아요: { $purposes }
web-guide-resets = { $when }에 다시 시작해요.
web-guide-resets-unknown = 언제 다시 시작하는지는 알려져 있지 않아요. 알게 될 때까지 봇은 { $when }으로 잡아요.

web-privacy = 개인정보
web-privacy-title = 개인정보 안내
web-privacy-description = 봇이 무엇을 어디에 얼마나 보관하고 어떻게 지울 수 있는지 알려 드려요.
web-privacy-stored = 보관하는 것
web-privacy-stored-text = 텔레그램 대화 번호, 언어, 시간대, 활동 시간과 설정, 추가한 계정과 한도, 준 경우에는 암호화한 키, 언제 무엇을 기록했는지, 봇에서 열어 둔 창을 보관해요. API에 가입하면 이메일 주소와 비밀번호 해시도 보관해요. 비밀번호 자체는 보관하지 않아요.
web-privacy-not-stored = 보관하지 않는 것
web-privacy-not-stored-text = 메시지 내용, 텔레그램 이름, 전화번호, AI 플랫폼에 쓴 글은 보관하지 않아요.
web-privacy-where = 어디에
web-privacy-where-text = 이 봇을 운영하는 사람의 데이터베이스에만 있고, 키는 그 안에서도 암호화되어 있어요. 메시지는 다른 대화처럼 텔레그램을 거쳐요.
web-privacy-others = 누가 더 보나요
web-privacy-others-text = 키를 확인하거나 남은 양을 물어볼 때 그 플랫폼이 자기 키를 봐요. 그 밖에는 아무도 보지 않아요. 광고도 방문자 측정도 없어요.
web-privacy-long = 얼마 동안
web-privacy-long-text = 직접 지울 때까지 보관해요. 끝난 알림은 { $notices }일, 건드리지 않은 창은 { $windows }일 뒤에 지워요.
web-privacy-yours = 내 데이터는 내 것
web-privacy-yours-text = 봇의 설정 → 내 데이터에서 모두 파일로 받거나 지울 수 있어요. 지운 것은 되돌릴 수 없어요. 운영자가 둔 백업에는 새 백업으로 바뀔 때까지 남아 있을 수 있어요.
web-privacy-cookies = 쿠키
web-privacy-cookies-text = 언어를 고를 때 하나만 저장해요. 고른 언어 말고는 아무것도 들어 있지 않아요.

web-terms = 이용 조건
web-terms-title = 이용 조건
web-terms-description = 봇에 기대할 수 있는 것과 봇이 부탁하는 것이에요.
web-terms-service = 어떤 서비스인가요
web-terms-service-text = 세어 주고 알려 주는 도우미예요. 무료이고, 언제나 켜져 있거나 언제나 맞다고 약속하지는 않아요.
web-terms-numbers = 숫자에 대해
web-terms-numbers-text = 한도는 공개된 출처와 직접 알려 주신 내용을 바탕으로 해요. 플랫폼이 말없이 바꾸기도 하니, 플랫폼이 말하는 것이 맞아요.
web-terms-platforms = 플랫폼에 대해
web-terms-platforms-text = 각 플랫폼의 계정에는 그 플랫폼의 약관이 적용돼요. 이 봇은 어느 플랫폼에도 속하지 않고, 이름은 각 플랫폼의 것이에요.
web-terms-you = 부탁드리는 것
web-terms-you-text = 내 계정과 내 키만 추가하고, 다른 사람도 쓸 수 있게 해 주세요. 그러지 않으면 이용이 막힐 수 있어요.
web-terms-end = 그만 쓰려면
web-terms-end-text = 설정에서 데이터를 지우고 봇을 차단하면 끝이에요.

web-footer = 여기에 나오는 플랫폼과는 아무 관계가 없어요.

web-error-missing = 여기에는 아무것도 없어요
web-error-missing-text = 옮겨졌거나 처음부터 없던 페이지예요. 안내는 그대로 있어요.
web-error-refused = 답할 수 없는 요청이에요
web-error-refused-text = 요청에 잘못된 점이 있어요.
web-error-broken = 저희 쪽에서 문제가 생겼어요
web-error-broken-text = 기록해 두었어요. 잠시 뒤 다시 시도해 주세요.
web-error-home = 첫 화면으로
