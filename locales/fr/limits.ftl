limits-question = <b>{ $platform }</b> : quelles sont vos limites ?
    { "" }
limits-question-one = <b>{ $platform }</b> : ces limites sont-elles les vôtres ?
    { "" }
limits-preset = <b>{ $number }</b> · { $limits }
# $limits begins with a space or a new line
limits-preset-named = { $name } :{ $limits }
limits-preset-bought = Si vous avez déjà acheté { $amount } de crédits :{ $limits }
# $source: a name or a link
limits-source = <i>{ $confidence ->
    [official] page officielle
    [measured] constaté sur de vrais comptes
    [tool] tiré d’un outil open source
    [inferred] déduit par nos soins
    [assumed] valeurs de départ non confirmées
   *[community] signalé par des utilisateurs
}{ $named ->
    [yes] { " " }: { $source }
   *[no] { "" }
}{ $confidence ->
    [assumed] { "" }
   *[other] , { $date }
}</i>
limits-aged = { $date } ({ $ago })
limits-doubt =
    { "" }
    💡 Un doute ? Voyez <a href="{ $url }">sa page sur les limites</a>, ou prenez les plus petits chiffres : mieux vaut une alerte trop tôt que trop tard.
limits-preset-yes = ✅ Oui, c’est ça
limits-own = 🔢 Mes propres chiffres

# When something starts anew. $place: whose clock it goes by
limits-clock = { $midnight ->
    [yes] à minuit
   *[no] à { $at }
}{ $place ->
    [mine] { "" }
    [utc] { " " }UTC
   *[city] { " " }({ $city })
}
limits-when-day = chaque jour { $clock }
limits-when-week = chaque { $day } { $clock }
limits-when-month = le jour { $day } de chaque mois{ $missing ->
    [yes] { " " }(ou le dernier)
   *[no] { "" }
} { $clock }
limits-resets = Se renouvelle { $when } (dans { $duration })
limits-resets-yours = Se renouvelle { $when } : { $yours } chez vous
limits-reset-unknown = ❔ Personne ne dit quand ça se renouvelle. Pour l’instant, je suppose : { $when }.
limits-length-unknown = ❔ Personne ne dit combien de temps ça dure. Pour l’instant, je compte { $duration }.

limits-unit-question = 🔢 Qu’est-ce qui est compté ?
limits-amount-question = 🔢 <b>{ $unit }</b> : combien en avez-vous ?

    Écrivez le nombre, par exemple 50.

limits-window-question = 🔁 <b>{ $amount }</b> : quand revient ce quota ?

    ▶️ un compte à rebours qui démarre quand vous commencez, comme avec ChatGPT et Claude
    ↩️ chaque usage revient après un certain temps
    💧 un peu en continu, jusqu’à ce que ce soit plein
    🎁 une fois, et plus jamais
    🚦 un simple maximum par minute : rien à économiser
limits-kind-day = 🌙 Par jour
limits-kind-week = 📅 Par semaine
limits-kind-month = 🗓 Par mois
limits-kind-hour = 🕐 Par heure
limits-kind-first_use = ▶️ Après mon premier usage
limits-kind-sliding = ↩️ Chaque usage revient
limits-kind-refill = 💧 Recharge peu à peu
limits-kind-credit = 🎁 Une seule fois
limits-kind-rate = 🚦 Limite de débit par minute

limits-duration-question = ⏱ <b>{ $amount }</b> : { $kind ->
    [first_use] combien de temps, à partir du premier usage ?
    [sliding] au bout de combien de temps un usage revient-il ?
    [refill] combien de temps pour passer de vide à plein ?
   *[credit] encore combien de temps avant l’expiration ?
}

    Choisissez, ou écrivez : 3 h, 1 h 30 min, 30 jours.
limits-never = Sans expiration
limits-not-a-duration = ⚠️ Je n’arrive pas à lire cette durée. Écrivez-la comme 3 h ou 30 jours.
limits-duration-too-short = ⚠️ Je ne peux pas suivre moins d’une minute.
limits-duration-too-long = ⚠️ Je ne peux pas suivre plus d’un an.

limits-day-question = 🗓 <b>{ $amount }</b> : { $kind ->
    [week] quel jour revient ce quota ?
   *[month] quel jour du mois revient ce quota ?
}
limits-day-unknown = Je ne sais pas

limits-clock-question = 🕛 <b>{ $amount }</b> : est-ce la bonne heure ?
    { "" }
limits-clock-type =
    { "" }
    Une autre heure ? Écrivez-la, par exemple 09:00. Un autre fuseau ? Choisissez-le.
limits-clock-right = ✅ C’est la bonne
limits-zone-mine = Mon heure

limits-review = 🔢 <b>Vos limites</b>
    { "" }
limits-done = ✅ C’est tout
limits-another = ➕ Autre limite
limits-drop = ✖️ { $number }
