from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import HandledUpdate


class UpdateRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def take(self, bot_id: int, update_id: int, now: datetime) -> None:
        """Claim an update. Raises SQLAlchemy's ``IntegrityError`` where it is taken."""
        await self._connection.execute(insert(HandledUpdate).values(bot_id=bot_id, update_id=update_id, handled_at=now))

    async def forget(self, before: datetime) -> int:
        """Drop claims older than any redelivery; answers how many."""
        return (await self._connection.execute(delete(HandledUpdate).where(HandledUpdate.handled_at < before))).rowcount
