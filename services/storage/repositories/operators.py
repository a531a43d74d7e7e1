from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.admin_models import OperatorLink, OperatorSession
from services.storage.admin_records import StoredSession
from services.storage.models import User

_SESSIONS = select(
    OperatorSession.id,
    OperatorSession.user_id,
    User.telegram_chat_id,
    OperatorSession.created_at,
    OperatorSession.seen_at,
    OperatorSession.expires_at,
    OperatorSession.browser,
    OperatorSession.address,
).join(User, User.id == OperatorSession.user_id)


class OperatorRepository:
    """How operators come in, and where they are signed in."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add_link(self, code_hash: str, person_id: int, expires_at: datetime) -> None:
        """A new link in place of any other that the operator has."""
        await self._connection.execute(delete(OperatorLink).where(OperatorLink.user_id == person_id))
        await self._connection.execute(
            insert(OperatorLink).values(code_hash=code_hash, user_id=person_id, expires_at=expires_at)
        )

    async def link(self, code_hash: str, now: datetime) -> int | None:
        """Whose it is; None where it is unknown, spent or too old."""
        statement = select(OperatorLink.user_id).where(
            OperatorLink.code_hash == code_hash, OperatorLink.expires_at > now
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def take_link(self, code_hash: str, now: datetime) -> int | None:
        """The same, and nobody gets it again."""
        statement = (
            delete(OperatorLink)
            .where(OperatorLink.code_hash == code_hash)
            .returning(OperatorLink.user_id, OperatorLink.expires_at)
        )
        row = (await self._connection.execute(statement)).first()
        return row.user_id if row is not None and row.expires_at > now else None

    async def add_session(self, token_hash: str, session: StoredSession) -> int:
        statement = (
            insert(OperatorSession)
            .values(
                token_hash=token_hash,
                user_id=session.person_id,
                created_at=session.created_at,
                seen_at=session.seen_at,
                expires_at=session.expires_at,
                browser=session.browser,
                address=session.address,
            )
            .returning(OperatorSession.id)
        )
        return (await self._connection.execute(statement)).scalar_one()

    async def session(self, token_hash: str) -> StoredSession | None:
        """However old it is."""
        statement = _SESSIONS.where(OperatorSession.token_hash == token_hash)
        row = (await self._connection.execute(statement)).first()
        return None if row is None else StoredSession(*row)

    async def sessions(self, now: datetime, unseen_since: datetime) -> Sequence[StoredSession]:
        """Those that are good, the one that was used last first."""
        statement = _SESSIONS.where(~_over(now, unseen_since)).order_by(OperatorSession.seen_at.desc())
        return [StoredSession(*row) for row in await self._connection.execute(statement)]

    async def seen(self, session_id: int, now: datetime) -> None:
        await self._connection.execute(
            update(OperatorSession).where(OperatorSession.id == session_id).values(seen_at=now)
        )

    async def end(self, session_id: int) -> bool:
        """Whether there was such a session."""
        ended = await self._connection.execute(delete(OperatorSession).where(OperatorSession.id == session_id))
        return ended.rowcount == 1

    async def end_all(self, person_id: int) -> None:
        """Of one operator; a link that is on its way leads nowhere either."""
        await self._connection.execute(delete(OperatorSession).where(OperatorSession.user_id == person_id))
        await self._connection.execute(delete(OperatorLink).where(OperatorLink.user_id == person_id))

    async def forget(self, now: datetime, unseen_since: datetime) -> None:
        await self._connection.execute(delete(OperatorSession).where(_over(now, unseen_since)))
        await self._connection.execute(delete(OperatorLink).where(OperatorLink.expires_at <= now))


def _over(now: datetime, unseen_since: datetime) -> ColumnElement[bool]:
    return or_(OperatorSession.expires_at <= now, OperatorSession.seen_at <= unseen_since)
