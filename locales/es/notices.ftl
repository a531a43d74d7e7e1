notice-open = Abrir { $emoji }
# $ends: how the window ends
notice-mute = 💤 Nada hasta que { $ends ->
    [expires] caduque
   *[resets] se renueve
}
# among messages about several accounts; $account: its emoji, and the beginning of its name
notice-mute-this = 💤 { $account }
notice-off = 🔕 Desactivar
notice-more = … y { $number } más: /status
# $total is an amount with its unit: "1.500 solicitudes"
notice-reset = ⏰ <b>{ $account }</b>: en { $duration } ({ $time }) se pierde lo que queda: { $left } de { $total }
notice-credit = 🎁 <b>{ $account }</b>: en { $duration } ({ $time }) caduca lo que queda, { $left } de { $total }, y no vuelve
notice-lost-meanwhile = 💤 <b>{ $account }</b>: se renovó en tus horas de silencio y quedaba algo por usar
notice-warning = ⚠️ <b>{ $account }</b>: { $percent } usado ({ $used }/{ $total })
notice-warning-reset = Vuelve en { $duration } ({ $time })
notice-back = ✅ <b>{ $account }</b> se puede volver a usar: { $left }
notice-muted = 💤 Silencio sobre esto (hasta: { $time }).
notice-switched-off = 🔕 Desactivado. Lo encuentras en /settings.
notice-to-settings = ⚙️ Ajustes
notice-to-history = 📈 Ver más
# $count platforms were used that day
summary-title = 🌙 <b>Tu { $day }</b>: { $count ->
    [0] hoy no usaste nada
    [one] { $number } plataforma usada
   *[other] { $number } plataformas usadas
}
summary-share = Se usó el { $percent } de lo que se renovó{ $compared ->
    [yes] {" "}(el día anterior: { $before })
   *[no] {""}
}
summary-lost = Perdido: { $amounts }
# the first thing of the plan: a message that opens a window, or so much of an account
summary-next = Mañana, lo primero: { $step ->
    [open] { $time }, un mensaje a { $account } para empezar la ronda
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>Tu semana, { $days }</b>
week-share = Se usó el { $percent } de lo que dieron tus plataformas{ $compared ->
    [yes] {" "}(la semana anterior: { $before })
   *[no] {""}
}
# $percent would have been used
week-plan = 🗓 Siguiendo el plan de cada día, se habrían salvado hasta { $amounts }: { $percent } de uso
week-legend = 🟦 usado · ⬜ perdido · barra fina: semana anterior
# $way: forward in spring, back in autumn
clocks-change = 🕐 Esta noche los relojes se { $way ->
    [forward] adelantan
   *[back] atrasan
} { $duration }. Desde mañana, las renovaciones de otras zonas horarias llegarán a otra hora para ti; tus avisos ya están ajustados.
notify-settings = 🔔 <b>De qué te aviso</b>
    Toca una opción para cambiarla o ver un ejemplo.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] ¿Cuánto debe quedar como mínimo?
    [levels] ¿A qué nivel de uso? Elige uno o dos.
    [at] ¿Cuándo?
   *[when] ¿En qué casos?
}
notice-switch = { $enabled ->
    [yes] ⬜ Desactivar
   *[no] ✅ Activar
}
notice-short = { $mark } Límites de menos de 2 h
notice-when-stopped = Solo si lo había agotado
notice-when-always = En cada renovación
notice-other-time = ⌨️ Otra hora
notice-time-question = ⌨️ ¿A qué hora? Por ejemplo, 20:30
notice-example = 📨 Enviarme un ejemplo
notice-example-sent = En camino.
notice-example-empty = Para un ejemplo hace falta una cuenta. Añade una primero.
notice-about-reset_alert = Una hora antes de que algo se renueve con cupo por usar: cuánto, hasta cuándo y un toque para anotar.
notice-about-usage_warning = Cuando un cupo está casi agotado.
notice-about-daily_summary = Lo que usaste hoy y lo que se perdió.
notice-about-weekly_report = Tu semana comparada con la anterior, en una imagen.
notice-about-recommendation = Cada tres horas durante tus horas activas, y solo si vale la pena.
notice-about-usable_again = Cuando algo agotado se puede volver a usar.
notice-about-credit_expiring = Tres días antes de que caduque un crédito único.
notice-about-clocks_change = La noche antes de que cambie la hora donde estás.
notify-clocks_change = Cuando cambie la hora
notice-to-advice = 💡 Más
notice-to-plan = 🗓 Plan
notice-to-accounts = 🗂 Cuentas
notice-about-platform_changed = Cuando una plataforma tuya cambia sus límites o deja de ser gratis.
notify-platform_changed = Cuando cambie una plataforma
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> cerró. Tu cuenta sigue aquí hasta que la elimines.
    [paid_only] 💳 <b>{ $platform }</b> ya no tiene plan gratuito. Tu cuenta sigue aquí hasta que la elimines.
   *[offered] 🎉 <b>{ $platform }</b> vuelve a tener plan gratuito.
}
change-limits = 📢 <b>{ $account }</b>: por lo que se sabe, sus límites cambiaron.
change-own = Hasta ahora: { $limits }
change-offered = Nuevo: <b>{ $limits }</b>
change-question = Sigo contando como antes hasta que elijas los nuevos.
change-adopt = ✅ Usarlos
change-keep = Dejar así
change-adopted = ✅ { $accounts }: ya cuento con los límites nuevos. Lo usado se conserva.
change-kept = 👌 { $accounts }: sigo contando como antes.
change-gone = Esto ya está decidido o volvió a cambiar. En /accounts ves con qué cuento.
notice-example-title = 📨 Solo es un ejemplo:
