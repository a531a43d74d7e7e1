register-welcome =
    👋 무료 AI 한도가 얼마나 남았고 언제 다시 차는지 지켜봐 드려요.

    한국어로 할까요?
register-go-on = 네, 계속할게요
register-other-language = 다른 언어…

zone-question =
    🌍 <b>지금 몇 시인가요?</b>
    초기화 시각을 이 시계에 맞춰 알려 드려요.

    골라 주세요. 도시 이름을 적어도 돼요.
zone-search-button = 도시 찾기
zone-time-button = 시각 입력
zone-search = 🌍 어느 도시인가요? 나라 이름도 괜찮아요.
zone-time = 🌍 지금 몇 시인가요? 예: 14:05
zone-found = { $count ->
    [1] 🌍 이 시각이 맞나요?
   *[other] 🌍 어디인가요?
}
zone-no-city = ⚠️ 그런 이름의 도시를 찾지 못했어요. 가까운 더 큰 도시로 해 보세요.
zone-not-a-time = ⚠️ 시각으로 읽을 수 없어요. 14:05처럼 적어 주세요.
zone-no-such-time = ⚠️ 지금 그 시각인 곳이 없어요. 시계를 다시 확인해 주세요.

# $time: 저녁 요약을 보내는 시각
notify-question = 🔔 <b>무엇을 알려 드릴까요?</b>
notify-reset_alert = 사라지기 전에
notify-usage_warning = { $percent } 썼을 때
notify-daily_summary = 저녁 요약, { $time }
notify-weekly_report = 주간 보고, { $day }
notify-recommendation = 낮 동안의 추천
notify-usable_again = 다시 쓸 수 있을 때
notify-credit_expiring = 크레딧이 만료되기 전에
