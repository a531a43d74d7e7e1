# What the REST API says to people who look at what a program got. Plain text, no HTML.
api-not-signed-in = Connectez-vous : le jeton est absent, inconnu ou trop ancien.
# $right: what the token lacks
api-not-allowed = Ce jeton n’y est pas autorisé : il lui manque la portée « { $right } ».
api-not-found = Il n’y a rien de tel ici.
api-no-path = Il n’y a rien à cette adresse.
api-no-method = Cette opération n’est pas possible à cette adresse.
api-bad-request = Cette requête est incompréhensible.
api-no-json = Le corps n’est pas du JSON valide.
api-media-type = Envoyez du JSON simple en UTF-8, avec Content-Type: application/json.
api-too-large = C’est trop pour une seule requête.
# $seconds: how long to wait
api-too-often = C’est assez pour l’instant. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
api-unavailable = Ça n’a pas marché cette fois. Rien n’a changé ; réessayez dans un instant.
api-broken = Un problème est survenu de notre côté. Vous n’y êtes pour rien.
api-unfit = Quelque chose ne va pas dans la requête.
# $why a field of a request does not fit
api-field = { $why ->
    [missing] Ce champ manque.
    [short] C’est trop court.
    [long] C’est trop long.
    [small] C’est trop petit.
    [large] C’est trop grand.
    [fine] Il y a trop de décimales.
   *[other] Ce n’est pas ce qui est attendu ici.
}
api-bad-email = Ce n’est pas une adresse e-mail.
api-email-taken = Quelqu’un s’est déjà inscrit avec cette adresse e-mail.
api-bad-login = L’adresse e-mail et le mot de passe ne correspondent pas.
api-password = { $why ->
    [too_short] Au moins 10 caractères.
    [too_long] 72 octets au maximum : les lettres accentuées et les émojis en prennent plusieurs.
   *[other] Il contient un caractère qu’aucun clavier ne permet de saisir.
}
api-language = Cette langue n’est pas disponible.
api-timezone = Ce n’est pas un fuseau horaire comme Asia/Seoul.
api-code = Ce code est inconnu, déjà utilisé ou trop ancien. Le bot en affiche un nouveau dans Réglages.
api-chat-id = Le numéro d’une discussion ne prouve rien. Envoyez le code que le bot affiche dans Réglages.
# $why two people cannot be joined
api-cannot-join = { $why ->
    [two_chats] Cette personne est déjà associée à une autre discussion Telegram.
   *[two_emails] Cette discussion appartient déjà à une personne qui a une adresse e-mail.
}
# $limit: how many of its kind are allowed
api-too-many = Pas plus de { $limit }.
api-unknown-platform = Aucune plateforme de ce nom à ajouter ; voir /api/platforms.
api-unknown-preset = La plateforme n’a pas ces limites ; voir /api/platforms.
api-own-platform = C’est une plateforme à vous : elle n’a ni clé ni limites proposées.
api-takes-no-key = { $platform } n’a pas de clés.
api-key-unreadable = Une clé enregistrée ne peut plus être ouverte. Rien n’a changé.
api-amount = { $why ->
    [not_positive] Il faut plus que zéro.
    [too_large] Aucun quota gratuit n’est aussi grand.
    [no_fractions] Ce compte ne compte qu’en nombres entiers.
   *[too_fine] Quatre décimales au maximum.
}
api-nothing-to-count = Ce compte n’a aucune limite où compter l’usage.
api-other-amount = Cette Idempotency-Key a déjà servi à noter une autre quantité. Rien n’a été noté cette fois.
# How urgent it is to use an account
api-band = { $band ->
    [use_now] À utiliser maintenant
    [available] Disponible
   *[low_priority] Rien ne presse
}
api-use = Utiliser { $amount }
# A calendar that a person subscribes to. $account: its name; $what happens to it
api-calendar-name = Quotas d’IA
api-calendar-reset = { $account } : { $what ->
    [expires] expire
   *[resets] de nouveau plein
}
