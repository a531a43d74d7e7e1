status-title = 📊 { $time } · { $city }
    { "" }
status-empty = 아직 계정이 없어요.
status-refresh = 🔄 새로고침
status-more = ✍️ 더 기록

log-question = ✍️ 무엇을 썼나요?
log-how-much = 얼마나 썼나요?
log-how-much-of = { $account }: 얼마나 썼나요?
log-other-amount = 다른 수량
log-type-amount = 쓴 만큼 숫자로 적어 주세요. 예: 12
log-which-one = { $count ->
    [1] 이 계정이 맞나요?
   *[other] 어느 계정인가요?
}
log-which-one-more = 그 밖에 { $number }개가 더 있어요. <code>제미나이 회사 20</code>처럼 계정 이름까지 적어 주세요.
log-toast = { $account } { $used }/{ $total } · 기록에서 취소 가능
log-toast-over = { $account } { $used }/{ $total }: 한도를 넘었어요
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ 한도를 넘었어요
log-undo = ↩️ 취소
log-undo-last = ↩️ +{ $number } 취소
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = 이미 취소했어요.
log-undone = ↩️ 취소했어요: { $account } { $number }
log-no-account = 아직 { $platform } 계정이 없어요.
log-add = ➕ { $platform } 추가
log-not-understood = <code>제미나이 20</code>처럼 적어 주세요. /help에 더 있어요.
log-nothing-to-count = 이 계정에는 기록할 한도가 없어요.
log-key-pasted = 🔑 키처럼 보여서 메시지를 지웠고 아무것도 저장하지 않았어요. 키는 계정을 추가할 때나 /accounts의 🔑에서 넣어 주세요.
# 숫자 뒤에 붙어도 되는 말: "제미나이 20번"
log-counters = 번 회 개 건 x
