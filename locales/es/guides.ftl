guides-question =
    📚 <b>Guías</b>
    Qué ofrece gratis cada plataforma y cómo conseguirlo.
guide-good-for = Ideal para { $purposes }.
purpose-text = redacción y preguntas
purpose-images = imágenes
purpose-speech = voz
purpose-translation = traducción
purpose-embeddings = embeddings
guide-retired = ⛔ Ya no se ofrece.
guide-paid-only = 💳 Ya no hay cupo gratuito.

guide-free = <b>Límites gratuitos</b>

# $reset: a sentence that says when it starts anew
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 El tiempo corre desde tu primer uso; cuando se cumple, todo vuelve a estar disponible.
guide-reset-sliding = 🔄 Cada uso vuelve un tiempo después.
guide-reset-refill = 🔄 Se recarga poco a poco, todo el tiempo. Cuando está lleno, lo que entra se pierde.
guide-reset-credit = 🎁 Se recibe una sola vez; no vuelve.
guide-key-none = 🔑 Sin clave: se usa en su app.
guide-key-optional = 🔑 La clave de API es opcional.
guide-key-prefix = Empieza por { $prefixes }.
guide-key-length = Tiene { $number } caracteres.
guide-training-yes = 👁 En el plan gratuito, lo que escribes puede servir para entrenar sus modelos.
guide-training-opt_out = 👁 En el plan gratuito, lo que escribes entrena sus modelos, salvo que lo desactives en sus ajustes.
guide-training-no = 🔒 Lo que escribes no se usa para entrenar sus modelos.
guide-training-unknown = ❔ No se sabe si lo que escribes sirve para entrenar sus modelos.
guide-no-personal-use = ⚠️ Sus condiciones no permiten el uso personal.

guide-steps-title = 👣 <b>{ $platform }</b>: primeros pasos
guide-tips-title = 💡 <b>{ $platform }</b>: conviene saber
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 Pasos
guide-tips = 💡 Consejos

guide-add = ➕ Añadir { $platform }
guide-signup = Registrarme
guide-key = Crear clave
guide-limits = Ver límites
