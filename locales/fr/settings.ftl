settings-overview =
    ⚙️ <b>Réglages</b>
    { "" }
    🌐 { $language }
    🌍 { $city }, { $time }
    ☀️ Heures d’activité : { $active }
    🌙 Heures calmes : { $quiet }
    🔔 Notifications actives : { $on } sur { $all }
settings-language = 🌐 Langue
settings-zone = 🌍 Mon heure
settings-active = ☀️ Activité
settings-quiet = 🌙 Calme
settings-notifications = 🔔 Notifications
settings-data = 📦 Mes données

# A span of the day
hours = { $start }–{ $until }
hours-whole-day = toute la journée
hours-none = aucune
# What may stand before, between and after two times that somebody types, without dashes
hours-words = de à a du au entre et dès depuis jusque jusqu'à jusqu’à jusqu'a jusqu’a
hours-unreadable = ⚠️ Je n’arrive pas à lire cette plage horaire. Écrivez-la comme 9:00–22:00.
hours-same = ⚠️ Il n’y a rien entre ces deux heures. Écrivez-les comme 9:00–22:00.
hours-whole_day = ⚠️ Calme toute la journée, ce serait ne plus rien recevoir : désactivez plutôt les notifications dans 🔔.

active-question =
    ☀️ <b>Quelles sont vos heures d’activité ?</b>
    Actuellement : { $hours }

    Les heures où vous utilisez l’IA. Le planning et les conseils s’y tiennent.

    Choisissez, ou écrivez-les comme <code>9:30–22:00</code>.
quiet-question =
    🌙 <b>Quand dois-je vous laisser au calme ?</b>
    Actuellement : { $hours }

    Pendant ces heures, je n’envoie rien de moi-même. Je réponds toujours si vous m’écrivez.

    Choisissez, ou écrivez-les comme <code>23:00–7:00</code>.
quiet-none-button = Aucune heure calme
# What people may type for that, with commas between
quiet-none-words = aucune, aucun, non, rien, jamais, désactiver, désactivé, sans, aucune heure calme, pas d'heures calmes, pas d’heures calmes

data-overview =
    📦 <b>Mes données</b>

    Je conserve votre langue, votre fuseau et vos horaires, vos choix de notifications, { $count ->
        [0] et vous n’avez pas encore de compte.
        [one] votre compte avec ses limites et sa clé, et ce que vous avez utilisé.
       *[other] vos { $number } comptes avec leurs limites et leurs clés, et ce que vous avez utilisé.
    } Les clés sont chiffrées. Vos messages ne sont pas conservés.
data-export = 📄 Tout recevoir en un fichier
data-exported = 📄 Tout ce que je conserve sur vous. Pour les clés, seulement les premiers et derniers caractères.
data-delete = 🗑 Tout supprimer…
data-delete-question =
    🗑 <b>Tout supprimer ?</b>

    { $count ->
        [0] Vos réglages et tout votre journal disparaissent
        [one] Votre compte, sa clé, vos réglages et tout votre journal disparaissent
       *[other] Vos { $number } comptes, leurs clés, vos réglages et tout votre journal disparaissent
    } aussitôt. C’est irréversible.

    Pour confirmer, écrivez <code>{ $word }</code>
data-delete-word = tout supprimer
data-delete-refused = ⚠️ Ce n’était pas « { $word } ». Rien n’est supprimé.
data-deleted =
    🗑 Tout est supprimé : comptes, clés, réglages et journal.

    Vous pouvez vider cette discussion vous-même dans Telegram. /start permet de recommencer.
