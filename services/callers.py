"""Who asks: told from the token that came with a request."""

from __future__ import annotations

from dataclasses import dataclass

from services.access_tokens import PREFIX, AccessTokens
from services.rights import SIGNED_IN, Right
from services.sessions import BadToken, Session, SessionTokens
from services.storage.database import Database
from services.storage.records import Person

_LONGEST = 2048


@dataclass(frozen=True, slots=True)
class Caller:
    """``session``: None for a token that a person made for a script."""

    person: Person
    rights: frozenset[Right]
    session: Session | None


class Callers:
    def __init__(self, database: Database, tokens: SessionTokens, access_tokens: AccessTokens) -> None:
        self._database = database
        self._tokens = tokens
        self._access_tokens = access_tokens

    async def identify(self, token: str) -> Caller:
        """Raises ``BadToken``, whatever is the matter with it."""
        if len(token) > _LONGEST:
            raise BadToken
        if token.startswith(PREFIX):
            shown = await self._access_tokens.find(token)
            if shown is None:
                raise BadToken
            return Caller(shown.person, shown.rights, None)
        session = self._tokens.read(token)
        async with self._database.read() as tx:
            person = await tx.sign_ins.in_session(session.person_id, session.version, session.id)
        if person is None:
            raise BadToken
        return Caller(person, SIGNED_IN, session)
