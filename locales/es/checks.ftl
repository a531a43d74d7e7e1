# What a platform answered about a key. $platform is its name.
check-valid = ✅ { $platform } dice que la clave es válida.
check-read = ✅ { $platform } dice que la clave es válida, y cuánto queda.
check-refused = ⛔ { $platform } dice que esta clave no es válida. Cópiala otra vez desde su página de claves, sin espacios.
# $reason: why a key that is alive may not be used
check-blocked = ⚠️ La clave es válida, pero { $platform } no deja usarla: { $reason ->
    [api_disabled] su API está desactivada en este proyecto.
    [key_restricted] está restringida a otros usos.
    [region] tu región no está disponible.
    [no_credit] el crédito está agotado.
   *[inactive] no está activa.
}
check-lacks-permission = ⚠️ La clave es válida, pero le falta un permiso para ver cuánto queda{ $named ->
    [yes] : { $permission }
   *[no] {""}
}.
check-rate-limited = ⏳ { $platform } está recibiendo demasiadas consultas. No cambió nada; inténtalo más tarde.
# $reason: why there was no answer
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } tarda demasiado en responder.
    [changed] { $platform } responde de una forma que aún no conozco.
    [not_the_api] Otra cosa responde en lugar de { $platform }.
   *[other] No se puede contactar con { $platform } en este momento.
} No cambió nada.
# $reason: why nobody was asked
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform } no permite comprobar una clave sin gastar parte de tu cupo, así que no lo hago.
    [needs_account_id] { $platform } pide también el ID de tu cuenta: pégalo así: <code>ID:clave</code>.
   *[other] { $platform } no dice cuánto queda.
}
check-fresh = ✅ Consultado hace un momento: esta es la respuesta.
check-too-often = ⏳ Suficientes consultas por ahora. Inténtalo más tarde ({ $time }).
check-already = ⏳ La respuesta está en camino.
check-no-key = 🔑 No hay ninguna clave con la que consultar.
account-ask = 🔄 Consultar a la plataforma
notice-key-died = 🔑 <b>{ $account }</b>: la plataforma ya no acepta tu clave <code>{ $preview }</code>.
notice-key-replace = 🔑 Clave nueva
notice-about-key_died = Cuando una plataforma deja de aceptar una clave tuya.
notify-key_died = Cuando falle una clave
