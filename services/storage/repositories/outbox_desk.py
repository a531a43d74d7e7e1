from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.admin_records import OutboxLine
from services.storage.models import OutboxRow
from services.storage.repositories.outbox import PENDING

_LINES = select(
    OutboxRow.id,
    OutboxRow.user_id,
    OutboxRow.kind,
    OutboxRow.state,
    OutboxRow.attempts,
    OutboxRow.not_before,
    OutboxRow.expires_at,
    OutboxRow.settled_at,
    OutboxRow.last_error,
)


class OutboxDeskRepository:
    """The outbox as those who run the product see it, row by row."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def lines(self, state: str, before: int | None, limit: int) -> list[OutboxLine]:
        """In that state, the newest first, those with an id below ``before``."""
        statement = _LINES.where(OutboxRow.state == state).order_by(OutboxRow.id.desc()).limit(limit)
        if before is not None:
            statement = statement.where(OutboxRow.id < before)
        if state in ("uncertain", "dead"):  # as the index has it: SQLite takes a partial one for nothing else
            statement = statement.where(text("state IN ('uncertain', 'dead')"))
        return [OutboxLine(*row) for row in await self._connection.execute(statement)]

    async def line(self, row_id: int) -> OutboxLine | None:
        """Held until this transaction ends."""
        row = (await self._connection.execute(_LINES.where(OutboxRow.id == row_id).with_for_update())).first()
        return None if row is None else OutboxLine(*row)

    async def counts(self) -> dict[str, int]:
        """Of the states in which a row is not meant to stay."""
        statement = (
            select(OutboxRow.state, func.count())
            .where(text("state IN ('pending', 'claimed', 'attempting', 'held', 'uncertain', 'dead')"))
            .group_by(OutboxRow.state)
        )
        return {state: count for state, count in await self._connection.execute(statement)}  # noqa: C416  (rows)

    async def send_again(self, row_id: int, now: datetime, expires_at: datetime) -> None:
        """As if nothing had been tried yet."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.id == row_id)
            .values(
                state=PENDING,
                attempts=0,
                not_before=now,
                expires_at=expires_at,
                settled_at=None,
                last_error=None,
                owner=None,
                lease_until=None,
            )
        )
