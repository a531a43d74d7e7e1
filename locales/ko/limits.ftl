limits-question = <b>{ $platform }</b>: 어떤 한도를 쓰고 있나요?
    { "" }
limits-question-one = <b>{ $platform }</b>: 이 한도가 맞나요?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits begins with a space or a new line
limits-preset-named = { $name }:{ $limits }
# $amount: 금액, "$10". $limits는 공백이나 줄바꿈으로 시작
limits-preset-bought = 크레딧을 { $amount }어치 산 적이 있다면:{ $limits }
# $source: 이름 또는 링크(있을 때만), $date: 연월
limits-source = <i>{ $confidence ->
    [official] 공식 페이지
    [measured] 실제 계정에서 확인
    [tool] 오픈소스 도구
    [inferred] 저희가 추론
    [assumed] 기본으로 제안하는 값, 아직 확인되지 않음
   *[community] 사용자 제보
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
# A month, and how long ago that is: "Sep 2026 (2 months ago)"
limits-aged = { $date } ({ $ago })
# 처음 제안하는 값과 다른 값을 본 사람이 있을 때
limits-doubt =
    { "" }
    💡 잘 모르겠다면 <a href="{ $url }">한도 안내 페이지</a>를 보거나 더 작은 쪽을 고르세요. 늦은 알림보다 이른 알림이 나아요.
limits-preset-yes = ✅ 네, 맞아요
limits-own = 🔢 직접 입력

# 언제 다시 시작하는지. $place: 누구의 시계인지
limits-clock = { $place ->
    [mine] { "" }
    [utc] UTC{ " " }
   *[city] { $city }{ " " }
}{ $midnight ->
    [yes] 자정
   *[no] { $at }
}
limits-when-day = 매일 { $clock }
limits-when-week = 매주 { $day } { $clock }
limits-when-month = 매달 { $day }일{ $missing ->
    [yes] (없으면 말일)
   *[no] { "" }
} { $clock }
limits-resets = { $when }에 초기화 ({ $duration } 뒤)
limits-resets-yours = { $when }에 초기화: 내 시각 { $yours }
limits-reset-unknown = ❔ 초기화 시점은 알려져 있지 않아요. 우선 이렇게 잡아요: { $when }
limits-length-unknown = ❔ 얼마 동안인지 알려져 있지 않아요. 우선 이렇게 잡아요: { $duration }

limits-unit-question = 🔢 무엇을 세나요?
limits-amount-question = 🔢 <b>{ $unit }</b>: 얼마나 받나요?

    숫자를 적어 주세요. 예: 50

limits-window-question = 🔁 <b>{ $amount }</b>: 언제 다시 받나요?

    ▶️ 쓰기 시작하면 시계가 돌아요(ChatGPT, Claude 방식)
    ↩️ 쓴 만큼 얼마 뒤에 돌아와요
    💧 가득 찰 때까지 조금씩 채워져요
    🎁 한 번 받으면 끝이에요
    🚦 1분에 쓸 수 있는 속도만 정해져 있어요
limits-kind-day = 🌙 매일
limits-kind-week = 📅 매주
limits-kind-month = 🗓 매달
limits-kind-hour = 🕐 매시간
limits-kind-first_use = ▶️ 첫 사용 뒤 얼마 지나면
limits-kind-sliding = ↩️ 쓴 만큼 돌아옴
limits-kind-refill = 💧 조금씩 채워짐
limits-kind-credit = 🎁 한 번뿐
limits-kind-rate = 🚦 1분 속도 제한

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] 첫 사용부터 얼마 동안인가요?
    [sliding] 쓴 것이 얼마 뒤에 돌아오나요?
    [refill] 비었다가 가득 차는 데 얼마나 걸리나요?
   *[credit] 지금부터 언제 만료되나요?
}

    누르거나 적어 주세요. 예: 3시간, 1시간 30분, 30일
limits-never = 만료되지 않아요
limits-not-a-duration = ⚠️ 기간으로 읽을 수 없어요. 3시간이나 30일처럼 적어 주세요.
limits-duration-too-short = ⚠️ 1분보다 짧은 기간은 다룰 수 없어요.
limits-duration-too-long = ⚠️ 1년보다 긴 기간은 다룰 수 없어요.

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] 무슨 요일에 다시 시작하나요?
   *[month] 매달 며칠에 다시 시작하나요?
}
limits-day-unknown = 모르겠어요

limits-clock-question = 🕛 <b>{ $amount }</b>: 이때 다시 시작하나요?
    { "" }
limits-clock-type =
    { "" }
    다른 시각이면 09:00처럼 적어 주세요. 다른 시계라면 눌러 주세요.
limits-clock-right = ✅ 맞아요
limits-zone-mine = 내 시계

limits-review = 🔢 <b>내 한도</b>
    { "" }
limits-done = ✅ 이게 전부예요
limits-another = ➕ 한도 더 넣기
limits-drop = ✖️ { $number }
