# The public web pages. Plain text, no HTML.
web-brand = AI Quota Orchestrator
web-skip = Ir al contenido
web-guides = Guías
web-language = Idioma
web-open = Abrir en Telegram
# In place of it where there is no Telegram, only a page to try the bot on
web-try = Pruébalo en el navegador
web-scan = O apunta aquí con la cámara del teléfono

web-landing-title = AI Quota Orchestrator: usa tu IA gratis antes de que se pierda
web-landing-description = Un bot de Telegram que sabe cuánto te queda de tus cupos gratuitos de IA, cuándo vuelven y qué usar ahora.
web-hero-title = Usa tu IA gratis antes de que se pierda
# $more: how many platforms there are besides the three
web-hero-text = Un solo chat de Telegram sabe lo que te queda en ChatGPT, Gemini, Claude y { $more } más, cuándo vuelve y qué usar ahora.
web-hero-note = Nada que instalar, sin contraseña. Solo un chat.

web-features-title = Casi todo lo gratuito se pierde sin usarse
web-features-text = Cada plataforma tiene su cupo, su reloj y su manera de decir que no. El bot se acuerda de todo por ti.
web-feature-now = Qué usar ahora
web-feature-now-text = Compara lo que queda con el momento en que se pierde, y dice qué cuenta va primero y por qué.
web-feature-plan = Un plan para tu día
web-feature-plan-text = Tus horas activas frente a cada renovación, para aprovechar lo más posible. También en tu calendario.
web-feature-told = Un aviso a tiempo
web-feature-told-text = Un aviso antes de que se pierda algo, un resumen por la noche, un informe el domingo. Tú eliges, y de noche hay silencio.
web-feature-log = Anotar con un toque
web-feature-log-text = Toca +1, escribe «gemini 20» o reenvía el aviso de que llegaste al límite. Con un toque se deshace.
web-feature-honest = Números honestos
web-feature-honest-text = Cada uno dice de dónde sale: confirmado por la plataforma, anotado por ti o estimado. Y de cuándo es.
web-feature-keys = Claves solo si quieres
web-feature-keys-text = Si una plataforma dice cuánto queda, con una clave el bot puede leerlo. Sin ella, basta con contar.

web-how-title = Listo en un minuto
web-how-hello = Saluda
web-how-hello-text = Abre el chat y pulsa Iniciar. El idioma y la zona horaria vienen adivinados: tres toques si son correctos.
web-how-add = Añade lo que tienes
web-how-add-text = Elige tus plataformas y los límites que son los tuyos.
web-how-ask = Pregunta, o espera el aviso
web-how-ask-text = «Qué usar ahora» está a un toque. Lo demás llega solo.

web-pictures-title = Esto es todo lo que hay que aprender
web-picture-recommend = Qué usar ahora, y por qué
web-picture-status = Lo que queda, en todas partes
web-picture-plan = El plan del día
web-picture-account = Una cuenta, de cerca
# $what: what is seen on a picture
web-picture-alt = El chat con el bot: { $what }

web-platforms-title = { $number } plataformas y lo que ofrecen
web-platforms-text = Con fuente y fecha, porque estos límites cambian. Puedes sustituir cualquiera por tus propios números.

web-security-title = Tus claves siguen siendo tuyas
web-security-sealed = Se cifran antes de guardarlas y quedan ligadas a tu cuenta: en otro lugar no se abrirían.
web-security-deleted = Tu mensaje con una clave se borra del chat al instante. Después solo ves sus primeros y últimos caracteres.
web-security-one = Una clave va solo a su propia plataforma, para comprobarla y leer lo que queda. El bot nunca gasta tu cupo.
web-security-yours = Llévate todo en un archivo, o elimínalo todo, en los ajustes del bot. El efecto es inmediato.
web-security-site = Este sitio no cuenta a nadie ni carga nada de fuera. Su única cookie recuerda tu idioma.

web-faq-title = Preguntas
web-faq-cost = ¿Cuesta algo?
web-faq-cost-text = No. Cuida de cupos gratuitos, y él también es gratis.
web-faq-spend = ¿Usa las plataformas por mí?
web-faq-spend-text = Nunca. Te dice qué usar y cuándo; quien lo usa eres tú.
web-faq-keys = ¿Necesito claves de API?
web-faq-keys-text = No. ChatGPT y Claude no las tienen en sus apps gratuitas. En las demás, una clave solo te ahorra contar.
web-faq-know = ¿Cómo sabe cuánto queda?
web-faq-know-text = Por lo que anotas, por lo que dice una plataforma si le diste una clave, y por cálculo entre una cosa y otra. Siempre dice cuál.
web-faq-differ = Mis límites no son los que aparecen aquí.
web-faq-differ-text = Las plataformas los cambian, y no para todos a la vez. Elige otros límites en el bot o escribe tus propios números.
web-faq-languages = ¿Qué idiomas habla?
web-faq-languages-text = { $languages }.

web-end-title = Esta noche también se pierde algo
web-end-text = Descubre qué, en lo que tardas en leer esta página.

web-guides-title = Guías: IA gratis, paso a paso
web-guides-description = Qué ofrece gratis cada plataforma de IA, cómo empezar y con qué tener cuidado.
web-search = Buscar
web-search-hint = Un nombre o uso: imágenes
web-search-none = No hay nada para «{ $query }».
web-search-all = Mostrar todo

web-guide-title = { $platform }: límites gratuitos y primeros pasos
web-guide-all = Todas las guías
web-guide-open = Abrir en el bot
web-guide-steps = Primeros pasos
web-guide-limits = Qué es gratis
web-guide-tips = Conviene saber
web-guide-traps = Cuidado
web-guide-links = Enlaces
web-guide-signup = Registrarse
web-guide-keys = Claves
web-guide-limits-page = Límites
web-guide-docs = Documentación
web-guide-good-for = Ideal para { $purposes }
# $when: "every day at midnight in Los Angeles"
web-guide-resets = Se renueva { $when }.
web-guide-resets-unknown = Nadie dice cuándo se renueva. Hasta que sepas algo mejor, el bot supone: { $when }.

web-privacy = Privacidad
web-privacy-title = Privacidad
web-privacy-description = Qué guarda el bot de ti, dónde, por cuánto tiempo y cómo eliminarlo.
web-privacy-stored = Qué se guarda
web-privacy-stored-text = El número de tu chat de Telegram, tu idioma, tu zona horaria, tus horarios y lo que eliges; las cuentas que añades con sus límites y, si das una, una clave cifrada; qué anotas y cuándo; qué ventanas del bot tienes abiertas. Quien se registra en la API da además un correo y una contraseña, de la que solo se guarda un hash.
web-privacy-not-stored = Qué no
web-privacy-not-stored-text = El texto de tus mensajes, tu nombre en Telegram, tu número de teléfono ni nada de lo que escribes a una plataforma de IA.
web-privacy-where = Dónde
web-privacy-where-text = En la base de datos de quien administra este bot, y en ningún otro lugar. Allí las claves están cifradas. Los mensajes pasan por Telegram, como todos sus chats.
web-privacy-others = Quién más ve algo
web-privacy-others-text = Una plataforma ve su propia clave cuando se comprueba o se le pregunta cuánto queda. Nadie más ve nada: no hay publicidad ni medición de visitas.
web-privacy-long = Por cuánto tiempo
web-privacy-long-text = Hasta que lo elimines. Las notificaciones ya resueltas se borran a los { $notices } días; las ventanas que nadie tocó, a los { $windows } días.
web-privacy-yours = Tus datos son tuyos
web-privacy-yours-text = En el bot: Ajustes, Mis datos. Allí puedes llevarte todo en un archivo o eliminarlo, lo que no se puede deshacer. Las copias de seguridad del administrador pueden conservarlo hasta que se reemplacen.
web-privacy-cookies = Cookies
web-privacy-cookies-text = Estas páginas guardan una cuando eliges un idioma. Contiene ese idioma y nada más.

web-terms = Condiciones
web-terms-title = Condiciones de uso
web-terms-description = Qué puedes esperar del bot y qué espera él de ti.
web-terms-service = Qué es
web-terms-service-text = Un ayudante que cuenta y recuerda. No cuesta nada, y no promete funcionar siempre ni acertar siempre.
web-terms-numbers = Los números
web-terms-numbers-text = Los límites salen de fuentes públicas y de ti. Las plataformas los cambian sin avisar: lo que cuenta es lo que dice la propia plataforma.
web-terms-platforms = Las plataformas
web-terms-platforms-text = Tus cuentas en ellas se rigen por sus propias condiciones. Este bot no pertenece a ninguna; sus nombres son suyos.
web-terms-you = Qué se te pide
web-terms-you-text = Añade solo cuentas y claves que sean tuyas, y deja que los demás también puedan usar el servicio. Quien no lo haga puede perder el acceso.
web-terms-end = Irse
web-terms-end-text = Elimina tus datos en los ajustes y bloquea el bot: eso es todo.

web-footer = Sin relación con ninguna de las plataformas mencionadas aquí.

web-error-missing = Aquí no hay nada
web-error-missing-text = La página cambió de lugar, o nunca existió. Las guías siguen donde estaban.
web-error-refused = No se puede responder a eso
web-error-refused-text = Algo en la solicitud no era correcto.
web-error-broken = Algo falló de nuestro lado
web-error-broken-text = Quedó registrado. Vuelve a intentarlo en un momento.
web-error-home = Ir al inicio
