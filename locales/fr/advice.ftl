command-recommend = À utiliser maintenant
command-schedule = Planning du jour
home-advice = 💡 À utiliser maintenant
plan-button = 🗓 Planning
advice-best = 💡 <b>{ $account }</b>, maintenant
# $reason: why; $left is an amount with its unit, $time when it closes; $count (as $number): times it is full again; $lasts: how long it runs
advice-why = { $reason ->
    [resets] { $left } à utiliser d’ici { $duration } ({ $time }) ; ensuite, ce qui reste est perdu.
    [last_chance] Dernière chance : { $left } à utiliser d’ici { $duration } ({ $time }), sans renouvellement.
    [not_opened] { $left }, aucun cycle en cours. Commencez avant l’échéance ({ $time }) et le quota se renouvelle encore { $count ->
        [one] une fois
       *[other] { $number } fois
    } aujourd’hui.
    [opens] { $left } : le cycle commence avec votre premier message et dure { $span ->
        [day] 24 h
       *[other] { $lasts }
    }.
    [overflows] { $left } à utiliser. Une fois le quota plein, ce qui s’y ajoute est perdu.
    [comes_back] { $left } à utiliser, et ce que vous utilisez revient.
   *[never_lost] { $left } à utiliser, sans date d’expiration : rien ne presse.
}
advice-lost = À votre rythme habituel, vous perdriez environ { $lost }.
advice-runs-out = À votre rythme habituel, ce quota sera épuisé dans { $duration }.
advice-good-for = Idéal pour : { $kinds }
advice-then = Ensuite : { $others }
advice-other = { $account } ({ $left })
advice-other-until = { $account } ({ $left }, avant { $time })
# why the plan of the day begins with another account than the one above
advice-elsewhere = 🗓 Votre planning commence par { $account }{ $why ->
    [late] { " : " }le compte ci-dessus se renouvelle trop tôt pour y trouver place.
    [later] {" "}et passe ensuite au compte ci-dessus ({ $time }), pour caser les deux. Pour un usage bref, d’abord celui ci-dessus.
   *[left_out] { " : " }sur toute la journée, les autres évitent plus de pertes. Pour un usage bref, celui ci-dessus.
}
advice-open = Ouvrir { $emoji } { $platform }
advice-other-amount = Autre
advice-skip = 👎 Plutôt autre chose
advice-from-start = ↩️ Depuis le début
advice-private = 🔒 Privé { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] Texte
    [images] Images
    [speech] Voix
    [translation] Traduction
    [embeddings] Embeddings
   *[any] Tout usage
}
purpose = { $purpose ->
    [text] texte
    [images] images
    [speech] voix
    [translation] traduction
    [embeddings] embeddings
   *[any] tout usage
}
advice-purpose-question = 🎯 Pour quel usage ?
# $why there is nothing to recommend
advice-nothing = 💡 { $why ->
    [no_accounts] Ajoutez un compte, et je vous dirai quoi utiliser avant que ce soit perdu.
    [filtered] { $private ->
        [yes] Aucun de vos comptes ne convient. « Privé » écarte les plateformes qui peuvent s’entraîner sur vos textes ou interdisent l’usage personnel : désactivez-le, ou changez d’usage.
       *[no] Aucun de vos comptes ne convient à cet usage.
    }
    [only_throttles] Vos comptes n’ont que des limites de débit : rien ne peut se perdre. Utilisez celui que vous voulez.
    [empty] Tout est épuisé.
   *[skipped] C’est tout ce qu’il vous reste.
}
advice-back = ⏳ { $account } revient dans { $duration } ({ $time }).
advice-what-if = En ajoutant { $platform }, vous auriez { $amount } par jour.
plan-title = 🗓 <b>Planning de { $day }, { $start }–{ $end }</b>
plan-block = <b>{ $start }–{ $end }</b> { $account }, { $amount }
    <i>{ $why }</i>
# $reason why then; a round is one window that opens with the first use, $nth of the $of that fit
plan-why = { $reason ->
    [closes] se renouvelle à { $time }
    [fresh] de nouveau plein
    [starts] à lancer ici{ $several ->
        [yes] { " " }pour caser { $of } cycles
       *[no] {""}
    }
    [again] cycle { $nth } sur { $of }
    [overflows] avant que ça déborde
    [returns] ce qui revient
   *[spread] la part du jour
}
plan-open = ▶️ { $time } : un message à { $account } pour caser { $of } cycles
# $amount is lost at $time, in a few minutes
plan-late = ⏳ { $account } : { $amount } perdus dans { $duration } ({ $time }), trop tôt pour le planning.
# $count windows of the plan did not fit into the message
plan-more = … et { $number } de plus. Le fichier d’agenda les contient tous.
plan-open-entry = Un message à { $account }
plan-open-why = Il permet de caser { $of } cycles.
plan-share = Avec ce planning, vous utilisez { $share } des quotas { $which ->
    [today] d’aujourd’hui
   *[tomorrow] de ce jour-là
}{ $usual ->
    [unknown] .
   *[other] , contre { $usual } d’habitude.
}
plan-nothing = Rien ne risque d’être perdu : utilisez ce que vous voulez.
plan-no-accounts = 🗓 Ajoutez un compte, et je planifie votre journée.
plan-day-over = 🗓 { $which ->
    [today] Vos heures d’activité sont terminées pour aujourd’hui.
   *[tomorrow] Il n’y a pas d’heures d’activité ce jour-là.
}
plan-calendar = 📅 Ajouter à mon agenda
plan-other-day = { $which ->
    [today] Demain ›
   *[tomorrow] ‹ Aujourd’hui
}
plan-again = 🔄 Refaire
plan-calendar-name = Planning IA
plan-nothing-to-keep = Il n’y a rien à mettre dans un agenda.
