# What was understood of a pasted or forwarded notice. $left as a number, where it says so
limit-until = { $known ->
    [yes] { $left } por usar
   *[no] agotado
}, se renueva en { $duration } ({ $time })
limit-left = { $known ->
    [yes] { $left } por usar
   *[no] agotado; no dice hasta cuándo
}
limit-read = 📋 Entiendo: { $understood }. ¿Es correcto?
limit-read-which = 📋 Entiendo: { $understood }. ¿De qué cuenta?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 Entiendo: { $understood }. Pero ninguna de tus cuentas lleva ese límite.
limit-too-little = 📋 Habla de un límite, pero no logro leer cuánto queda ni cuándo se renueva. Ponlo en /accounts.
limit-left-alone = Se queda como estaba.
