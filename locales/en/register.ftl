register-welcome = 👋 I watch your free AI allowances: what is left, and when it comes back.
    { "" }
    English, right?
register-go-on = Yes, go on

zone-question = 🌍 What time is it for you? Resets follow your clock.
zone-search-button = 🔎 Search a city
zone-time-button = ⌨️ Type my time
zone-search = Type the name of a large city near you.
zone-time = What time is it for you now? For example 14:05
zone-found = Which one is yours?
zone-no-city = I know no city of that name. Try a larger one nearby.
zone-not-a-time = I can't read that as a time. Type it like 14:05.
zone-no-such-time = It is that time nowhere right now. Look at your clock once more?

notify-question = 🔔 What shall I tell you?
notify-reset_alert = Before something is lost
notify-usage_warning = When 90% is used
notify-daily_summary = Evening summary, 21:00
notify-weekly_report = Report on Sunday
notify-recommendation = Tips during the day
