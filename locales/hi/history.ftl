history-title = 📈 <b>{ $days }</b>
history-share = इस्तेमाल: प्लेटफ़ॉर्मों ने जितना दिया, उसका { $percent }
history-nothing-closed = इन दिनों में अभी कुछ रीसेट नहीं हुआ।
# $used इकाई के साथ: "31 मैसेज"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · { $lost } बेकार
history-more = … बाकी { $number } टेबल में
history-day = { $day } { $bar } { $percent }
# जो दिख रहा है उस पर $mark "•" है
history-span = { $mark } { $number } दिन
history-picture = 🖼 तस्वीर
history-table = 📄 टेबल
history-caption = 📈 { $days }
    🟦 इस्तेमाल हुआ · ⬜ बेकार गया
history-no-picture = इस बार तस्वीर नहीं बन पाई। आँकड़े यहाँ और टेबल में हैं।
history-column-date = तारीख
history-column-account = अकाउंट
history-column-unit = इकाई
history-column-used = इस्तेमाल हुआ
history-column-allowed = खत्म हुई अवधि की लिमिट
history-column-lost = बेकार गया
