"""Tokens that people make for scripts of theirs: shown once, kept as a hash, revoked at will.

A token is 256 bits of chance, so that its plain SHA-256 is as good as a slow hash and costs a reader nothing.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from services.clock import Clock
from services.errors import NotFound, TooMany
from services.platforms.keys import preview
from services.rights import Right
from services.storage.database import Database
from services.storage.records import Person, StoredToken

PREFIX = "aqo_"
MOST_TOKENS = 20
_BYTES = 32
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Shown:
    """A token and whose it is."""

    person: Person
    rights: frozenset[Right]


class AccessTokens:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def make(self, person: Person, rights: Collection[Right]) -> str:
        """A new token, which nobody can show again. Raises ``TooMany``, ``NotFound`` for who has left."""
        now, token = self._clock(), PREFIX + secrets.token_urlsafe(_BYTES)
        names = [right.value for right in Right if right in rights]
        async with self._database.write() as tx:
            if not await tx.people.lock(person.id):
                raise NotFound("person")
            if await tx.access_tokens.count(person.id) >= MOST_TOKENS:
                raise TooMany(MOST_TOKENS)
            await tx.access_tokens.add(person.id, _hash(token), preview(token), names, now)
            await tx.usage.act(person.id, "token_made", now, details=" ".join(names))
        return token

    async def all(self, person: Person) -> list[StoredToken]:
        async with self._database.read() as tx:
            return await tx.access_tokens.of_person(person.id)

    async def revoke(self, person: Person, token_id: int) -> None:
        """Raises ``NotFound``."""
        now = self._clock()
        async with self._database.write() as tx:
            if not await tx.access_tokens.remove(person.id, token_id):
                raise NotFound("token")
            await tx.usage.act(person.id, "token_revoked", now)

    async def find(self, token: str) -> Shown | None:
        """Whose it is and what it may; None for any other text. The day of its last use is noted."""
        if not token.startswith(PREFIX) or len(token) > _LONGEST:
            return None
        async with self._database.read() as tx:
            found = await tx.access_tokens.find(_hash(token))
        if found is None:
            return None
        stored, person = found
        today = self._clock().date()
        if stored.last_used_on != today:
            async with self._database.write() as tx:
                await tx.access_tokens.used_on(stored.id, today)
        return Shown(person, frozenset(Right(name) for name in stored.scopes))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
