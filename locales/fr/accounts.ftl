accounts-question = 🗂 Choisissez un compte pour le voir ou le modifier.
account-left-short = reste { $number }

account-rule = 🔢 { $limit }
# $outcome: what the platform said of it last, $age ago; $since: how long there is this key
account-key = 🔑 <code>{ $preview }</code>, { $outcome ->
    [valid] fonctionne, vérifiée il y a { $age }
    [lacks_permission] valide, vérifiée il y a { $age }
    [blocked] valide mais bloquée, vérifiée il y a { $age }
    [refused] refusée il y a { $age }
   *[none] non vérifiée
}{ $old ->
    [yes] { " · " }conservée depuis { $since }
   *[no] { "" }
}
account-since = 📅 Ajouté : { $day }
account-stops = 🛑 { $usual ->
    [yes] Votre arrêt habituel : { $amount }
   *[no] Arrêt une fois : { $amount }
}
account-guess = 🤔 Cette plateforme ne dit pas quand elle renouvelle son quota : l’heure est une supposition. Si vous en savez plus, appuyez sur « Renouvellement ».

account-log = ✍️ Noter
account-correct = 🎯 Il reste…
account-reset = 🕘 Échéance
account-limits = 🔢 Limites
account-rename = 🏷 Nom
account-key-button = 🔑 Clé
account-remove = 🗑 Supprimer le compte
account-limits-set = Les limites sont modifiées.

account-stopped = 🛑 C’est bloqué
account-usual = 🔢 Fixer à { $amount }
account-stopped-question =
    🛑 <b>{ $account }</b> : plus rien ne passe, là, maintenant ?

    Je note alors qu’il ne reste rien jusqu’au renouvellement. J’apprends ainsi où cela s’arrête d’habitude, car ce n’est publié nulle part.
account-stopped-count = D’après mon compte : { $amount } déjà utilisés.
account-stopped-yes = 🛑 Oui, à l’instant
account-stopped-noted = C’est noté : plus rien pour l’instant.

account-which-limit = Laquelle de ses limites ?
account-choose-first = ⚠️ Il y a plusieurs limites ici. Choisissez-en une d’abord.

account-left-question = 🎯 D’après le site, combien vous <b>reste</b>-t-il ? Écrivez le nombre, par exemple { $example }.
account-left-count = D’après mon décompte, il reste { $left }.
account-left-none = Il ne reste rien
account-left-all = Tout, { $number }
account-left-negative = ⚠️ Il ne peut pas rester moins que rien. Si tout est utilisé, écrivez 0.
account-left-noted = C’est noté : il reste { $left }.

account-reset-question = 🕘 { $kind ->
    [credit] Quand expire-t-il ? Écrivez le temps restant, comme <code>20 jours</code>, ou le dernier jour, comme <code>{ $date }</code>.
   *[first_use] Quand se renouvelle-t-il ? Écrivez le temps restant, comme <code>1 h 30 min</code>, ou l’heure, comme <code>{ $time }</code>.
}
account-reset-idle = Pas encore lancé
account-reset-never = N’expire jamais
account-reset-noted = C’est noté.
# What may stand around a typed time: "se renouvelle à 17:20", "2 h restantes"
reset-words-before = se : ça renouvelle renouvellement réinitialise réinitialisation réinitialisé réinitialisée reset revient retour disponible expire expiration dans d'ici d’ici d'environ environ encore il reste à a vers après le jusqu'à jusqu’à at in resets
reset-words-after = restant restante restants restantes encore environ
reset-not-read = ⚠️ { $kind ->
    [credit] Je n’arrive pas à lire cela. Écrivez une durée comme 20 jours, ou un jour comme { $date }.
   *[first_use] Je n’arrive pas à lire cela. Écrivez une durée comme 2 h, ou une heure comme { $time }.
}
reset-ambiguous = ⚠️ Est-ce une heure ou une durée ? Écrivez { $time } pour l’heure, 2 h 30 min pour une durée.
reset-no-day = ⚠️ Ce jour n’existe pas. Écrivez-le comme { $date }.
reset-past = ⚠️ C’est déjà passé. Indiquez un moment à venir.
reset-too-late = ⚠️ C’est trop loin : { $longest } au maximum. Si ce n’est pas juste, modifiez les limites.

account-name-question = 🏷 Quel nom lui donner ? Écrivez-en un, par exemple <code>travail</code> ou <code>anne@example.org</code>.
account-name-remove = Sans nom

account-key-question = 🔑 <b>{ $platform }</b> : collez la clé API.
account-key-now = Actuelle : <code>{ $preview }</code>. La nouvelle prendra sa place.
account-key-promise = Je supprime aussitôt votre message et je garde la clé chiffrée. Puis je demande à la plateforme si elle est valide, ce qui ne coûte rien.
account-key-how = Comment en obtenir une ?
account-key-remove = 🗑 Supprimer la clé
account-key-removed = La clé est supprimée.

account-remove-question = 🗑 Supprimer <b>{ $account }</b> ?
    Son compteur{ $key ->
    [yes] { " " }et sa clé disparaissent
   *[no] { " " }disparaît
} aussitôt, sans retour possible.
account-remove-yes = 🗑 Oui, supprimer
account-remove-no = Garder
account-removed = Supprimé : { $account }
