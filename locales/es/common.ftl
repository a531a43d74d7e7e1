# What every window shares.
home-button = 🏠 Inicio
back-button = ‹ Atrás
done-button = Listo ›
no-button = No

moment-tomorrow = mañana { $time }
moment-yesterday = ayer { $time }
moment-weekday = { $day } { $time }

# Names of units, beside a bar
unit-messages = mensajes
unit-requests = solicitudes
unit-calls = llamadas
unit-tokens = tokens
unit-characters = caracteres
unit-images = imágenes
unit-credits = créditos
unit-neurons = neuronas
unit-minutes = minutos
unit-seconds = segundos
unit-usd = dólares

# $number is written for the language, $count chooses the plural; many: 1.000.000 de mensajes
amount-messages = { $count ->
    [one] { $number } mensaje
    [many] { $number } de mensajes
   *[other] { $number } mensajes
}
amount-requests = { $count ->
    [one] { $number } solicitud
    [many] { $number } de solicitudes
   *[other] { $number } solicitudes
}
amount-calls = { $count ->
    [one] { $number } llamada
    [many] { $number } de llamadas
   *[other] { $number } llamadas
}
amount-tokens = { $count ->
    [one] { $number } token
    [many] { $number } de tokens
   *[other] { $number } tokens
}
amount-characters = { $count ->
    [one] { $number } carácter
    [many] { $number } de caracteres
   *[other] { $number } caracteres
}
amount-images = { $count ->
    [one] { $number } imagen
    [many] { $number } de imágenes
   *[other] { $number } imágenes
}
amount-credits = { $count ->
    [one] { $number } crédito
    [many] { $number } de créditos
   *[other] { $number } créditos
}
amount-neurons = { $count ->
    [one] { $number } neurona
    [many] { $number } de neuronas
   *[other] { $number } neuronas
}
amount-minutes = { $count ->
    [one] { $number } minuto
    [many] { $number } de minutos
   *[other] { $number } minutos
}
amount-seconds = { $count ->
    [one] { $number } segundo
    [many] { $number } de segundos
   *[other] { $number } segundos
}
amount-usd = { $number } US$

# A rule in words: "1.500 solicitudes al día"
limit = { $amount } { $window }
window-fixed = { $period ->
    [minute] por minuto
    [hour] por hora
    [week] por semana
    [month] al mes
   *[day] al día
}
window-first-use = { $span ->
    [day] en 24 h desde el primer uso
   *[other] en { $duration } desde el primer uso
}
window-sliding = { $span ->
    [day] en cualquier periodo de 24 h
   *[other] en cualquier periodo de { $duration }
}
window-refill = { $span ->
    [minute] por minuto, con recarga continua
    [hour] por hora, con recarga continua
    [day] al día, con recarga continua
   *[other] en { $duration }, con recarga continua
}
window-rate = { $span ->
    [minute] por minuto
    [hour] por hora
    [day] al día
   *[other] en { $duration }
}
window-credit = una sola vez
window-credit-expires = una sola vez, para usar en { $duration }

# The same to choose from, on a button: "1.500 solicitudes / día"
limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] minuto
    [hour] hora
    [week] semana
    [month] mes
   *[day] día
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = máximo { $limit }
quota-no-limits = sin límites indicados

# $time may be a time, "mañana 17:20", "sáb 17:20" or a date: in brackets it is right whichever it is.
# $guess: nobody has seen when that platform resets
reset-at = { $guess ->
    [yes] quizá se renueve
   *[no] se renueva
} en { $duration } ({ $time })
reset-sliding = { $guess ->
    [yes] quizá vuelva todo
   *[no] vuelve todo
} en { $duration } ({ $time })
reset-refill = { $guess ->
    [yes] quizá se llene
   *[no] se llena
} en { $duration } ({ $time })
reset-returns = { $guess ->
    [yes] quizá vuelva una parte
   *[no] vuelve una parte
} en { $duration } ({ $time })
reset-expires = { $guess ->
    [yes] quizá caduque
   *[no] caduca
} en { $duration } ({ $time })
reset-expired = caducado
reset-idle = sin empezar: lo abre { $unit ->
    [messages] el primer mensaje
    [requests] la primera solicitud
    [calls] la primera llamada
    [images] la primera imagen
   *[other] el primer uso
}
reset-never = no caduca
reset-nothing = todo disponible

evidence-confirmed = confirmado hace { $age }
evidence-confirmed-now = recién confirmado
evidence-logged = anotado
evidence-logged-ago = anotado hace { $age }
evidence-estimated = nada anotado aún
evidence-rolled = ya debería estar renovado, sin confirmar

reading-age = 📡 última lectura hace { $read }
reading-failed = 📡 sin respuesta hace { $asked }{ $known ->
    [yes] , última lectura hace { $read }
   *[no] { "" }
}

# Refusals
number-not-a-number = ⚠️ No logro leer ese número. Escríbelo con cifras, por ejemplo 12.
number-not-positive = ⚠️ Tiene que ser mayor que cero.
number-too-large = ⚠️ Ningún cupo gratuito llega a tanto. ¿Será un error al escribir?
number-no-fractions = ⚠️ Aquí solo valen números enteros.
number-too-fine = ⚠️ Cuatro decimales como máximo.
number-more-than-total = ⚠️ Eso es más que el cupo entero ({ $total }).
name-bad = ⚠️ Usa entre 1 y { $longest } caracteres visibles.
command-unknown = No conozco { $command }. En /help ves lo que sé hacer.
text-only = Responde con texto, por favor.

error-gone = Esto ya no existe. Así están las cosas ahora.
error-storage = Mi memoria no responde en este momento. No cambió nada; vuelve a intentarlo en un momento.
error-half-way = Está hecho, pero no pude mostrarlo. Mira cómo van las cosas con /status.
error-repeated = Esto ya me había llegado y está hecho. Mira cómo van las cosas con /status.
error-old-window = Esa ventana es de antes. Esta es la actual.
error-unexpected = Algo falló de mi lado. No cambió nada; vuelve a intentarlo.
too-many-accounts = Puedo guardar { $limit } cuentas como máximo. Elimina una primero.
