from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select, and_, delete, func, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import OutboxRow, User
from services.storage.records import OutboxEntry, ToSend
from services.storage.upsert import insert_into

S = TypeVar("S", bound=Select[*tuple[Any, ...]])

PENDING, CLAIMED, ATTEMPTING = "pending", "claimed", "attempting"
SENT, UNCERTAIN, DEAD, EXPIRED = "sent", "uncertain", "dead", "expired"
HELD, DROPPED = "held", "dropped"
"""A paused broadcast's; taken out by an operator."""
_MOST_ROWS = 500


class OutboxRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, entries: Sequence[OutboxEntry], now: datetime) -> None:
        """Add what is not there yet, known by its key."""
        if not entries:
            return
        rows = [
            {
                "dedupe_key": entry.dedupe_key,
                "user_id": entry.person_id,
                "kind": entry.kind,
                "priority": entry.priority,
                "payload": entry.payload,
                "not_before": entry.not_before,
                "expires_at": entry.expires_at,
                "state": PENDING,
                "attempts": 0,
                "created_at": now,
                "broadcast_id": entry.broadcast_id,
            }
            for entry in entries
        ]
        # row by row in one call: a statement with the values of 200 rows takes SQLAlchemy a tenth of a second to write
        statement = insert_into(OutboxRow, self._connection)
        await self._connection.execute(statement.on_conflict_do_nothing(index_elements=["dedupe_key"]), rows)

    async def expire(self, now: datetime) -> int:
        """Settle what came too late to be sent; answers how many."""
        statement = (
            update(OutboxRow)
            .where(OutboxRow.state == PENDING, OutboxRow.expires_at <= now)
            .values(state=EXPIRED, settled_at=now)
        )
        return (await self._connection.execute(statement)).rowcount

    async def claim(self, owner: str, lease_until: datetime, now: datetime, people: int) -> list[ToSend]:
        """Take all that is due for the ``people`` whose turn it is; whoever is claimed by another is passed over."""
        due = (OutboxRow.state == PENDING, OutboxRow.not_before <= now, OutboxRow.expires_at > now)
        next_rows = self._skipping(
            select(OutboxRow.id, OutboxRow.user_id)
            .where(*due)
            .order_by(OutboxRow.priority, OutboxRow.not_before)
            .limit(people)
        )
        turns = {row.user_id for row in await self._connection.execute(next_rows)}
        if not turns:
            return []
        of_them = self._skipping(select(OutboxRow.id).where(OutboxRow.user_id.in_(turns), *due))
        ids = [row.id for row in await self._connection.execute(of_them)]
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids), OutboxRow.state == PENDING)
            .values(state=CLAIMED, owner=owner, lease_until=lease_until)
        )
        taken = (
            select(
                OutboxRow.id,
                OutboxRow.user_id,
                User.telegram_chat_id,
                and_(User.reachable, User.is_active),
                OutboxRow.kind,
                OutboxRow.payload,
                OutboxRow.attempts,
                OutboxRow.not_before,
                OutboxRow.expires_at,
            )
            .join(User, User.id == OutboxRow.user_id)
            .where(OutboxRow.id.in_(ids), OutboxRow.owner == owner, OutboxRow.state == CLAIMED)
            .order_by(OutboxRow.priority, OutboxRow.not_before, OutboxRow.id)
        )
        return [ToSend(*row) for row in await self._connection.execute(taken)]

    async def attempt(self, ids: Sequence[int], lease_until: datetime, now: datetime) -> None:
        """Journal that a call is about to be made."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids))
            .values(state=ATTEMPTING, attempts=OutboxRow.attempts + 1, attempted_at=now, lease_until=lease_until)
        )

    async def settle(
        self, ids: Sequence[int], state: str, now: datetime, *, message_id: int | None = None, error: str | None = None
    ) -> None:
        """The end of these rows: sent, uncertain, dead or expired."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids))
            .values(state=state, settled_at=now, message_id=message_id, last_error=error, owner=None, lease_until=None)
        )

    async def again(self, ids: Sequence[int], not_before: datetime, error: str | None = None) -> None:
        """Back to those that wait."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids))
            .values(state=PENDING, not_before=not_before, last_error=error, owner=None, lease_until=None)
        )

    async def stranded(self, now: datetime) -> list[tuple[int, str, str]]:
        """Ids, kinds and states of what somebody took and never settled."""
        statement = self._skipping(
            select(OutboxRow.id, OutboxRow.kind, OutboxRow.state)
            .where(OutboxRow.state.in_((CLAIMED, ATTEMPTING)), OutboxRow.lease_until <= now)
            .limit(_MOST_ROWS)
        )
        rows = await self._connection.execute(statement)
        return [(row.id, row.kind, row.state) for row in rows]

    async def sent_since(self, person_id: int, kinds: Sequence[str], since: datetime) -> int:
        """How many messages of such kinds a person had since then; bundled ones count once."""
        statement = select(func.count(func.distinct(OutboxRow.message_id))).where(
            OutboxRow.user_id == person_id,
            OutboxRow.state == SENT,
            OutboxRow.kind.in_(kinds),
            OutboxRow.settled_at >= since,
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def everything(self, limit: int = 1000) -> list[OutboxEntry]:
        """What is or was to be sent, by when: to look at, not to send from."""
        columns = ("dedupe_key", "user_id", "kind", "priority", "payload", "not_before", "expires_at")
        statement = select(*[getattr(OutboxRow, name) for name in columns]).order_by(OutboxRow.not_before, OutboxRow.id)
        return [OutboxEntry(*row) for row in await self._connection.execute(statement.limit(limit))]

    async def tally(self) -> dict[str, int]:
        """How many rows there are in each state."""
        rows = await self._connection.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state))
        return {state: count for state, count in rows}  # noqa: C416  (a Row is no pair to the type checker)

    async def waiting(self) -> dict[str, int]:
        """How many rows there are in each state that is not the last: as quick however many are settled."""
        counts = {}
        for state in (PENDING, CLAIMED, ATTEMPTING):
            # partial indexes answer, which know their states as literals
            known = OutboxRow.state == literal_column(f"'{state}'")
            counts[state] = (await self._connection.execute(select(func.count()).where(known))).scalar_one()
        return counts

    async def longest_due(self, now: datetime) -> datetime | None:
        """Since when the row that is due longest has been; None: nothing is due."""
        statement = select(func.min(OutboxRow.not_before, type_=OutboxRow.not_before.type)).where(
            OutboxRow.state == literal_column(f"'{PENDING}'"), OutboxRow.not_before <= now, OutboxRow.expires_at > now
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def forget(self, before: datetime) -> int:
        """Drop what was settled long ago; answers how many."""
        return (await self._connection.execute(delete(OutboxRow).where(OutboxRow.settled_at < before))).rowcount

    def _skipping(self, statement: S) -> S:
        """Rows that another sender holds are passed over; SQLite has one writer, which waits."""
        return statement.with_for_update(skip_locked=True, of=OutboxRow)
