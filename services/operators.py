"""Those who run the product: how they come into the admin views, and how long they stay.

A link is good once and for minutes, and for the operator alone to whom the bot sent it. What it is exchanged for is a
session kept here; the browser holds a token of which only the SHA-256 is stored.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from services.clock import Clock
from services.errors import NotFound
from services.storage.admin_records import StoredSession
from services.storage.database import Database
from services.storage.records import Person

LINK_LIFE = timedelta(minutes=5)
IDLE = timedelta(minutes=30)
SESSION_LIFE = timedelta(hours=12)
_NOTED_EVERY = timedelta(minutes=1)
"""How exactly is known when a session was used last: not every page is worth a write."""
_LONGEST_BROWSER, _LONGEST_ADDRESS, _LONGEST_TOKEN = 120, 64, 64


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who is signed in. ``csrf``: what a form of theirs has to say along."""

    id: int
    person: Person
    csrf: str


class Operators:
    """``ids``: the Telegram ids of those who may; ``address``: of the web, without a slash at its end."""

    def __init__(self, database: Database, ids: Collection[int], address: str, clock: Clock) -> None:
        self._database = database
        self._ids = frozenset(ids)
        self._address = address
        self._clock = clock

    def names(self, person: Person) -> bool:
        """Whether ``ADMIN_IDS`` names this person."""
        return person.telegram_id in self._ids

    async def person_ids(self) -> list[int]:
        """Of those operators whom the bot has met."""
        async with self._database.read() as tx:
            return await tx.directory.ids_of(sorted(self._ids))

    def knows(self, person: Person) -> bool:
        """Whether this person may act as an operator."""
        return self.names(person) and person.active

    async def link(self, person: Person) -> str:
        """The address of a one-time way in; an earlier one leads nowhere from now on. Raises ``NotFound``."""
        if not self.knows(person):
            raise NotFound("operator")
        code, now = secrets.token_urlsafe(24), self._clock()
        async with self._database.write() as tx:
            await tx.operators.add_link(_hash(code), person.id, now + LINK_LIFE)
            await tx.usage.act(person.id, "admin_link", now)
        return f"{self._address}/admin/enter/{code}"

    async def expects(self, code: str) -> bool:
        """Whether a link is still good. Looking spends nothing."""
        async with self._database.read() as tx:
            return await tx.operators.link(_hash(code), self._clock()) is not None

    async def enter(self, code: str, browser: str, address: str) -> str:
        """Spend a link; answers the token of a new session. Raises ``NotFound`` where it is not good (any more)."""
        token, now = secrets.token_urlsafe(32), self._clock()
        async with self._database.write() as tx:
            person_id = await tx.operators.take_link(_hash(code), now)
            person = await tx.people.by_id(person_id) if person_id is not None else None
            if person is not None and self.knows(person):
                session = StoredSession(
                    0,
                    person.id,
                    person.telegram_id,
                    now,
                    now,
                    now + SESSION_LIFE,
                    browser[:_LONGEST_BROWSER],
                    address[:_LONGEST_ADDRESS],
                )
                session = replace(session, id=await tx.operators.add_session(_hash(token), session))
                await tx.usage.act(person.id, "admin_sign_in", now, details=f"session {session.id}")
                return token
        raise NotFound("link")

    async def session(self, token: str) -> Session | None:
        """Whose token it is; None where it is nobody's, or not any more."""
        if not token or len(token) > _LONGEST_TOKEN:
            return None
        now = self._clock()
        async with self._database.read() as tx:
            stored = await tx.operators.session(_hash(token))
            if stored is None or stored.expires_at <= now or stored.seen_at <= now - IDLE:
                return None
            person = await tx.people.by_id(stored.person_id)
        if person is None or not self.knows(person):
            return None
        if stored.seen_at <= now - _NOTED_EVERY:
            async with self._database.write() as tx:
                await tx.operators.seen(stored.id, now)
        return Session(stored.id, person, _csrf(token))

    async def sessions(self) -> Sequence[StoredSession]:
        """Everybody's that are good."""
        now = self._clock()
        async with self._database.survey() as tx:
            return await tx.operators.sessions(now, now - IDLE)

    async def end(self, by: Person, session_id: int) -> None:
        """Sign a browser out, one's own or another's. Raises ``NotFound``."""
        now = self._clock()
        async with self._database.write() as tx:
            if not await tx.operators.end(session_id):
                raise NotFound("session")
            await tx.usage.act(by.id, "admin_sign_out", now, details=f"session {session_id}")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _csrf(token: str) -> str:
    """Another secret, made from the session's: nothing more to store, and nobody finds the one from the other."""
    return hmac.new(token.encode(), b"csrf", hashlib.sha256).hexdigest()
