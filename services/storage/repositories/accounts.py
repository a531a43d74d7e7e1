from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, ScalarSelect, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import PlatformAccount, PlatformVersion, User
from services.storage.records import Account, NewAccount, Person
from services.storage.repositories.people import PERSON_COLUMNS, read_person

_COLUMNS = (
    PlatformAccount.id,
    PlatformAccount.user_id,
    PlatformAccount.platform_id,
    PlatformAccount.platform_name,
    PlatformAccount.account_identifier,
    PlatformAccount.preset_id,
    PlatformAccount.key_preview,
    PlatformAccount.is_verified,
    PlatformAccount.last_verified_at,
    PlatformAccount.created_at,
    PlatformAccount.key_set_at,
    PlatformAccount.check_outcome,
    PlatformAccount.check_reason,
    PlatformAccount.checked_at,
    PlatformAccount.read_at,
    PlatformAccount.unanswered_at,
    PlatformAccount.preset_version,
)
_OF_PERSON = select(*_COLUMNS).where(PlatformAccount.user_id == bindparam("person_id")).order_by(PlatformAccount.id)
_ALL = Prepared(_OF_PERSON)
_PAGE = Prepared(_OF_PERSON.limit(bindparam("limit")).offset(bindparam("offset")))
_UNNAMED = (
    select(PlatformAccount.id, PlatformAccount.platform_id, PlatformAccount.platform_name)
    .where(PlatformAccount.user_id == bindparam("person_id"), PlatformAccount.account_identifier.is_(None))
    .order_by(PlatformAccount.id)
)


class AccountRepository:
    """Every statement names the person, so that another person's id in a button finds nothing."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def page(self, person_id: int, offset: int, limit: int) -> list[Account]:
        rows = await _PAGE.rows(self._connection, person_id=person_id, offset=offset, limit=limit)
        return [Account(*row) for row in rows]

    async def all(self, person_id: int) -> list[Account]:
        return [Account(*row) for row in await _ALL.rows(self._connection, person_id=person_id)]

    async def unnamed(self, person_id: int) -> list[tuple[int, str]]:
        """Ids and platforms of the accounts without an identifier, in order."""
        rows = await self._connection.execute(_UNNAMED, {"person_id": person_id})
        return [(account_id, name or platform_id) for account_id, platform_id, name in rows]

    async def count(self, person_id: int) -> int:
        statement = select(func.count()).select_from(PlatformAccount).where(PlatformAccount.user_id == person_id)
        return (await self._connection.execute(statement)).scalar_one()

    async def get(self, person_id: int, account_id: int) -> Account | None:
        statement = select(*_COLUMNS).where(PlatformAccount.id == account_id, PlatformAccount.user_id == person_id)
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _account(row)

    async def lock(self, person_id: int, account_id: int) -> Account | None:
        """Like :meth:`get`, and nobody else changes it until this transaction ends."""
        statement = (
            select(*_COLUMNS)
            .where(PlatformAccount.id == account_id, PlatformAccount.user_id == person_id)
            .with_for_update()
        )
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _account(row)

    async def add(self, person_id: int, account: NewAccount, now: datetime) -> int:
        statement = (
            insert(PlatformAccount)
            .values(
                user_id=person_id,
                platform_id=account.platform_id,
                platform_name=account.platform_name,
                account_identifier=account.identifier,
                preset_id=account.preset_id,
                preset_version=_newest(account.platform_id) if account.preset_id else None,
                is_verified=False,
                created_at=now,
                updated_at=now,
            )
            .returning(PlatformAccount.id)
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def update(self, account_id: int, now: datetime, **columns: Any) -> None:
        await self._connection.execute(
            update(PlatformAccount).where(PlatformAccount.id == account_id).values(updated_at=now, **columns)
        )

    async def set_preset(self, account: Account, preset_id: str | None, now: datetime) -> None:
        """It has the limits of that preset as the catalogue has them now; None: own ones."""
        version = _newest(account.platform_id) if preset_id else None
        await self.update(account.id, now, preset_id=preset_id, preset_version=version)

    async def of_platform(self, person_id: int, platform_id: str) -> list[Account]:
        """A person's accounts there, in the order they were added."""
        statement = _OF_PERSON.where(PlatformAccount.platform_id == platform_id)
        return [_account(row) for row in await self._connection.execute(statement, {"person_id": person_id})]

    async def next_of_platform(self, platform_id: str, after_id: int, limit: int) -> list[tuple[Person, Account]]:
        """Everybody's accounts on a platform by id, with whose they are: what telling of a change walks through."""
        statement = (
            select(*PERSON_COLUMNS, *_COLUMNS)
            .join(User, User.id == PlatformAccount.user_id)
            .where(PlatformAccount.platform_id == platform_id, PlatformAccount.id > after_id)
            .order_by(PlatformAccount.id)
            .limit(limit)
        )
        width = len(PERSON_COLUMNS)
        rows: Iterable[Sequence[Any]] = await self._connection.execute(statement)
        return [(read_person(row[:width]), Account(*row[width:])) for row in rows]

    async def remove(self, account_id: int) -> None:
        await self._connection.execute(delete(PlatformAccount).where(PlatformAccount.id == account_id))

    async def sealed_key(self, person_id: int, account_id: int) -> str | None:
        statement = select(PlatformAccount.encrypted_api_key).where(
            PlatformAccount.id == account_id, PlatformAccount.user_id == person_id
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def anyones(self, account_id: int) -> Account | None:
        """An account by its id alone: for what no person asked for."""
        row = (await self._connection.execute(select(*_COLUMNS).where(PlatformAccount.id == account_id))).first()
        return None if row is None else _account(row)

    async def to_ask(self, platform_id: str, now: datetime, after_id: int, limit: int) -> list[int]:
        """Accounts of a platform whose key is to be asked about by now, by id; not of people who are shut out."""
        statement = (
            select(PlatformAccount.id)
            .join(User, User.id == PlatformAccount.user_id)
            .where(
                User.is_active,
                PlatformAccount.platform_id == platform_id,
                PlatformAccount.ask_at <= now,
                PlatformAccount.encrypted_api_key.is_not(None),
                PlatformAccount.id > after_id,
            )
            .order_by(PlatformAccount.id)
            .limit(limit)
        )
        return list((await self._connection.execute(statement)).scalars())

    async def sealed_keys(self, after_id: int, limit: int) -> Sequence[Row[int, int, str, str]]:
        """Ids, persons, platforms and sealed keys by id: what rotation walks through."""
        statement = (
            select(
                PlatformAccount.id,
                PlatformAccount.user_id,
                PlatformAccount.platform_id,
                PlatformAccount.encrypted_api_key,
            )
            .where(PlatformAccount.id > after_id, PlatformAccount.encrypted_api_key.is_not(None))
            .order_by(PlatformAccount.id)
            .limit(limit)
        )
        return (await self._connection.execute(statement)).all()  # type: ignore[return-value]  # is_not(None) above

    async def count_sealed(self) -> int:
        held = PlatformAccount.encrypted_api_key.is_not(None)
        return (
            await self._connection.execute(select(func.count()).select_from(PlatformAccount).where(held))
        ).scalar_one()

    async def reseal(self, changes: Sequence[tuple[int, str, str]]) -> None:
        """Account, what was sealed, what is now: written where it is still the first."""
        statement = (
            update(PlatformAccount.__table__)  # type: ignore[arg-type]  # the table, so that many rows go at once
            .where(
                PlatformAccount.id == bindparam("account_id"), PlatformAccount.encrypted_api_key == bindparam("before")
            )
            .values(encrypted_api_key=bindparam("anew"))
        )
        names = ("account_id", "before", "anew")
        await self._connection.execute(statement, [dict(zip(names, change, strict=True)) for change in changes])


def _newest(platform_id: str) -> ScalarSelect[int]:
    """The version of a platform that the catalogue has now."""
    newest = select(func.max(PlatformVersion.id)).where(PlatformVersion.platform_id == platform_id)
    return newest.scalar_subquery()


def _account(row: Row[*tuple[Any, ...]]) -> Account:
    return Account(*row)
