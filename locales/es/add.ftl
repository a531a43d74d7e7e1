add-question = ➕ ¿Qué plataforma?
add-first-question = ✨ Todo listo. ¿Qué plataforma usas más?
add-more = Más…
add-fewer = ‹ Menos
add-custom = Otra
add-name-question = 🧩 ¿Cómo se llama? Escribe su nombre.

add-check = ➕ ¿Está bien así?
    { "" }
# $count: accounts of that platform that are there already
add-twins =
    { "" }
    🏷 { $count ->
    [one] Ya tienes una cuenta ahí. Con un nombre se distinguen.
   *[other] Ya tienes { $number } cuentas ahí. Con un nombre se distinguen.
}
add-save = ✅ Guardar
add-identifier = 🏷 Nombre
add-limits = 🔢 Límites
add-reset = 🕘 Sé cuándo se renueva

add-identifier-question = 🏷 <b>Un nombre para esta cuenta</b>

    Sirve para distinguir dos cuentas de una misma plataforma: trabajo, casa, un correo. Si solo tienes una, no hace falta. Escríbelo aquí.
add-identifier-none = Sin nombre

add-key-question =
    { "" }
    🔑 <b>¿Tienes una clave de API?</b> Pégala aquí{ $has_prefix ->
    [yes] { " " }(empieza por { $prefixes })
   *[no] { "" }
}.
    Elimino tu mensaje enseguida y guardo la clave cifrada. Luego pregunto a la plataforma si es válida; eso no gasta nada.
add-save-without-key = ✅ Guardar sin clave
add-key-how = ¿Cómo consigo una clave?
add-key-again = 🔁 Intentar de nuevo
add-key-kept = 🔑 <code>{ $preview }</code> · guardada y cifrada

add-done = ✅ Añadida
    { "" }
add-reset-hint =
    { "" }
    🕘 La hora de renovación es una suposición. Cuando la sepas, dímela en /accounts.
add-another = ➕ Añadir otra
