from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import PlatformAccount, User
from services.storage.records import Account, NewAccount

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
)
_OF_PERSON = select(*_COLUMNS).where(PlatformAccount.user_id == bindparam("person_id")).order_by(PlatformAccount.id)
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
        return [_account(row) for row in await self._connection.execute(_OF_PERSON, {"person_id": person_id})]

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
            .with_for_update()
        )
        return (await self._connection.execute(statement)).all()  # type: ignore[return-value]  # is_not(None) above


def _account(row: Row[*tuple[Any, ...]]) -> Account:
    return Account(*row)
