# $part: 하루의 때, $named: 이름을 아는지
home-greeting = <b>{ $part ->
    [morning] 좋은 아침이에요
    [afternoon] 안녕하세요
    [evening] 좋은 저녁이에요
   *[night] 안녕하세요
}{ $named ->
    [yes] , { $name }님
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
   *[other] { " " }· 계정 { $number }개
}
    { "" }
# $reset: 다시 차는 때, 막대 옆에 쓰는 말과 같음
home-used-up =
    🪫 <b>{ $account }</b>: 다 썼어요
    { $reset }
home-calm = ✨ 모두 남아 있어요. 지금 사라지는 것은 없어요.
home-empty = 무료 AI 한도를 한곳에서 지켜봐 드려요. 첫 계정을 추가해 보세요. 세 번만 누르면 돼요.
home-status = 📊 현황
home-log = ✍️ 사용 기록
home-add = ➕ 계정 추가
home-accounts = 🗂 내 계정
home-guides = 📚 안내
home-history = 📈 돌아보기
home-settings = ⚙️ 설정
home-help = ❔ 도움말
language-question = 🌐 어떤 언어로 할까요?
link-done = 🔗 이 대화가 연결됐어요.
link-failed = 🔗 더는 쓸 수 없는 링크예요. 새로 만들어 주세요.
help =
    ❔ <b>이렇게 써요</b>

    계정을 추가하고 쓴 만큼 기록하면, 얼마나 남았고 언제 다시 차는지 알려 드려요.

    ✍️ 어떤 창이 열려 있어도 <code>제미나이 20</code>처럼 적으면 돼요. 그 창에서 글을 묻고 있을 때만 빼고요. /status에는 +1 버튼이 있고, 잘못 적은 것은 /log에서 취소해요.

    /recommend – 지금 쓸 것
    /schedule – 오늘의 계획
    /status – 남은 한도
    /log – 쓴 만큼 기록
    /accounts – 계정 고치기와 지우기
    /add – 계정 하나 더
    /stats – 쓴 만큼과 놓친 만큼
    /guides – 플랫폼별 무료 한도
    /settings – 언어, 시간, 내 데이터

    🔒 키는 암호화해 보관해요. 데이터는 /settings에서 모두 받거나 삭제할 수 있어요.

command-start = 홈
command-status = 남은 한도
command-log = 사용 기록
command-stats = 사용한 만큼과 놓친 만큼
command-add = 계정 추가
command-accounts = 계정 고치기와 지우기
command-guides = 플랫폼별 무료 한도
command-settings = 언어, 시간대, 활동 시간, 내 데이터
command-lang = 언어
command-help = 사용법
bot-short-description = 무료 AI 한도를 한 대화에서.
bot-description = ChatGPT, Gemini, Claude 같은 무료 AI 한도를 모아 드려요. 남은 양을 보고, 한 번에 기록하고, 언제 다시 차는지 알 수 있어요.

group-line = 저는 개인 대화에서만 일해요.
group-button = 대화 열기
