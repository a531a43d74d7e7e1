"""Joining somebody known by their Telegram chat with somebody known by e-mail, by a one-time code."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from services.clock import Clock
from services.errors import NotFound
from services.ports import ChangeListener
from services.storage.database import Database
from services.storage.records import Person
from services.storage.transaction import Transaction
from services.vault import Owner, Vault

LIFE = timedelta(minutes=10)
LENGTH = 8
_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without what is taken for another: 0 and O, 1 and I. 40 bits for ten minutes."""
_SETTINGS = (
    "preferred_language",
    "timezone",
    "active_from",
    "active_until",
    "quiet_from",
    "quiet_until",
    "registered_at",
)


class CannotJoin(NotFound):
    """Both have a chat, or both have an e-mail address: ``reason`` is ``two_chats`` or ``two_emails``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def as_code(text: str) -> str | None:
    """A code as it is kept, however it was typed; None for what cannot be one."""
    code = "".join(text[:40].upper().replace("-", " ").split())
    return code if len(code) == LENGTH and set(code) <= set(_SIGNS) else None


class Linking:
    def __init__(
        self, database: Database, vault: Vault, clock: Clock, listeners: Sequence[ChangeListener] = ()
    ) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._listeners = listeners

    async def issue(self, person_id: int) -> str:
        """A code with which somebody else's door joins this person; once, within ten minutes. One at a time."""
        code = "".join(secrets.choice(_SIGNS) for _ in range(LENGTH))
        async with self._database.write() as tx:
            await tx.people.add_link_code(_hash(code), person_id, self._clock() + LIFE)
        return code

    async def redeem(self, person: Person, code: str) -> None:
        """Join: chat or e-mail, accounts, log and all else of the code's person become this person's.

        Settings are those that were chosen in the chat. Keys are sealed anew, since they are bound to their person.
        Raises ``NotFound`` where the code is unknown, spent or too old, ``CannotJoin``, ``KeyUnreadable``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            other_id = await tx.people.take_link_code(_hash(as_code(code) or code), now)
            if other_id is None:
                raise NotFound("link code")
            if other_id != person.id:
                await self._join(tx, person.id, other_id, now)

    async def _join(self, tx: Transaction, kept_id: int, gone_id: int, now: datetime) -> None:
        for person_id in sorted((kept_id, gone_id)):  # in one order, or two who join each other would wait forever
            if not await tx.people.lock(person_id):
                raise NotFound("person")
        kept, gone = await tx.people.whole(kept_id), await tx.people.whole(gone_id)
        if kept["telegram_chat_id"] is not None and gone["telegram_chat_id"] is not None:
            raise CannotJoin("two_chats")
        if kept["email"] is not None and gone["email"] is not None:
            raise CannotJoin("two_emails")
        await self._hand_over_accounts(tx, kept_id, gone_id, now)
        await tx.belongings.hand_over(gone_id, kept_id)
        columns = {
            name: kept[name] if kept[name] is not None else gone[name]
            for name in ("email", "hashed_password", "telegram_chat_id")
        }
        chat = next(each for each in (kept, gone) if each["telegram_chat_id"] is not None or each is gone)
        settings = chat if chat["registered_at"] is not None else gone if chat is kept else kept
        columns |= {name: settings[name] for name in _SETTINGS} | {"reachable": chat["reachable"]}
        await tx.people.remove(gone_id)
        await tx.people.update(kept_id, now, **columns)
        await tx.usage.act(kept_id, "linked", now)
        joined = await tx.people.by_id(kept_id)
        assert joined is not None
        for listener in self._listeners if joined.registered else ():
            await listener.changed(tx, joined)

    async def _hand_over_accounts(self, tx: Transaction, kept_id: int, gone_id: int, now: datetime) -> None:
        for account in await tx.accounts.all(gone_id):
            sealed = await tx.accounts.sealed_key(gone_id, account.id)
            if sealed is not None:
                key = self._vault.open(sealed, Owner(gone_id, account.id, account.platform_id))
                sealed = self._vault.seal(key, Owner(kept_id, account.id, account.platform_id))
            await tx.accounts.update(account.id, now, user_id=kept_id, encrypted_api_key=sealed)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
