# What was understood of a pasted or forwarded notice. $left as a number, where it says so
limit-until = { $known ->
    [yes] reste { $left }
   *[no] épuisé
}, renouvellement dans { $duration } ({ $time })
limit-left = { $known ->
    [yes] reste { $left }
   *[no] épuisé, sans date de retour
}
limit-read = 📋 J’ai lu : { $understood }. C’est bien ça ?
limit-read-which = 📋 J’ai lu : { $understood }. Pour quel compte ?
limit-set-it = ✅ { $account }
limit-nowhere = 📋 J’ai lu : { $understood }. Mais aucun de vos comptes ici ne compte cela.
limit-too-little = 📋 Il s’agit d’une limite, mais je n’arrive pas à lire ce qu’il reste ni quand elle se renouvelle. Indiquez-le dans /accounts.
limit-left-alone = Laissé tel quel.
