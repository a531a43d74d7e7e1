"""What a person sees of all accounts at one instant."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.clock import Clock
from services.errors import NotFound
from services.logbook import ANCHORED
from services.platforms.catalogue import Catalogue, Platform
from services.quota.counter import Evidence, Limit, Reading, read
from services.quota.windows import FirstUseWindow, RateWindow, Window
from services.storage.database import Database
from services.storage.records import Account, Person, StoredQuota
from services.storage.transaction import Transaction

CUSTOM = "custom"
"""The platform id of accounts on a platform that the catalogue does not know."""
CUSTOM_EMOJI = "🧩"


@dataclass(frozen=True, slots=True)
class QuotaView:
    """``reset_assumed``: when it resets is the catalogue's guess; neither person nor platform has said otherwise."""

    id: int
    limit: Limit
    reading: Reading
    reset_assumed: bool = False


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
        return f"{self.emoji} {self.name} · {self.mark}" if self.mark else f"{self.emoji} {self.name}"

    @property
    def short_name(self) -> str:
        """Without the name of the plan and the mark: for buttons."""
        return f"{self.emoji} {self.platform.name if self.platform else self.name}"

    @property
    def mark(self) -> str:
        """What tells this account from the next of its platform; empty for a lone one without a name."""
        return self.account.identifier or (str(self.ordinal) if self.ordinal else "")

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

    async def of_quota(self, person: Person, quota_id: int) -> AccountView:
        """The account that a counter belongs to. Raises ``NotFound`` for one that is not this person's."""
        async with self._database.read() as tx:
            quota = await tx.quotas.of_person(person.id, quota_id)
            if quota is None:
                raise NotFound("quota")
            return await self.within(tx, person, quota.account_id)

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
        for quota in await tx.quotas.of_accounts(list(quotas)):
            quotas[quota.account_id].append(quota)
        unnamed = [(each.id, each.platform_name or each.platform_id) for each in accounts if each.identifier is None]
        if unnamed and not are_all:
            unnamed = await tx.accounts.unnamed(person.id)
        ordinals = _ordinals(unnamed)
        now = self._clock()
        views = [self._view(account, quotas[account.id], ordinals.get(account.id), now) for account in accounts]
        return await _without_settled_resets(tx, views)

    def _view(self, account: Account, quotas: Sequence[StoredQuota], ordinal: int | None, now: datetime) -> AccountView:
        platform = self._catalogue.get(account.platform_id) if account.platform_id in self._catalogue else None
        preset = platform.preset(account.preset_id) if platform and account.preset_id else None
        guesses = [limit.window for limit in preset.limits] if preset and preset.reset_assumed else []
        return AccountView(
            account=account,
            platform=platform,
            emoji=platform.emoji if platform else CUSTOM_EMOJI,
            name=platform.full_name if platform else account.platform_name or account.platform_id,
            ordinal=ordinal,
            quotas=tuple(_quota_view(quota, guesses, now) for quota in quotas),
        )


def _quota_view(quota: StoredQuota, guesses: Sequence[Window], now: datetime) -> QuotaView:
    reading = read(quota.limit, quota.counter, now)
    told = reading.evidence is Evidence.CONFIRMED or reading.resets_at is None
    return QuotaView(quota.id, quota.limit, reading, reset_assumed=not told and quota.limit.window in guesses)


async def _without_settled_resets(tx: Transaction, views: Sequence[AccountView]) -> tuple[AccountView, ...]:
    """The views, less the guesses about windows whose end the person has set: only the log knows that."""
    guessed = {view.account.id: opened for view in views if (opened := _guessed_since(view)) is not None}
    if not guessed:
        return tuple(views)
    said = await tx.usage.last_acts(list(guessed), ANCHORED, min(guessed.values()))
    settled = {account_id for account_id, at in said.items() if at >= guessed[account_id]}
    return tuple(_settled(view) if view.account.id in settled else view for view in views)


def _guessed_since(view: AccountView) -> datetime | None:
    """When the running window of a first use opened whose end is a guess; a calendar says itself what was changed."""
    return next(
        (
            quota.reading.opened_at
            for quota in view.quotas
            if quota.reset_assumed and isinstance(quota.limit.window, FirstUseWindow)
        ),
        None,
    )


def _settled(view: AccountView) -> AccountView:
    return replace(view, quotas=tuple(replace(quota, reset_assumed=False) for quota in view.quotas))


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
