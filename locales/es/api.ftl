# What the REST API says to people who look at what a program got. Plain text, no HTML.
api-not-signed-in = Inicia sesión: falta el token, es desconocido o es demasiado antiguo.
# $right: what the token lacks
api-not-allowed = Este token no puede hacer eso: le falta el permiso «{ $right }».
api-not-found = Aquí no hay nada así.
api-no-path = No hay nada en esta dirección.
api-no-method = Eso no se puede hacer en esta dirección.
api-bad-request = No se entiende esta solicitud.
api-no-json = El cuerpo no es JSON válido.
api-media-type = Envía JSON simple en UTF-8, con Content-Type: application/json.
api-too-large = Es demasiado para una sola solicitud.
# $seconds: how long to wait
api-too-often = Por ahora es suficiente. Prueba otra vez en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
api-unavailable = Esta vez no funcionó. No cambió nada; vuelve a intentarlo en un momento.
api-broken = Algo falló de nuestro lado. No es culpa tuya.
api-unfit = Algo en la solicitud no encaja.
# $why a field of a request does not fit
api-field = { $why ->
    [missing] Falta este campo.
    [short] Es demasiado corto.
    [long] Es demasiado largo.
    [small] Es demasiado pequeño.
    [large] Es demasiado grande.
    [fine] Tiene demasiados decimales.
   *[other] No es lo que se espera aquí.
}
api-bad-email = Eso no es una dirección de correo.
api-email-taken = Alguien ya se registró con esta dirección de correo.
api-bad-login = El correo y la contraseña no coinciden.
api-password = { $why ->
    [too_short] Al menos 10 caracteres.
    [too_long] Como máximo 72 bytes: las letras con tilde y los emojis ocupan más de uno.
   *[other] Contiene un carácter que ningún teclado escribe.
}
api-language = No tenemos este idioma.
api-timezone = Eso no es una zona horaria como Asia/Seoul.
api-code = Este código es desconocido, ya se usó o es demasiado antiguo. El bot muestra uno nuevo en Ajustes.
api-chat-id = El número de un chat no prueba nada. Envía el código que el bot muestra en Ajustes.
# $why two people cannot be joined
api-cannot-join = { $why ->
    [two_chats] Esta persona ya está vinculada con otro chat de Telegram.
   *[two_emails] Ese chat ya pertenece a alguien con una dirección de correo.
}
# $limit: how many of its kind are allowed
api-too-many = Puede haber { $limit } como máximo.
api-unknown-platform = No hay ninguna plataforma así para añadir; mira /api/platforms.
api-unknown-preset = La plataforma no tiene esos límites; mira /api/platforms.
api-own-platform = Es una plataforma tuya: no tiene claves ni límites propuestos.
api-takes-no-key = { $platform } no tiene claves.
api-key-unreadable = Una clave guardada ya no se puede abrir. No cambió nada.
api-amount = { $why ->
    [not_positive] Debe ser mayor que cero.
    [too_large] Ningún cupo gratuito es tan grande.
    [no_fractions] Esta cuenta solo cuenta números enteros.
   *[too_fine] Cuatro decimales como máximo.
}
api-nothing-to-count = Esta cuenta no tiene ningún límite en el que contar el uso.
api-other-amount = Con esta Idempotency-Key ya se anotó otra cantidad. Esta vez no se anotó nada.
# How urgent it is to use an account
api-band = { $band ->
    [use_now] Usar ahora
    [available] Disponible
   *[low_priority] Sin prisa
}
api-use = Usar { $amount }
# A calendar that a person subscribes to. $account: its name; $what happens to it
api-calendar-name = Cupos de IA
api-calendar-reset = { $account }: { $what ->
    [expires] caduca
   *[resets] lleno otra vez
}
