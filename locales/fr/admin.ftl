# What only operators see: /admin in the bot, and the admin views of the web.

admin-link =
    🔑 Votre accès à l’administration, une seule fois et dans les 5 minutes :
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people } personnes, { $new } de plus depuis hier
    🗂 { $accounts } comptes
    ✉️ { $told } messages aujourd’hui, { $waiting } en attente
    ⚠️ { $dead } échecs, { $uncertain } incertains en 24 h
    ⏱ envoi en { $delay } d’ordinaire
    💾 { $size } · { $database }
admin-window-refresh = 🔄 Actualiser
admin-window-link = 🔑 Nouveau lien
admin-window-link-sent = Le lien est ci-dessous
admin-window-outbox = 📤 Envois
admin-window-outbox-title = 📤 Boîte d’envoi
admin-window-broadcasts = 📣 Diffusions
admin-window-broadcast-none = 📣 Rien n’a encore été envoyé à tout le monde. Écrivez sur le web.
admin-window-broadcast =
    📣 Diffusion { $number } : { $state }
    { $bar } { $done }

# The frame of the web
admin-name = Administration
admin-sign-out = Se déconnecter
admin-further = Plus loin
admin-look = Voir
admin-ago = il y a { $time }
admin-in = dans { $time }
admin-yes = oui
admin-no = non

# Coming in
admin-door-how = Connectez-vous depuis le bot
admin-door-how-text = Envoyez /admin au bot dans votre discussion privée. Il répond par un lien qui sert une seule fois, dans les 5 minutes.
admin-door-plain = Pas en simple http
admin-door-plain-text = Quelqu’un pourrait lire en chemin. Ouvrez cette page par son adresse https, ou sur la machine elle-même.
admin-door-ask = Entrer ?
admin-door-ask-text = Ce lien sert une seule fois. Un clic, et ce navigateur est connecté pour 12 heures au plus.
admin-door-enter = Se connecter
admin-door-spent = Ce lien n’est plus valable
admin-door-spent-text = Il a déjà servi, a plus de 5 minutes, ou un plus récent a été demandé. Envoyez /admin au bot pour en obtenir un nouveau.

# Overview
admin-overview = Vue d’ensemble
admin-verdict =
    { $count ->
        [0] Tout va bien
        [one] Un point à regarder
       *[other] { $count } points à regarder
    }
admin-problem-no-sender = Personne n’envoie les notifications : aucun processus n’en a la charge depuis un moment.
admin-problem-late = { $waiting } notifications auraient dû partir ; la plus ancienne était prévue { $time }.
admin-problem-dead =
    { $dead ->
        [one] Une notification n’a pas pu être remise ces dernières 24 heures.
       *[other] { $dead } notifications n’ont pas pu être remises ces dernières 24 heures.
    }
admin-problem-uncertain =
    { $uncertain ->
        [one] On ignore si une notification est arrivée.
       *[other] On ignore si { $uncertain } notifications sont arrivées.
    }
admin-problem-backup-old = La dernière sauvegarde a été faite { $backup }.
admin-people = Personnes
admin-people-more = { $registered } inscrites, { $new } de plus en 24 h
admin-accounts = Comptes
admin-accounts-more = { $unreachable } personnes ont bloqué le bot, { $inactive } exclues
admin-told-today = Messages du jour
admin-asked-today = et { $number } actions d’utilisateurs
admin-waiting = À envoyer maintenant
admin-trouble = 24 h : { $dead } échecs, { $uncertain } incertains
admin-delay = Délai d’envoi
admin-delay-more = la moitié ; 95 % en { $slow }
admin-delay-none = rien d’envoyé en 24 h
admin-database = Base de données
admin-chart-asked = Actions des utilisateurs, par heure
admin-chart-told = Messages envoyés, par heure
admin-versions = Versions
admin-backup = Dernière sauvegarde
admin-backup-none = aucune notée

# Sessions
admin-sessions = Sessions
admin-sessions-text = Chaque navigateur où un opérateur est connecté. Après 30 minutes d’inactivité, il est déconnecté tout seul ; après 12 heures, toujours.
admin-session = Opérateur { $operator }, depuis { $address }
admin-session-nameless = Un navigateur sans nom
admin-session-seen = dernière utilisation
admin-session-until = au plus tard : { $time }
admin-session-own = ce navigateur
admin-session-end = Déconnecter
admin-done-session-ended = Ce navigateur est déconnecté.

# To somebody who was shut out
person-shut-out = Un opérateur a fermé votre accès à ce bot. Vos données sont conservées ; adressez-vous à la personne qui l’exploite.

# People
admin-search = Rechercher
admin-nothing = Rien ici.
admin-people-search = Numéro, identifiant Telegram ou e-mail
admin-people-search-how = On trouve une personne par son numéro, son identifiant Telegram complet ou son adresse e-mail complète. Les noms ne sont pas conservés.
admin-people-state = Qui
admin-people-state-all = Toutes
admin-people-state-inactive = exclues
admin-people-state-unreachable = ont bloqué le bot
admin-people-language = Langue
admin-person = Personne { $number }
admin-person-accounts =
    { $count ->
        [one] un compte
       *[other] { $count } comptes
    }
admin-person-unregistered = pas inscrite
admin-person-telegram = Telegram
admin-person-email = E-mail
admin-person-zone = Fuseau horaire
admin-person-met = Vue la première fois
admin-person-registered = Inscrite
admin-person-is-operator = Un opérateur. Pour l’exclure ou le supprimer, retirez-le d’abord de ADMIN_IDS.
admin-person-shut-out = Exclure
admin-person-shut-out-text = Le bot ne répond plus à cette personne et ne lui envoie plus rien. Toutes ses données restent, et vous pourrez la réadmettre.
admin-person-let-in = Réadmettre
admin-person-delete = Supprimer définitivement
admin-person-delete-text = Tous les comptes, clés, compteurs et lignes du journal de cette personne sont supprimés. C’est irréversible.
admin-person-lines = Ses dernières actions
admin-person-all-lines = Tout dans le journal d’audit
admin-key = a une clé
admin-key-none = pas de clé
admin-done-person-shut-out = Cette personne est exclue.
admin-done-person-let-in = Cette personne est réadmise.
admin-done-person-deleted = La personne et tout ce qui est à elle sont supprimés.
admin-done-person-is-operator = Rien n’a été fait : c’est un opérateur. Retirez-le d’abord de ADMIN_IDS.

# Platforms
admin-platforms = Plateformes
admin-platforms-text = Ce que dit le catalogue et sur quelle foi, et comment vont les clés des gens.
admin-platform = Plateforme
admin-platform-evidence = Fondement
admin-platform-age = Source la plus ancienne
admin-platform-keys = Avec une clé
admin-platform-alive = Clés valides
admin-platform-checked = Dernière requête
admin-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

# Audit log
admin-audit = Journal d’audit
admin-audit-person = Personne
admin-audit-action = Action, ou son début suivi de *
admin-audit-since = Du
admin-audit-until = Au
admin-audit-operators = Actions des opérateurs
admin-audit-table = En tableau (CSV)
admin-audit-cut = Seules les 200 000 lignes les plus récentes ont été examinées. Il peut y en avoir d’autres plus loin.
admin-line-when = Quand
admin-line-who = Personne
admin-line-what = Action
admin-line-details = Détails

# Settings
admin-settings = Réglages
admin-settings-text = Ce qui est en vigueur. Pour changer quelque chose, modifiez l’environnement ou le fichier .env, puis redémarrez.
admin-setting-hidden = défini, masqué

# Outbox
admin-outbox = Boîte d’envoi
admin-outbox-due = prévu
admin-outbox-settled = terminé
admin-outbox-attempts =
    { $count ->
        [0] pas encore tenté
        [one] tenté une fois
       *[other] tenté { $count } fois
    }
admin-outbox-send-again = Renvoyer
admin-outbox-drop = Abandonner
admin-done-sent-again = C’est renvoyé.
admin-done-dropped = C’est abandonné.
admin-state-dead = Échec
admin-state-dead-text = Telegram les a refusés, ou la discussion est fermée.
admin-state-uncertain = Incertain
admin-state-uncertain-text = Ils sont peut-être arrivés. Renvoyés, certains pourraient arriver deux fois.
admin-state-pending = En attente
admin-state-pending-text = Décidés, mais pas encore à l’heure ou pas encore envoyés.
admin-state-claimed = Pris en charge
admin-state-claimed-text = Un expéditeur s’en occupe.
admin-state-attempting = En route
admin-state-attempting-text = L’appel à Telegram est en cours.
admin-state-held = Retenu
admin-state-held-text = Ils font partie d’une diffusion en pause.
admin-state-sent = Envoyé
admin-state-sent-text = Telegram a dit les avoir reçus. Conservés 30 jours.
admin-state-expired = Trop tard
admin-state-expired-text = Ils venaient trop tard, ou n’étaient plus vrais.
admin-state-dropped = Abandonné
admin-state-dropped-text = Retirés par un opérateur.

# Broadcasts
admin-broadcasts = Diffusions
admin-broadcast = Diffusion { $number }
admin-broadcast-new = Écrire à tout le monde
admin-broadcast-write = Texte simple, { $longest } caractères au maximum. Qui lit dans une langue laissée vide reçoit le texte anglais.
admin-broadcast-languages = Autres langues
admin-broadcast-keep = Enregistrer, puis relire
admin-broadcast-empty = Il manque le texte anglais. Il remplace toutes les langues qui n’ont pas de texte.
admin-broadcast-long = Un texte dépasse { $longest } caractères.
admin-broadcast-draft = Brouillon
admin-broadcast-running = En cours
admin-broadcast-paused = En pause
admin-broadcast-finished = Terminée
admin-broadcast-cancelled = Annulée
admin-broadcast-receivers =
    { $count ->
        [one] Pour { $number } personne.
       *[other] Pour { $number } personnes.
    }
admin-broadcast-done = { $done } sur { $total }
admin-broadcast-started = début
admin-broadcast-ended = fin
admin-broadcast-edit = Modifier
admin-broadcast-preview-button = Me l’envoyer
admin-broadcast-start-button = Envoyer à tout le monde
admin-broadcast-sure =
    { $count ->
        [one] Ce message part à { $number } personne, sans retour possible. Vous pouvez arrêter en cours de route.
       *[other] Ce message part à { $number } personnes, sans retour possible. Vous pouvez arrêter en cours de route.
    }
admin-broadcast-pause-button = Pause
admin-broadcast-on-button = Reprendre
admin-broadcast-cancel-button = Annuler
admin-broadcast-cancel-text = Plus personne ne le reçoit, et il ne peut pas être relancé.
admin-done-broadcast-preview = C’est en route vers vous, dans chaque langue où il est rédigé.
admin-done-broadcast-start = C’est parti.
admin-done-broadcast-pause = En pause. Quelques messages déjà en route peuvent encore arriver.
admin-done-broadcast-cancel = C’est annulé.
