# 每个窗口共用的文字
home-button = 🏠 首页
back-button = ‹ 返回
done-button = 完成 ›
no-button = 不是

moment-tomorrow = 明天{ $time }
moment-yesterday = 昨天{ $time }
moment-weekday = { $day }{ $time }

# 单位名称，显示在进度条旁
unit-messages = 消息
unit-requests = 请求
unit-calls = 调用
unit-tokens = token
unit-characters = 字符
unit-images = 图片
unit-credits = 积分
unit-neurons = 神经元
unit-minutes = 分钟
unit-seconds = 秒
unit-usd = 美元

amount-messages = { $count ->
   *[other] { $number }条消息
}
amount-requests = { $count ->
   *[other] { $number }次请求
}
amount-calls = { $count ->
   *[other] { $number }次调用
}
amount-tokens = { $count ->
   *[other] { $number }个 token
}
amount-characters = { $count ->
   *[other] { $number }个字符
}
amount-images = { $count ->
   *[other] { $number }张图片
}
amount-credits = { $count ->
   *[other] { $number }积分
}
amount-neurons = { $count ->
   *[other] { $number }个神经元
}
amount-minutes = { $count ->
   *[other] { $number }分钟
}
amount-seconds = { $count ->
   *[other] { $number }秒
}
amount-usd = { $number }美元

# 额度的说法：“每天1,500次请求”
limit = { $window }{ $amount }
window-fixed = { $period ->
    [minute] 每分钟
    [hour] 每小时
    [week] 每周
    [month] 每月
   *[day] 每天
}
window-first-use = { $span ->
    [day] 从首次使用起24小时内
   *[other] 从首次使用起{ $duration }内
}
window-sliding = { $span ->
    [day] 任意24小时内
   *[other] 任意{ $duration }内
}
window-refill = { $span ->
    [minute] 持续补充，每分钟
    [hour] 持续补充，每小时
    [day] 持续补充，每天
   *[other] 持续补充，每{ $duration }
}
window-rate = { $span ->
    [minute] 每分钟
    [hour] 每小时
    [day] 每天
   *[other] 每{ $duration }
}
window-credit = 一次性
window-credit-expires = { $duration }内有效的一次性

# 按钮上的简短说法：“1,500次请求 / 天”
limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] 分钟
    [hour] 小时
    [week] 周
    [month] 月
   *[day] 天
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit }（限速）
quota-no-limits = 还没有设置额度

# $guess：还没人确认过这个平台什么时候重置
reset-at = { $guess ->
    [yes] 预计{ $time }
   *[no] { $time }
}重置（{ $duration }后）
reset-sliding = { $guess ->
    [yes] 预计{ $time }
   *[no] { $time }
}全部恢复（{ $duration }后）
reset-refill = { $guess ->
    [yes] 预计{ $time }
   *[no] { $time }
}补满（{ $duration }后）
reset-returns = { $guess ->
    [yes] 预计{ $time }
   *[no] { $time }
}恢复一部分（{ $duration }后）
reset-expires = { $guess ->
    [yes] 预计{ $time }
   *[no] { $time }
}过期（{ $duration }后）
reset-expired = 已过期
reset-idle = 未开始，从第一{ $unit ->
    [messages] 条消息
    [requests] 次请求
    [calls] 次调用
    [images] 张图片
   *[other] 次使用
}起计时
reset-never = 永不过期
reset-nothing = 全部可用

evidence-confirmed = { $age }前确认
evidence-confirmed-now = 刚刚确认
evidence-logged = 自己记的
evidence-logged-ago = { $age }前记录
evidence-estimated = 还没记过
evidence-rolled = 应该已重置，未确认

reading-age = 📡 { $read }前读取
reading-failed = 📡 { $asked }前询问过，没有回应{ $known ->
    [yes] （上次读取在{ $read }前）
   *[no] { "" }
}

number-not-a-number = ⚠️ 看不懂这个数。请输入数字，例如 12。
number-not-positive = ⚠️ 要大于 0 才行。
number-too-large = ⚠️ 比任何免费额度都多，是不是打错了？
number-no-fractions = ⚠️ 这里只能填整数。
number-too-fine = ⚠️ 最多四位小数。
number-more-than-total = ⚠️ 超过了全部额度（{ $total }）。
name-bad = ⚠️ 请用 1 到 { $longest } 个看得见的字符。
command-unknown = 没有 { $command } 这个命令。能用的都在 /help 里。
text-only = 请用文字回答。

error-gone = 这一项已经不在了。下面是现在的情况。
error-storage = 暂时读不到数据，什么都没有改动。请稍后再试。
error-half-way = 已经办好了，只是没能显示出来。发 /status 看看现在的情况。
error-repeated = 这个之前已经收到并处理好了。发 /status 看看现在的情况。
error-old-window = 那是之前的窗口，这里是现在的。
error-unexpected = 我这边出了点问题，什么都没有改动。请再试一次。
too-many-accounts = 最多能放{ $limit }个账号，请先删除一个。
