history-title = 📈 <b>{ $days }</b>
history-share = Usado: { $percent } de lo que dieron tus plataformas
history-nothing-closed = En estos días aún no se renovó nada.
# $used is an amount with its unit: "31 messages"
history-account = <b>{ $account }</b>: { $used }
history-account-lost = <b>{ $account }</b>: { $used } · perdido: { $lost }
history-more = … y { $number } más en la tabla
history-day = { $day } { $bar } { $percent }
# $mark is "•" on the one that is shown
history-span = { $mark } { $number } días
history-picture = 🖼 Imagen
history-table = 📄 Tabla
history-caption = 📈 { $days }
    🟦 usado · ⬜ perdido
history-no-picture = Esta vez no salió la imagen. Los números están aquí y en la tabla.
history-column-date = Fecha
history-column-account = Cuenta
history-column-unit = Unidad
history-column-used = Usado
history-column-allowed = Cupo que venció
history-column-lost = Perdido
