command-recommend = Qué usar ahora
command-schedule = Plan del día
home-advice = 💡 Qué usar ahora
plan-button = 🗓 Plan
advice-best = 💡 <b>{ $account }</b>, ahora
# $reason: why; $left is an amount with its unit, $time when it closes; $count (as $number): times it is full again; $lasts: how long it runs
advice-why = { $reason ->
    [resets] { $left } por usar antes de la renovación, en { $duration } ({ $time }); lo que sobre se pierde.
    [last_chance] Última oportunidad: { $left } por usar; caduca en { $duration } ({ $time }), sin renovación.
    [not_opened] { $left }, aún sin empezar. Empieza antes de la hora límite ({ $time }) y hoy se renueva { $count ->
        [one] una vez más
       *[other] { $number } veces más
    }.
    [opens] { $left }: el periodo empieza con tu primer mensaje y dura { $span ->
        [day] 24 h
       *[other] { $lasts }
    }.
    [overflows] { $left } por usar. Cuando se llena, lo que se recarga se pierde.
    [comes_back] { $left } por usar, y lo que uses vuelve.
   *[never_lost] { $left } por usar, sin fecha de caducidad: no hay prisa.
}
advice-lost = A tu ritmo habitual perderías alrededor de { $lost }.
advice-runs-out = A tu ritmo habitual se agota en { $duration }.
advice-good-for = Ideal para: { $kinds }
advice-then = Después: { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, hasta { $time })
# why the plan of the day begins with another account than the one above
advice-elsewhere = 🗓 Tu plan empieza con { $account }{ $why ->
    [late] : la cuenta de arriba se renueva demasiado pronto para entrar en él.
    [later] {" "}y deja para después la de arriba ({ $time }), así caben las dos. Para algo breve, primero la de arriba.
   *[left_out] : en todo el día, con las demás se pierde menos. Para algo breve, la de arriba.
}
advice-open = Abrir { $emoji } { $platform }
advice-other-amount = Otra
advice-skip = 👎 Ahora no, ¿qué más hay?
advice-from-start = ↩️ Desde el principio
advice-private = 🔒 Privado { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] Texto
    [images] Imágenes
    [speech] Voz
    [translation] Traducción
    [embeddings] Embeddings
   *[any] Todo
}
purpose = { $purpose ->
    [text] texto
    [images] imágenes
    [speech] voz
    [translation] traducción
    [embeddings] embeddings
   *[any] cualquier uso
}
advice-purpose-question = 🎯 ¿Para qué lo necesitas?
# $why there is nothing to recommend
advice-nothing = 💡 { $why ->
    [no_accounts] Añade una cuenta y te digo qué usar antes de que se pierda.
    [filtered] { $private ->
        [yes] Ninguna de tus cuentas encaja. «Privado» descarta las plataformas que pueden entrenar con tus textos o que prohíben el uso personal: desactívalo o cambia de uso.
       *[no] Ninguna de tus cuentas sirve para eso.
    }
    [only_throttles] Tus cuentas solo tienen límites de velocidad, así que no se puede perder nada. Usa la que quieras.
    [empty] Todo está agotado.
   *[skipped] Eso era todo lo que te queda.
}
advice-back = ⏳ { $account } vuelve en { $duration } ({ $time }).
advice-what-if = Si añades { $platform }, tendrías { $amount } al día.
plan-title = 🗓 <b>Plan del { $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason why then; a round is one window that opens with the first use, $nth of the $of that fit
plan-why = { $reason ->
    [closes] renovación: { $time }
    [fresh] lleno otra vez
    [starts] empieza aquí{ $several ->
        [yes] : caben { $of } rondas
       *[no] {""}
    }
    [again] ronda { $nth } de { $of }
    [overflows] antes de que se desborde
    [returns] lo que vuelve
   *[spread] la parte del día
}
plan-open = ▶️ { $time }: un mensaje a { $account } para que quepan { $of } rondas
# $amount is lost at $time, in a few minutes
plan-late = ⏳ { $account }: en { $duration } ({ $time }) se pierde esto: { $amount }. Ya no da tiempo a planearlo.
# $count windows of the plan did not fit into the message
plan-more = … y { $number } más. En el archivo del calendario están todos.
plan-open-entry = Un mensaje a { $account }
plan-open-why = Así caben { $of } rondas.
plan-share = Con este plan usas el { $share } del cupo de { $which ->
    [today] hoy
   *[tomorrow] ese día
}{ $usual ->
    [unknown] .
   *[other] ; sin él, normalmente el { $usual }.
}
plan-nothing = No se perdería nada: usa lo que quieras.
plan-no-accounts = 🗓 Añade una cuenta y planifico tu día.
plan-day-over = 🗓 { $which ->
    [today] Tus horas activas de hoy ya terminaron.
   *[tomorrow] Ese día no hay horas activas.
}
plan-calendar = 📅 A mi calendario
plan-other-day = { $which ->
    [today] Mañana ›
   *[tomorrow] ‹ Hoy
}
plan-again = 🔄 Rehacer
plan-calendar-name = Plan de IA
plan-nothing-to-keep = No hay nada que poner en un calendario.
