add-question = ➕ Quelle plateforme ?
add-first-question = ✨ Tout est prêt. Quelle plateforme utilisez-vous le plus ?
add-more = Plus…
add-fewer = ‹ Moins
add-custom = Une autre
add-name-question = 🧩 Comment s’appelle-t-elle ? Écrivez son nom.

add-check = ➕ Est-ce bien ça ?
    { "" }
# $count: accounts of that platform that are there already
add-twins =
    { "" }
    🏷 { $count ->
    [one] Vous y avez déjà un compte. Un nom permet de les distinguer.
   *[other] Vous y avez déjà { $number } comptes. Un nom permet de les distinguer.
}
add-save = ✅ Enregistrer
add-identifier = 🏷 Nom
add-limits = 🔢 Limites
add-reset = 🕘 Je connais l’heure exacte

add-identifier-question = 🏷 <b>Un nom pour ce compte</b>

    Il distingue deux comptes d’une même plateforme : travail, maison, une adresse. Avec un seul compte, inutile. Écrivez-le ici.
add-identifier-none = Sans nom

add-key-question =
    { "" }
    🔑 <b>Vous avez une clé API ?</b> Collez-la ici{ $has_prefix ->
    [yes] { " " }(elle commence par { $prefixes })
   *[no] { "" }
}.
    Je supprime aussitôt votre message et je garde la clé chiffrée. Puis je demande à la plateforme si elle est valide, ce qui ne coûte rien.
add-save-without-key = ✅ Enregistrer sans clé
add-key-how = Comment obtenir une clé ?
add-key-again = 🔁 Réessayer
add-key-kept = 🔑 <code>{ $preview }</code> · gardée chiffrée

add-done = ✅ Ajouté
    { "" }
add-reset-hint =
    { "" }
    🕘 L’heure du renouvellement est une supposition. Dès que vous la connaissez, dites-la-moi dans /accounts.
add-another = ➕ En ajouter un autre
