limits-question = <b>{ $platform }</b>: ¿cuáles son tus límites?
    { "" }
limits-question-one = <b>{ $platform }</b>: ¿son estos tus límites?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits begins with a space or a new line
limits-preset-named = { $name }:{ $limits }
limits-preset-bought = Si alguna vez compraste { $amount } en créditos:{ $limits }
# $source: a name or a link
limits-source = <i>{ $confidence ->
    [official] página oficial
    [measured] visto en cuentas reales
    [tool] de una herramienta de código abierto
    [inferred] deducido por nosotros
    [assumed] valores iniciales sin confirmar
   *[community] según usuarios
}{ $named ->
    [yes] : { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
limits-aged = { $date } ({ $ago })
limits-doubt =
    { "" }
    💡 ¿Dudas? Mira <a href="{ $url }">su página de límites</a> o elige los números más bajos: mejor un aviso pronto que tarde.
limits-preset-yes = ✅ Sí, estos
limits-own = 🔢 Mis propios números

# When something starts anew. $place: whose clock it goes by
limits-clock = { $midnight ->
    [yes] a medianoche
   *[no] a las { $at }
}{ $place ->
    [mine] { "" }
    [utc] { " " }UTC
   *[city] { " " }({ $city })
}
limits-when-day = cada día { $clock }
limits-when-week = cada { $day } { $clock }
limits-when-month = el día { $day } de cada mes{ $missing ->
    [yes] { " " }(o el último)
   *[no] { "" }
} { $clock }
limits-resets = Se renueva { $when } (en { $duration })
limits-resets-yours = Se renueva { $when }: { $yours } en tu hora
limits-reset-unknown = ❔ Nadie dice cuándo se renueva. Por ahora supongo: { $when }.
limits-length-unknown = ❔ Nadie dice cuánto dura. Por ahora supongo: { $duration }.

limits-unit-question = 🔢 ¿Qué se cuenta?
limits-amount-question = 🔢 <b>{ $unit }</b>: ¿cuánto te dan?

    Escribe el número, por ejemplo, 50.

limits-window-question = 🔁 <b>{ $amount }</b>: ¿cuándo se renueva?

    ▶️ un reloj que arranca cuando empiezas, como en ChatGPT y Claude
    ↩️ cada uso vuelve después de un tiempo
    💧 un poco todo el tiempo, hasta llenarse
    🎁 una vez y nunca más
    🚦 solo un máximo por minuto: nada que ahorrar
limits-kind-day = 🌙 Cada día
limits-kind-week = 📅 Cada semana
limits-kind-month = 🗓 Cada mes
limits-kind-hour = 🕐 Cada hora
limits-kind-first_use = ▶️ Tras mi primer uso
limits-kind-sliding = ↩️ Cada uso vuelve
limits-kind-refill = 💧 Se recarga poco a poco
limits-kind-credit = 🎁 Una vez y nunca más
limits-kind-rate = 🚦 Un máximo por minuto

limits-duration-question = ⏱ <b>{ $amount }</b>: { $kind ->
    [first_use] ¿cuánto dura, desde el primer uso?
    [sliding] ¿cuánto tarda un uso en volver?
    [refill] ¿cuánto tarda en llenarse desde cero?
   *[credit] ¿cuánto falta para que caduque?
}

    Elige o escríbelo: 3 h, 1 h 30 min, 30 días.
limits-never = No caduca nunca
limits-not-a-duration = ⚠️ No logro leer esa duración. Escríbela así: 3 h o 30 días.
limits-duration-too-short = ⚠️ No puedo seguir menos de un minuto.
limits-duration-too-long = ⚠️ No puedo seguir más de un año.

limits-day-question = 🗓 <b>{ $amount }</b>: { $kind ->
    [week] ¿qué día se renueva?
   *[month] ¿qué día del mes se renueva?
}
limits-day-unknown = No lo sé

limits-clock-question = 🕛 <b>{ $amount }</b>: ¿se renueva a esta hora?
    { "" }
limits-clock-type =
    { "" }
    ¿Otra hora? Escríbela, por ejemplo, 09:00. ¿Otra zona horaria? Tócala.
limits-clock-right = ✅ Así es
limits-zone-mine = Mi hora

limits-review = 🔢 <b>Tus límites</b>
    { "" }
limits-done = ✅ Eso es todo
limits-another = ➕ Otro límite
limits-drop = ✖️ { $number }
