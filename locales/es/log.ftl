status-title = 📊 { $time } · { $city }
    { "" }
status-empty = Aún no hay cuentas.
status-refresh = 🔄 Actualizar
status-more = ✍️ Anotar más

log-question = ✍️ ¿Qué usaste?
log-how-much = ¿Cuánto usaste?
log-how-much-of = { $account }: ¿cuánto?
log-other-amount = Otra cantidad
log-type-amount = Escribe cuánto usaste, por ejemplo, 12.
log-which-one = { $count ->
    [one] ¿Te refieres a esta?
   *[other] ¿Cuál de ellas?
}
log-which-one-more = Y { $number } más: añade el nombre de la cuenta, por ejemplo, <code>gemini trabajo 20</code>.
log-toast = { $account } { $used }/{ $total } · para deshacer: Anotar uso
log-toast-over = { $account } { $used }/{ $total }: más que el cupo
log-done = ✍️ { $account } { $used }/{ $total }
log-done-over = ✍️ { $account } { $used }/{ $total } ⚠️ más que el cupo
log-undo = ↩️ Deshacer
log-undo-last = ↩️ Deshacer +{ $number }
log-undo-one = ↩️ { $account } +{ $number } · { $time }
log-undone-before = Ya estaba deshecho.
log-undone = ↩️ Deshecho: { $account } { $number }
log-no-account = Aún no tienes aquí una cuenta de { $platform }.
log-add = ➕ Añadir { $platform }
log-not-understood = Leo líneas como <code>gemini 20</code>. Lo demás está en /help.
log-nothing-to-count = Esta cuenta no tiene nada en lo que contar el uso.
log-key-pasted = 🔑 Parecía una clave, así que eliminé tu mensaje y no guardé nada. Dame una clave al añadir una cuenta, o con 🔑 en /accounts.
# Words after a number that fit whatever is counted: "gemini 20 veces"
log-counters = x vez veces uso usos
