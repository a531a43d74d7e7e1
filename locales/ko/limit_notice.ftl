# What was understood of a pasted or forwarded notice. $left as a number, where it says so
limit-until = { $known ->
    [yes] { $left } 남음
   *[no] 다 씀
}, { $time }까지({ $duration } 뒤)
limit-left = { $known ->
    [yes] { $left } 남음
   *[no] 다 씀, 언제까지인지는 적혀 있지 않아요
}
limit-read = 📋 이렇게 읽었어요: { $understood }. 맞나요?
limit-read-which = 📋 이렇게 읽었어요: { $understood }. 어느 계정인가요?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 이렇게 읽었어요: { $understood }. 그런데 여기에는 그 한도를 세는 계정이 없어요.
limit-too-little = 📋 한도 이야기 같지만 얼마나 남았는지, 언제 다시 차는지 읽지 못했어요. /accounts에서 맞춰 주세요.
limit-left-alone = 그대로 뒀어요.
