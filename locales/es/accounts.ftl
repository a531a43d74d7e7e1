accounts-question = 🗂 Toca una cuenta para verla o cambiarla.
account-left-short = { $number } por usar

account-rule = 🔢 { $limit }
# $outcome: what the platform said of it last, $age ago; $since: how long there is this key
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] funciona, comprobada hace { $age }
    [lacks_permission] válida, comprobada hace { $age }
    [blocked] válida pero bloqueada, comprobada hace { $age }
    [refused] rechazada hace { $age }
   *[none] sin comprobar
}{ $old ->
    [yes] { " · " }guardada desde hace { $since }
   *[no] { "" }
}
account-since = 📅 Añadida: { $day }
account-stops = 🛑 { $usual ->
    [yes] Tu tope habitual: { $amount }
   *[no] Tope una vez: { $amount }
}
account-guess = 🤔 Esta plataforma no dice cuándo renueva el cupo, así que la hora es una suposición. Si sabes la correcta, toca «Renovación».

account-log = ✍️ Anotar uso
account-correct = 🎯 Me queda…
account-reset = 🕘 Renovación
account-limits = 🔢 Límites
account-rename = 🏷 Nombre
account-key-button = 🔑 Clave
account-remove = 🗑 Eliminar cuenta
account-limits-set = Límites cambiados.

account-stopped = 🛑 Me frenó
account-usual = 🔢 Fijar límite: { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b>: ¿ya no te deja usarlo ahora mismo?

    Anoto que no queda nada hasta que se renueve. Así aprendo dónde suele frenarte, porque eso no se publica.
account-stopped-count = Según mi cuenta llevas { $amount }.
account-stopped-yes = 🛑 Sí, ahora mismo
account-stopped-noted = Anotado: por ahora no queda nada.

account-which-limit = ¿Cuál de sus límites?
account-choose-first = ⚠️ Aquí hay varios límites. Toca uno primero.

account-left-question = 🎯 ¿Cuánto dice el sitio que te <b>queda</b>? Escribe el número, por ejemplo, { $example }.
account-left-count = Según mis cálculos: { $left }.
account-left-none = No queda nada
account-left-all = Todo, { $number }
account-left-negative = ⚠️ No puede quedar menos que nada. Si se usó todo, escribe 0.
account-left-noted = Anotado: { $left } por usar.

account-reset-question = 🕘 { $kind ->
    [credit] ¿Cuándo caduca? Escribe cuánto falta, como <code>20 días</code>, o el último día, como <code>{ $date }</code>.
   *[first_use] ¿Cuándo se renueva? Escribe cuánto falta, como <code>1 h 30 min</code>, o la hora, como <code>{ $time }</code>.
}
account-reset-idle = Aún sin empezar
account-reset-never = No caduca nunca
account-reset-noted = Anotado.
# What may stand around a typed time: "se renueva a las 17:20", "quedan 2 h"
reset-words-before = se : renueva renovación restablece restablecimiento reinicia reinicio reset vuelve disponible caduca vence expira en dentro de a la las el hacia sobre aprox unas hasta después queda quedan falta faltan at in resets
reset-words-after = restante restantes más
reset-not-read = ⚠️ { $kind ->
    [credit] No logro leer eso. Escribe un tiempo como 20 días o un día como { $date }.
   *[first_use] No logro leer eso. Escribe un tiempo como 2 h o una hora como { $time }.
}
reset-ambiguous = ⚠️ ¿Es una hora o una duración? Escribe { $time } para la hora, 2 h 30 min para una duración.
reset-no-day = ⚠️ Ese día no existe. Escríbelo así: { $date }.
reset-past = ⚠️ Eso ya pasó. Escribe cuándo será.
reset-too-late = ⚠️ Eso queda demasiado lejos: dura { $longest } como máximo. Si no es así, cambia los límites.

account-name-question = 🏷 ¿Cómo la llamo? Escribe un nombre, por ejemplo, <code>trabajo</code> o <code>ana@example.org</code>.
account-name-remove = Sin nombre

account-key-question = 🔑 <b>{ $platform }</b>: pega la clave de API.
account-key-now = Ahora: <code>{ $preview }</code>. La nueva ocupará su lugar.
account-key-promise = Elimino tu mensaje enseguida y guardo la clave cifrada. Luego pregunto a la plataforma si es válida; eso no gasta nada.
account-key-how = ¿Cómo la consigo?
account-key-remove = 🗑 Eliminar la clave
account-key-removed = Clave eliminada.

account-remove-question = 🗑 ¿Eliminar <b>{ $account }</b>?
    Su contador{ $key ->
    [yes] { " " }y su clave desaparecen
   *[no] { " " }desaparece
} al instante, sin vuelta atrás.
account-remove-yes = 🗑 Sí, eliminar
account-remove-no = Conservar
account-removed = Eliminada: { $account }
