# What people do on each platform, step by step: on windows of the bot, on the web, in the API. Plain text, no HTML.
# A key that ends in a platform's id is for that one alone; the same key without it is for all others.
# $platform: its name. $site, $page, $limits: short addresses of where one signs up, makes keys, sees one's limits.
# $prefixes: what its keys begin with. $length: how many characters they have. In “tips” and “traps” each line is one.

howto-about = { $platform }: { $purposes }.
howto-about-chatgpt_free = El asistente de OpenAI, en su propia app: preguntas, redacción, traducción y algunas imágenes.
howto-about-gemini_free = Los modelos de Google, en AI Studio o con una clave: textos largos, traducción, embeddings.
howto-about-claude_free = El asistente de Anthropic, en su propia app: redacción, preguntas, traducción.
howto-about-leonardo_free = Imágenes a partir de una descripción, que se pagan con tokens nuevos cada día.
howto-about-huggingface_free = Modelos abiertos para probar en Spaces, algunos en tarjetas gráficas compartidas (ZeroGPU).
howto-about-cohere_free = Modelos para desarrolladores: chat, embeddings y orden de resultados de búsqueda, con una clave de prueba.
howto-about-groq_free = Modelos abiertos y reconocimiento de voz (Whisper) con una clave.
howto-about-openrouter_free = Una sola clave para los modelos de muchos proveedores; los que terminan en «:free» no cuestan nada.
howto-about-mistral_free = Los modelos de Mistral para texto, código y embeddings, con una clave.
howto-about-cerebras_free = Modelos abiertos con una clave, en una prueba que termina sola.
howto-about-cloudflare_free = Workers AI: modelos para texto, imágenes y voz, que se cuentan en neuronas.
howto-about-sambanova_free = Modelos abiertos con una clave, para unas pocas solicitudes al día.
howto-about-nvidia_free = Modelos de muchos fabricantes con una sola clave, para probarlos.
howto-about-replicate_free = Modelos para imágenes, voz y texto, con algo de crédito para empezar.
howto-about-stability_free = Imágenes con una clave, a cambio de créditos que se reciben una sola vez.
howto-about-elevenlabs_free = Voz a partir de texto, con créditos nuevos cada mes.
howto-about-deepl_free = Traducción con una clave, para tus propios programas y herramientas.
howto-about-deepseek_free = Los modelos de DeepSeek con una clave, con lo que te regalan al registrarte.

howto-title-signup = Regístrate
howto-signup = Crea una cuenta en { $site }.
howto-signup-chatgpt_free = Crea una cuenta gratuita en { $site }. Con eso basta: no hay que conseguir ninguna clave.
howto-signup-gemini_free = Abre { $site } e inicia sesión con tu cuenta de Google.
howto-signup-claude_free = Crea una cuenta gratuita en { $site }. Con eso basta: no hay que conseguir ninguna clave.
howto-signup-leonardo_free = Crea una cuenta en { $site } y quédate en el plan gratuito: cada día llegan tokens nuevos.
howto-signup-huggingface_free = Crea una cuenta en { $site }. Con la sesión iniciada tienes más minutos de ZeroGPU que como visitante.
howto-signup-cohere_free = Regístrate en { $site }. Empiezas con una prueba, que es gratuita.
howto-signup-mistral_free = Crea una cuenta en { $site } y elige el modo gratuito. No pide tarjeta.
howto-signup-cerebras_free = Crea una cuenta en { $site } y añade un método de pago: la prueba empieza cuando se verifica.
howto-signup-sambanova_free = Crea una cuenta en { $site } y no añadas ningún método de pago: así te quedas en el nivel gratuito.
howto-signup-deepl_free = Regístrate en { $site } y elige «API Free». Los planes del traductor son otra cosa.

howto-title-key = Crea una clave
howto-key = Crea una clave en { $page }. Busca { $prefixes } al principio.
howto-key-length = Crea una clave en { $page }. Tiene { $length } caracteres y ningún comienzo fijo.
howto-key-plain = Crea una clave en { $page }.
howto-key-gemini_free = Abre { $page } y crea una clave. Busca { $prefixes } al principio. Deja su proyecto sin facturación.
howto-key-leonardo_free = Abre { $page } y crea una clave. Tiene { $length } caracteres, en cinco grupos separados por guiones.
howto-key-huggingface_free = Crea un token en { $page }. Busca { $prefixes } al principio.
howto-key-cohere_free = Abre { $page } y toma la clave de prueba. Tiene { $length } letras y números, sin comienzo fijo.
howto-key-cloudflare_free = Crea un token de API en { $page }. Busca { $prefixes } al principio.
howto-key-deepl_free = Crea una clave en { $page }. Tiene { $length } caracteres y termina en :fx.
howto-tip-key = Copia todo, de principio a fin, y no se lo muestres a nadie más.
howto-tip-key-huggingface_free = Un token «fine-grained» necesita «Billing: Read»; si no, nadie puede leer cuánto usaste.
howto-tip-key-cloudflare_free =
    Marca «Account Analytics: Read»; si no, nadie puede leer cuántas neuronas se usaron.
    Un token que empieza por cfat_ es de una cuenta: pega antes el ID de esa cuenta, así: ID:token.
howto-tip-key-elevenlabs_free = Si restringes la clave, permítele leer tus datos de usuario: si no, al comprobarla parece inválida.

howto-title-add = Añádela al bot
howto-add = Añade { $platform } en el bot y pega ahí la clave. Tu mensaje se elimina enseguida; la clave se comprueba sin gastar nada y se guarda cifrada.
howto-add-cohere_free = Añade { $platform } en el bot y pega ahí la clave. Tu mensaje se elimina enseguida; la clave se comprueba y se guarda cifrada. Nadie dice si esa comprobación cuenta como llamada.
howto-add-unchecked = Añade { $platform } en el bot y pega ahí la clave. Tu mensaje se elimina enseguida y la clave se guarda cifrada. No se comprueba, porque eso gastaría parte de tu cupo.
howto-add-app = Añade { $platform } en el bot y elige los límites que son los tuyos.
howto-tip-add = También puedes no poner clave y contar a mano.

howto-title-first = Empieza cuando te convenga
howto-first = El tiempo corre desde tu primer mensaje, no desde la medianoche. Envíalo cuando tengas algo que hacer.

howto-title-count = Lleva la cuenta
howto-count = Después de usarlo, escríbele «{ $platform } 3» a este bot o toca +1. Te dice cuánto queda y cuándo vuelve.
howto-count-read = Con una clave, el bot le pregunta a { $platform } cuánto queda. Sin clave, escribe «{ $platform } 3» después de usarlo.
howto-count-nothing = Solo está limitada la velocidad. Nada caduca, así que resérvala para cuando las demás estén agotadas.

## Worth knowing, and what goes wrong
howto-tips-chatgpt_free =
    Envía el primer mensaje temprano: así caben más rondas en tu día.
    Cuando ChatGPT diga que llegaste al límite, reenvía ese mensaje a este bot. Ahí lee hasta cuándo.
    Para que tus chats no se usen en el entrenamiento: Settings → Data controls.
howto-traps-chatgpt_free =
    Cuando se agotan tus mensajes, puede seguir respondiendo un modelo más pequeño. Fíjate en cuál es.
    Los archivos y las imágenes tienen límites propios, más bajos.
    Una clave de API de OpenAI es otra cosa: no tiene cupo gratuito.
howto-tips-gemini_free =
    Tus números reales están en { $limits }, por proyecto y modelo. Elígelos en el bot.
    Flash-Lite permite muchas más solicitudes al día que Flash.
howto-traps-gemini_free =
    Vincular una cuenta de facturación al proyecto acaba con su nivel gratuito.
    Una segunda clave en el mismo proyecto comparte los mismos límites.
    Cuando el día está agotado, el error puede seguir diciendo «retry in 18 s». Quiere decir mañana.
    La app de Gemini tiene un cupo propio, que solo muestra en porcentaje.
    Para una app con usuarios en el EEE, el Reino Unido o Suiza, Google exige un plan de pago.
howto-tips-claude_free =
    Envía el primer mensaje temprano: así caben más rondas en tu día.
    Lo que llevas usado se ve en { $limits }.
    Para que tus chats no se usen en el entrenamiento, desactívalo: Settings → Privacy.
howto-traps-claude_free =
    El número de mensajes no se publica. Depende de lo largos que sean y de cuánta gente use Claude.
    Una clave de API de Anthropic es otra cosa: no tiene cupo gratuito.
howto-tips-leonardo_free =
    Nadie dice a qué hora empieza el día. Cuando lo veas, díselo a este bot.
    Con una clave, el bot lee cuántos tokens de hoy quedan.
howto-traps-leonardo_free =
    Lo que creas en el plan gratuito es público.
    La API se paga con un crédito propio, no con tus tokens diarios.
howto-tips-huggingface_free =
    El día de ZeroGPU dura 24 horas desde tu primer uso. No empieza a medianoche.
    Elige los límites de ZeroGPU en el bot si lo que usas son los Spaces.
howto-traps-huggingface_free =
    Los Spaces en una tarjeta «xlarge» gastan tus minutos el doble de rápido.
    Según sus propias páginas, las cuentas gratuitas ya no tienen crédito para proveedores de inferencia.
howto-tips-cohere_free =
    Chat, embed y rerank gastan de las mismas llamadas.
    Nadie dice qué día empieza el mes. Cuando lo sepas, díselo a este bot.
howto-traps-cohere_free =
    Las condiciones prohíben el uso personal y doméstico.
    Lo que envías con una clave de prueba puede entrenar sus modelos, y eso no se puede desactivar.
    También hay límites por minuto: 20 para chat, 10 para rerank.
howto-tips-groq_free = Los textos que Groq aún tiene en caché no cuentan.
howto-traps-groq_free = Los límites valen para toda la organización: otra clave no suma nada.
howto-tips-openrouter_free = Con haber comprado 10 US$ de crédito una sola vez, tienes muchas más solicitudes al día.
howto-traps-openrouter_free = Las solicitudes fallidas también cuentan, y todos los modelos «:free» comparten un mismo contador.
howto-tips-mistral_free = La velocidad permitida para cada modelo se ve en { $limits }.
howto-traps-mistral_free = Lo que envías entrena sus modelos, hasta que lo desactives en admin.mistral.ai, en Privacy.
howto-traps-cerebras_free = Lo que permite max_completion_tokens se reserva de inmediato: no pidas más de lo que necesitas.
howto-tips-cloudflare_free = Cuando se acaban las neuronas del día, el plan gratuito simplemente se detiene. No hay factura.
howto-traps-cloudflare_free = Algunos modelos son solo para planes de pago.
howto-traps-sambanova_free = Una fuente dice que el nivel gratuito terminó en junio de 2026; sus propias páginas aún lo mostraban en septiembre.
howto-traps-nvidia_free = Es solo para evaluación, y los datos confidenciales están prohibidos.
howto-traps-replicate_free = Ninguna herramienta puede leer cuánto queda de tu crédito. Míralo en tu cuenta, allí.
howto-traps-stability_free = Sus claves empiezan como las de otras plataformas. Elige { $platform } antes de pegar una.
howto-tips-elevenlabs_free = Tu mes empieza en un día propio. Con una clave, el bot lee cuál.
howto-tips-deepl_free = La API no dice cuándo termina tu mes. Míralo en tu cuenta y díselo a este bot.
howto-traps-deepl_free = El traductor de la web tiene un cupo propio.
howto-traps-deepseek_free = Lo que recargaste por tu cuenta no es gratis: solo se cuenta lo que te regalaron.
