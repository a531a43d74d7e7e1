register-welcome =
    👋 Je surveille vos quotas d’IA gratuits : ce qu’il reste, et quand ça revient.

    On continue en français ?
register-go-on = Oui, continuer
register-other-language = Autre langue…

zone-question =
    🌍 <b>Quelle heure est-il chez vous ?</b>
    J’affiche chaque renouvellement à votre heure.

    Choisissez la bonne heure ou écrivez votre ville.
zone-search-button = Autre ville
zone-time-button = Saisir l’heure
zone-search = 🌍 Quelle ville ? Un pays convient aussi.
zone-time = 🌍 Quelle heure est-il chez vous ? Par exemple 14:05
zone-found = { $count ->
    [one] 🌍 Est-ce bien l’heure chez vous ?
   *[other] 🌍 Laquelle est la vôtre ?
}
zone-no-city = ⚠️ Je ne connais pas de ville de ce nom. Essayez une plus grande ville à proximité.
zone-not-a-time = ⚠️ Je n’arrive pas à lire cette heure. Écrivez-la comme 14:05.
zone-no-such-time = ⚠️ Il n’est cette heure-là nulle part en ce moment. Vérifiez votre horloge.

# $time: of the evening summary
notify-question = 🔔 <b>Que dois-je vous signaler ?</b>
notify-reset_alert = Avant une perte de quota
notify-usage_warning = À { $percent } d’utilisation
notify-daily_summary = Résumé du soir, { $time }
notify-weekly_report = Bilan du { $day }
notify-recommendation = Conseils en journée
notify-usable_again = Quand un quota revient
notify-credit_expiring = Avant qu’un crédit expire
