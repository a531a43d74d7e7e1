"""Joining a Telegram chat with a person known by e-mail, by a one-time code."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from services.clock import Clock
from services.errors import NotFound
from services.storage.database import Database
from services.storage.records import Person
from services.vault import Owner, Vault

_LIFE = timedelta(minutes=30)


class Linking:
    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock

    async def issue(self, person_id: int) -> str:
        """A code with which a chat joins this person; once, within half an hour."""
        code = secrets.token_urlsafe(16)
        async with self._database.write() as tx:
            await tx.people.add_link_code(_hash(code), person_id, self._clock() + _LIFE)
        return code

    async def redeem(self, person: Person, code: str) -> None:
        """Join: e-mail, password, accounts and log of the code's person become this chat's.

        Keys are sealed anew, since they are bound to their person. Raises ``NotFound`` where the code is unknown, spent
        too old, or stands for someone who has a chat.
        """
        now = self._clock()
        async with self._database.write() as tx:
            other_id = await tx.people.take_link_code(_hash(code), now)
            other = await tx.people.by_id(other_id) if other_id is not None else None
            if other is None or other.telegram_id is not None:
                raise NotFound("link code")
            for account in await tx.accounts.all(other.id):
                sealed = await tx.accounts.sealed_key(other.id, account.id)
                if sealed is not None:
                    key = self._vault.open(sealed, Owner(other.id, account.id, account.platform_id))
                    sealed = self._vault.seal(key, Owner(person.id, account.id, account.platform_id))
                await tx.accounts.update(account.id, now, user_id=person.id, encrypted_api_key=sealed)
            await tx.usage.give(other.id, person.id)
            await tx.people.merge(other.id, person.id, now)
            await tx.usage.act(person.id, "linked", now)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
