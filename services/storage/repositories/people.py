from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import Conversation, LinkCode, NotificationSetting, User
from services.storage.records import Person

_COLUMNS = (
    User.id,
    User.telegram_chat_id,
    User.preferred_language,
    User.timezone,
    User.active_from,
    User.active_until,
    User.quiet_from,
    User.quiet_until,
    User.registered_at,
    User.reachable,
)
_BY_TELEGRAM = Prepared(select(*_COLUMNS).where(User.telegram_chat_id == bindparam("telegram_id")))
_BY_ID = select(*_COLUMNS).where(User.id == bindparam("person_id"))


class PersonRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def by_telegram(self, telegram_id: int) -> Person | None:
        rows = await _BY_TELEGRAM.rows(self._connection, telegram_id=telegram_id)
        return _person(rows[0]) if rows else None

    async def by_id(self, person_id: int) -> Person | None:
        row = (await self._connection.execute(_BY_ID, {"person_id": person_id})).first()
        return None if row is None else _person(tuple(row))

    async def add(self, now: datetime, **columns: Any) -> int:
        statement = insert(User).values(created_at=now, updated_at=now, **columns).returning(User.id)
        return (await self._connection.execute(statement)).scalar_one()

    async def update(self, person_id: int, now: datetime, **columns: Any) -> None:
        await self._connection.execute(update(User).where(User.id == person_id).values(updated_at=now, **columns))

    async def notifications(self, person_id: int) -> dict[str, bool]:
        statement = select(NotificationSetting.kind, NotificationSetting.enabled).where(
            NotificationSetting.user_id == person_id
        )
        rows = await self._connection.execute(statement)
        return {row.kind: row.enabled for row in rows}

    async def set_notification(self, person_id: int, kind: str, *, enabled: bool) -> None:
        key = (NotificationSetting.user_id == person_id, NotificationSetting.kind == kind)
        changed = await self._connection.execute(update(NotificationSetting).where(*key).values(enabled=enabled))
        if not changed.rowcount:
            await self._connection.execute(
                insert(NotificationSetting).values(user_id=person_id, kind=kind, enabled=enabled)
            )

    async def remove(self, person: Person) -> None:
        """Every row of a person, the windows they looked at included; the rest goes by the foreign keys."""
        await self._connection.execute(
            delete(Conversation).where(Conversation.key.startswith(f"{person.telegram_id}:", autoescape=True))
        )
        await self._connection.execute(delete(User).where(User.id == person.id))

    async def merge(self, other_id: int, person_id: int, now: datetime) -> None:
        """Give a person the e-mail and password of another, who then is no more."""
        login = (
            await self._connection.execute(select(User.email, User.hashed_password).where(User.id == other_id))
        ).one()
        await self._connection.execute(delete(User).where(User.id == other_id))
        await self.update(person_id, now, email=login.email, hashed_password=login.hashed_password)

    async def add_link_code(self, code_hash: str, person_id: int, expires_at: datetime) -> None:
        await self._connection.execute(
            insert(LinkCode).values(code_hash=code_hash, user_id=person_id, expires_at=expires_at)
        )

    async def take_link_code(self, code_hash: str, now: datetime) -> int | None:
        """Spend a code: the person it stands for, or None where it is unknown or too old."""
        statement = (
            delete(LinkCode).where(LinkCode.code_hash == code_hash).returning(LinkCode.user_id, LinkCode.expires_at)
        )
        row = (await self._connection.execute(statement)).first()
        return row.user_id if row is not None and row.expires_at > now else None

    async def export(self, person_id: int) -> dict[str, Any]:
        """A person's own row, less what is secret."""
        row = (await self._connection.execute(select(User.__table__).where(User.id == person_id))).one()
        return {name: value for name, value in row._mapping.items() if name != "hashed_password"}  # noqa: SLF001


def _person(row: tuple[Any, ...]) -> Person:
    *columns, since, reachable = row
    return Person(*columns, since is not None, reachable)  # type: ignore[call-arg]  # ten columns, ten fields
