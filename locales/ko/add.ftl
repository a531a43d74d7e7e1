add-question = ➕ 어떤 플랫폼인가요?
add-first-question = ✨ 준비됐어요. 가장 자주 쓰는 플랫폼은 무엇인가요?
add-more = 더 보기…
add-fewer = ‹ 접기
add-custom = 다른 서비스
add-name-question = 🧩 이름이 무엇인가요? 적어 주세요.

add-check = ➕ 이대로 저장할까요?
    { "" }
# $count: 이미 등록한 같은 플랫폼의 계정 수
add-twins =
    { "" }
    🏷 { $count ->
   *[other] 이 플랫폼 계정이 이미 { $number }개 있어요. 이름을 붙이면 구분하기 쉬워요.
}
add-save = ✅ 저장
add-identifier = 🏷 이름
add-limits = 🔢 한도
add-reset = 🕘 초기화 시각을 알아요

add-identifier-question = 🏷 <b>이 계정의 이름</b>

    같은 플랫폼의 계정이 둘일 때 구분하려고 써요. 예: 회사, 집, 메일 주소. 하나뿐이면 없어도 돼요. 여기에 적어 주세요.
add-identifier-none = 이름 없이

add-key-question =
    { "" }
    🔑 <b>API 키가 있나요?</b> 여기에 붙여 넣어 주세요{ $has_prefix ->
    [yes] { " " }(시작: { $prefixes })
   *[no] { "" }
}.
    메시지는 바로 지우고 키는 암호화해 보관해요. 그다음 쓸 수 있는 키인지 플랫폼에 확인해요. 한도는 쓰지 않아요.
add-save-without-key = ✅ 키 없이 저장
add-key-how = 키는 어떻게 받나요?
add-key-again = 🔁 다시 붙여 넣기
add-key-kept = 🔑 <code>{ $preview }</code> · 암호화 보관

add-done = ✅ 추가했어요
    { "" }
add-reset-hint =
    { "" }
    🕘 초기화 시각은 추측이에요. 알게 되면 /accounts에서 알려 주세요.
add-another = ➕ 하나 더
