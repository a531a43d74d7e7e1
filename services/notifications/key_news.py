"""A key that has died: told once, in the transaction that learnt of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.kinds import Kind
from services.notifications.alerts import out_of_quiet
from services.notifications.options import read_wishes
from services.notifications.outbox import entry
from services.storage.records import Account
from services.storage.transaction import Transaction

_USEFUL = timedelta(days=2)


class KeyNews:
    """A ``services.ports.KeyListener``."""

    async def died(self, tx: Transaction, account: Account, now: datetime) -> None:
        person = await tx.people.by_id(account.person_id)
        if person is None or not person.registered:
            return
        wishes = read_wishes((await tx.people.wishes([person.id])).get(person.id, []))
        if wishes.of(Kind.KEY_DIED).enabled:
            about = f"{account.id}:{account.key_set_at.isoformat() if account.key_set_at else now.isoformat()}"
            not_before = out_of_quiet(person, now)
            news = entry(Kind.KEY_DIED, person.id, about, not_before, not_before + _USEFUL, account_id=account.id)
            await tx.outbox.put([news], now)
