access-button = 🔗 앱과 스크립트
access-overview =
    🔗 <b>앱과 스크립트</b>

    { $connected ->
        [yes] { $email } 계정과 연결되어 있어요.
       *[no] 웹사이트나 앱에서 이메일로 가입하셨나요? 코드로 연결할 수 있어요.
    }

    내가 쓰는 스크립트나 브라우저 확장이 남은 양을 보고 사용량을 기록할 수 있어요. 토큰이 있어야 해요{ $count ->
        [0] .
       *[other] . 지금 { $number }개 있어요.
    }
access-code = 🔗 연결 코드
access-code-message =
    🔗 연결 코드: <code>{ $code }</code>

    앱이나 웹사이트에서 텔레그램을 물어보는 곳에 입력하세요. 10분 안에 한 번만 쓸 수 있어요. 그러면 계정, 기록, 설정이 하나로 합쳐져요.
access-new = 🔑 새 토큰
access-rights-question =
    🔑 <b>무엇을 할 수 있게 할까요?</b>

    언제든지 취소할 수 있어요.
access-rights-button = { $rights ->
    [read] 👀 남은 양 보기
    [log] ✍️ 보고 기록하기
   *[all] 🗂 내 계정 모두 다루기
}
access-token-message =
    🔑 토큰이에요. 지금 한 번만 보여 드려요.

    <code>{ $token }</code>

    쓸 곳에 복사한 뒤 이 메시지를 지워 주세요.
access-calendar = 📅 캘린더 주소
access-calendar-message =
    📅 캘린더 프로그램에서 이 주소를 구독하세요. 한도가 다시 차는 시각과 오늘의 계획이 나와요.

    <code>{ $url }</code>

    주소를 아는 사람은 누구나 볼 수 있으니 혼자만 쓰세요.
access-token =
    🔑 <b>{ $preview }</b>

    할 수 있는 일: { $rights ->
        [read] 남은 양 보기
        [log] 남은 양을 보고 사용량 기록하기
        [calendar] 캘린더 보여 주기
       *[all] 보고, 기록하고, 계정 바꾸기
    }
    만든 날: { $made }
    마지막으로 쓴 날: { $used }
access-never-used = 아직 없음
access-revoke = 🗑 취소하기
access-revoked = { $preview } 토큰은 이제 쓸 수 없어요.
access-too-many = 토큰은 { $limit }개까지 만들 수 있어요. 먼저 하나를 취소해 주세요.
