from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.admin_models import Broadcast
from services.storage.admin_records import StoredBroadcast
from services.storage.models import OutboxRow, User

_COLUMNS = (
    Broadcast.id,
    Broadcast.author_id,
    Broadcast.state,
    Broadcast.texts,
    Broadcast.created_at,
    Broadcast.started_at,
    Broadcast.ended_at,
    Broadcast.receivers,
    Broadcast.filled,
    Broadcast.reached,
    Broadcast.result,
)
_RECEIVES = (User.registered_at.is_not(None), User.reachable, User.is_active, User.telegram_chat_id.is_not(None))


class BroadcastRepository:
    """Messages to everybody, and their rows of the outbox as far as they are counted."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, author_id: int, texts: Mapping[str, str], state: str, now: datetime) -> int:
        statement = (
            insert(Broadcast)
            .values(
                author_id=author_id,
                state=state,
                texts=_dump(texts),
                created_at=now,
                receivers=0,
                filled=0,
                reached=0,
            )
            .returning(Broadcast.id)
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def get(self, broadcast_id: int) -> StoredBroadcast | None:
        statement = select(*_COLUMNS).where(Broadcast.id == broadcast_id)
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _broadcast(row)

    async def lock(self, broadcast_id: int) -> StoredBroadcast | None:
        """The same, and nobody else changes it until this transaction ends."""
        statement = select(*_COLUMNS).where(Broadcast.id == broadcast_id).with_for_update()
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _broadcast(row)

    async def newest(self, limit: int) -> list[StoredBroadcast]:
        statement = select(*_COLUMNS).order_by(Broadcast.id.desc()).limit(limit)
        return [_broadcast(row) for row in await self._connection.execute(statement)]

    async def running(self) -> list[int]:
        """Their ids, the oldest first."""
        statement = select(Broadcast.id).where(text("state = 'running'")).order_by(Broadcast.id)
        return list((await self._connection.execute(statement)).scalars())

    async def change(self, broadcast_id: int, **columns: Any) -> None:
        """``texts`` and ``result`` as mappings."""
        for name in ("texts", "result"):
            if name in columns:
                columns[name] = _dump(columns[name])
        await self._connection.execute(update(Broadcast).where(Broadcast.id == broadcast_id).values(**columns))

    async def count_receivers(self) -> int:
        """People who would get one now."""
        return (await self._connection.execute(select(func.count()).select_from(User).where(*_RECEIVES))).scalar_one()

    async def receivers(self, after_id: int, limit: int) -> list[int]:
        """People who get one, by id."""
        statement = select(User.id).where(User.id > after_id, *_RECEIVES).order_by(User.id).limit(limit)
        return list((await self._connection.execute(statement)).scalars())

    async def tally(self, broadcast_id: int) -> dict[str, int]:
        """How many of its notifications are in each state."""
        statement = (
            select(OutboxRow.state, func.count())
            .where(OutboxRow.broadcast_id == broadcast_id)
            .group_by(OutboxRow.state)
        )
        rows = await self._connection.execute(statement)
        return {state: count for state, count in rows}  # noqa: C416  (a Row is no pair to the type checker)

    async def move(self, broadcast_id: int, states: Sequence[str], to: str, **columns: Any) -> None:
        """Its notifications in these states are in another from now on."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.state.in_(states))
            .values(state=to, **columns)
        )


def _broadcast(row: Row[*tuple[Any, ...]]) -> StoredBroadcast:
    *before, result = row
    values = list(before)
    values[3] = json.loads(values[3])
    return StoredBroadcast(*values, json.loads(result) if result else None)  # type: ignore[call-arg]  # all columns


def _dump(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), ensure_ascii=False)
