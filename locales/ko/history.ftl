history-title = 📈 <b>{ $days }</b>
history-share = 받은 한도의 { $percent }를 썼어요
history-nothing-closed = 이 기간에는 아직 초기화된 한도가 없어요.
# $used is an amount with its unit: "31 messages"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · { $lost } 놓침
history-more = … 그 밖의 { $number }개는 표에 있어요
history-day = { $day } { $bar } { $percent }
# $mark is "•" on the one that is shown
history-span = { $mark } { $number }일
history-picture = 🖼 그림
history-table = 📄 표
history-caption = 📈 { $days }
    🟦 사용 · ⬜ 놓침
history-no-picture = 이번에는 그림을 그리지 못했어요. 숫자는 여기와 표에 있어요.
history-column-date = 날짜
history-column-account = 계정
history-column-unit = 단위
history-column-used = 사용
history-column-allowed = 마감된 한도
history-column-lost = 놓침
