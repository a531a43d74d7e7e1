access-button = 🔗 Apps y scripts
access-overview =
    🔗 <b>Apps y scripts</b>

    { $connected ->
        [yes] Vinculado con { $email }.
       *[no] ¿Te registraste con un correo en nuestro sitio o en una app? Vincúlalo con un código.
    }

    Un script o una extensión de navegador tuya puede ver lo que te queda y anotar lo que usas. Necesita un token{ $count ->
        [0] .
        [one] ; tienes { $number }.
       *[other] ; tienes { $number }.
    }
access-code = 🔗 Código para vincular
# $code stands in <code>: a tap copies it
access-code-message =
    🔗 Tu código para vincular: <code>{ $code }</code>

    Escríbelo donde la app o el sitio pregunte por Telegram. Sirve una sola vez, durante 10 minutos. Después, cuentas, registro y ajustes serán los mismos.
access-new = 🔑 Nuevo token
access-rights-question =
    🔑 <b>¿Qué puede hacer?</b>

    Puedes revocarlo en cualquier momento.
# $rights: what a token lets a script do
access-rights-button = { $rights ->
    [read] 👀 Ver lo que queda
    [log] ✍️ Ver y anotar uso
   *[all] 🗂 Todo con mis cuentas
}
access-token-message =
    🔑 Tu token, que solo se muestra esta vez:

    <code>{ $token }</code>

    Cópialo donde lo necesites y luego borra este mensaje.
access-calendar = 📅 Dirección de calendario
# $url: a secret address that calendar programs subscribe to
access-calendar-message =
    📅 Suscríbete a esta dirección en tu calendario. Muestra cuándo se llenan otra vez tus cupos y el plan de hoy:

    <code>{ $url }</code>

    Quien la tenga puede verlo, así que guárdala para ti.
access-token =
    🔑 <b>{ $preview }</b>

    Puede: { $rights ->
        [read] ver lo que queda
        [log] ver lo que queda y anotar uso
        [calendar] mostrar tu calendario
       *[all] ver, anotar y cambiar tus cuentas
    }
    Creado: { $made }
    Último uso: { $used }
access-never-used = nunca
access-revoke = 🗑 Revocar
access-revoked = { $preview } ya no funciona.
access-too-many = Puede haber { $limit } tokens como máximo. Revoca uno primero.
