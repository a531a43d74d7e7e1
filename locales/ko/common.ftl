# 모든 창이 함께 쓰는 문구
home-button = 🏠 홈
back-button = ‹ 뒤로
done-button = 완료 ›
no-button = 아니요

moment-tomorrow = 내일 { $time }
moment-yesterday = 어제 { $time }
moment-weekday = { $day }요일 { $time }

unit-messages = 메시지
unit-requests = 요청
unit-calls = 호출
unit-tokens = 토큰
unit-characters = 글자
unit-images = 이미지
unit-credits = 크레딧
unit-neurons = 뉴런
unit-minutes = 분
unit-seconds = 초
unit-usd = 달러

amount-messages = { $count ->
   *[other] 메시지 { $number }개
}
amount-requests = { $count ->
   *[other] 요청 { $number }회
}
amount-calls = { $count ->
   *[other] 호출 { $number }회
}
amount-tokens = { $count ->
   *[other] 토큰 { $number }개
}
amount-characters = { $count ->
   *[other] { $number }자
}
amount-images = { $count ->
   *[other] 이미지 { $number }장
}
amount-credits = { $count ->
   *[other] 크레딧 { $number }개
}
amount-neurons = { $count ->
   *[other] 뉴런 { $number }개
}
amount-minutes = { $count ->
   *[other] { $number }분
}
amount-seconds = { $count ->
   *[other] { $number }초
}
amount-usd = { $number }달러

limit = { $window } { $amount }
window-fixed = { $period ->
    [minute] 1분에
    [hour] 1시간에
    [week] 한 주에
    [month] 한 달에
   *[day] 하루에
}
window-first-use = { $span ->
    [day] 첫 사용부터 24시간 동안
   *[other] 첫 사용부터 { $duration } 동안
}
window-sliding = { $span ->
    [day] 최근 24시간 동안
   *[other] 최근 { $duration } 동안
}
window-refill = { $span ->
    [minute] 계속 채워지며 1분에
    [hour] 계속 채워지며 1시간에
    [day] 계속 채워지며 하루에
   *[other] 계속 채워지며 { $duration }에
}
window-rate = { $span ->
    [minute] 1분에
    [hour] 1시간에
    [day] 하루에
   *[other] { $duration }에
}
window-credit = 한 번만 받는
window-credit-expires = { $duration } 안에 쓰는

# 버튼에서 고를 때: "하루 요청 1,500회"
limit-short = { $span } { $amount }
limit-span = { $period ->
    [minute] 1분
    [hour] 1시간
    [week] 한 주
    [month] 한 달
   *[day] 하루
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit }까지
quota-no-limits = 등록된 한도가 없어요

# $guess: 언제 초기화되는지 아무도 확인하지 못한 플랫폼
reset-at = { $time } 초기화{ $guess ->
    [yes] { " " }예상
   *[no] { "" }
} ({ $duration } 뒤)
reset-sliding = { $time } 모두 복구{ $guess ->
    [yes] { " " }예상
   *[no] { "" }
} ({ $duration } 뒤)
reset-refill = { $time } 다시 가득 참{ $guess ->
    [yes] { " " }예상
   *[no] { "" }
} ({ $duration } 뒤)
reset-returns = { $time } 일부 복구{ $guess ->
    [yes] { " " }예상
   *[no] { "" }
} ({ $duration } 뒤)
reset-expires = { $time } 만료{ $guess ->
    [yes] { " " }예상
   *[no] { "" }
} ({ $duration } 뒤)
reset-expired = 만료됨
reset-idle = 시작 전: 첫 { $unit ->
    [messages] 메시지
    [requests] 요청
    [calls] 호출
    [images] 이미지
   *[other] 사용
}부터 시작돼요
reset-never = 만료 없음
reset-nothing = 모두 남아 있음

evidence-confirmed = { $age } 전 확인
evidence-confirmed-now = 방금 확인
evidence-logged = 직접 기록
evidence-logged-ago = { $age } 전 기록
evidence-estimated = 아직 기록 없음
evidence-rolled = 초기화됐을 거예요 (미확인)

# 남은 양을 알려 주는 플랫폼에서 마지막으로 읽은 때. $read: 읽은 적이 있으면 얼마 전인지
reading-age = 📡 { $read } 전에 마지막으로 읽음
reading-failed = 📡 { $asked } 전에 물었지만 답이 없었어요{ $known ->
    [yes] {" "}(마지막으로 읽은 건 { $read } 전)
   *[no] { "" }
}

number-not-a-number = ⚠️ 숫자로 읽을 수 없어요. 12처럼 숫자로 적어 주세요.
number-not-positive = ⚠️ 0보다 커야 해요.
number-too-large = ⚠️ 어떤 무료 한도보다도 커요. 잘못 적은 건 아닌지 확인해 주세요.
number-no-fractions = ⚠️ 여기에는 정수만 쓸 수 있어요.
number-too-fine = ⚠️ 소수점 아래 네 자리까지만 쓸 수 있어요.
number-more-than-total = ⚠️ 전체 한도({ $total })보다 많아요.
name-bad = ⚠️ 눈에 보이는 글자로 1~{ $longest }자까지 적어 주세요.
command-unknown = { $command } 명령은 몰라요. 할 수 있는 일은 /help에 있어요.
text-only = 글자로 답해 주세요.

error-gone = 이제는 없는 항목이에요. 지금 상태를 보여 드릴게요.
error-storage = 지금 저장소에 연결할 수 없어요. 바뀐 것은 없으니 잠시 뒤 다시 시도해 주세요.
error-half-way = 처리했는데 화면에 보여 드리지 못했어요. /status에서 확인해 주세요.
error-repeated = 이미 받아서 처리한 요청이에요. /status에서 확인해 주세요.
error-old-window = 예전 창이에요. 지금 창을 보여 드릴게요.
error-unexpected = 제 쪽에서 문제가 생겼어요. 바뀐 것은 없으니 다시 시도해 주세요.
too-many-accounts = 계정은 { $limit }개까지 담을 수 있어요. 먼저 하나를 지워 주세요.
