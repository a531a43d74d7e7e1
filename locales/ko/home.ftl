home-title = 🏠 { $count ->
    [0] 반가워요!
   *[other] 계정 { $number }개
}
home-next =
    ⏳ { $account }: { $left } 남음
    { $time }까지 ({ $duration } 뒤)
home-empty = 첫 계정을 추가하면 제가 지켜봐 드릴게요.
home-status = 📊 현황
home-log = ✍️ 사용 기록
home-add = ➕ 계정 추가
home-language = 🌐 언어
home-zone = 🌍 시간대
home-help = ❔ 도움말
language-question = 🌐 어떤 언어로 할까요?
link-done = 🔗 이 대화가 연결됐어요.
link-failed = 🔗 더는 쓸 수 없는 링크예요. 새로 만들어 주세요.
help =
    ❔ <b>이런 일을 해요</b>

    /status – 남은 한도와 초기화 시각
    /log – 사용한 만큼 기록
    /add – 계정 추가
    /lang – 언어 바꾸기

    그냥 이렇게 적어도 돼요: <code>제미나이 20</code>

command-start = 홈
command-status = 남은 한도
command-log = 사용 기록
command-stats = 사용한 만큼과 놓친 만큼
command-add = 계정 추가
command-lang = 언어
command-help = 도움말
bot-short-description = 무료 AI 한도를 한 대화에서.
bot-description = ChatGPT, Gemini, Claude 같은 무료 AI 한도를 모아 드려요. 남은 양을 보고, 한 번에 기록하고, 언제 다시 차는지 알 수 있어요.

group-line = 저는 개인 대화에서만 일해요.
group-button = 대화 열기
