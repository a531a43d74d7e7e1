accounts-question = 🗂 계정을 누르면 보거나 바꿀 수 있어요.
account-left-short = { $number } 남음

account-rule = 🔢 { $limit }
# $outcome: what the platform said of it last, $age ago; $since: how long there is this key
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] 유효({ $age } 전 확인)
    [lacks_permission] 유효, 권한 부족({ $age } 전 확인)
    [blocked] 사용 막힘({ $age } 전 확인)
    [refused] { $age } 전 거절됨
   *[none] 확인 전
}{ $old ->
    [yes] { " · " }{ $since }째 보관
   *[no] { "" }
}
account-since = 📅 { $day }에 등록
# $amount: 막힌 지점, "메시지 18–24개"; $usual: 두 번 이상
account-stops = 🛑 { $usual ->
    [yes] 보통 막히는 지점: { $amount }
   *[no] 한 번 막힘: { $amount }
}
account-guess = 🤔 이 플랫폼은 초기화 시각을 밝히지 않아서 짐작한 시각이에요. 정확히 알면 ‘초기화’에서 바꿔 주세요.

account-log = ✍️ 사용 기록
account-correct = 🎯 사이트에선…
account-reset = 🕘 초기화
account-limits = 🔢 한도
account-rename = 🏷 이름
account-key-button = 🔑 키
account-remove = 🗑 계정 삭제
account-limits-set = 한도를 바꿨어요.

account-stopped = 🛑 막혔어요
account-usual = 🔢 한도를 { $amount }로
account-stopped-question =
    🛑 <b>{ $account }</b>: 지금 더 쓸 수 없다고 하나요?

    그러면 초기화될 때까지 남은 게 없는 걸로 해 둘게요. 공개되지 않은 한도라서, 보통 어디서 막히는지도 이렇게 배워요.
account-stopped-count = 제 계산으로는 { $amount } 썼어요.
account-stopped-yes = 🛑 네, 방금 막혔어요
account-stopped-noted = 지금은 남은 게 없는 걸로 해 뒀어요.

account-which-limit = 어느 한도인가요?
account-choose-first = ⚠️ 한도가 여러 개예요. 먼저 하나를 눌러 주세요.

account-left-question = 🎯 사이트에는 얼마나 <b>남았다고</b> 나오나요? 숫자로 적어 주세요. 예: { $example }
account-left-count = 제 계산으로는 { $left } 남았어요.
account-left-none = 다 썼어요
account-left-all = { $number } 그대로
account-left-negative = ⚠️ 0보다 작을 수는 없어요. 다 썼다면 0이라고 적어 주세요.
account-left-noted = { $left } 남은 걸로 고쳤어요.

account-reset-question = 🕘 { $kind ->
    [credit] 언제 만료되나요? <code>20일</code>처럼 남은 기간이나 <code>{ $date }</code>처럼 마지막 날을 적어 주세요.
   *[first_use] 지금 시작된 한도는 언제 초기화되나요? <code>1시간 30분</code>처럼 남은 시간이나 <code>{ $time }</code>처럼 시각을 적어 주세요.
}
account-reset-idle = 아직 시작 전
account-reset-never = 만료되지 않아요
account-reset-noted = 기억해 둘게요.
# 시각 앞뒤에 붙는 말: "2시간 뒤에", "오후 5:20에 초기화"
reset-words-before = 약 한 in at
reset-words-after = 뒤 후 에 초기화 만료 남음 남았어요 이에요 예요 까지
reset-not-read = ⚠️ { $kind ->
    [credit] 읽을 수 없어요. 20일처럼 남은 기간이나 { $date }처럼 날짜를 적어 주세요.
   *[first_use] 읽을 수 없어요. 2시간처럼 남은 시간이나 { $time }처럼 시각을 적어 주세요.
}
reset-ambiguous = ⚠️ 시각인가요, 남은 시간인가요? 시각은 { $time }, 남은 시간은 2시간 30분처럼 적어 주세요.
reset-no-day = ⚠️ 그런 날은 없어요. { $date }처럼 적어 주세요.
reset-past = ⚠️ 이미 지난 때예요. 앞으로 올 때를 적어 주세요.
reset-too-late = ⚠️ 너무 멀어요. 길어도 { $longest }인 한도예요. 다르다면 한도를 바꿔 주세요.

account-name-question = 🏷 뭐라고 부를까요? 이름을 적어 주세요. 예: <code>회사</code>, <code>ann@example.org</code>
account-name-remove = 이름 없이

account-key-question = 🔑 <b>{ $platform }</b>: API 키를 붙여 넣어 주세요.
account-key-now = 지금 키는 <code>{ $preview }</code>예요. 새 키로 바뀌어요.
account-key-promise = 메시지는 바로 지우고 키는 암호화해 보관해요. 그다음 쓸 수 있는 키인지 플랫폼에 확인해요. 한도는 쓰지 않아요.
account-key-how = 키는 어떻게 받나요?
account-key-remove = 🗑 키 삭제
account-key-removed = 키를 지웠어요.

account-remove-question = 🗑 <b>{ $account }</b> 계정을 삭제할까요?
    기록한 수량{ $key ->
    [yes] 과 키가
   *[no] 이
} 바로 지워지고 되돌릴 수 없어요.
account-remove-yes = 🗑 네, 삭제할게요
account-remove-no = 그대로 둘게요
account-removed = 삭제했어요: { $account }
