"""A person's accounts: added, renamed, given other limits, a key, or removed."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from services.clock import Clock
from services.errors import NotFound, ServiceError, TooMany
from services.logbook import ANCHORED, LIMITS_CHANGED, anchored, limits_that_were
from services.overview import AccountView, Overview
from services.platforms import keys
from services.quota.counter import Counter, Limit, anchor, carry_over, new_counter
from services.storage.database import Database
from services.storage.records import Account, NewAccount, Person, StoredQuota
from services.storage.transaction import Transaction
from services.vault import Owner, Vault

MOST_ACCOUNTS = 200
_FIRST_ASKED = timedelta(minutes=15)
"""A new key is asked about by its owner's window at once; this is for where that did not come about."""
_UNCHECKED: dict[str, Any] = {
    "is_verified": False,
    "last_verified_at": None,
    "check_outcome": None,
    "check_reason": None,
    "checked_at": None,
    "read_at": None,
    "unanswered_at": None,
}
LONGEST_NAME = 40
LONGEST_STORED = 64
_JOINER = "\u200d"
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Unicode calls them letters and symbols; nobody sees them."""
_ATTACHED = frozenset({"Mn", "Me"})
"""Accents and variation selectors: part of the character before them, as skin tones are."""
_SKIN_TONES = frozenset("🏻🏼🏽🏾🏿")


class BadName(ServiceError):
    """A name or identifier in which nothing or too much can be seen, once cleaned; ``longest`` characters fit."""

    longest = LONGEST_NAME


@dataclass(frozen=True, slots=True)
class Draft:
    """An account about to be added. ``platform_name`` only for a custom platform."""

    platform_id: str
    limits: tuple[Limit, ...]
    platform_name: str | None = None
    preset_id: str | None = None
    identifier: str | None = None


def clean_name(text: str) -> str:
    """A name on one line, without what would turn or break the lines around it. Raises ``BadName``.

    Format characters go (bidirectional overrides, zero-width marks), except the joiner that emoji families need.
    """
    composed = unicodedata.normalize("NFC", text[: 16 * LONGEST_NAME])
    kept = "".join(sign for sign in composed if sign == _JOINER or _is_shown(sign))
    name = " ".join(kept.split()).strip(_JOINER)
    if not 1 <= _seen(name) <= LONGEST_NAME or len(name) > LONGEST_STORED:
        raise BadName(f"{len(name)} characters")
    return name


class Accounts:
    def __init__(self, database: Database, overview: Overview, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._vault = vault
        self._clock = clock

    async def add(self, person: Person, draft: Draft, key: str | None = None) -> AccountView:
        """Raises ``TooMany`` and ``BadName``, and ``NotFound`` where the person has left meanwhile."""
        now = self._clock()
        new = NewAccount(
            platform_id=draft.platform_id,
            platform_name=clean_name(draft.platform_name) if draft.platform_name else None,
            identifier=clean_name(draft.identifier) if draft.identifier else None,
            preset_id=draft.preset_id,
        )
        async with self._database.write() as tx:
            if not await tx.people.lock(person.id):
                raise NotFound("person")
            if await tx.accounts.count(person.id) >= MOST_ACCOUNTS:
                raise TooMany(MOST_ACCOUNTS)
            account_id = await tx.accounts.add(person.id, new, now)
            await tx.quotas.replace(account_id, [(limit, new_counter(limit, now)) for limit in draft.limits], now)
            account = await _locked(tx, person, account_id)
            await tx.usage.act(person.id, "account_added", now, account=account)
            if key is not None:
                await self._store_key(tx, account, key, now)
            return await self._overview.within(tx, person, account_id)

    async def rename(self, person: Person, account_id: int, identifier: str | None) -> None:
        """None takes the name away. Raises ``NotFound``, ``BadName``."""
        name = clean_name(identifier) if identifier is not None else None
        async with self._changing(person, account_id, "renamed") as (tx, account, now):
            await tx.accounts.update(account.id, now, account_identifier=name)

    async def set_limits(
        self, person: Person, account_id: int, limits: Sequence[Limit], *, preset_id: str | None
    ) -> None:
        """Give an account other limits; what was used stays where unit and kind of window are the same."""
        async with self._changing(person, account_id) as (tx, account, now):
            await give_limits(tx, account, limits, preset_id, now)

    async def set_anchor(self, person: Person, account_id: int, quota_id: int, resets_at: datetime | None) -> None:
        """Set when the running window ends, or that none runs. Raises ``NotFound``."""
        async with self._changing(person, account_id) as (tx, account, now):
            quota = await _quota(tx, account, quota_id)
            details = anchored(quota.limit, resets_at)
            await tx.usage.act(person.id, ANCHORED, now, account=account, unit=quota.limit.unit, details=details)
            await tx.quotas.save(quota.id, quota.limit, anchor(quota.limit, quota.counter, resets_at, now), now)

    async def change_limit(self, person: Person, account_id: int, quota_id: int, limit: Limit) -> None:
        """Replace one limit, its calendar for instance. Raises ``NotFound``."""
        async with self._changing(person, account_id) as (tx, account, now):
            quota = await _quota(tx, account, quota_id)
            await _note_limits(tx, account, await tx.quotas.of_accounts([account.id]), now)
            counter = carry_over(quota.limit, quota.counter, limit, now)
            await tx.quotas.change_limit(quota.id, limit, counter, now)

    async def set_key(self, person: Person, account_id: int, key: str) -> None:
        """Keep a key, encrypted; not verified until the platform answers. Raises ``NotFound``."""
        async with self._changing(person, account_id, "key_set") as (tx, account, now):
            await self._store_key(tx, account, key, now)

    async def remove_key(self, person: Person, account_id: int) -> None:
        async with self._changing(person, account_id, "key_removed") as (tx, account, now):
            await tx.accounts.update(
                account.id, now, encrypted_api_key=None, key_preview=None, key_set_at=None, **_UNCHECKED, ask_at=None
            )

    async def remove(self, person: Person, account_id: int) -> None:
        """Gone at once with its key and counters; the log keeps what was used. Raises ``NotFound``."""
        async with self._changing(person, account_id, "account_removed") as (tx, account, _):
            await tx.accounts.remove(account.id)

    async def _store_key(self, tx: Transaction, account: Account, key: str, now: datetime) -> None:
        sealed = self._vault.seal(key, Owner(account.person_id, account.id, account.platform_id))
        await tx.accounts.update(
            account.id,
            now,
            encrypted_api_key=sealed,
            key_preview=keys.preview(key),
            key_set_at=now,
            **_UNCHECKED,
            ask_at=now + _FIRST_ASKED,
        )

    @asynccontextmanager
    async def _changing(
        self, person: Person, account_id: int, action: str | None = None
    ) -> AsyncIterator[tuple[Transaction, Account, datetime]]:
        """One locked account in one transaction, with its line in the log unless the caller writes that."""
        now = self._clock()
        async with self._database.write() as tx:
            account = await _locked(tx, person, account_id)
            if action is not None:
                await tx.usage.act(person.id, action, now, account=account)
            yield tx, account, now


async def give_limits(
    tx: Transaction, account: Account, limits: Sequence[Limit], preset_id: str | None, now: datetime
) -> None:
    """Let an account that the caller has locked have these limits, those of that preset as it is now or own ones."""
    old = await tx.quotas.of_accounts([account.id])
    await _note_limits(tx, account, old, now)
    quotas = [(limit, _carried(old, index, limit, now)) for index, limit in enumerate(limits)]
    await tx.quotas.replace(account.id, quotas, now)
    await tx.accounts.set_preset(account, preset_id, now)


async def _locked(tx: Transaction, person: Person, account_id: int) -> Account:
    account = await tx.accounts.lock(person.id, account_id)
    if account is None:
        raise NotFound("account")
    return account


async def _note_limits(tx: Transaction, account: Account, old: Sequence[StoredQuota], now: datetime) -> None:
    """The log keeps the limits that were, so that history is told by the rules of its time."""
    details = limits_that_were([quota.limit for quota in old])
    await tx.usage.act(account.person_id, LIMITS_CHANGED, now, account=account, details=details)


async def _quota(tx: Transaction, account: Account, quota_id: int) -> StoredQuota:
    for quota in await tx.quotas.of_accounts([account.id]):
        if quota.id == quota_id:
            return quota
    raise NotFound("quota")


def _carried(old: Sequence[StoredQuota], index: int, limit: Limit, now: datetime) -> Counter:
    """The counter for a new limit: from the old one that means the same, else from the one in its place."""
    twin = next((q for q in old if (q.limit.quota_type, q.limit.unit) == (limit.quota_type, limit.unit)), None)
    quota = twin or (old[index] if index < len(old) else None)
    return new_counter(limit, now) if quota is None else carry_over(quota.limit, quota.counter, limit, now)


def _is_shown(sign: str) -> bool:
    if sign in _BLANK_LETTERS:
        return False
    return sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _seen(name: str) -> int:
    """How many characters a person sees, nearly: a family of emoji is one."""
    return sum(not (_JOINER in (before, sign) or _is_attached(sign)) for before, sign in pairwise(f" {name}"))


def _is_attached(sign: str) -> bool:
    return sign in _SKIN_TONES or unicodedata.category(sign) in _ATTACHED
