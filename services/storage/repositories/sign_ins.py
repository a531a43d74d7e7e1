from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.in_place import Prepared
from services.storage.models import EndedSession, SignInFailure, User
from services.storage.records import Credentials, Person, Profile
from services.storage.repositories.people import PERSON_COLUMNS, read_person

_IN_SESSION = Prepared(
    select(*PERSON_COLUMNS).where(
        User.id == bindparam("person_id"),
        User.sessions_version == bindparam("version"),
        User.is_active,
        ~exists().where(EndedSession.session_id == bindparam("session_id")),
    )
)
_CREDENTIALS = select(User.id, User.hashed_password, User.is_active, User.sessions_version)
_PROFILE = select(
    User.id,
    User.email,
    User.telegram_chat_id,
    User.preferred_language,
    User.timezone,
    User.is_active,
    User.created_at,
)


class SignInRepository:
    """Who may come in: e-mail addresses, passwords, sessions."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._dialect = sqlite if connection.dialect.name == "sqlite" else postgresql

    async def in_session(self, person_id: int, version: int, session_id: str) -> Person | None:
        """The person, if they are active, and a session of theirs of that version and id is still good."""
        rows = await _IN_SESSION.rows(self._connection, person_id=person_id, version=version, session_id=session_id)
        return read_person(rows[0]) if rows else None

    async def by_email(self, email: str) -> Credentials | None:
        row = (await self._connection.execute(_CREDENTIALS.where(User.email == email))).first()
        return _credentials(row)

    async def of_person(self, person_id: int) -> Credentials | None:
        """Locked until the transaction ends. None for somebody without a password."""
        row = (await self._connection.execute(_CREDENTIALS.where(User.id == person_id).with_for_update())).first()
        return _credentials(row)

    async def profile(self, person_id: int) -> Profile | None:
        row = (await self._connection.execute(_PROFILE.where(User.id == person_id))).first()
        return None if row is None else Profile(*row)

    async def add(self, now: datetime, **columns: object) -> int | None:
        """A new person; None where somebody has that e-mail address."""
        statement = (
            self._dialect.insert(User)
            .values(created_at=now, updated_at=now, **columns)
            .on_conflict_do_nothing(index_elements=["email"])
            .returning(User.id)
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def failed(self, person_id: int | None, address: str, now: datetime) -> None:
        await self._connection.execute(
            insert(SignInFailure).values(user_id=person_id, address=address, happened_at=now)
        )

    async def end_all(self, person_id: int) -> None:
        """No session that was begun so far is good any more."""
        await self._connection.execute(
            update(User).where(User.id == person_id).values(sessions_version=User.sessions_version + 1)
        )

    async def end(self, person_id: int, session_id: str, expires_at: datetime) -> None:
        statement = self._dialect.insert(EndedSession).values(
            session_id=session_id, user_id=person_id, expires_at=expires_at
        )
        await self._connection.execute(statement.on_conflict_do_nothing(index_elements=["session_id"]))

    async def forget(self, ended_before: datetime, failed_before: datetime) -> None:
        """Drop ended sessions whose tokens ran out by then, and failures of before that."""
        await self._connection.execute(delete(EndedSession).where(EndedSession.expires_at <= ended_before))
        await self._connection.execute(delete(SignInFailure).where(SignInFailure.happened_at < failed_before))


def _credentials(row: Row[*tuple[Any, ...]] | None) -> Credentials | None:
    return None if row is None or row.hashed_password is None else Credentials(*row)
