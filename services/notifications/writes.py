"""What can be written down about rows of the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.kinds import Kind
from services.notifications.journal import Write
from services.notifications.outbox import LEASE, settle_ambiguous
from services.storage.records import ToSend
from services.storage.repositories.outbox import DEAD, EXPIRED, SENT
from services.storage.transaction import Transaction


def ids_of(group: Sequence[ToSend]) -> list[int]:
    return [row.id for row in group]


def attempting(group: Sequence[ToSend], now: datetime) -> Write:
    """A call is about to be made."""
    return lambda tx: tx.outbox.attempt(ids_of(group), now + LEASE, now)


def sent(group: Sequence[ToSend], message_id: int | None, now: datetime) -> Write:
    """It was; or nothing of it was worth saying any more."""
    state = EXPIRED if message_id is None else SENT
    return lambda tx: tx.outbox.settle(ids_of(group), state, now, message_id=message_id)


def again(group: Sequence[ToSend], not_before: datetime, error: str | None = None) -> Write:
    return lambda tx: tx.outbox.again(ids_of(group), not_before, error)


def dead(group: Sequence[ToSend], now: datetime, error: str) -> Write:
    return lambda tx: tx.outbox.settle(ids_of(group), DEAD, now, error=error)


def in_doubt(group: Sequence[ToSend], now: datetime, error: str, not_before: datetime) -> Write:
    kinds = [(row.id, Kind(row.kind)) for row in group]
    return lambda tx: settle_ambiguous(tx, kinds, now, error, not_before)


def moved(group: Sequence[ToSend], chat_id: int, now: datetime) -> Write:
    async def write(tx: Transaction) -> None:
        await tx.people.update(group[0].person_id, now, telegram_chat_id=chat_id)
        await tx.outbox.again(ids_of(group), now)

    return write


def closed(group: Sequence[ToSend], now: datetime, error: str) -> Write:
    async def write(tx: Transaction) -> None:
        await tx.people.update(group[0].person_id, now, reachable=False)
        await tx.outbox.settle(ids_of(group), DEAD, now, error=error)

    return write
