# What a platform answered about a key. $platform is its name.
check-valid = ✅ { $platform }에서 유효한 키라고 해요.
check-read = ✅ { $platform }에서 유효한 키라고 하고, 남은 양도 알려 줬어요.
check-refused = ⛔ { $platform }에서 유효하지 않은 키라고 해요. 키 페이지에서 공백 없이 다시 복사해 주세요.
# $reason: why a key that is alive may not be used
check-blocked = ⚠️ 키는 유효하지만 { $platform }에서 쓰지 못하게 해요: { $reason ->
    [api_disabled] 이 프로젝트의 API가 꺼져 있어요.
    [key_restricted] 다른 용도로 제한된 키예요.
    [region] 지원하지 않는 지역이에요.
    [no_credit] 크레딧을 다 썼어요.
   *[inactive] 활성 상태가 아니에요.
}
check-lacks-permission = ⚠️ 키는 유효하지만 남은 양을 볼 권한이 없어요{ $named ->
    [yes] : { $permission }
   *[no] {""}
}.
check-rate-limited = ⏳ 지금 { $platform }에 요청이 너무 잦아요. 바뀐 것은 없으니 나중에 다시 해 보세요.
# $reason: why there was no answer
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } 응답이 너무 늦어요.
    [changed] { $platform } 응답 형식이 달라져서 읽지 못했어요.
    [not_the_api] { $platform } 대신 다른 곳이 응답해요.
   *[other] 지금은 { $platform }에 연결할 수 없어요.
} 바뀐 것은 없어요.
# $reason: why nobody was asked
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform } 키는 한도를 쓰지 않고 확인할 방법이 없어서 확인하지 않아요.
    [needs_account_id] { $platform }은(는) 계정 ID도 필요해요. <code>ID:키</code>로 붙여 넣어 주세요.
   *[other] { $platform }은(는) 남은 양을 알려 주지 않아요.
}
check-fresh = ✅ 방금 물어봤어요. 지금 보이는 게 그 답이에요.
check-too-often = ⏳ 지금은 충분히 물어봤어요. { $time }부터 다시 할 수 있어요.
check-already = ⏳ 답을 기다리는 중이에요.
check-no-key = 🔑 물어볼 키가 없어요.
account-ask = 🔄 플랫폼에 묻기
notice-key-died = 🔑 <b>{ $account }</b>: 이제 키 <code>{ $preview }</code>를 받아 주지 않아요.
notice-key-replace = 🔑 새 키 넣기
notice-about-key_died = 플랫폼이 키를 더 이상 받아 주지 않을 때 알려요.
notify-key_died = 키가 막혔을 때
