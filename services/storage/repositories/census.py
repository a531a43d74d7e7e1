from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.admin_records import OutboxState, PeopleCount, PlatformCount
from services.storage.models import HandledUpdate, Lease, OutboxRow, PlatformAccount, User
from services.storage.repositories.outbox import DEAD, SENT, UNCERTAIN

_HOUR = timedelta(hours=1)
_CLOSED = or_(OutboxRow.last_error.startswith("ChatClosed"), OutboxRow.last_error == "the chat is closed")
"""Who blocked the bot is nobody's mistake."""


class CensusRepository:
    """How many there are of everything: for those who run the product. Walks through tables; for ``survey``."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def people(self, since: datetime) -> PeopleCount:
        """``since``: when somebody is new."""
        statement = select(
            func.count(),
            func.count(User.registered_at),
            func.count(case((User.created_at >= since, 1))),
            func.count(case((User.reachable, None), else_=1)),
            func.count(case((User.is_active, None), else_=1)),
        )
        return PeopleCount(*(await self._connection.execute(statement)).one())

    async def platforms(self) -> list[PlatformCount]:
        """For each platform that somebody has: accounts, those with a key, and what was said of the keys last."""
        statement = select(
            PlatformAccount.platform_id,
            func.count(),
            func.count(PlatformAccount.encrypted_api_key),
            func.count(PlatformAccount.checked_at),
            func.count(case((PlatformAccount.is_verified, 1))),
            func.max(PlatformAccount.checked_at, type_=PlatformAccount.checked_at.type),
        ).group_by(PlatformAccount.platform_id)
        return [PlatformCount(*row) for row in await self._connection.execute(statement)]

    async def asked(self, start: datetime, hours: int) -> list[int]:
        """Updates that changed something, for each hour from ``start`` on. They are known for two days."""
        return await self._by_hour(HandledUpdate.__table__.c.handled_at, start, hours)

    async def told(self, start: datetime, hours: int) -> list[int]:
        """Notifications sent, for each hour from ``start`` on."""
        return await self._by_hour(OutboxRow.__table__.c.settled_at, start, hours, OutboxRow.state == SENT)

    async def asked_between(self, start: datetime, end: datetime) -> int:
        statement = select(func.count()).where(HandledUpdate.handled_at >= start, HandledUpdate.handled_at <= end)
        return (await self._connection.execute(statement)).scalar_one()

    async def told_between(self, start: datetime, end: datetime) -> int:
        statement = select(func.count()).where(
            OutboxRow.settled_at >= start, OutboxRow.settled_at <= end, OutboxRow.state == SENT
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def outbox(self, now: datetime, since: datetime) -> OutboxState:
        """What waits, and what went wrong ``since``."""
        due = select(func.count(), func.min(OutboxRow.not_before, type_=OutboxRow.not_before.type)).where(
            text("state = 'pending'"), OutboxRow.not_before <= now
        )
        waiting, since_when = (await self._connection.execute(due)).one()
        trouble = select(
            func.count(case((and_(OutboxRow.state == DEAD, not_(func.coalesce(_CLOSED, False))), 1))),
            func.count(case((OutboxRow.state == UNCERTAIN, 1))),
        ).where(OutboxRow.settled_at >= since)
        dead, uncertain = (await self._connection.execute(trouble)).one()
        return OutboxState(waiting, since_when, dead, uncertain)

    async def delays(self, since: datetime, most: int) -> list[float]:
        """How many seconds after their time the last notifications were sent."""
        statement = (
            select(OutboxRow.settled_at, OutboxRow.not_before)
            .where(OutboxRow.state == SENT, OutboxRow.settled_at >= since)
            .order_by(OutboxRow.settled_at.desc())
            .limit(most)
        )
        rows = await self._connection.execute(statement)
        return [max(0.0, (settled - due).total_seconds()) for settled, due in rows if settled is not None]

    async def on_duty_until(self, duty: str) -> datetime | None:
        """How long whoever has it has it at least."""
        return (await self._connection.execute(select(Lease.until).where(Lease.duty == duty))).scalar_one_or_none()

    async def database(self) -> tuple[str, int]:
        """What it is, and its size in bytes."""
        if self._connection.dialect.name == "sqlite":
            version = (await self._connection.execute(text("SELECT sqlite_version()"))).scalar_one()
            pages = (await self._connection.execute(text("PRAGMA page_count"))).scalar_one()
            size = (await self._connection.execute(text("PRAGMA page_size"))).scalar_one()
            return f"SQLite {version}", pages * size
        version = (await self._connection.execute(text("SHOW server_version"))).scalar_one()
        size = (await self._connection.execute(text("SELECT pg_database_size(current_database())"))).scalar_one()
        return f"PostgreSQL {version}", size

    async def _by_hour(
        self, column: ColumnElement[Any], start: datetime, hours: int, *where: ColumnElement[bool]
    ) -> list[int]:
        counts = [
            select(func.count())
            .where(column >= start + hour * _HOUR, column < start + (hour + 1) * _HOUR, *where)
            .scalar_subquery()
            for hour in range(hours)
        ]
        row: Sequence[int] = (await self._connection.execute(select(*counts))).one()
        return list(row)
