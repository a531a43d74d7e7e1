# What a platform answered about a key. $platform is its name.
check-valid = ✅ { $platform } répond : la clé est valide.
check-read = ✅ { $platform } répond : la clé est valide, et voici ce qu’il reste.
check-refused = ⛔ { $platform } répond : cette clé n’est pas valide. Recopiez-la depuis sa page de clés, sans espaces.
# $reason: why a key that is alive may not be used
check-blocked = ⚠️ La clé est valide, mais { $platform } ne permet pas de l’utiliser : { $reason ->
    [api_disabled] son API est désactivée pour ce projet.
    [key_restricted] elle est réservée à d’autres usages.
    [region] votre région n’est pas prise en charge.
    [no_credit] le crédit est épuisé.
   *[inactive] elle n’est pas active.
}
check-lacks-permission = ⚠️ La clé est valide, mais il lui manque une autorisation pour lire ce qu’il reste{ $named ->
    [yes] { " " }({ $permission })
   *[no] {""}
}.
check-rate-limited = ⏳ { $platform } reçoit trop de demandes en ce moment. Rien n’a changé ; réessayez plus tard.
# $reason: why there was no answer
check-unreachable = 📡 { $reason ->
    [too_slow] { $platform } met trop de temps à répondre.
    [changed] { $platform } répond d’une façon que je ne connais pas encore.
    [not_the_api] Ce n’est pas { $platform } qui répond.
   *[other] { $platform } est injoignable en ce moment.
} Rien n’a changé.
# $reason: why nobody was asked
check-not-checkable = ℹ️ { $reason ->
    [spends] { $platform } ne permet pas de vérifier une clé sans entamer votre quota, alors je ne le fais pas.
    [needs_account_id] { $platform } demande aussi l’ID de votre compte : collez le tout comme <code>ID:clé</code>.
   *[other] { $platform } ne dit pas ce qu’il reste.
}
check-fresh = ✅ Demandé à l’instant : voici la réponse.
check-too-often = ⏳ Assez de demandes pour l’instant. Réessayez plus tard ({ $time }).
check-already = ⏳ La réponse arrive.
check-no-key = 🔑 Il n’y a pas de clé pour interroger la plateforme.
account-ask = 🔄 Interroger la plateforme
notice-key-died = 🔑 <b>{ $account }</b> : la plateforme n’accepte plus votre clé <code>{ $preview }</code>.
notice-key-replace = 🔑 Nouvelle clé
notice-about-key_died = Quand une plateforme n’accepte plus l’une de vos clés.
notify-key_died = Quand une clé ne marche plus
