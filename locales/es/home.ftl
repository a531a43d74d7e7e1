# $part: of the day; $named: whether the name is known
home-greeting = <b>{ $part ->
    [morning] Buenos días
    [afternoon] Buenas tardes
    [evening] Buenas noches
   *[night] Hola
}{ $named ->
    [yes] , { $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
    [one] { " " }· { $number } cuenta
   *[other] { " " }· { $number } cuentas
}
    { "" }
# $reset: when it is back, as beside its bar
home-used-up =
    🪫 <b>{ $account }</b>: cupo agotado
    { $reset }
home-calm = ✨ Todo está disponible; ahora mismo no se pierde nada.
home-empty = Reúno tus cupos gratuitos de IA en un solo lugar. Añade tu primera cuenta: son tres toques.
home-status = 📊 Mis cupos
home-log = ✍️ Anotar uso
home-add = ➕ Añadir
home-accounts = 🗂 Cuentas
home-guides = 📚 Guías
home-history = 📈 Historial
home-settings = ⚙️ Ajustes
home-help = ❔ Ayuda
language-question = 🌐 ¿Qué idioma?
link-done = 🔗 Este chat ya está vinculado.
link-failed = 🔗 Este enlace ya no es válido. Crea uno nuevo.
help =
    ❔ <b>Cómo funciona</b>

    Añade tus cuentas, anota lo que usas y mira qué te queda y cuándo vuelve.

    ✍️ Escribe <code>gemini 20</code>, sea cual sea la ventana abierta, salvo que ella misma te pida un texto. En /status tienes botones de +1, y con /log deshaces errores.

    /recommend – qué usar ahora
    /schedule – el plan del día
    /status – lo que te queda
    /log – anotar lo que usaste
    /accounts – cambiar o eliminar cuentas
    /add – una cuenta más
    /stats – lo que se usó y lo que se perdió
    /guides – qué ofrece cada plataforma
    /settings – idioma, horario, tus datos

    🔒 Las claves se guardan cifradas. Descarga o elimina todos tus datos en /settings.

command-start = Inicio
command-status = Lo que te queda
command-log = Anotar lo que usaste
command-stats = Lo que se usó y lo que se perdió
command-add = Añadir una cuenta
command-accounts = Cambiar o eliminar cuentas
command-guides = Qué ofrece cada plataforma
command-settings = Idioma, hora, horario, tus datos
command-lang = Idioma
command-help = Cómo funciona
bot-short-description = Todos tus cupos gratuitos de IA en un solo chat.
bot-description = Reúno tus cupos gratuitos de IA: ChatGPT, Gemini, Claude y más. Mira lo que te queda, anota el uso con un toque y entérate cuando vuelva.

group-line = Solo funciono en chats privados.
group-button = Abrir el chat
