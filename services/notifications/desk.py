"""The outbox for those who run the product: what is stuck and why, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from services.clock import Clock
from services.errors import NotFound
from services.storage.admin_records import OutboxLine
from services.storage.database import Database
from services.storage.records import Person
from services.storage.repositories.outbox import (
    ATTEMPTING,
    CLAIMED,
    DEAD,
    DROPPED,
    EXPIRED,
    HELD,
    PENDING,
    SENT,
    UNCERTAIN,
)

STATES = (DEAD, UNCERTAIN, PENDING, CLAIMED, ATTEMPTING, HELD, SENT, EXPIRED, DROPPED)
"""Those that want a look first."""
TROUBLED = (DEAD, UNCERTAIN)
SENT_AGAIN_FROM = frozenset({DEAD, UNCERTAIN, EXPIRED, DROPPED})
DROPPED_FROM = frozenset({DEAD, UNCERTAIN, PENDING})
PAGE = 50
_LIFE = timedelta(hours=1)
"""So long what is sent again may wait."""


@dataclass(frozen=True, slots=True)
class OutboxPage:
    """``counts``: of the states in which nothing is meant to stay. ``further``: what the next page begins before."""

    rows: Sequence[OutboxLine]
    further: int | None
    counts: dict[str, int]


class OutboxDesk:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def page(self, state: str, before: int | None = None) -> OutboxPage:
        """The newest first."""
        async with self._database.survey() as tx:
            rows = await tx.outbox_desk.lines(state, before, PAGE + 1)
            counts = await tx.outbox_desk.counts()
        return OutboxPage(rows[:PAGE], rows[PAGE - 1].id if len(rows) > PAGE else None, counts)

    async def send_again(self, by: Person, row_id: int) -> None:
        """Try once more, though it may have arrived. Raises ``NotFound`` where it is in no state to be."""
        now = self._clock()
        async with self._database.write() as tx:
            row = await tx.outbox_desk.line(row_id)
            if row is None or row.state not in SENT_AGAIN_FROM:
                raise NotFound("notification")
            await tx.outbox_desk.send_again(row_id, now, max(row.expires_at, now + _LIFE))
            await tx.usage.act(by.id, "admin_send_again", now, details=f"notification {row_id}, was {row.state}")

    async def drop(self, by: Person, row_id: int) -> None:
        """Let it be. Raises ``NotFound`` where it is in no state to be."""
        now = self._clock()
        async with self._database.write() as tx:
            row = await tx.outbox_desk.line(row_id)
            if row is None or row.state not in DROPPED_FROM:
                raise NotFound("notification")
            await tx.outbox.settle([row_id], DROPPED, now, error=row.last_error)
            await tx.usage.act(by.id, "admin_drop", now, details=f"notification {row_id}, was {row.state}")
