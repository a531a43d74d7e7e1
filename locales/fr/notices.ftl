notice-open = Ouvrir { $emoji }
# $ends: how the window ends
notice-mute = 💤 Rien avant { $ends ->
    [expires] expiration
   *[resets] renouvellement
}
# among messages about several accounts; $account: its emoji, and the beginning of its name
notice-mute-this = 💤 { $account }
notice-off = 🔕 Désactiver
notice-more = … et { $number } de plus : /status
# $total is an amount with its unit: "1 500 requêtes"
notice-reset = ⏰ <b>{ $account }</b> : encore { $left } sur { $total } à utiliser d’ici { $duration } ({ $time }), après c’est perdu
notice-credit = 🎁 <b>{ $account }</b> : encore { $left } sur { $total } à utiliser d’ici { $duration } ({ $time }), sans renouvellement
notice-lost-meanwhile = 💤 <b>{ $account }</b> : s’est renouvelé pendant vos heures calmes alors qu’il en restait
notice-warning = ⚠️ <b>{ $account }</b> : { $percent } utilisés ({ $used }/{ $total })
notice-warning-reset = De retour dans { $duration } ({ $time })
notice-back = ✅ <b>{ $account }</b> est de nouveau utilisable : { $left }
notice-muted = 💤 Silence à ce sujet (jusqu’à : { $time }).
notice-switched-off = 🔕 Désactivé. Vous le retrouverez dans /settings.
notice-to-settings = ⚙️ Réglages
notice-to-history = 📈 Détails
# $count platforms were used that day
summary-title = 🌙 <b>Votre { $day }</b> : { $count ->
    [0] rien d’utilisé aujourd’hui
    [one] { $number } plateforme utilisée
   *[other] { $number } plateformes utilisées
}
summary-share = { $percent } de ce qui s’est renouvelé a été utilisé{ $compared ->
    [yes] {" "}(la veille : { $before })
   *[no] {""}
}
summary-lost = Perdu : { $amounts }
# the first thing of the plan: a message that opens a window, or so much of an account
summary-next = Demain, pour commencer : { $step ->
    [open] { $time }, un message à { $account } pour lancer un cycle
   *[use] { $time }, { $account }, { $amount }
}
week-title = 📊 <b>Votre semaine, { $days }</b>
week-share = { $percent } de ce que vos plateformes ont offert a été utilisé{ $compared ->
    [yes] {" "}(la semaine d’avant : { $before })
   *[no] {""}
}
# $percent would have been used
week-plan = 🗓 En suivant chaque planning, jusqu’à { $amounts } de moins auraient été perdus : { $percent } d’utilisation
week-legend = 🟦 utilisé · ⬜ perdu · barre fine : la semaine d’avant
# $way: forward in spring, back in autumn
clocks-change = 🕐 Cette nuit, les horloges { $way ->
    [forward] avancent
   *[back] reculent
} de { $duration }. Dès demain, les renouvellements des autres fuseaux tomberont à une autre heure chez vous ; vos rappels suivent.
notify-settings = 🔔 <b>Ce que je vous signale</b>
    Choisissez une ligne pour la modifier ou voir un exemple.
notice-kind = { $mark } <b>{ $name }</b>
    { $about }
notice-question = { $asks ->
    [leftover] Combien doit-il rester au minimum ?
    [levels] À quel niveau d’utilisation ? Choisissez-en un ou deux.
    [at] Quand ?
   *[when] Dans quels cas ?
}
notice-switch = { $enabled ->
    [yes] ⬜ Désactiver
   *[no] ✅ Activer
}
notice-short = { $mark } Aussi les limites sous 2 h
notice-when-stopped = Seulement si c’était épuisé
notice-when-always = À chaque renouvellement
notice-other-time = ⌨️ Autre heure
notice-time-question = ⌨️ À quelle heure ? Par exemple 20:30
notice-example = 📨 M’envoyer un exemple
notice-example-sent = L’exemple arrive.
notice-example-empty = Pour un exemple, il faut un compte. Ajoutez-en un d’abord.
notice-about-reset_alert = Une heure avant un renouvellement, s’il reste quelque chose : combien, jusqu’à quand, et de quoi noter en un geste.
notice-about-usage_warning = Quand un quota est presque épuisé.
notice-about-daily_summary = Ce que vous avez utilisé aujourd’hui, et ce qui a été perdu.
notice-about-weekly_report = Votre semaine comparée à la précédente, en image.
notice-about-recommendation = Toutes les trois heures pendant vos heures d’activité, et seulement si ça en vaut la peine.
notice-about-usable_again = Quand un quota épuisé est de nouveau utilisable.
notice-about-credit_expiring = Trois jours avant l’expiration d’un crédit offert une seule fois.
notice-about-clocks_change = La veille au soir du changement d’heure chez vous.
notify-clocks_change = Au changement d’heure
notice-to-advice = 💡 Plus
notice-to-plan = 🗓 Planning
notice-to-accounts = 🗂 Comptes
notice-about-platform_changed = Quand une de vos plateformes change ses limites ou n’est plus gratuite.
notify-platform_changed = Quand une plateforme change
change-status = { $status ->
    [retired] 🕯 <b>{ $platform }</b> a fermé. Votre compte reste ici jusqu’à ce que vous le supprimiez.
    [paid_only] 💳 <b>{ $platform }</b> n’a plus d’offre gratuite. Votre compte reste ici jusqu’à ce que vous le supprimiez.
   *[offered] 🎉 <b>{ $platform }</b> a de nouveau une offre gratuite.
}
change-limits = 📢 <b>{ $account }</b> : ses limites ont changé, pour autant qu’on sache.
change-own = Jusqu’ici : { $limits }
change-offered = Nouveau : <b>{ $limits }</b>
change-question = Je compte comme avant tant que vous ne choisissez pas les nouvelles.
change-adopt = ✅ Les prendre
change-keep = Garder
change-adopted = ✅ { $accounts } : je compte avec les nouvelles limites. Ce qui était utilisé le reste.
change-kept = 👌 { $accounts } : je compte comme avant.
change-gone = C’est déjà réglé, ou cela a encore changé. /accounts montre ce que je compte.
notice-example-title = 📨 Ce n’est qu’un exemple :
