# What only operators see: /admin in the bot, and the admin views of the web.

admin-link =
    🔑 Tu acceso a la administración, una sola vez y dentro de 5 minutos:
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } personas, { $new } más desde ayer
    🗂 { $accounts } cuentas
    ✉️ { $told } mensajes hoy, { $waiting } en espera
    ⚠️ { $dead } fallidos, { $uncertain } inciertos en 24 h
    ⏱ se envían normalmente en { $delay }
    💾 { $size } · { $database }
admin-window-refresh = 🔄 Actualizar
admin-window-link = 🔑 Nuevo enlace
admin-window-link-sent = El enlace está abajo
admin-window-outbox = 📤 Salida
admin-window-outbox-title = 📤 Bandeja de salida
admin-window-broadcasts = 📣 Envíos masivos
admin-window-broadcast-none = 📣 Aún no se envió nada a todos. Escribe en la web.
admin-window-broadcast =
    📣 Envío masivo { $number }: { $state }
    { $bar } { $done }

# The frame of the web
admin-name = Administración
admin-sign-out = Cerrar sesión
admin-further = Más abajo
admin-look = Ver
admin-ago = hace { $time }
admin-in = en { $time }
admin-yes = sí
admin-no = no

# Coming in
admin-door-how = Entra desde el bot
admin-door-how-text = Envía /admin al bot en tu chat privado. Responde con un enlace que sirve una sola vez, dentro de 5 minutos.
admin-door-plain = No por http sin cifrar
admin-door-plain-text = Alguien podría leer por el camino. Abre esta página por su dirección https o en la propia máquina.
admin-door-ask = ¿Entrar?
admin-door-ask-text = Este enlace sirve una sola vez. Un clic y este navegador tiene la sesión abierta durante 12 horas como máximo.
admin-door-enter = Entrar
admin-door-spent = Este enlace ya no sirve
admin-door-spent-text = Ya se usó, tiene más de 5 minutos o se pidió uno más nuevo. Envía /admin al bot para recibir otro.

# Overview
admin-overview = Resumen
admin-verdict =
    { $count ->
        [0] Todo va bien
        [one] Hay una cosa que revisar
       *[other] Hay { $count } cosas que revisar
    }
admin-problem-no-sender = Nadie envía notificaciones: ningún proceso tiene esa tarea últimamente.
admin-problem-late = Hay { $waiting } notificaciones pendientes sin enviar; la más antigua debía salir { $time }.
admin-problem-dead =
    { $dead ->
        [one] Una notificación no se pudo entregar en las últimas 24 horas.
       *[other] { $dead } notificaciones no se pudieron entregar en las últimas 24 horas.
    }
admin-problem-uncertain =
    { $uncertain ->
        [one] De una notificación no se sabe si llegó.
       *[other] De { $uncertain } notificaciones no se sabe si llegaron.
    }
admin-problem-backup-old = La última copia de seguridad se hizo { $backup }.
admin-people = Personas
admin-people-more = { $registered } registradas, { $new } más en 24 h
admin-accounts = Cuentas
admin-accounts-more = { $unreachable } personas bloquearon el bot, { $inactive } sin acceso
admin-told-today = Mensajes de hoy
admin-asked-today = y { $number } acciones de personas
admin-waiting = Por enviar ahora
admin-trouble = 24 h: { $dead } fallidos, { $uncertain } inciertos
admin-delay = Tiempo hasta el envío
admin-delay-more = la mitad; el 95 % en { $slow }
admin-delay-none = nada enviado en 24 h
admin-database = Base de datos
admin-chart-asked = Acciones de las personas, por hora
admin-chart-told = Mensajes enviados, por hora
admin-versions = Versiones
admin-backup = Última copia de seguridad
admin-backup-none = ninguna anotada

# Sessions
admin-sessions = Sesiones
admin-sessions-text = Cada navegador en el que un operador tiene la sesión abierta. Tras 30 minutos sin uso se cierra sola, y tras 12 horas, siempre.
admin-session = Operador { $operator }, desde { $address }
admin-session-nameless = Un navegador sin nombre
admin-session-seen = último uso
admin-session-until = a más tardar: { $time }
admin-session-own = este navegador
admin-session-end = Cerrar sesión
admin-done-session-ended = Se cerró la sesión de ese navegador.

# To somebody who was shut out
person-shut-out = Un operador cerró tu acceso a este bot. Tus datos se conservan; pregunta a quien administra el bot.

# People
admin-search = Buscar
admin-nothing = Aquí no hay nada.
admin-people-search = Número, ID de Telegram o correo
admin-people-search-how = Se busca por número, por el ID de Telegram completo o por el correo completo. Los nombres no se guardan.
admin-people-state = Quién
admin-people-state-all = Todas
admin-people-state-inactive = sin acceso
admin-people-state-unreachable = bloquearon el bot
admin-people-language = Idioma
admin-person = Persona { $number }
admin-person-accounts =
    { $count ->
        [one] una cuenta
       *[other] { $count } cuentas
    }
admin-person-unregistered = sin registrar
admin-person-telegram = Telegram
admin-person-email = Correo
admin-person-zone = Zona horaria
admin-person-met = Primera vez
admin-person-registered = Registro
admin-person-is-operator = Es un operador. Para quitarle el acceso o eliminarlo, sácalo antes de ADMIN_IDS.
admin-person-shut-out = Quitar el acceso
admin-person-shut-out-text = El bot ya no responde a esta persona ni le envía nada. Todos sus datos se conservan y puedes devolverle el acceso.
admin-person-let-in = Devolver el acceso
admin-person-delete = Eliminar para siempre
admin-person-delete-text = Se eliminan todas las cuentas, claves, contadores y líneas del registro de esta persona. No se puede deshacer.
admin-person-lines = Lo último que hizo
admin-person-all-lines = Todo en el registro de auditoría
admin-key = tiene clave
admin-key-none = sin clave
admin-done-person-shut-out = Esta persona ya no tiene acceso.
admin-done-person-let-in = Esta persona vuelve a tener acceso.
admin-done-person-deleted = Se eliminó a la persona y todo lo suyo.
admin-done-person-is-operator = No se hizo nada: es un operador. Sácalo antes de ADMIN_IDS.

# Platforms
admin-platforms = Plataformas
admin-platforms-text = Qué dice el catálogo y según quién, y cómo están las claves de la gente.
admin-platform = Plataforma
admin-platform-evidence = Fundamento
admin-platform-age = Fuente más antigua
admin-platform-keys = Con clave
admin-platform-alive = Claves activas
admin-platform-checked = Última consulta
admin-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

# Audit log
admin-audit = Registro de auditoría
admin-audit-person = Persona
admin-audit-action = Acción, o cómo empieza y *
admin-audit-since = Desde
admin-audit-until = Hasta
admin-audit-operators = Lo que hicieron los operadores
admin-audit-table = Como tabla (CSV)
admin-audit-cut = Solo se revisaron las 200.000 líneas más recientes. Puede haber más abajo.
admin-line-when = Cuándo
admin-line-who = Persona
admin-line-what = Acción
admin-line-details = Detalles

# Settings
admin-settings = Ajustes
admin-settings-text = Lo que está en vigor. Para cambiar algo, cambia el entorno o el archivo .env y reinicia.
admin-setting-hidden = definido, no se muestra

# Outbox
admin-outbox = Bandeja de salida
admin-outbox-due = previsto
admin-outbox-settled = terminado
admin-outbox-attempts =
    { $count ->
        [0] sin intentar aún
        [one] un intento
       *[other] { $count } intentos
    }
admin-outbox-send-again = Enviar otra vez
admin-outbox-drop = Descartar
admin-done-sent-again = Se envía otra vez.
admin-done-dropped = Descartado.
admin-state-dead = Fallido
admin-state-dead-text = Telegram no los aceptó, o el chat está cerrado.
admin-state-uncertain = Incierto
admin-state-uncertain-text = Puede que hayan llegado. Si se envían otra vez, alguien podría recibirlos dos veces.
admin-state-pending = En espera
admin-state-pending-text = Decididos, pero aún no es la hora o no se han enviado.
admin-state-claimed = Tomado
admin-state-claimed-text = Un proceso de envío se ocupa de ellos.
admin-state-attempting = En camino
admin-state-attempting-text = Se está llamando a Telegram.
admin-state-held = Retenido
admin-state-held-text = De un envío masivo en pausa.
admin-state-sent = Enviado
admin-state-sent-text = Telegram dijo que los recibió. Se conservan 30 días.
admin-state-expired = Demasiado tarde
admin-state-expired-text = Llegaban demasiado tarde o ya no eran ciertos.
admin-state-dropped = Descartado
admin-state-dropped-text = Los quitó un operador.

# Broadcasts
admin-broadcasts = Envíos masivos
admin-broadcast = Envío masivo { $number }
admin-broadcast-new = Escribir a todos
admin-broadcast-write = Texto simple, { $longest } caracteres como máximo. Quien lea en un idioma que dejes vacío recibe el texto en inglés.
admin-broadcast-languages = Otros idiomas
admin-broadcast-keep = Guardar y revisar
admin-broadcast-empty = Falta el texto en inglés. Sustituye a todos los idiomas que no tienen texto.
admin-broadcast-long = Un texto tiene más de { $longest } caracteres.
admin-broadcast-draft = Borrador
admin-broadcast-running = En curso
admin-broadcast-paused = En pausa
admin-broadcast-finished = Terminado
admin-broadcast-cancelled = Cancelado
admin-broadcast-receivers =
    { $count ->
        [one] Va a { $number } persona.
       *[other] Va a { $number } personas.
    }
admin-broadcast-done = { $done } de { $total }
admin-broadcast-started = inicio
admin-broadcast-ended = fin
admin-broadcast-edit = Cambiar
admin-broadcast-preview-button = Enviármelo
admin-broadcast-start-button = Enviar a todos
admin-broadcast-sure =
    { $count ->
        [one] Va a { $number } persona y no se puede deshacer. Puedes pararlo mientras está en curso.
       *[other] Va a { $number } personas y no se puede deshacer. Puedes pararlo mientras está en curso.
    }
admin-broadcast-pause-button = Pausar
admin-broadcast-on-button = Continuar
admin-broadcast-cancel-button = Cancelar
admin-broadcast-cancel-text = Nadie más lo recibe, y no se puede volver a iniciar.
admin-done-broadcast-preview = Va en camino, en cada idioma en que está escrito.
admin-done-broadcast-start = Está en curso.
admin-done-broadcast-pause = En pausa. Algunos que ya iban en camino pueden llegar.
admin-done-broadcast-cancel = Cancelado.
