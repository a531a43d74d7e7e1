from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import AccessToken, User
from services.storage.records import Person, StoredToken
from services.storage.repositories.people import PERSON_COLUMNS, read_person

_COLUMNS = (
    AccessToken.id,
    AccessToken.preview,
    AccessToken.scopes,
    AccessToken.created_at,
    AccessToken.last_used_on,
)
_BY_HASH = Prepared(
    select(*_COLUMNS, *PERSON_COLUMNS)
    .join(User, User.id == AccessToken.user_id)
    .where(AccessToken.token_hash == bindparam("token_hash"), User.is_active)
)


class AccessTokenRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def find(self, token_hash: str) -> tuple[StoredToken, Person] | None:
        """A token with whose it is; None for one that nobody has, or whose person is deactivated."""
        rows = await _BY_HASH.rows(self._connection, token_hash=token_hash)
        width = len(_COLUMNS)
        return (_token(rows[0][:width]), read_person(rows[0][width:])) if rows else None

    async def of_person(self, person_id: int) -> list[StoredToken]:
        """In the order in which they were made."""
        statement = select(*_COLUMNS).where(AccessToken.user_id == person_id).order_by(AccessToken.id)
        return [_token(row) for row in await self._connection.execute(statement)]

    async def count(self, person_id: int) -> int:
        statement = select(func.count()).select_from(AccessToken).where(AccessToken.user_id == person_id)
        return (await self._connection.execute(statement)).scalar_one()

    async def add(self, person_id: int, token_hash: str, preview: str, scopes: Sequence[str], now: datetime) -> int:
        values = {"user_id": person_id, "token_hash": token_hash, "preview": preview, "scopes": " ".join(scopes)}
        statement = insert(AccessToken).values(created_at=now, **values).returning(AccessToken.id)
        return (await self._connection.execute(statement)).scalar_one()

    async def used_on(self, token_id: int, day: date) -> None:
        await self._connection.execute(update(AccessToken).where(AccessToken.id == token_id).values(last_used_on=day))

    async def remove(self, person_id: int, token_id: int) -> bool:
        """Whether there was such a token of this person's."""
        statement = delete(AccessToken).where(AccessToken.id == token_id, AccessToken.user_id == person_id)
        return (await self._connection.execute(statement)).rowcount == 1


def _token(row: Sequence[Any]) -> StoredToken:
    token_id, preview, scopes, created_at, last_used_on = row
    return StoredToken(token_id, preview, tuple(scopes.split()), created_at, last_used_on)
