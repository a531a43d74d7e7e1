# 운영자만 보는 것: 봇의 /admin, 웹의 관리 화면.

admin-link =
    🔑 관리 화면으로 들어가는 링크예요. 5분 안에 한 번만 쓸 수 있어요:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people }명, 어제부터 새로 { $new }명
    🗂 계정 { $accounts }개
    ✉️ 오늘 보낸 메시지 { $told }개, 대기 { $waiting }개
    ⚠️ 24시간 동안 실패 { $dead }개, 불확실 { $uncertain }개
    ⏱ 보통 { $delay } 안에 보내요
    💾 { $size } · { $database }
admin-window-refresh = 🔄 새로고침
admin-window-link = 🔑 새 링크
admin-window-link-sent = 링크를 아래에 보냈어요
admin-window-outbox = 📤 발신함
admin-window-outbox-title = 📤 발신함
admin-window-broadcasts = 📣 공지
admin-window-broadcast-none = 📣 아직 모두에게 보낸 것이 없어요. 웹에서 쓸 수 있어요.
admin-window-broadcast =
    📣 공지 { $number }: { $state }
    { $bar } { $done }

# 웹의 틀
admin-name = 관리
admin-sign-out = 로그아웃
admin-further = 더 보기
admin-look = 살펴보기
admin-ago = { $time } 전
admin-in = { $time } 후
admin-yes = 예
admin-no = 아니요

# 들어가기
admin-door-how = 봇에서 로그인해요
admin-door-how-text = 봇과의 개인 채팅에서 /admin을 보내세요. 5분 안에 한 번만 쓸 수 있는 링크로 답해요.
admin-door-plain = 암호화되지 않은 http로는 안 돼요
admin-door-plain-text = 중간에서 누군가 엿볼 수 있어요. https 주소로 열거나 서버 자체에서 열어 주세요.
admin-door-ask = 들어갈까요?
admin-door-ask-text = 이 링크는 한 번만 쓸 수 있어요. 한 번 누르면 이 브라우저가 최대 12시간 동안 로그인돼요.
admin-door-enter = 로그인
admin-door-spent = 더는 쓸 수 없는 링크예요
admin-door-spent-text = 이미 썼거나, 5분이 지났거나, 더 새로운 링크를 받으셨어요. 봇에 /admin을 보내 새 링크를 받으세요.

# 개요
admin-overview = 개요
admin-verdict =
    { $count ->
        [0] 모두 괜찮아요
       *[other] 살펴볼 것이 { $count }개 있어요
    }
admin-problem-no-sender = 알림을 보내는 프로세스가 없어요.
admin-problem-late = 보낼 때가 지난 알림이 { $waiting }개 있어요. 가장 오래된 것은 { $time }이었어요.
admin-problem-dead = 지난 24시간 동안 알림 { $dead }개를 전하지 못했어요.
admin-problem-uncertain = 알림 { $uncertain }개가 도착했는지 알 수 없어요.
admin-problem-backup-old = 마지막 백업은 { $backup }이었어요.
admin-people = 사람
admin-people-more = 등록 { $registered }명, 24시간 동안 새로 { $new }명
admin-accounts = 계정
admin-accounts-more = 봇을 차단한 사람 { $unreachable }명, 이용 정지 { $inactive }명
admin-told-today = 오늘 메시지
admin-asked-today = 사람들이 한 일 { $number }건
admin-waiting = 보낼 때가 된 알림
admin-trouble = 24시간: 실패 { $dead }, 불확실 { $uncertain }
admin-delay = 보내기까지
admin-delay-more = 절반이 이 안에, 95%는 { $slow } 안에
admin-delay-none = 24시간 동안 보낸 것이 없어요
admin-database = 데이터베이스
admin-chart-asked = 시간별 사람들이 한 일
admin-chart-told = 시간별 보낸 메시지
admin-versions = 버전
admin-backup = 마지막 백업
admin-backup-none = 기록이 없어요

# 세션
admin-sessions = 세션
admin-sessions-text = 운영자가 로그인한 모든 브라우저예요. 30분 동안 쓰지 않거나 12시간이 지나면 저절로 로그아웃돼요.
admin-session = 운영자 { $operator }, { $address }에서
admin-session-nameless = 이름 없는 브라우저
admin-session-seen = 마지막 사용
admin-session-until = 최대 { $time }까지
admin-session-own = 이 브라우저
admin-session-end = 로그아웃
admin-done-session-ended = 그 브라우저를 로그아웃했어요.

# 이용이 정지된 사람에게
person-shut-out = 운영자가 이 봇의 이용을 정지했어요. 데이터는 그대로 있어요. 봇을 운영하는 분께 문의해 주세요.

# 사람
admin-search = 찾기
admin-nothing = 아무것도 없어요.
admin-people-search = 번호, 텔레그램 ID 또는 이메일
admin-people-search-how = 번호, 텔레그램 ID 전체, 이메일 주소 전체로 찾을 수 있어요. 이름은 저장하지 않아요.
admin-people-state = 대상
admin-people-state-all = 전체
admin-people-state-inactive = 이용 정지
admin-people-state-unreachable = 봇 차단
admin-people-language = 언어
admin-person = { $number }번 사람
admin-person-accounts = 계정 { $count }개
admin-person-unregistered = 미등록
admin-person-telegram = 텔레그램
admin-person-email = 이메일
admin-person-zone = 시간대
admin-person-met = 처음 만난 때
admin-person-registered = 등록한 때
admin-person-is-operator = 운영자예요. 정지하거나 삭제하려면 먼저 ADMIN_IDS에서 빼세요.
admin-person-shut-out = 이용 정지
admin-person-shut-out-text = 봇이 이 사람에게 더는 답하지 않고 아무것도 보내지 않아요. 데이터는 그대로 있고, 다시 풀 수 있어요.
admin-person-let-in = 정지 풀기
admin-person-delete = 완전히 삭제
admin-person-delete-text = 이 사람의 모든 계정, 키, 카운터, 기록이 삭제돼요. 되돌릴 수 없어요.
admin-person-lines = 최근에 한 일
admin-person-all-lines = 감사 기록에서 모두 보기
admin-key = 키 있음
admin-key-none = 키 없음
admin-done-person-shut-out = 이 사람의 이용을 정지했어요.
admin-done-person-let-in = 이 사람의 정지를 풀었어요.
admin-done-person-deleted = 이 사람과 모든 데이터를 삭제했어요.
admin-done-person-is-operator = 아무것도 하지 않았어요. 운영자예요. 먼저 ADMIN_IDS에서 빼세요.

# 플랫폼
admin-platforms = 플랫폼
admin-platforms-text = 카탈로그의 내용과 그 근거, 사람들의 키 상태예요.
admin-platform = 플랫폼
admin-platform-evidence = 근거
admin-platform-age = 가장 오래된 출처
admin-platform-keys = 키 있음
admin-platform-alive = 살아 있는 키
admin-platform-checked = 마지막 확인
admin-days = { $count }일

# 감사 기록
admin-audit = 감사 기록
admin-audit-person = 사람
admin-audit-action = 행동, 또는 앞부분과 *
admin-audit-since = 부터
admin-audit-until = 까지
admin-audit-operators = 운영자가 한 일
admin-audit-table = 표로 받기 (CSV)
admin-audit-cut = 최근 200,000줄만 살펴봤어요. 더 아래에 더 있을 수 있어요.
admin-line-when = 언제
admin-line-who = 사람
admin-line-what = 행동
admin-line-details = 자세히

# 설정
admin-settings = 설정
admin-settings-text = 지금 적용된 설정이에요. 바꾸려면 환경 변수나 .env 파일을 고치고 다시 시작하세요.
admin-setting-hidden = 설정됨, 표시하지 않음

# 발신함
admin-outbox = 발신함
admin-outbox-due = 예정
admin-outbox-settled = 종료
admin-outbox-attempts =
    { $count ->
        [0] 아직 시도하지 않음
       *[other] { $count }번 시도
    }
admin-outbox-send-again = 다시 보내기
admin-outbox-drop = 버리기
admin-done-sent-again = 다시 보내요.
admin-done-dropped = 버렸어요.
admin-state-dead = 실패
admin-state-dead-text = 텔레그램이 받지 않았거나 채팅이 닫혀 있어요.
admin-state-uncertain = 불확실
admin-state-uncertain-text = 도착했을 수도 있어요. 다시 보내면 두 번 받는 사람이 있을 수 있어요.
admin-state-pending = 대기
admin-state-pending-text = 보내기로 했지만 아직 때가 아니거나 보내지 않았어요.
admin-state-claimed = 맡음
admin-state-claimed-text = 보내는 쪽이 맡고 있어요.
admin-state-attempting = 보내는 중
admin-state-attempting-text = 텔레그램에 요청하는 중이에요.
admin-state-held = 보류
admin-state-held-text = 일시 중지된 공지의 메시지예요.
admin-state-sent = 보냄
admin-state-sent-text = 텔레그램이 받았다고 답했어요. 30일 동안 남겨 둬요.
admin-state-expired = 늦음
admin-state-expired-text = 너무 늦었거나 더는 사실이 아니었어요.
admin-state-dropped = 버림
admin-state-dropped-text = 운영자가 빼냈어요.

# 공지
admin-broadcasts = 공지
admin-broadcast = 공지 { $number }
admin-broadcast-new = 모두에게 쓰기
admin-broadcast-write = 꾸밈없는 글로 { $longest }자까지예요. 비워 둔 언어를 쓰는 사람은 영어 글을 받아요.
admin-broadcast-languages = 다른 언어
admin-broadcast-keep = 저장하고 살펴보기
admin-broadcast-empty = 영어 글이 없어요. 글이 없는 모든 언어를 대신하는 글이에요.
admin-broadcast-long = { $longest }자보다 긴 글이 있어요.
admin-broadcast-draft = 초안
admin-broadcast-running = 보내는 중
admin-broadcast-paused = 일시 중지
admin-broadcast-finished = 완료
admin-broadcast-cancelled = 취소됨
admin-broadcast-receivers =
    { $count ->
       *[other] { $number }명에게 가요.
    }
admin-broadcast-done = { $total } 중 { $done }
admin-broadcast-started = 시작
admin-broadcast-ended = 종료
admin-broadcast-edit = 고치기
admin-broadcast-preview-button = 나에게 보내기
admin-broadcast-start-button = 모두에게 보내기
admin-broadcast-sure =
    { $count ->
       *[other] { $number }명에게 가고, 되돌릴 수 없어요. 보내는 동안 멈출 수는 있어요.
    }
admin-broadcast-pause-button = 일시 중지
admin-broadcast-on-button = 계속
admin-broadcast-cancel-button = 취소
admin-broadcast-cancel-text = 더는 아무도 받지 않고, 다시 시작할 수 없어요.
admin-done-broadcast-preview = 쓰인 모든 언어로 나에게 보내는 중이에요.
admin-done-broadcast-start = 보내고 있어요.
admin-done-broadcast-pause = 멈췄어요. 이미 보내던 몇 개는 도착할 수 있어요.
admin-done-broadcast-cancel = 취소했어요.
