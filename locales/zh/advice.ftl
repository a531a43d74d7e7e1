command-recommend = 现在用哪个
command-schedule = 今日计划
home-advice = 💡 现在用哪个
plan-button = 🗓 计划
advice-best = 💡 现在用 <b>{ $account }</b>
# $reason：理由；$left 是带单位的数量，$time 是截止时间
advice-why = { $reason ->
    [resets] 还剩{ $left }，{ $time }前没用完就清零（还有{ $duration }）。
    [last_chance] 最后的机会：还剩{ $left }，{ $time }过期（还有{ $duration }），以后不再补充。
    [not_opened] 有{ $left }，还没开始计时。{ $time }前开始用，今天还能再满{ $count ->
       *[other] { $number }次
    }。
    [opens] 有{ $left }，发出第一条消息时开始计时，持续{ $span ->
        [day] 24小时
       *[other] { $lasts }
    }。
    [overflows] 还剩{ $left }。满了以后，再补充的就浪费了。
    [comes_back] 还剩{ $left }，用掉的会再恢复。
   *[never_lost] 还剩{ $left }，永不过期，不着急。
}
advice-lost = 按你平时的用量，大约会浪费{ $lost }。
advice-runs-out = 按你平时的用量，{ $duration }就会用完。
advice-good-for = 适合：{ $kinds }
advice-then = 接下来：{ $others }
advice-other = { $account }（{ $left }）
advice-other-until = { $account }（{ $left }，{ $time }截止）
# 为什么今日计划不从上面那个账号开始
advice-elsewhere = 🗓 计划从 { $account } 开始：{ $why ->
    [late] 上面那个马上就截止，来不及排进计划。
    [later] 上面那个排在{ $time }，这样两个都用得上。只用一小会儿的话，先用上面那个。
   *[left_out] 按一整天算，用别的浪费更少。只用一小会儿的话，用上面那个。
}
advice-open = 打开 { $emoji } { $platform }
advice-other-amount = 其他
advice-skip = 👎 先不用，还有别的吗？
advice-from-start = ↩️ 从头看
advice-private = 🔒 隐私 { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] 文字
    [images] 图片
    [speech] 语音
    [translation] 翻译
    [embeddings] 向量嵌入
   *[any] 都可以
}
purpose = { $purpose ->
    [text] 文字
    [images] 图片
    [speech] 语音
    [translation] 翻译
    [embeddings] 向量嵌入
   *[any] 都可以
}
advice-purpose-question = 🎯 要做什么？
# $why：为什么没有可推荐的
advice-nothing = 💡 { $why ->
    [no_accounts] 添加一个账号，我会在额度浪费之前告诉你用哪个。
    [filtered] { $private ->
        [yes] 没有合适的账号。“隐私”会排除可能拿你的内容去训练、或禁止个人使用的平台。可以关掉它，或换一种任务。
       *[no] 你的账号里没有能做这种任务的。
    }
    [only_throttles] 你的账号只有限速，不会浪费什么，随便用哪个都行。
    [empty] 全都用完了。
   *[skipped] 剩下的都给你看过了。
}
advice-back = ⏳ { $account } { $time }恢复（{ $duration }后）。
advice-what-if = 添加 { $platform }，每天能多用{ $amount }。
plan-title = 🗓 <b>{ $day } { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }
    { $amount } · <i>{ $why }</i>
# $reason：为什么排在那时；一轮＝从首次使用到重置，共 $of 轮，这是第 $nth 轮
plan-why = { $reason ->
    [closes] 赶在{ $time }重置前
    [fresh] 重置后的新额度
    [starts] 这时开始用{ $several ->
        [yes] ，能用{ $of }轮
       *[no] {""}
    }
    [again] 第{ $nth }轮，共{ $of }轮
    [overflows] 趁还没溢出
    [returns] 恢复的部分
   *[spread] 当天的份额
}
plan-open = ▶️ { $time }：给 { $account } 发一条消息，就能用上{ $of }轮
# $amount 几分钟后、到 $time 就清零
plan-late = ⏳ { $account }：{ $amount }在{ $time }清零（{ $duration }后），来不及排进计划。
# 消息里放不下的计划条数
plan-more = … 还有{ $number }项，日历文件里都有。
plan-open-entry = 给 { $account } 发一条消息
plan-open-why = 这样能用上{ $of }轮。
plan-share = 按这个计划，能用掉{ $which ->
    [today] 今天
   *[tomorrow] 当天
}额度的{ $share }{ $usual ->
    [unknown] 。
   *[other] ；平时大约{ $usual }。
}
plan-nothing = 没有会浪费的额度，想用什么就用什么。
plan-no-accounts = 🗓 添加一个账号，我来帮你安排一天。
plan-day-over = 🗓 { $which ->
    [today] 今天的使用时段已经结束了。
   *[tomorrow] 那天没有使用时段。
}
plan-calendar = 📅 加到日历
plan-other-day = { $which ->
    [today] 明天 ›
   *[tomorrow] ‹ 今天
}
plan-again = 🔄 重新计划
plan-calendar-name = AI 计划
plan-nothing-to-keep = 没有可以加到日历的内容。
