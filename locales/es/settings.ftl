settings-overview =
    ⚙️ <b>Ajustes</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ Horas activas: { $active }
    🌙 Horas de silencio: { $quiet }
    🔔 Notificaciones activas: { $on } de { $all }
settings-language = 🌐 Idioma
settings-zone = 🌍 Mi hora
settings-active = ☀️ Actividad
settings-quiet = 🌙 Silencio
settings-notifications = 🔔 Notificaciones
settings-data = 📦 Mis datos

# A span of the day
hours = { $start }–{ $until }
hours-whole-day = todo el día
hours-none = ninguna
# What may stand before, between and after two times that somebody types, without dashes
hours-words = de desde a hasta la las entre y del al
hours-unreadable = ⚠️ No logro leer ese horario. Escríbelo así: 9:00–22:00.
hours-same = ⚠️ Entre esas dos horas no hay nada. Escríbelas así: 9:00–22:00.
hours-whole_day = ⚠️ Silencio todo el día sería no recibir nada: mejor desactiva las notificaciones en 🔔.

active-question =
    ☀️ <b>¿Cuáles son tus horas activas?</b>
    Ahora: { $hours }

    Las horas en las que usas IA. El plan y los consejos se ajustan a ellas.

    Elige o escríbelas así: <code>9:30–22:00</code>.
quiet-question =
    🌙 <b>¿Cuándo guardo silencio?</b>
    Ahora: { $hours }

    En esas horas no te escribo por mi cuenta. Si me preguntas, siempre respondo.

    Elige o escríbelas así: <code>23:00–7:00</code>.
quiet-none-button = Sin horas de silencio
# What people may type for that, with commas between
quiet-none-words = ninguna, ninguno, ningunas, nada, no, nunca, sin silencio, sin horas de silencio, desactivar, apagar, quitar, off

data-overview =
    📦 <b>Mis datos</b>

    Guardo tu idioma, tu zona y tu horario, de qué quieres que te avise, { $count ->
        [0] y aún no tienes cuentas.
        [one] tu cuenta con sus límites y su clave, y lo que usaste.
       *[other] tus { $number } cuentas con sus límites y claves, y lo que usaste.
    } Las claves están cifradas. Tus mensajes no se guardan.
data-export = 📄 Todo en un archivo
data-exported = 📄 Todo lo que guardo sobre ti. De las claves solo están los primeros y los últimos caracteres.
data-delete = 🗑 Eliminar todo…
data-delete-question =
    🗑 <b>¿Eliminar todo?</b>

    { $count ->
        [0] Tus ajustes y todo tu registro desaparecen
        [one] Tu cuenta, su clave, tus ajustes y todo tu registro desaparecen
       *[other] Tus { $number } cuentas, sus claves, tus ajustes y todo tu registro desaparecen
    } al instante. No hay vuelta atrás.

    Para confirmar, escribe <code>{ $word }</code>
data-delete-word = eliminar todo
data-delete-refused = ⚠️ Eso no era «{ $word }». No se eliminó nada.
data-deleted =
    🗑 Todo eliminado: tus cuentas, claves, ajustes y registro.

    Puedes vaciar este chat en Telegram cuando quieras. Con /start empiezas de nuevo.
