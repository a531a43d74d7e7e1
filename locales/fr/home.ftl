# $part: of the day; $named: whether the name is known
home-greeting = <b>{ $part ->
    [morning] Bonjour
    [afternoon] Bonjour
    [evening] Bonsoir
   *[night] Bonsoir
}{ $named ->
    [yes] { " " }{ $name }
   *[no] { "" }
}</b>{ $count ->
    [0] { "" }
    [one] { " " }· { $number } compte
   *[other] { " " }· { $number } comptes
}
    { "" }
# $reset: when it is back, as beside its bar
home-used-up =
    🪫 <b>{ $account }</b> : quota épuisé
    { $reset }
home-calm = ✨ Tout est disponible ; rien ne se perd pour l’instant.
home-empty = Je rassemble vos quotas d’IA gratuits au même endroit. Ajoutez votre premier compte : trois appuis suffisent.
home-status = 📊 Mes quotas
home-log = ✍️ Noter
home-add = ➕ Ajouter
home-accounts = 🗂 Comptes
home-guides = 📚 Guides
home-history = 📈 Historique
home-settings = ⚙️ Réglages
home-help = ❔ Aide
language-question = 🌐 Quelle langue ?
link-done = 🔗 Cette discussion est maintenant associée.
link-failed = 🔗 Ce lien n’est plus valable. Créez-en un nouveau.
help =
    ❔ <b>Comment ça marche</b>

    Ajoutez vos comptes, notez ce que vous utilisez, voyez ce qu’il reste et quand ça revient.

    ✍️ Écrivez simplement <code>gemini 20</code>, quelle que soit la fenêtre ouverte, sauf si elle vous demande elle-même un texte. Les boutons +1 sont dans /status, et /log permet d’annuler une erreur.

    /recommend – à utiliser maintenant
    /schedule – le planning du jour
    /status – ce qu’il vous reste
    /log – noter ce que vous avez utilisé
    /accounts – modifier ou supprimer des comptes
    /add – ajouter un compte
    /stats – ce qui a été utilisé, ce qui a été perdu
    /guides – ce qu’offre chaque plateforme
    /settings – langue, horaires, vos données

    🔒 Les clés sont conservées chiffrées. Téléchargez ou supprimez toutes vos données dans /settings.

command-start = Accueil
command-status = Ce qu’il vous reste
command-log = Noter ce que vous avez utilisé
command-stats = Ce qui a été utilisé ou perdu
command-add = Ajouter un compte
command-accounts = Modifier ou supprimer des comptes
command-guides = Ce qu’offre chaque plateforme
command-settings = Langue, heure, horaires, vos données
command-lang = Langue
command-help = Comment ça marche
bot-short-description = Tous vos quotas d’IA gratuits dans une seule discussion.
bot-description = Je rassemble vos quotas d’IA gratuits : ChatGPT, Gemini, Claude et bien d’autres. Voyez ce qu’il reste, notez votre usage en un geste et sachez quand ça revient.

group-line = Je ne fonctionne que dans les discussions privées.
group-button = Ouvrir la discussion
