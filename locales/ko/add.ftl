add-question = ➕ 어떤 플랫폼인가요?
add-first-question = ✨ 준비됐어요. 가장 자주 쓰는 플랫폼은 무엇인가요?
add-preset-question = <b>{ $platform }</b>: 어떤 한도를 쓰고 있나요?
add-preset-line = <b>{ $number }</b> · { $name } { $limits }
    <i>{ $confidence ->
        [official] 공식 페이지
        [measured] 실제 계정에서 확인
        [tool] 오픈소스 도구
        [inferred] 저희가 추론
       *[community] 사용자 제보
    }: { $source }, { $date }</i>
add-key-question = 🔑 <b>{ $platform }</b>: API 키를 붙여 넣어 주세요.
add-key-prefix = { $prefixes }(으)로 시작해요.
add-key-promise = 메시지는 바로 지우고 키는 암호화해 보관해요. 이 버전은 아직 키를 쓰지 않으니 없어도 괜찮아요.
add-key-without = 키 없이
add-key-how = 키는 어떻게 받나요? ↗
add-key-kept = 🔑 <code>{ $preview }</code> · 암호화 보관, 확인 전
add-done = ✅ 추가했어요
    { "" }
add-another = ➕ 하나 더
