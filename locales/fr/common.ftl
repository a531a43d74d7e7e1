# Ce que toutes les fenêtres partagent.
home-button = 🏠 Accueil
back-button = ‹ Retour
done-button = Terminé ›
no-button = Non

moment-tomorrow = demain { $time }
moment-yesterday = hier { $time }
moment-weekday = { $day } { $time }

# Names of units, beside a bar
unit-messages = messages
unit-requests = requêtes
unit-calls = appels
unit-tokens = tokens
unit-characters = caractères
unit-images = images
unit-credits = crédits
unit-neurons = neurones
unit-minutes = minutes
unit-seconds = secondes
unit-usd = dollars

# $number is written for the language, $count chooses the plural; many: 1 000 000 de messages
amount-messages = { $count ->
    [one] { $number } message
    [many] { $number } de messages
   *[other] { $number } messages
}
amount-requests = { $count ->
    [one] { $number } requête
    [many] { $number } de requêtes
   *[other] { $number } requêtes
}
amount-calls = { $count ->
    [one] { $number } appel
    [many] { $number } d’appels
   *[other] { $number } appels
}
amount-tokens = { $count ->
    [one] { $number } token
    [many] { $number } de tokens
   *[other] { $number } tokens
}
amount-characters = { $count ->
    [one] { $number } caractère
    [many] { $number } de caractères
   *[other] { $number } caractères
}
amount-images = { $count ->
    [one] { $number } image
    [many] { $number } d’images
   *[other] { $number } images
}
amount-credits = { $count ->
    [one] { $number } crédit
    [many] { $number } de crédits
   *[other] { $number } crédits
}
amount-neurons = { $count ->
    [one] { $number } neurone
    [many] { $number } de neurones
   *[other] { $number } neurones
}
amount-minutes = { $count ->
    [one] { $number } minute
    [many] { $number } de minutes
   *[other] { $number } minutes
}
amount-seconds = { $count ->
    [one] { $number } seconde
    [many] { $number } de secondes
   *[other] { $number } secondes
}
amount-usd = { $number } $

# A rule in words: "1 500 requêtes par jour"
limit = { $amount } { $window }
window-fixed = { $period ->
    [minute] par minute
    [hour] par heure
    [week] par semaine
    [month] par mois
   *[day] par jour
}
window-first-use = { $span ->
    [day] en 24 h, dès le premier usage
   *[other] en { $duration }, dès le premier usage
}
window-sliding = { $span ->
    [day] par période glissante de 24 h
   *[other] par période glissante de { $duration }
}
window-refill = { $span ->
    [minute] par minute, avec recharge continue
    [hour] par heure, avec recharge continue
    [day] par jour, avec recharge continue
   *[other] en { $duration }, avec recharge continue
}
window-rate = { $span ->
    [minute] par minute
    [hour] par heure
    [day] par jour
   *[other] en { $duration }
}
window-credit = une seule fois
window-credit-expires = une seule fois, à utiliser sous { $duration }

# The same to choose from, on a button: "1 500 requêtes / jour"
limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] minute
    [hour] heure
    [week] semaine
    [month] mois
   *[day] jour
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit } maximum
quota-no-limits = aucune limite indiquée

# $time may be a time, "demain 17:20", "sam. 17:20" or a date: in brackets it is right whichever it is.
# $guess: nobody has seen when that platform resets
reset-at = { $guess ->
    [yes] se renouvelle peut-être
   *[no] se renouvelle
} dans { $duration } ({ $time })
reset-sliding = { $guess ->
    [yes] tout revient peut-être
   *[no] tout revient
} dans { $duration } ({ $time })
reset-refill = { $guess ->
    [yes] peut-être à nouveau plein
   *[no] à nouveau plein
} dans { $duration } ({ $time })
reset-returns = { $guess ->
    [yes] une partie revient peut-être
   *[no] une partie revient
} dans { $duration } ({ $time })
reset-expires = { $guess ->
    [yes] expire peut-être
   *[no] expire
} dans { $duration } ({ $time })
reset-expired = expiré
reset-idle = pas lancé : démarre { $unit ->
    [messages] au premier message
    [requests] à la première requête
    [calls] au premier appel
    [images] à la première image
   *[other] au premier usage
}
reset-never = n’expire jamais
reset-nothing = tout est disponible

evidence-confirmed = confirmé il y a { $age }
evidence-confirmed-now = confirmé à l’instant
evidence-logged = noté
evidence-logged-ago = noté il y a { $age }
evidence-estimated = rien de noté pour l’instant
evidence-rolled = sans doute renouvelé, pas confirmé

reading-age = 📡 dernière lecture il y a { $read }
reading-failed = 📡 pas de réponse il y a { $asked }{ $known ->
    [yes] , dernière lecture il y a { $read }
   *[no] { "" }
}

# Refusals
number-not-a-number = ⚠️ Je n’arrive pas à lire ce nombre. Écrivez-le en chiffres, par exemple 12.
number-not-positive = ⚠️ Il faut un nombre supérieur à zéro.
number-too-large = ⚠️ Aucun quota gratuit ne va aussi haut. Une faute de frappe, peut-être ?
number-no-fractions = ⚠️ Uniquement des nombres entiers ici.
number-too-fine = ⚠️ Quatre décimales au maximum.
number-more-than-total = ⚠️ C’est plus que le quota entier ({ $total }).
name-bad = ⚠️ Utilisez de 1 à { $longest } caractères visibles.
command-unknown = Je ne connais pas { $command }. /help montre ce que je sais faire.
text-only = Merci de répondre par du texte.

error-gone = Cet élément n’existe plus. Voici où vous en êtes.
error-storage = Ma mémoire ne répond pas pour l’instant. Rien n’a changé ; réessayez dans un instant.
error-half-way = C’est fait, mais je n’ai pas pu l’afficher. Voyez où vous en êtes avec /status.
error-repeated = J’avais déjà reçu cette demande et c’est fait. Voyez où vous en êtes avec /status.
error-old-window = Cette fenêtre date d’avant. Voici la bonne.
error-unexpected = Un problème est survenu de mon côté. Rien n’a changé ; réessayez.
too-many-accounts = Je peux gérer { $limit } comptes au maximum. Supprimez-en un d’abord.
