"""What a person sees of all accounts at one instant."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.clock import Clock
from services.errors import NotFound
from services.platforms.catalogue import Catalogue, Platform
from services.quota.counter import Limit, Reading, read
from services.quota.windows import RateWindow
from services.storage.database import Database
from services.storage.records import Account, Person, StoredQuota
from services.storage.transaction import Transaction

CUSTOM = "custom"
"""The platform id of accounts on a platform that the catalogue does not know."""
CUSTOM_EMOJI = "🧩"


@dataclass(frozen=True, slots=True)
class QuotaView:
    id: int
    limit: Limit
    reading: Reading


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account with its readings. ``platform`` is None for a custom one; ``ordinal`` tells unnamed twins apart."""

    account: Account
    platform: Platform | None
    emoji: str
    name: str
    ordinal: int | None
    quotas: tuple[QuotaView, ...]

    @property
    def label(self) -> str:
        """Platform and, where there is one, what tells this account from the next: its identifier or its number."""
        mark = self.account.identifier or (str(self.ordinal) if self.ordinal else None)
        return f"{self.emoji} {self.name} · {mark}" if mark else f"{self.emoji} {self.name}"

    @property
    def main(self) -> QuotaView | None:
        """The quota a use counts against: the first that is no mere throttle."""
        return next((quota for quota in self.quotas if not isinstance(quota.limit.window, RateWindow)), None)


@dataclass(frozen=True, slots=True)
class Page:
    views: tuple[AccountView, ...]
    total: int


class Overview:
    def __init__(self, database: Database, catalogue: Catalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    async def page(self, person: Person, offset: int, limit: int) -> Page:
        """Accounts in the order they were added, ``limit`` of them from ``offset``; paged in SQL."""
        async with self._database.read() as tx:
            accounts = await tx.accounts.page(person.id, offset, limit)
            is_all = not offset and len(accounts) < limit
            total = len(accounts) if is_all else await tx.accounts.count(person.id)
            return Page(await self._views(tx, person, accounts, are_all=is_all), total)

    async def all(self, person: Person) -> tuple[AccountView, ...]:
        async with self._database.read() as tx:
            return await self._views(tx, person, await tx.accounts.all(person.id), are_all=True)

    async def one(self, person: Person, account_id: int) -> AccountView:
        """Raises ``NotFound`` for an account that is not this person's."""
        async with self._database.read() as tx:
            return await self.within(tx, person, account_id)

    async def within(self, tx: Transaction, person: Person, account_id: int) -> AccountView:
        """The same inside a transaction of the caller's."""
        account = await tx.accounts.get(person.id, account_id)
        if account is None:
            raise NotFound("account")
        return (await self._views(tx, person, [account], are_all=False))[0]

    async def _views(
        self, tx: Transaction, person: Person, accounts: Sequence[Account], *, are_all: bool
    ) -> tuple[AccountView, ...]:
        quotas: dict[int, list[StoredQuota]] = {account.id: [] for account in accounts}
        for quota in await tx.quotas.of_page(accounts):
            quotas[quota.account_id].append(quota)
        unnamed = [(each.id, each.platform_name or each.platform_id) for each in accounts if each.identifier is None]
        if unnamed and not are_all:
            unnamed = await tx.accounts.unnamed(person.id)
        ordinals = _ordinals(unnamed)
        now = self._clock()
        return tuple(self._view(account, quotas[account.id], ordinals.get(account.id), now) for account in accounts)

    def _view(self, account: Account, quotas: Sequence[StoredQuota], ordinal: int | None, now: datetime) -> AccountView:
        platform = self._catalogue.get(account.platform_id) if account.platform_id in self._catalogue else None
        return AccountView(
            account=account,
            platform=platform,
            emoji=platform.emoji if platform else CUSTOM_EMOJI,
            name=platform.full_name if platform else account.platform_name or account.platform_id,
            ordinal=ordinal,
            quotas=tuple(QuotaView(quota.id, quota.limit, read(quota.limit, quota.counter, now)) for quota in quotas),
        )


def _ordinals(unnamed: Sequence[tuple[int, str]]) -> dict[int, int]:
    """1, 2, 3 … for accounts of one platform that have no identifier; a lone one needs no number."""
    twins = Tally(platform for _, platform in unnamed)
    seen: Tally[str] = Tally()
    numbers: dict[int, int] = {}
    for account_id, platform in unnamed:
        seen[platform] += 1
        if twins[platform] > 1:
            numbers[account_id] = seen[platform]
    return numbers
