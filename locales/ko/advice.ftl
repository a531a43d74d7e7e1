command-recommend = 지금 쓸 것
command-schedule = 오늘의 계획
home-advice = 💡 지금 쓸 것
plan-button = 🗓 계획
advice-best = 💡 지금은 <b>{ $account }</b>
# $reason: why; $left is an amount with its unit, $time when it closes; $count (as $number): times it is full again; $lasts: how long it runs
advice-why = { $reason ->
    [resets] { $time }까지({ $duration } 남음) { $left } 쓸 수 있고, 그때 남은 건 사라져요.
    [last_chance] 마지막 기회예요. { $left } 남았는데 { $time }에 만료되고({ $duration } 뒤) 다시 채워지지 않아요.
    [not_opened] { $left }, 아직 시작 전이에요. { $time } 전에 시작하면 오늘 { $count ->
       *[other] { $number }번
    } 더 가득 차요.
    [opens] { $left }, 첫 메시지를 보내면 시작되고 { $span ->
        [day] 24시간
       *[other] { $lasts }
    } 동안 이어져요.
    [overflows] { $left } 남았어요. 가득 차면 새로 채워지는 만큼 사라져요.
    [comes_back] { $left } 남았고, 쓴 만큼 다시 채워져요.
   *[never_lost] { $left } 남았고 만료되지 않아요. 급하지 않아요.
}
advice-lost = 평소대로라면 { $lost } 정도를 놓쳐요.
advice-runs-out = 평소대로라면 { $duration } 뒤에 다 써요.
advice-good-for = 잘하는 일: { $kinds }
advice-then = 그다음: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, { $time }까지)
# why the plan of the day begins with another account than the one above
advice-elsewhere = 🗓 하루 계획은 { $account }부터예요. { $why ->
    [late] 위의 것은 곧 초기화돼서 계획에 넣을 틈이 없어요.
    [later] 위의 것은 { $time }에 넣어야 둘 다 쓸 수 있거든요. 잠깐 쓸 거라면 위의 것부터 쓰세요.
   *[left_out] 하루 전체로는 다른 것부터 쓰는 게 덜 아까워요. 잠깐 쓸 거라면 위의 것을 쓰세요.
}
advice-open = { $emoji } { $platform } 열기
advice-other-amount = 직접 입력
advice-skip = 👎 다른 건 없나요?
advice-from-start = ↩️ 처음부터
advice-private = 🔒 비공개 { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] 글
    [images] 이미지
    [speech] 음성
    [translation] 번역
    [embeddings] 임베딩
   *[any] 모든 일
}
purpose = { $purpose ->
    [text] 글
    [images] 이미지
    [speech] 음성
    [translation] 번역
    [embeddings] 임베딩
   *[any] 전부
}
advice-purpose-question = 🎯 어떤 일인가요?
# $why there is nothing to recommend
advice-nothing = 💡 { $why ->
    [no_accounts] 계정을 추가하면 사라지기 전에 무엇을 쓸지 알려 드려요.
    [filtered] { $private ->
        [yes] 맞는 계정이 없어요. ‘비공개’는 입력을 학습에 쓸 수 있거나 개인 용도를 금지하는 곳을 빼요. 끄거나 일의 종류를 바꿔 보세요.
       *[no] 이런 일을 할 수 있는 계정이 없어요.
    }
    [only_throttles] 사라질 한도는 없고 속도 제한만 있어요. 아무거나 쓰세요.
    [empty] 전부 다 썼어요.
   *[skipped] 남은 건 다 보여 드렸어요.
}
advice-back = ⏳ { $account }: { $time }에 다시 쓸 수 있어요({ $duration } 뒤).
advice-what-if = { $platform } 계정을 추가하면 하루 { $amount } 더 쓸 수 있어요.
plan-title = 🗓 <b>{ $day } { $start }~{ $end }</b>
plan-block = <b>{ $start }~{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason why then; $nth of $of windows that fit
plan-why = { $reason ->
    [closes] { $time } 초기화 전에
    [fresh] 다시 가득 참
    [starts] 이때 시작{ $several ->
        [yes] : { $of }번 쓸 수 있어요
       *[no] {""}
    }
    [again] { $of }번 중 { $nth }번째
    [overflows] 넘치기 전에
    [returns] 다시 채워진 만큼
   *[spread] 하루 몫
}
plan-open = ▶️ { $time }: { $account }에 메시지를 하나 보내 두면 { $of }번 쓸 수 있어요
# $amount is lost at $time, in a few minutes
plan-late = ⏳ { $account }: { $time }에 { $amount } 사라져요({ $duration } 뒤). 계획에 넣기엔 늦었어요.
# $count windows of the plan did not fit into the message
plan-more = … 그 밖에 { $number }개 더 있어요. 캘린더 파일에 모두 들어 있어요.
plan-open-entry = { $account }에 메시지 하나
plan-open-why = 그러면 { $of }번 쓸 수 있어요.
plan-share = 이 계획대로면 { $which ->
    [today] 오늘
   *[tomorrow] 그날
} 한도의 { $share }를 써요.{ $usual ->
    [unknown] { "" }
   *[other] { " " }평소에는 { $usual } 정도예요.
}
plan-nothing = 놓칠 게 없어요. 편하게 쓰세요.
plan-no-accounts = 🗓 계정을 추가하면 하루 계획을 세워 드려요.
plan-day-over = 🗓 { $which ->
    [today] 오늘 활동 시간은 끝났어요.
   *[tomorrow] 그날은 활동 시간이 없어요.
}
plan-calendar = 📅 캘린더에 넣기
plan-other-day = { $which ->
    [today] 내일 ›
   *[tomorrow] ‹ 오늘
}
plan-again = 🔄 다시 계획
plan-calendar-name = AI 계획
plan-nothing-to-keep = 캘린더에 넣을 게 없어요.
