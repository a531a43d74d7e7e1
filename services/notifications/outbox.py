"""The outbox: what is decided is written once, and is settled once.

``pending`` → ``claimed`` (somebody took it) → ``attempting`` (journalled before the call) → ``sent``, or back to
``pending``, or ``uncertain`` (may have arrived, and must not come twice), ``dead`` (cannot be delivered), ``expired``
(came too late, or is no longer true). What was claimed and never attempted is safe to send again; only calls in flight
at a crash are ambiguous. Design and measurements: reliability-notes.md §1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import orjson

from services.clock import Clock
from services.kinds import Kind
from services.storage.database import Database
from services.storage.records import OutboxEntry, ToSend
from services.storage.repositories.outbox import ATTEMPTING, UNCERTAIN
from services.storage.transaction import Transaction

LEASE = timedelta(seconds=60)
"""Longer than any call may take: whoever still holds a row by then is no more."""
_MINUTE = timedelta(minutes=1)


def entry(
    kind: Kind, person_id: int, about: str, not_before: datetime, expires_at: datetime, **payload: object
) -> OutboxEntry:
    """A notification. ``about`` makes it one of its kind: the window, the local date, the slot."""
    return OutboxEntry(
        dedupe_key=f"{kind}:{person_id}:{about}",
        person_id=person_id,
        kind=kind,
        priority=kind.policy.priority,
        payload=orjson.dumps(payload).decode(),
        not_before=not_before,
        expires_at=expires_at,
    )


def end_of_minute(instant: datetime) -> datetime:
    """Whatever falls into one minute waits for its end, and so becomes one message."""
    floor = instant.replace(second=0, microsecond=0)
    return floor if floor == instant else floor + _MINUTE


class Outbox:
    """One sender's view of it; ``owner`` is a name that no other process has."""

    def __init__(self, database: Database, clock: Clock, owner: str) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner

    async def claim(self, people: int) -> list[list[ToSend]]:
        """What is due for so many people, one list a person: each becomes one message.

        A broadcast is one by itself: it would not fit under a picture.
        """
        now = self._clock()
        async with self._database.write() as tx:
            await tx.outbox.expire(now)
            rows = await tx.outbox.claim(self._owner, now + LEASE, now, people)
        messages: dict[tuple[int, int], list[ToSend]] = {}
        for row in rows:
            alone = row.id if row.kind == Kind.BROADCAST else 0
            messages.setdefault((row.person_id, alone), []).append(row)
        return list(messages.values())

    async def recover(self) -> int:
        """Take over what a sender that is no more left behind; answers how many rows."""
        now = self._clock()
        async with self._database.write() as tx:
            stranded = await tx.outbox.stranded(now)
            in_flight = [(row_id, Kind(kind)) for row_id, kind, state in stranded if state == ATTEMPTING]
            await tx.outbox.again([row_id for row_id, _, state in stranded if state != ATTEMPTING], now)
            await settle_ambiguous(tx, in_flight, now, "the sender stopped")
        return len(stranded)

    async def tally(self) -> dict[str, int]:
        """How many rows there are in each state."""
        async with self._database.survey() as tx:
            return await tx.outbox.tally()


@dataclass(frozen=True, slots=True)
class Waiting:
    """``rows`` not settled yet in each state; for how long the ``oldest`` that is due has been."""

    rows: dict[str, int]
    oldest: timedelta


async def waiting(database: Database, now: datetime) -> Waiting:
    """What is on its way. Raises ``StorageUnavailable``."""
    async with database.survey() as tx:
        since = await tx.outbox.longest_due(now)
        return Waiting(await tx.outbox.waiting(), now - since if since else timedelta(0))


async def settle_ambiguous(
    tx: Transaction, rows: Sequence[tuple[int, Kind]], now: datetime, error: str, not_before: datetime | None = None
) -> None:
    """Nobody knows whether these arrived: each kind has its own answer to that."""
    again = [row_id for row_id, kind in rows if kind.policy.again]
    never = [row_id for row_id, kind in rows if not kind.policy.again]
    if again:
        await tx.outbox.again(again, not_before or now, error)
    if never:
        await tx.outbox.settle(never, UNCERTAIN, now, error=error)
