from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import Conversation
from services.storage.upsert import insert_into

_BY_KEY = Prepared(select(Conversation.data).where(Conversation.key == bindparam("key")))


class ConversationRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, key: str) -> str | None:
        rows = await _BY_KEY.rows(self._connection, key=key)
        return rows[0][0] if rows else None

    async def save(self, changed: Mapping[str, str | None], now: datetime) -> None:
        """Write these; None removes."""
        gone = [key for key, data in changed.items() if data is None]
        if gone:
            await self._connection.execute(delete(Conversation).where(Conversation.key.in_(gone)))
        rows = [{"key": key, "data": data, "updated_at": now} for key, data in changed.items() if data is not None]
        if rows:
            statement = insert_into(Conversation, self._connection)
            await self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["key"],
                    set_={"data": statement.excluded.data, "updated_at": statement.excluded.updated_at},
                ),
                rows,
            )

    async def forget(self, before: datetime) -> int:
        """Drop windows nobody touched since; answers how many."""
        return (await self._connection.execute(delete(Conversation).where(Conversation.updated_at < before))).rowcount
