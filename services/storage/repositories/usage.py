from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from itertools import takewhile
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import IS_QUESTION, UsageLog
from services.storage.records import Account, LoggedEvent, UsageEntry

USED = "used"
ASKED = "asked"
"""A platform was asked about a key because a person wanted it."""
_COLUMNS = (
    UsageLog.id,
    UsageLog.account_id,
    UsageLog.platform_id,
    UsageLog.action,
    UsageLog.amount,
    UsageLog.unit,
    UsageLog.timestamp,
    UsageLog.undone_at,
    UsageLog.note,
)
_EVENT = (
    UsageLog.account_id,
    UsageLog.action,
    UsageLog.timestamp,
    UsageLog.amount,
    UsageLog.unit,
    UsageLog.details,
)
_LAST_ACTS = Prepared(
    select(UsageLog.account_id, func.max(UsageLog.timestamp, type_=UsageLog.timestamp.type))
    .where(
        UsageLog.account_id.in_(bindparam("account_ids", expanding=True)),
        UsageLog.timestamp >= bindparam("since"),
        UsageLog.action == bindparam("action"),
    )
    .group_by(UsageLog.account_id)
)


_LAST_ID = Prepared(select(func.max(UsageLog.id)).where(UsageLog.user_id == bindparam("person_id")))


class UsageRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def used(
        self,
        account: Account,
        amount: Decimal,
        unit: str,
        now: datetime,
        *,
        source: str | None = None,
        note: str | None = None,
    ) -> int:
        """Write down a use; answers its id. ``source`` names what it came from, for :meth:`from_source`."""
        statement = (
            insert(UsageLog)
            .values(
                user_id=account.person_id,
                account_id=account.id,
                platform_id=account.platform_id,
                action=USED,
                details=source,
                amount=amount,
                unit=unit,
                timestamp=now,
                note=note,
            )
            .returning(UsageLog.id)
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def from_source(self, account: Account, source: str) -> UsageEntry | None:
        """The use of that account that came from there, undone or not."""
        statement = select(*_COLUMNS).where(
            UsageLog.account_id == account.id, UsageLog.action == USED, UsageLog.details == source
        )
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _entry(row)

    async def act(
        self,
        person_id: int,
        action: str,
        now: datetime,
        *,
        account: Account | None = None,
        details: str | None = None,
        amount: Decimal | None = None,
        unit: str | None = None,
    ) -> None:
        """Write down an act that is not a use. ``details`` never holds a secret."""
        await self._connection.execute(
            insert(UsageLog).values(
                user_id=person_id,
                account_id=account.id if account else None,
                platform_id=account.platform_id if account else None,
                action=action,
                details=details,
                amount=amount,
                unit=unit,
                timestamp=now,
            )
        )

    async def happened(self, person_id: int, actions: Sequence[str], since: datetime) -> list[LoggedEvent]:
        """What was done to accounts that still exist, oldest first; what was undone is left out."""
        statement = (
            select(*_EVENT)
            .where(
                UsageLog.user_id == person_id,
                UsageLog.account_id.is_not(None),
                UsageLog.action.in_(actions),
                UsageLog.timestamp >= since,
                UsageLog.undone_at.is_(None),
            )
            .order_by(UsageLog.timestamp, UsageLog.id)
        )
        rows = await self._connection.execute(statement)
        return [_event(row) for row in rows]

    async def acts(self, person_id: int, action: str, since: datetime) -> list[tuple[datetime, str]]:
        """When a person did that and its details, oldest first."""
        statement = (
            select(UsageLog.timestamp, UsageLog.details)
            .where(UsageLog.user_id == person_id, UsageLog.action == action, UsageLog.timestamp >= since)
            .order_by(UsageLog.timestamp, UsageLog.id)
        )
        return [(at, details or "") for at, details in await self._connection.execute(statement)]

    async def of_account(self, account_id: int, action: str, since: datetime) -> list[LoggedEvent]:
        """What was done to one account since then, oldest first."""
        statement = (
            select(*_EVENT)
            .where(UsageLog.account_id == account_id, UsageLog.timestamp >= since, UsageLog.action == action)
            .order_by(UsageLog.timestamp, UsageLog.id)
        )
        return [_event(row) for row in await self._connection.execute(statement)]

    async def last_acts(self, account_ids: Sequence[int], action: str, since: datetime) -> dict[int, datetime]:
        """When that was last done to each of these accounts, where it was done since."""
        rows = await _LAST_ACTS.rows(self._connection, account_ids=account_ids, action=action, since=since)
        return {account_id: at for account_id, at in rows if account_id}

    async def questions(self, person_id: int, platform_id: str, since: datetime, limit: int) -> list[datetime]:
        """When that platform was asked for that person since then, newest first; for accounts that are gone too."""
        statement = (
            select(UsageLog.timestamp)
            .where(
                UsageLog.user_id == person_id,
                UsageLog.platform_id == platform_id,
                IS_QUESTION,
                UsageLog.timestamp > since,
            )
            .order_by(UsageLog.timestamp.desc())
            .limit(limit)
        )
        return list((await self._connection.execute(statement)).scalars())

    async def recent_uses(self, person_id: int, limit: int) -> list[UsageEntry]:
        """The last uses of accounts that still exist, newest first, undone ones left out."""
        statement = (
            select(*_COLUMNS)
            .where(
                UsageLog.user_id == person_id,
                UsageLog.action == USED,
                UsageLog.undone_at.is_(None),
                UsageLog.account_id.is_not(None),
            )
            .order_by(UsageLog.id.desc())
            .limit(limit)
        )
        return [_entry(row) for row in await self._connection.execute(statement)]

    async def page(self, person_id: int, before: int | None, limit: int) -> list[UsageEntry]:
        """Uses, newest first, undone ones and those of accounts that are gone too; ``before``: an id to go on from."""
        statement = select(*_COLUMNS).where(UsageLog.user_id == person_id, UsageLog.action == USED)
        if before is not None:
            statement = statement.where(UsageLog.id < before)
        rows = await self._connection.execute(statement.order_by(UsageLog.id.desc()).limit(limit))
        return [_entry(row) for row in rows]

    async def last_id(self, person_id: int) -> int | None:
        """Of the newest line about a person: another one means that something happened."""
        rows = await _LAST_ID.rows(self._connection, person_id=person_id)
        last: int | None = rows[0][0]
        return last

    async def get(self, person_id: int, usage_id: int) -> UsageEntry | None:
        statement = select(*_COLUMNS).where(UsageLog.id == usage_id, UsageLog.user_id == person_id)
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _entry(row)

    async def mark_undone(self, usage_id: int, now: datetime) -> bool:
        """Whether it was this call that undid it."""
        statement = update(UsageLog).where(UsageLog.id == usage_id, UsageLog.undone_at.is_(None)).values(undone_at=now)
        return (await self._connection.execute(statement)).rowcount == 1

    async def forget_uses(self, after_id: int, before: datetime, limit: int) -> tuple[int, int]:
        """Look at so many lines by id and drop uses from before then; answers how far it got and how many went.

        It stops at the first line that is not so old.
        """
        statement = (
            select(UsageLog.id, UsageLog.action, UsageLog.timestamp)
            .where(UsageLog.id > after_id)
            .order_by(UsageLog.id)
            .limit(limit)
        )
        lines = await self._connection.execute(statement)
        old = list(takewhile(lambda line: line.timestamp < before, lines))
        uses = [line.id for line in old if line.action == USED]
        if uses:
            await self._connection.execute(delete(UsageLog).where(UsageLog.id.in_(uses)))
        return (old[-1].id if old else after_id), len(uses)


def _event(row: Row[*tuple[Any, ...]]) -> LoggedEvent:
    return LoggedEvent(*row)


def _entry(row: Row[*tuple[Any, ...]]) -> UsageEntry:
    return UsageEntry(*row)
