register-welcome =
    👋 I watch your free AI allowances: what is left, and when it comes back.

    English, right?
register-go-on = Yes, go on
register-other-language = Other language…

zone-question =
    🌍 <b>What time is it for you?</b>
    I show every reset on your clock.

    Tap it, or write your city.
zone-search-button = Search a city
zone-time-button = Type my time
zone-search = 🌍 Which city? A country will do, too.
zone-time = 🌍 What time is it for you now? For example 14:05
zone-found = { $count ->
    [one] 🌍 Is this your clock?
   *[other] 🌍 Which one is yours?
}
zone-no-city = ⚠️ I know no city of that name. Try a larger city nearby.
zone-not-a-time = ⚠️ I can't read that as a time. Type it like 14:05.
zone-no-such-time = ⚠️ It is that time nowhere right now. Please check your clock.

# $time: of the evening summary
notify-question = 🔔 <b>What shall I tell you?</b>
notify-reset_alert = Before something is lost
notify-usage_warning = When { $percent } is used
notify-daily_summary = Evening summary, { $time }
notify-weekly_report = Report on { $day }
notify-recommendation = Tips during the day
notify-usable_again = When it can be used again
notify-credit_expiring = Before a credit expires
