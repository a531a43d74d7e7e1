status-title = 📊 { $time } · { $city }
    { "" }
status-empty = Pas encore de compte.
status-refresh = 🔄 Actualiser
status-more = ✍️ Noter

log-question = ✍️ Qu’avez-vous utilisé ?
log-how-much = Combien avez-vous utilisé ?
log-how-much-of = { $account } : combien ?
log-other-amount = Autre quantité
log-type-amount = Écrivez combien vous avez utilisé, par exemple 12.
log-which-one = { $count ->
    [one] Voulez-vous dire celui-ci ?
   *[other] Lequel ?
}
log-which-one-more = Et { $number } de plus : ajoutez le nom du compte, par exemple <code>gemini travail 20</code>.
log-toast = { $account } { $used }/{ $total } · pour annuler : Noter l’usage
log-toast-over = { $account } { $used }/{ $total } : plus que le quota
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ plus que le quota
log-undo = ↩️ Annuler
log-undo-last = ↩️ Annuler +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = Déjà annulé.
log-undone = ↩️ Annulé : { $account } { $number }
log-no-account = Vous n’avez pas encore de compte { $platform } ici.
log-add = ➕ Ajouter { $platform }
log-not-understood = Je lis des lignes comme <code>gemini 20</code>. Le reste est dans /help.
log-nothing-to-count = Ce compte n’a aucun compteur pour noter un usage.
log-key-pasted = 🔑 Cela ressemblait à une clé : j’ai supprimé votre message sans rien en garder. Donnez-moi une clé en ajoutant un compte, ou avec 🔑 dans /accounts.
# Words after a number that fit whatever is counted: "gemini 20 fois"
log-counters = x fois usage usages utilisation utilisations
