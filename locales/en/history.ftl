history-title = 📈 <b>{ $days }</b>
history-share = Used: { $percent } of what your platforms gave
history-nothing-closed = Nothing has reset in these days yet.
# $used is an amount with its unit: "31 messages"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · { $lost } expired unused
history-more = … and { $number } more in the table
history-day = { $day } { $bar } { $percent }
# $mark is "•" on the one that is shown
history-span = { $mark } { $number } days
history-picture = 🖼 Picture
history-table = 📄 Table
history-caption = 📈 { $days }
    🟦 used · ⬜ expired unused
history-no-picture = The picture did not come out this time. The numbers are here, and in the table.
history-column-date = Date
history-column-account = Account
history-column-unit = Unit
history-column-used = Used
history-column-allowed = Allowance that closed
history-column-lost = Expired unused
