# What was understood of a pasted or forwarded notice. $left as a number, where it says so
limit-until = { $known ->
    [yes] { $left } left
   *[no] empty
} until { $time } (in { $duration })
limit-left = { $known ->
    [yes] { $left } left
   *[no] empty; until when it does not say
}
limit-read = 📋 I read: { $understood }. Is that right?
limit-read-which = 📋 I read: { $understood }. For which account?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 I read: { $understood }. But none of your accounts here counts that.
limit-too-little = 📋 That is about a limit, but I can't read what is left or when it resets. Set it under /accounts.
limit-left-alone = Left as it was.
