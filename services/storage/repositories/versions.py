from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import PlatformVersion
from services.storage.records import Version

_COLUMNS = (
    PlatformVersion.id,
    PlatformVersion.platform_id,
    PlatformVersion.number,
    PlatformVersion.said,
    PlatformVersion.since,
    PlatformVersion.told_to,
)


class VersionRepository:
    """What the catalogue said of platforms, and who has been told: a few rows a platform, however many people."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, platform_id: str) -> list[Version]:
        """Oldest first."""
        statement = select(*_COLUMNS).where(PlatformVersion.platform_id == platform_id).order_by(PlatformVersion.id)
        return [Version(*row) for row in await self._connection.execute(statement)]

    async def last_two(self) -> dict[str, list[Version]]:
        """Of each platform the newest and the one before, in that order; nobody else changes them meanwhile."""
        rank = func.row_number().over(partition_by=PlatformVersion.platform_id, order_by=PlatformVersion.id.desc())
        ranked = select(PlatformVersion.id, rank.label("rank")).subquery()
        newest = select(ranked.c.id).where(ranked.c.rank <= 2)  # noqa: PLR2004
        statement = (
            select(*_COLUMNS)
            .where(PlatformVersion.id.in_(newest))
            .order_by(PlatformVersion.id.desc())
            .with_for_update()
        )
        found: dict[str, list[Version]] = {}
        for row in await self._connection.execute(statement):
            version = Version(*row)
            found.setdefault(version.platform_id, []).append(version)
        return found

    async def get(self, version_id: int) -> Version | None:
        row = (await self._connection.execute(select(*_COLUMNS).where(PlatformVersion.id == version_id))).first()
        return None if row is None else Version(*row)

    async def add(self, platform_id: str, number: int, said: str, now: datetime, *, told_to: int | None) -> None:
        """Unless another process has written the same just now."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        await self._connection.execute(
            dialect.insert(PlatformVersion)
            .values(platform_id=platform_id, number=number, said=said, since=now, told_to=told_to)
            .on_conflict_do_nothing(index_elements=["platform_id", "number"])
        )

    async def rewrite(self, version_id: int, said: str, now: datetime) -> None:
        """It says something else from now on: nobody was told of what it said before."""
        await self._connection.execute(
            update(PlatformVersion).where(PlatformVersion.id == version_id).values(said=said, since=now)
        )

    async def drop(self, version_id: int) -> None:
        await self._connection.execute(delete(PlatformVersion).where(PlatformVersion.id == version_id))

    async def to_tell(self, before: datetime) -> Version | None:
        """The oldest that not all have been told of and that has stood since then; locked for whoever tells."""
        statement = (
            select(*_COLUMNS)
            .where(PlatformVersion.told_to.is_not(None), PlatformVersion.since <= before)
            .order_by(PlatformVersion.id)
            .limit(1)
            .with_for_update()
        )
        row = (await self._connection.execute(statement)).first()
        return None if row is None else Version(*row)

    async def told(self, version_id: int, told_to: int | None) -> None:
        """People have been told up to that account; None: all have."""
        await self._connection.execute(
            update(PlatformVersion).where(PlatformVersion.id == version_id).values(told_to=told_to)
        )
