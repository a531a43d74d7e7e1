from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import Conversation

_BY_KEY = Prepared(select(Conversation.data).where(Conversation.key == bindparam("key")))


class ConversationRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, key: str) -> str | None:
        rows = await _BY_KEY.rows(self._connection, key=key)
        return rows[0][0] if rows else None

    async def save(self, changed: Mapping[str, str | None], now: datetime) -> None:
        """Write these; None removes."""
        await self._connection.execute(delete(Conversation).where(Conversation.key.in_(list(changed))))
        rows = [{"key": key, "data": data, "updated_at": now} for key, data in changed.items() if data is not None]
        if rows:
            await self._connection.execute(insert(Conversation), rows)

    async def forget(self, before: datetime) -> int:
        """Drop windows nobody touched since; answers how many."""
        return (await self._connection.execute(delete(Conversation).where(Conversation.updated_at < before))).rowcount
