# The public web pages. Plain text, no HTML.
web-brand = AI Quota Orchestrator
web-skip = Aller au contenu
web-guides = Guides
web-language = Langue
web-open = Ouvrir dans Telegram
# In place of it where there is no Telegram, only a page to try the bot on
web-try = Essayer dans le navigateur
web-scan = Ou visez ce code avec votre téléphone

web-landing-title = AI Quota Orchestrator : profitez de votre IA gratuite avant qu’elle soit perdue
web-landing-description = Un bot Telegram qui sait ce qu’il reste de vos quotas d’IA gratuits, quand ils reviennent et quoi utiliser maintenant.
web-hero-title = Profitez de votre IA gratuite avant qu’elle soit perdue
# $more: how many platforms there are besides the three
web-hero-text = ChatGPT, Gemini, Claude et { $more } autres : une seule discussion Telegram sait ce qu’il reste, quand ça revient et quoi utiliser maintenant.
web-hero-note = Rien à installer, pas de mot de passe. Juste une discussion.

web-features-title = L’essentiel de ce qui est gratuit se perd sans servir
web-features-text = Chaque plateforme a son quota, son horloge et sa façon de dire non. Le bot retient tout cela pour vous.
web-feature-now = À utiliser maintenant
web-feature-now-text = Il compare ce qu’il reste au moment où ce sera perdu, et dit quel compte utiliser d’abord, et pourquoi.
web-feature-plan = Un planning pour votre journée
web-feature-plan-text = Vos heures d’activité face à chaque renouvellement, pour utiliser le plus possible. Aussi dans votre agenda.
web-feature-told = Prévenu à temps
web-feature-told-text = Une alerte avant une perte, un résumé le soir, un bilan le dimanche. Vous choisissez, et la nuit reste calme.
web-feature-log = Noté en un geste
web-feature-log-text = Appuyez sur +1, écrivez « gemini 20 » ou transférez le message qui dit que la limite est atteinte. Un geste suffit pour annuler.
web-feature-honest = Des chiffres honnêtes
web-feature-honest-text = Chacun dit d’où il vient : confirmé par la plateforme, noté par vous ou estimé. Et de quand il date.
web-feature-keys = Des clés seulement si vous voulez
web-feature-keys-text = Si une plateforme dit ce qu’il reste, une clé permet au bot de le lire. Sans clé, il suffit de compter.

web-how-title = Prêt en une minute
web-how-hello = Dites bonjour
web-how-hello-text = Ouvrez la discussion et appuyez sur Démarrer. La langue et le fuseau horaire sont devinés : trois appuis si c’est juste.
web-how-add = Ajoutez ce que vous avez
web-how-add-text = Choisissez vos plateformes et les limites qui sont les vôtres.
web-how-ask = Demandez, ou laissez-vous prévenir
web-how-ask-text = « À utiliser maintenant » est à portée de doigt. Le reste arrive tout seul.

web-pictures-title = Voilà tout ce qu’il y a à apprendre
web-picture-recommend = À utiliser maintenant, et pourquoi
web-picture-status = Ce qu’il reste, partout
web-picture-plan = Le planning du jour
web-picture-account = Un compte, vu de près
# $what: what is seen on a picture
web-picture-alt = La discussion avec le bot : { $what }

web-platforms-title = { $number } plateformes, et ce qu’elles offrent
web-platforms-text = Avec source et date, car ces limites changent. Chacune peut être remplacée par vos propres chiffres.

web-security-title = Vos clés restent les vôtres
web-security-sealed = Chiffrées avant d’être enregistrées, et liées à votre compte : ailleurs, elles ne s’ouvriraient pas.
web-security-deleted = Votre message contenant une clé est aussitôt supprimé de la discussion. Vous n’en voyez plus que les premiers et derniers caractères.
web-security-one = Une clé ne va qu’à sa propre plateforme, pour la vérifier et lire ce qu’il reste. Le bot ne consomme jamais vos quotas.
web-security-yours = Emportez tout dans un fichier, ou supprimez tout, dans les réglages du bot. L’effet est immédiat.
web-security-site = Ce site ne compte personne et ne charge rien d’ailleurs. Son unique cookie retient votre langue.

web-faq-title = Questions
web-faq-cost = Est-ce que ça coûte quelque chose ?
web-faq-cost-text = Non. Il veille sur des quotas gratuits, et il est gratuit lui-même.
web-faq-spend = Utilise-t-il les plateformes à ma place ?
web-faq-spend-text = Jamais. Il vous dit quoi utiliser et quand ; c’est vous qui l’utilisez.
web-faq-keys = Faut-il des clés API ?
web-faq-keys-text = Non. ChatGPT et Claude n’en ont pas dans leurs applications gratuites. Ailleurs, une clé vous évite seulement de compter.
web-faq-know = Comment sait-il ce qu’il reste ?
web-faq-know-text = D’après ce que vous notez, d’après ce que dit une plateforme si vous lui avez confié une clé, et par calcul entre les deux. Il précise toujours lequel.
web-faq-differ = Mes limites ne sont pas celles indiquées ici.
web-faq-differ-text = Les plateformes les changent, et pas pour tout le monde en même temps. Choisissez d’autres limites dans le bot, ou entrez vos propres chiffres.
web-faq-languages = Quelles langues parle-t-il ?
web-faq-languages-text = { $languages }.

web-end-title = Ce soir encore, une partie sera perdue
web-end-text = Découvrez laquelle, le temps de lire cette page.

web-guides-title = Guides : l’IA gratuite, pas à pas
web-guides-description = Ce que chaque plateforme d’IA offre gratuitement, comment commencer et à quoi faire attention.
web-search = Rechercher
web-search-hint = Un nom, un usage : images
web-search-none = Rien trouvé pour « { $query } ».
web-search-all = Tout afficher

web-guide-title = { $platform } : limites gratuites et premiers pas
web-guide-all = Tous les guides
web-guide-open = Ouvrir dans le bot
web-guide-steps = Premiers pas
web-guide-limits = Ce qui est gratuit
web-guide-tips = Bon à savoir
web-guide-traps = Attention
web-guide-links = Liens
web-guide-signup = S’inscrire
web-guide-keys = Clés
web-guide-limits-page = Limites
web-guide-docs = Documentation
web-guide-good-for = Idéal pour : { $purposes }
# $when: "every day at midnight in Los Angeles"
web-guide-resets = Se renouvelle { $when }.
web-guide-resets-unknown = Personne ne dit quand ça se renouvelle. Tant que vous n’en savez pas plus, le bot suppose : { $when }.

web-privacy = Confidentialité
web-privacy-title = Confidentialité
web-privacy-description = Ce que le bot conserve à votre sujet, où, combien de temps, et comment le supprimer.
web-privacy-stored = Ce qui est conservé
web-privacy-stored-text = Le numéro de votre discussion Telegram, votre langue, votre fuseau horaire, vos horaires et vos choix ; les comptes que vous ajoutez avec leurs limites et, si vous en donnez une, une clé chiffrée ; ce que vous notez et quand ; les fenêtres du bot que vous avez ouvertes. Qui s’inscrit à l’API donne aussi une adresse e-mail et un mot de passe, dont seule une empreinte est conservée.
web-privacy-not-stored = Ce qui ne l’est pas
web-privacy-not-stored-text = Le texte de vos messages, votre nom dans Telegram, votre numéro de téléphone, ni rien de ce que vous écrivez à une plateforme d’IA.
web-privacy-where = Où
web-privacy-where-text = Dans la base de données de la personne qui exploite ce bot, et nulle part ailleurs. Les clés y sont chiffrées. Les messages passent par Telegram, comme toutes ses discussions.
web-privacy-others = Qui d’autre voit quelque chose
web-privacy-others-text = Une plateforme voit sa propre clé quand on la vérifie ou qu’on demande ce qu’il reste. Personne d’autre ne voit rien : ni publicité, ni mesure d’audience.
web-privacy-long = Combien de temps
web-privacy-long-text = Jusqu’à ce que vous le supprimiez. Les notifications traitées sont effacées après { $notices } jours, les fenêtres que personne n’a touchées après { $windows } jours.
web-privacy-yours = Vos données sont à vous
web-privacy-yours-text = Dans le bot : Réglages, Mes données. Vous pouvez tout y emporter dans un fichier ou tout supprimer, ce qui est définitif. Les sauvegardes de l’exploitant peuvent encore les contenir jusqu’à leur remplacement.
web-privacy-cookies = Cookies
web-privacy-cookies-text = Ces pages en déposent un quand vous choisissez une langue. Il contient cette langue et rien d’autre.

web-terms = Conditions
web-terms-title = Conditions d’utilisation
web-terms-description = Ce que vous pouvez attendre du bot, et ce qu’il attend de vous.
web-terms-service = Ce que c’est
web-terms-service-text = Un assistant qui compte et qui rappelle. Il ne coûte rien, et rien ne garantit qu’il fonctionne toujours ni qu’il ait toujours raison.
web-terms-numbers = Les chiffres
web-terms-numbers-text = Les limites viennent de sources publiques et de vous. Les plateformes les changent sans prévenir : c’est ce que dit la plateforme elle-même qui compte.
web-terms-platforms = Les plateformes
web-terms-platforms-text = Leurs propres conditions s’appliquent à vos comptes chez elles. Ce bot n’appartient à aucune ; leurs noms sont les leurs.
web-terms-you = Ce qui vous est demandé
web-terms-you-text = N’ajoutez que des comptes et des clés qui sont à vous, et laissez le service utilisable pour les autres. À défaut, l’accès peut être fermé.
web-terms-end = Partir
web-terms-end-text = Supprimez vos données dans les réglages et bloquez le bot : c’est tout.

web-footer = Sans lien avec aucune des plateformes citées ici.

web-error-missing = Il n’y a rien ici
web-error-missing-text = La page a été déplacée, ou n’a jamais existé. Les guides sont toujours à leur place.
web-error-refused = Impossible de répondre à cela
web-error-refused-text = Quelque chose n’allait pas dans la demande.
web-error-broken = Un problème est survenu de notre côté
web-error-broken-text = Il a été consigné. Réessayez dans un instant.
web-error-home = Vers l’accueil
