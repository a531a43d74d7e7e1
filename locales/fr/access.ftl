access-button = 🔗 Applis et scripts
access-overview =
    🔗 <b>Applis et scripts</b>

    { $connected ->
        [yes] Associé à { $email }.
       *[no] Vous êtes inscrit par e-mail sur notre site ou dans une application ? Associez les deux avec un code.
    }

    Un script ou une extension de navigateur à vous peut voir ce qu’il reste et noter votre usage. Il lui faut un jeton{ $count ->
        [0] .
        [one] { " ; " }vous en avez { $number }.
       *[other] { " ; " }vous en avez { $number }.
    }
access-code = 🔗 Code d’association
# $code stands in <code>: a tap copies it
access-code-message =
    🔗 Votre code d’association : <code>{ $code }</code>

    Saisissez-le là où l’application ou le site demande Telegram. Il sert une seule fois, dans les 10 minutes. Ensuite, comptes, journal et réglages ne font plus qu’un.
access-new = 🔑 Nouveau jeton
access-rights-question =
    🔑 <b>Que peut-il faire ?</b>

    Vous pouvez le révoquer à tout moment.
# $rights: what a token lets a script do
access-rights-button = { $rights ->
    [read] 👀 Voir ce qu’il reste
    [log] ✍️ Voir, et noter l’usage
   *[all] 🗂 Tout sur mes comptes
}
access-token-message =
    🔑 Votre jeton, affiché une seule fois :

    <code>{ $token }</code>

    Copiez-le là où il doit servir, puis supprimez ce message.
access-calendar = 📅 Adresse d’agenda
# $url: a secret address that calendar programs subscribe to
access-calendar-message =
    📅 Abonnez votre agenda à cette adresse. Il affichera quand vos quotas sont de nouveau pleins, et le planning du jour :

    <code>{ $url }</code>

    Qui la connaît peut tout voir : gardez-la pour vous.
access-token =
    🔑 <b>{ $preview }</b>

    Peut : { $rights ->
        [read] voir ce qu’il reste
        [log] voir ce qu’il reste et noter l’usage
        [calendar] afficher votre agenda
       *[all] voir, noter et modifier vos comptes
    }
    Créé : { $made }
    Dernière utilisation : { $used }
access-never-used = jamais
access-revoke = 🗑 Révoquer
access-revoked = { $preview } ne fonctionne plus.
access-too-many = { $limit } jetons au maximum. Révoquez-en un d’abord.
