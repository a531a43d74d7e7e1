from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import LinkCode, NotificationSetting, User
from services.storage.records import Person

PERSON_COLUMNS = (
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
    User.is_active,
)
_BY_TELEGRAM = Prepared(select(*PERSON_COLUMNS).where(User.telegram_chat_id == bindparam("telegram_id")))
_WISHES = select(
    NotificationSetting.user_id, NotificationSetting.kind, NotificationSetting.enabled, NotificationSetting.options
).where(NotificationSetting.user_id.in_(bindparam("person_ids", expanding=True)))
_BY_ID = select(*PERSON_COLUMNS).where(User.id == bindparam("person_id"))


class PersonRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def by_telegram(self, telegram_id: int) -> Person | None:
        rows = await _BY_TELEGRAM.rows(self._connection, telegram_id=telegram_id)
        return read_person(rows[0]) if rows else None

    async def by_id(self, person_id: int) -> Person | None:
        row = (await self._connection.execute(_BY_ID, {"person_id": person_id})).first()
        return None if row is None else read_person(row)

    async def lock(self, person_id: int) -> bool:
        """Whether there is such a person, for whom nobody else adds anything until this transaction ends."""
        statement = select(User.id).where(User.id == person_id).with_for_update()
        return (await self._connection.execute(statement)).first() is not None

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

    async def wishes(self, person_ids: Sequence[int]) -> dict[int, list[tuple[str, bool, str | None]]]:
        """Kind, enabled and options of each person who chose something."""
        wishes: dict[int, list[tuple[str, bool, str | None]]] = {}
        rows = await self._connection.execute(_WISHES, {"person_ids": list(person_ids)})
        for person_id, kind, enabled, options in rows:
            wishes.setdefault(person_id, []).append((kind, enabled, options))
        return wishes

    async def set_options(self, person_id: int, kind: str, options: str | None, *, enabled: bool) -> None:
        """``enabled``: for a kind of which nothing is written yet."""
        key = (NotificationSetting.user_id == person_id, NotificationSetting.kind == kind)
        changed = await self._connection.execute(update(NotificationSetting).where(*key).values(options=options))
        if not changed.rowcount:
            await self._connection.execute(
                insert(NotificationSetting).values(user_id=person_id, kind=kind, enabled=enabled, options=options)
            )

    async def set_notification(self, person_id: int, kind: str, *, enabled: bool) -> None:
        key = (NotificationSetting.user_id == person_id, NotificationSetting.kind == kind)
        changed = await self._connection.execute(update(NotificationSetting).where(*key).values(enabled=enabled))
        if not changed.rowcount:
            await self._connection.execute(
                insert(NotificationSetting).values(user_id=person_id, kind=kind, enabled=enabled)
            )

    async def whole(self, person_id: int) -> dict[str, Any]:
        """Every column of a person who exists, e-mail and hashed password among them."""
        row = (await self._connection.execute(select(User.__table__).where(User.id == person_id))).one()
        return dict(row._mapping)  # noqa: SLF001  (SQLAlchemy's public name for it)

    async def remove(self, person_id: int) -> None:
        """With all that still points to them."""
        await self._connection.execute(delete(User).where(User.id == person_id))

    async def add_link_code(self, code_hash: str, person_id: int, expires_at: datetime) -> None:
        """A new code in place of any other that the person has."""
        await self._connection.execute(delete(LinkCode).where(LinkCode.user_id == person_id))
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

    async def forget_link_codes(self, before: datetime) -> None:
        await self._connection.execute(delete(LinkCode).where(LinkCode.expires_at <= before))


def read_person(row: Sequence[Any]) -> Person:
    """From the values of ``PERSON_COLUMNS``."""
    *columns, since, reachable, active = row
    return Person(*columns, since is not None, reachable, active)  # type: ignore[call-arg]  # a field for each column
