settings-overview =
    ⚙️ <b>설정</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ 활동 시간: { $active }
    🌙 조용한 시간: { $quiet }
    🔔 알림: { $all }가지 중 { $on }가지
settings-language = 🌐 언어
settings-zone = 🌍 시간대
settings-active = ☀️ 활동 시간
settings-quiet = 🌙 조용한 시간
settings-notifications = 🔔 알림
settings-data = 📦 내 데이터

# 하루 중의 시간대
hours = { $start }~{ $until }
hours-whole-day = 하루 종일
hours-none = 없음
# 두 시각의 앞뒤와 사이에 올 수 있는 말(줄표 제외)
hours-words = 부터 까지 에서 사이
hours-unreadable = ⚠️ 시간대로 읽을 수 없어요. 9:00~22:00처럼 적어 주세요.
hours-same = ⚠️ 두 시각이 같아요. 9:00~22:00처럼 적어 주세요.
hours-whole_day = ⚠️ 하루 종일 조용하면 알림이 하나도 오지 않아요. 대신 🔔에서 꺼 주세요.

active-question =
    ☀️ <b>주로 언제 활동하나요?</b>
    지금: { $hours }

    AI를 쓰는 시간이에요. 계획과 추천은 이 시간에 맞춰요.

    골라 주세요. <code>9:30~22:00</code>처럼 적어도 돼요.
quiet-question =
    🌙 <b>언제 조용히 할까요?</b>
    지금: { $hours }

    이 시간에는 먼저 메시지를 보내지 않아요. 물어보면 언제든 답해요.

    골라 주세요. <code>23:00~7:00</code>처럼 적어도 돼요.
quiet-none-button = 조용한 시간 없음
# 그 대신 적을 수 있는 말(쉼표로 구분)
quiet-none-words = 없음, 없어요, 없애기, 끄기, 조용한 시간 없음

data-overview =
    📦 <b>내 데이터</b>

    언어, 시간대와 활동 시간, 알림 설정, { $count ->
        [0] 사용 기록을 보관해요. 아직 계정은 없어요.
       *[other] 계정 { $number }개의 한도와 키, 사용 기록을 보관해요.
    } 키는 암호화해요. 보낸 메시지는 보관하지 않아요.
data-export = 📄 파일로 모두 받기
data-exported = 📄 보관 중인 데이터 전부예요. 키는 앞뒤 몇 글자만 들어 있어요.
data-delete = 🗑 모두 삭제…
data-delete-question =
    🗑 <b>모두 삭제할까요?</b>

    { $count ->
        [0] 설정과 기록 전체가
       *[other] 계정 { $number }개, 키, 설정, 기록 전체가
    } 바로 사라지고 되돌릴 수 없어요.

    확인하려면 <code>{ $word }</code>라고 적어 주세요.
data-delete-word = 모두 삭제
data-delete-refused = ⚠️ ‘{ $word }’와 달라서 아무것도 삭제하지 않았어요.
data-deleted =
    🗑 모두 삭제했어요: 계정, 키, 설정, 기록.

    나눈 대화는 텔레그램에서 지울 수 있어요. /start로 다시 시작해요.
