# What people do on each platform, step by step: on windows of the bot, on the web, in the API. Plain text, no HTML.
# A key that ends in a platform's id is for that one alone; the same key without it is for all others.
# $platform: its name. $site, $page, $limits: short addresses of where one signs up, makes keys, sees one's limits.
# $prefixes: what its keys begin with. $length: how many characters they have. In “tips” and “traps” each line is one.

howto-about = { $platform } : { $purposes }.
howto-about-chatgpt_free = L’assistant d’OpenAI, dans sa propre application : questions, rédaction, traduction et quelques images.
howto-about-gemini_free = Les modèles de Google, dans AI Studio ou avec une clé : textes longs, traduction, embeddings.
howto-about-claude_free = L’assistant d’Anthropic, dans sa propre application : rédaction, questions, traduction.
howto-about-leonardo_free = Des images à partir d’une description, payées en tokens renouvelés chaque jour.
howto-about-huggingface_free = Des modèles ouverts à essayer dans les Spaces, dont certains sur des cartes graphiques partagées (ZeroGPU).
howto-about-cohere_free = Des modèles pour développeurs : chat, embeddings et classement de recherche, avec une clé d’essai.
howto-about-groq_free = Des modèles ouverts et la reconnaissance vocale (Whisper), avec une clé.
howto-about-openrouter_free = Une seule clé pour les modèles de nombreux fournisseurs ; ceux qui finissent par « :free » ne coûtent rien.
howto-about-mistral_free = Les modèles de Mistral pour le texte, le code et les embeddings, avec une clé.
howto-about-cerebras_free = Des modèles ouverts avec une clé, pour un essai qui s’arrête de lui-même.
howto-about-cloudflare_free = Workers AI : des modèles pour le texte, les images et la voix, comptés en neurones.
howto-about-sambanova_free = Des modèles ouverts avec une clé, pour une poignée de requêtes par jour.
howto-about-nvidia_free = Les modèles de nombreux éditeurs avec une seule clé, pour les essayer.
howto-about-replicate_free = Des modèles pour les images, la voix et le texte, avec un peu de crédit au départ.
howto-about-stability_free = Des images avec une clé, contre des crédits offerts une seule fois.
howto-about-elevenlabs_free = De la voix à partir d’un texte, avec de nouveaux crédits chaque mois.
howto-about-deepl_free = De la traduction avec une clé, pour vos propres programmes et outils.
howto-about-deepseek_free = Les modèles de DeepSeek avec une clé, dans la limite de ce qui est offert à l’inscription.

howto-title-signup = S’inscrire
howto-signup = Créez un compte sur { $site }.
howto-signup-chatgpt_free = Créez un compte gratuit sur { $site }. C’est tout : il n’y a pas de clé à récupérer.
howto-signup-gemini_free = Ouvrez { $site } et connectez-vous avec votre compte Google.
howto-signup-claude_free = Créez un compte gratuit sur { $site }. C’est tout : il n’y a pas de clé à récupérer.
howto-signup-leonardo_free = Créez un compte sur { $site } et restez sur l’offre gratuite : de nouveaux tokens arrivent chaque jour.
howto-signup-huggingface_free = Créez un compte sur { $site }. Avec un compte, vous avez plus de minutes ZeroGPU qu’un simple visiteur.
howto-signup-cohere_free = Inscrivez-vous sur { $site }. Vous commencez par un essai, qui est gratuit.
howto-signup-mistral_free = Créez un compte sur { $site } et choisissez le mode gratuit. Aucune carte n’est demandée.
howto-signup-cerebras_free = Créez un compte sur { $site } et ajoutez un moyen de paiement : l’essai commence une fois celui-ci vérifié.
howto-signup-sambanova_free = Créez un compte sur { $site } sans ajouter de moyen de paiement : c’est ainsi que vous restez dans l’offre gratuite.
howto-signup-deepl_free = Inscrivez-vous sur { $site } et choisissez « API Free ». Les offres du traducteur sont autre chose.

howto-title-key = Créer une clé
howto-key = Créez une clé sur { $page }. Repérez { $prefixes } au début.
howto-key-length = Créez une clé sur { $page }. Elle compte { $length } caractères et n’a pas de début fixe.
howto-key-plain = Créez une clé sur { $page }.
howto-key-gemini_free = Ouvrez { $page } et créez une clé. Repérez { $prefixes } au début. N’activez pas la facturation pour son projet.
howto-key-leonardo_free = Ouvrez { $page } et créez une clé. Elle compte { $length } caractères, en cinq groupes séparés par des tirets.
howto-key-huggingface_free = Créez un token sur { $page }. Repérez { $prefixes } au début.
howto-key-cohere_free = Ouvrez { $page } et prenez la clé d’essai. Elle compte { $length } lettres et chiffres, sans début fixe.
howto-key-cloudflare_free = Créez un token d’API sur { $page }. Repérez { $prefixes } au début.
howto-key-deepl_free = Créez une clé sur { $page }. Elle compte { $length } caractères et finit par :fx.
howto-tip-key = Copiez tout, du début à la fin, et ne le montrez à personne d’autre.
howto-tip-key-huggingface_free = Un token « fine-grained » a besoin de « Billing: Read », sinon personne ne peut lire ce que vous avez utilisé.
howto-tip-key-cloudflare_free =
    Cochez « Account Analytics: Read », sinon personne ne peut lire combien de neurones sont utilisés.
    Un token qui commence par cfat_ appartient à un compte : collez l’ID de ce compte devant, comme ID:token.
howto-tip-key-elevenlabs_free = Si vous restreignez la clé, laissez-la lire vos données utilisateur : sinon, elle paraît invalide à la vérification.

howto-title-add = L’ajouter au bot
howto-add = Ajoutez { $platform } dans le bot et collez-y la clé. Votre message est supprimé aussitôt ; la clé est vérifiée sans rien dépenser, puis gardée chiffrée.
howto-add-cohere_free = Ajoutez { $platform } dans le bot et collez-y la clé. Votre message est supprimé aussitôt ; la clé est vérifiée, puis gardée chiffrée. Personne ne dit si cette vérification compte comme un appel.
howto-add-unchecked = Ajoutez { $platform } dans le bot et collez-y la clé. Votre message est supprimé aussitôt et la clé est gardée chiffrée. Elle n’est pas vérifiée, car cela entamerait votre quota.
howto-add-app = Ajoutez { $platform } dans le bot et choisissez les limites qui sont les vôtres.
howto-tip-add = Vous pouvez vous passer de clé et compter vous-même.

howto-title-first = Commencer au bon moment
howto-first = Le temps court dès votre premier message, pas depuis minuit. Envoyez-le quand vous avez quelque chose à faire.

howto-title-count = Tenir le compte
howto-count = Après chaque utilisation, écrivez « { $platform } 3 » à ce bot ou appuyez sur +1. Il vous dit ce qu’il reste et quand ça revient.
howto-count-read = Avec une clé, le bot demande à { $platform } ce qu’il reste. Sans clé, écrivez « { $platform } 3 » après chaque utilisation.
howto-count-nothing = Seul le débit est limité. Rien n’expire : gardez cette plateforme pour quand les autres seront épuisées.

## Worth knowing, and what goes wrong
howto-tips-chatgpt_free =
    Envoyez le premier message tôt : plus de cycles tiendront dans votre journée.
    Quand ChatGPT dit que vous avez atteint la limite, transférez ce message à ce bot. Il y lit jusqu’à quand.
    Pour que vos discussions ne servent pas à l’entraînement : Settings → Data controls.
howto-traps-chatgpt_free =
    Quand vos messages sont épuisés, un modèle plus petit peut prendre le relais. Regardez lequel répond.
    Les fichiers et les images ont leurs propres limites, plus basses.
    Une clé API d’OpenAI, c’est autre chose : elle n’a pas de quota gratuit.
howto-tips-gemini_free =
    Vos vrais chiffres sont sur { $limits }, par projet et par modèle. Choisissez-les dans le bot.
    Flash-Lite permet bien plus de requêtes par jour que Flash.
howto-traps-gemini_free =
    Associer un compte de facturation au projet met fin à son offre gratuite.
    Une deuxième clé dans le même projet partage les mêmes limites.
    Quand la journée est épuisée, l’erreur peut encore dire « retry in 18 s ». Cela veut dire demain.
    L’application Gemini a son propre quota, affiché seulement en pourcentage.
    Pour une application dont les utilisateurs sont dans l’EEE, au Royaume-Uni ou en Suisse, Google exige une offre payante.
howto-tips-claude_free =
    Envoyez le premier message tôt : plus de cycles tiendront dans votre journée.
    Votre utilisation est affichée sur { $limits }.
    Pour que vos discussions ne servent pas à l’entraînement, désactivez-le : Settings → Privacy.
howto-traps-claude_free =
    Le nombre de messages n’est pas publié. Il dépend de leur longueur et de l’affluence sur Claude.
    Une clé API d’Anthropic, c’est autre chose : elle n’a pas de quota gratuit.
howto-tips-leonardo_free =
    Personne ne dit à quelle heure la journée commence. Quand vous l’aurez vu, dites-le à ce bot.
    Avec une clé, le bot lit combien de tokens du jour il reste.
howto-traps-leonardo_free =
    Ce que vous créez avec l’offre gratuite est public.
    L’API se paie sur un crédit à part, pas sur vos tokens du jour.
howto-tips-huggingface_free =
    La journée ZeroGPU dure 24 heures dès votre premier usage. Elle ne commence pas à minuit.
    Prenez les limites ZeroGPU dans le bot si ce sont les Spaces que vous utilisez.
howto-traps-huggingface_free =
    Les Spaces sur une carte « xlarge » consomment vos minutes deux fois plus vite.
    D’après ses propres pages, les comptes gratuits n’ont plus de crédit pour les fournisseurs d’inférence.
howto-tips-cohere_free =
    Chat, embed et rerank puisent tous dans les mêmes appels.
    Personne ne dit quel jour le mois commence. Quand vous le saurez, dites-le à ce bot.
howto-traps-cohere_free =
    Les conditions interdisent l’usage personnel et domestique.
    Ce que vous envoyez avec une clé d’essai peut entraîner ses modèles, et cela ne se désactive pas.
    Il y a aussi des limites par minute : 20 pour chat, 10 pour rerank.
howto-tips-groq_free = Les textes que Groq a encore en cache ne comptent pas.
howto-traps-groq_free = Les limites valent pour toute l’organisation : une clé de plus n’ajoute rien.
howto-tips-openrouter_free = Il suffit d’avoir acheté une seule fois 10 $ de crédit pour avoir bien plus de requêtes par jour.
howto-traps-openrouter_free = Les requêtes échouées comptent aussi, et tous les modèles « :free » partagent le même compteur.
howto-tips-mistral_free = Le débit autorisé pour chaque modèle est affiché sur { $limits }.
howto-traps-mistral_free = Ce que vous envoyez entraîne ses modèles, sauf si vous le désactivez sur admin.mistral.ai, sous Privacy.
howto-traps-cerebras_free = Ce que max_completion_tokens autorise est réservé aussitôt : ne demandez pas plus que nécessaire.
howto-tips-cloudflare_free = Une fois les neurones du jour épuisés, l’offre gratuite s’arrête, tout simplement. Il n’y a pas de facture.
howto-traps-cloudflare_free = Certains modèles sont réservés aux offres payantes.
howto-traps-sambanova_free = Une source dit que l’offre gratuite a pris fin en juin 2026 ; ses propres pages l’affichaient encore en septembre.
howto-traps-nvidia_free = C’est réservé à l’évaluation, et les données confidentielles sont interdites.
howto-traps-replicate_free = Aucun outil ne peut lire ce qu’il reste de votre crédit. Regardez dans votre compte là-bas.
howto-traps-stability_free = Ses clés commencent comme celles d’autres plateformes. Choisissez { $platform } avant d’en coller une.
howto-tips-elevenlabs_free = Votre mois commence un jour qui vous est propre. Avec une clé, le bot lit lequel.
howto-tips-deepl_free = L’API ne dit pas quand votre mois se termine. Regardez dans votre compte et dites-le à ce bot.
howto-traps-deepl_free = Le traducteur en ligne a son propre quota.
howto-traps-deepseek_free = Ce que vous avez rechargé vous-même n’est pas gratuit : seul le crédit offert est compté.
