from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.admin_records import HeldAccount, LogLine, PersonRow, Search
from services.storage.models import OutboxRow, PlatformAccount, UsageLog, User
from services.storage.repositories.outbox import DROPPED

_ACCOUNTS = (
    select(func.count()).where(PlatformAccount.user_id == User.id).correlate(User).scalar_subquery().label("accounts")
)
_PEOPLE = select(
    User.id,
    User.telegram_chat_id,
    User.email,
    User.preferred_language,
    User.timezone,
    User.is_active,
    User.reachable,
    User.registered_at,
    User.created_at,
    _ACCOUNTS,
)
_LINES = select(
    UsageLog.id,
    UsageLog.timestamp,
    UsageLog.user_id,
    UsageLog.action,
    UsageLog.platform_id,
    UsageLog.amount,
    UsageLog.unit,
    UsageLog.details,
)


class DirectoryRepository:
    """People and what they did, as those who run the product see them: never a key, never what one looks like."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def people(self, search: Search, before: int | None, limit: int) -> list[PersonRow]:
        """The newest first, those with an id below ``before``."""
        statement = _PEOPLE.order_by(User.id.desc()).limit(limit)
        if before is not None:
            statement = statement.where(User.id < before)
        if search.number is not None:
            statement = statement.where(or_(User.id == search.number, User.telegram_chat_id == search.number))
        if search.email is not None:
            statement = statement.where(User.email == search.email)
        if search.language is not None:
            statement = statement.where(User.preferred_language == search.language)
        # as their indexes have it: SQLite takes a partial index only for the very same condition
        if search.inactive:
            statement = statement.where(text("NOT is_active"))
        if search.unreachable:
            statement = statement.where(text("NOT reachable"))
        return [PersonRow(*row) for row in await self._connection.execute(statement)]

    async def person(self, person_id: int) -> PersonRow | None:
        row = (await self._connection.execute(_PEOPLE.where(User.id == person_id))).first()
        return None if row is None else PersonRow(*row)

    async def accounts(self, person_id: int) -> list[HeldAccount]:
        statement = (
            select(
                PlatformAccount.id,
                PlatformAccount.platform_id,
                PlatformAccount.platform_name,
                PlatformAccount.account_identifier,
                PlatformAccount.encrypted_api_key.is_not(None),
                PlatformAccount.is_verified,
                PlatformAccount.check_outcome,
                PlatformAccount.checked_at,
            )
            .where(PlatformAccount.user_id == person_id)
            .order_by(PlatformAccount.id)
        )
        return [HeldAccount(*row) for row in await self._connection.execute(statement)]

    async def lines(
        self,
        *,
        person_ids: Sequence[int] | None = None,
        action: str | None = None,
        before: int | None = None,
        after: int = 0,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int,
    ) -> list[LogLine]:
        """Of the log, the newest first: those with an id between ``after`` and ``before``, of these people.

        ``action``: one, or with a ``*`` at its end all that begin so.
        """
        statement = _LINES.where(UsageLog.id > after).order_by(UsageLog.id.desc()).limit(limit)
        if before is not None:
            statement = statement.where(UsageLog.id < before)
        if since is not None:
            statement = statement.where(UsageLog.timestamp >= since)
        if until is not None:
            statement = statement.where(UsageLog.timestamp < until)
        if person_ids is not None:
            statement = statement.where(UsageLog.user_id.in_(person_ids))
        if action is not None:
            statement = statement.where(
                UsageLog.action.startswith(action[:-1], autoescape=True)
                if action.endswith("*")
                else UsageLog.action == action
            )
        return [LogLine(*row) for row in await self._connection.execute(statement)]

    async def ids_of(self, telegram_ids: Sequence[int]) -> list[int]:
        """Of the people who have these chats."""
        return list(
            (await self._connection.execute(select(User.id).where(User.telegram_chat_id.in_(telegram_ids)))).scalars()
        )

    async def last_line(self) -> int:
        """The id of the newest line of the log; 0 where there is none."""
        return (await self._connection.execute(select(func.max(UsageLog.id)))).scalar_one() or 0

    async def drop_waiting(self, person_id: int, now: datetime) -> None:
        """What was about to be sent to them is not."""
        await self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.user_id == person_id, OutboxRow.state.in_(("pending", "held")))
            .values(state=DROPPED, settled_at=now)
        )
