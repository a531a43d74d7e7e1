# 인라인 모드: 어느 대화에서나 "@봇 제미나이 20". 결과 위의 줄은 개인 대화로 이어진다
inline-start = 먼저 계정을 등록해 주세요
inline-hint = 플랫폼과 숫자를 적어 주세요: 제미나이 20
inline-now = 지금 { $used }/{ $total }

# 보내지는 메시지: 그 대화의 모두에게 보인다
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ 기록하기

inline-not-yours = 보낸 사람만 누를 수 있어요.
inline-gone = 이미 취소했거나 삭제된 계정이에요.
