history-title = 📈 <b>{ $days }</b>
history-share = 用掉了免费额度的{ $percent }
history-nothing-closed = 这几天还没有额度重置过。
# $used 是带单位的数量：“31条消息”
history-account = <b>{ $account }</b>：{ $used }
history-account-lost = <b>{ $account }</b>：{ $used } · 过期未用 { $lost }
history-more = … 还有{ $number }个在表格里
history-day = { $day } { $bar } { $percent }
# $mark 是当前所选的“•”
history-span = { $mark } { $number }天
history-picture = 🖼 图表
history-table = 📄 表格
history-caption = 📈 { $days }
    🟦 已用 · ⬜ 过期未用
history-no-picture = 这次没能画出图表。数字在这里和表格里都有。
history-column-date = 日期
history-column-account = 账号
history-column-unit = 单位
history-column-used = 已用
history-column-allowed = 已结束的额度
history-column-lost = 过期未用
