guides-question =
    📚 <b>Guides</b>
    Ce que chaque plateforme offre gratuitement, et comment en profiter.
guide-good-for = Idéal pour : { $purposes }.
purpose-text = rédaction et questions
purpose-images = images
purpose-speech = voix
purpose-translation = traduction
purpose-embeddings = embeddings
guide-retired = ⛔ Cette offre n’existe plus.
guide-paid-only = 💳 Il n’y a plus de quota gratuit.

guide-free = <b>Limites gratuites</b>

# $reset: a sentence that says when it starts anew
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 Le temps court dès votre premier usage ; une fois écoulé, tout est de nouveau disponible.
guide-reset-sliding = 🔄 Chaque usage revient un certain temps après.
guide-reset-refill = 🔄 Il se recharge peu à peu, en continu. Une fois plein, ce qui s’y ajoute est perdu.
guide-reset-credit = 🎁 Offert une seule fois ; il ne revient pas.
guide-key-none = 🔑 Pas de clé : tout se passe dans son application.
guide-key-optional = 🔑 La clé API est facultative.
guide-key-prefix = Elle commence par { $prefixes }.
guide-key-length = Elle compte { $number } caractères.
guide-training-yes = 👁 Dans l’offre gratuite, ce que vous écrivez peut servir à entraîner ses modèles.
guide-training-opt_out = 👁 Dans l’offre gratuite, ce que vous écrivez entraîne ses modèles, sauf si vous le désactivez dans ses réglages.
guide-training-no = 🔒 Ce que vous écrivez ne sert pas à entraîner ses modèles.
guide-training-unknown = ❔ On ignore si ce que vous écrivez sert à entraîner ses modèles.
guide-no-personal-use = ⚠️ Ses conditions n’autorisent pas l’usage personnel.

guide-steps-title = 👣 <b>{ $platform }</b> : premiers pas
guide-tips-title = 💡 <b>{ $platform }</b> : bon à savoir
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 Étapes
guide-tips = 💡 À savoir

guide-add = ➕ Ajouter { $platform }
guide-signup = S’inscrire
guide-key = Créer la clé
guide-limits = Ses limites
