register-welcome =
    👋 Vigilo tus cupos gratuitos de IA: cuánto queda y cuándo vuelven.

    ¿Seguimos en español?
register-go-on = Sí, seguimos
register-other-language = Otro idioma…

zone-question =
    🌍 <b>¿Qué hora es donde estás?</b>
    Te muestro cada renovación en tu hora.

    Toca la correcta o escribe tu ciudad.
zone-search-button = Buscar ciudad
zone-time-button = Poner mi hora
zone-search = 🌍 ¿Qué ciudad? También sirve un país.
zone-time = 🌍 ¿Qué hora es ahora donde estás? Por ejemplo, 14:05
zone-found = { $count ->
    [one] 🌍 ¿Es esta tu hora?
   *[other] 🌍 ¿Cuál es la tuya?
}
zone-no-city = ⚠️ No conozco ninguna ciudad con ese nombre. Prueba con una más grande que quede cerca.
zone-not-a-time = ⚠️ No logro leer esa hora. Escríbela así: 14:05.
zone-no-such-time = ⚠️ Ahora mismo no es esa hora en ningún lugar. Revisa tu reloj.

# $time: of the evening summary
notify-question = 🔔 <b>¿De qué te aviso?</b>
notify-reset_alert = Antes de que se pierda algo
notify-usage_warning = Al { $percent } de uso
notify-daily_summary = Resumen de la noche, { $time }
notify-weekly_report = Informe del { $day }
notify-recommendation = Consejos durante el día
notify-usable_again = Cuando vuelva un cupo
notify-credit_expiring = Antes de caducar un crédito
