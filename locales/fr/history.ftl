history-title = 📈 <b>{ $days }</b>
history-share = Utilisé : { $percent } de ce que vos plateformes ont offert
history-nothing-closed = Aucun quota ne s’est encore renouvelé sur ces jours.
# $used is an amount with its unit: "31 messages"
history-account = <b>{ $account }</b> : { $used }
history-account-lost = <b>{ $account }</b> : { $used } · perdu : { $lost }
history-more = … et { $number } de plus dans le tableau
history-day = { $day } { $bar } { $percent }
# $mark is "•" on the one that is shown
history-span = { $mark } { $number } jours
history-picture = 🖼 Image
history-table = 📄 Tableau
history-caption = 📈 { $days }
    🟦 utilisé · ⬜ perdu
history-no-picture = L’image n’a pas pu être créée cette fois. Les chiffres sont ici et dans le tableau.
history-column-date = Date
history-column-account = Compte
history-column-unit = Unité
history-column-used = Utilisé
history-column-allowed = Quota arrivé à terme
history-column-lost = Perdu
