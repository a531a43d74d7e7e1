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
