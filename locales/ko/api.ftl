# REST API가 프로그램의 결과를 보는 사람에게 하는 말. HTML 없음.
api-not-signed-in = 로그인해 주세요. 토큰이 없거나, 모르는 토큰이거나, 너무 오래됐어요.
api-not-allowed = 이 토큰으로는 할 수 없어요. “{ $right }” 권한이 없어요.
api-not-found = 여기에는 그런 것이 없어요.
api-no-path = 이 주소에는 아무것도 없어요.
api-no-method = 이 주소에서는 할 수 없는 일이에요.
api-bad-request = 요청을 이해할 수 없어요.
api-no-json = 본문이 올바른 JSON이 아니에요.
api-media-type = Content-Type: application/json으로, 압축하지 않은 UTF-8 JSON을 보내 주세요.
api-too-large = 한 번에 보내기에는 너무 커요.
api-too-often = 지금은 충분히 요청했어요. { $seconds }초 뒤에 다시 해 주세요.
api-unavailable = 지금은 처리하지 못했어요. 바뀐 것은 없으니 잠시 뒤에 다시 해 주세요.
api-broken = 저희 쪽에서 문제가 생겼어요. 보내신 요청 때문이 아니에요.
api-unfit = 요청에 맞지 않는 것이 있어요.
api-field = { $why ->
    [missing] 빠져 있어요.
    [short] 너무 짧아요.
    [long] 너무 길어요.
    [small] 너무 작아요.
    [large] 너무 커요.
    [fine] 소수점 아래 자리가 너무 많아요.
   *[other] 여기에 맞는 값이 아니에요.
}
api-bad-email = 이메일 주소가 아니에요.
api-email-taken = 이미 가입된 이메일 주소예요.
api-bad-login = 이메일 주소와 비밀번호가 맞지 않아요.
api-password = { $why ->
    [too_short] 10자 이상으로 정해 주세요.
    [too_long] 72바이트까지만 돼요. 한글과 이모지는 한 글자가 여러 바이트예요.
   *[other] 자판으로 칠 수 없는 글자가 들어 있어요.
}
api-language = 아직 없는 언어예요.
api-timezone = Asia/Seoul 같은 시간대 이름이 아니에요.
api-code = 모르는 코드이거나, 이미 썼거나, 너무 오래됐어요. 봇의 설정에서 새 코드를 받을 수 있어요.
api-chat-id = 채팅 번호만으로는 확인할 수 없어요. 봇의 설정에 나오는 코드를 보내 주세요.
api-cannot-join = { $why ->
    [two_chats] 이미 다른 텔레그램 채팅과 연결되어 있어요.
   *[two_emails] 그 채팅은 이미 다른 이메일 주소를 쓰고 있어요.
}
api-too-many = { $limit }개까지만 만들 수 있어요.
api-unknown-platform = 추가할 수 없는 플랫폼이에요. /api/platforms에서 확인해 주세요.
api-unknown-preset = 이 플랫폼에는 그런 한도가 없어요. /api/platforms에서 확인해 주세요.
api-own-platform = 직접 만든 플랫폼이라 키도, 정해진 한도도 없어요.
api-takes-no-key = { $platform }에는 키가 없어요.
api-key-unreadable = 저장된 키를 열 수 없어요. 바뀐 것은 없어요.
api-amount = { $why ->
    [not_positive] 0보다 커야 해요.
    [too_large] 그렇게 큰 무료 한도는 없어요.
    [no_fractions] 이 계정은 정수로 세요.
   *[too_fine] 소수점 아래 네 자리까지만 돼요.
}
api-nothing-to-count = 이 계정에는 사용량을 셀 한도가 없어요.
api-other-amount = 같은 키로 다른 양을 이미 기록했어요. 이번에는 기록하지 않았어요.
api-band = { $band ->
    [use_now] 지금 쓰세요
    [available] 쓸 수 있어요
   *[low_priority] 급하지 않아요
}
api-use = { $amount } 쓰기
api-calendar-name = AI 무료 한도
api-calendar-reset = { $account }: { $what ->
    [expires] 기한이 끝나요
   *[resets] 다시 가득 차요
}
