status-title = 📊 { $time }
    { "" }
status-empty = 아직 계정이 없어요.
status-refresh = 🔄 새로고침
status-more = ✍️ 더 기록

log-question = ✍️ 무엇을 썼나요?
log-how-much = 얼마나 썼나요?
log-how-much-of = { $account }: 얼마나 썼나요?
log-other-amount = 다른 수량
log-type-amount = 쓴 만큼 숫자로 적어 주세요. 예: 12
log-which-one = 어느 계정인가요?
log-toast = { $account } { $used }/{ $total } · 기록에서 취소 가능
log-toast-over = { $account } { $used }/{ $total }: 한도를 넘었어요
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ 한도를 넘었어요
log-undo = ↩️ 취소
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone = ↩️ 취소했어요: { $account } { $number }
log-no-account = 아직 { $platform } 계정이 없어요. /add로 추가할 수 있어요.
log-not-understood = <code>제미나이 20</code>처럼 적어 주세요. /help에 더 있어요.
log-nothing-to-count = 이 계정에는 기록할 한도가 없어요.
log-key-pasted = 🔑 키처럼 보여서 메시지를 지웠어요. 키는 /add에서 플랫폼을 고른 다음에 넣어 주세요.
