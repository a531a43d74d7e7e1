"""Logging use: one tap or one line, undone as easily."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from services.clock import Clock
from services.errors import NotFound, ServiceError
from services.limit_notice import Told, noted
from services.logbook import ANCHORED, CORRECTED, anchored, note_stop
from services.overview import AccountView, Overview
from services.ports import UseListener
from services.quota.counter import ZERO, Use, correct, read, undo, use
from services.quota.steps import steps
from services.quota.units import Unit
from services.quota.windows import RateWindow
from services.storage.database import Database
from services.storage.records import Person, StoredQuota, UsageEntry
from services.storage.transaction import Transaction

MOST = Decimal(10) ** 9
"""No free allowance is larger; more is a slip of the finger."""
_SMALLEST = Decimal("0.0001")
LONGEST_NOTE = 200


class AmountRefused(ServiceError):
    """``reason``: ``not_positive``, ``too_large``, ``no_fractions``, ``too_fine``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NothingToCount(ServiceError):
    """The account has no limit that use counts against."""


@dataclass(frozen=True, slots=True)
class Logged:
    """A use that was written down, and the account as it is now."""

    usage_id: int
    amount: Decimal
    unit: Unit
    view: AccountView


def checked(amount: Decimal, unit: Unit, *, zero: bool = False) -> Decimal:
    """The amount, if it can be an amount of this unit. Raises ``AmountRefused``."""
    if not amount.is_finite() or amount < ZERO or (amount == ZERO and not zero):
        raise AmountRefused("not_positive")
    if amount > MOST:
        raise AmountRefused("too_large")
    if amount != amount.to_integral_value() and not unit.fractional:
        raise AmountRefused("no_fractions")
    if amount % _SMALLEST:
        raise AmountRefused("too_fine")
    return amount


def clean_note(text: str) -> str:
    """A person's own words beside a use, on one line and without what cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


class Usage:
    def __init__(
        self, database: Database, overview: Overview, clock: Clock, listeners: Sequence[UseListener] = ()
    ) -> None:
        self._database = database
        self._overview = overview
        self._clock = clock
        self._listeners = listeners

    async def log(
        self,
        person: Person,
        account_id: int,
        amount: Decimal,
        *,
        source: str | None = None,
        note: str | None = None,
    ) -> Logged:
        """Count a use against every limit of the account's main unit.

        More than is left is allowed: the platform may count otherwise. What has a ``source`` counts once: the same
        again answers what was logged the first time. Raises ``NotFound`` (also for what was taken back since),
        ``NothingToCount``, ``AmountRefused``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            account = await tx.accounts.lock(person.id, account_id)
            if account is None:
                raise NotFound("account")
            if source is not None and (before := await tx.usage.from_source(account, source)) is not None:
                return await self._logged_before(tx, person, before)
            quotas = await tx.quotas.of_accounts([account_id])
            unit = _main_unit(quotas)
            checked(amount, unit)
            for quota in _counting(quotas, unit):
                await self._count(tx, person, quota, amount, now)
            usage_id = await tx.usage.used(account, amount, unit, now, source=source, note=note)
            return Logged(usage_id, amount, unit, await self._overview.within(tx, person, account_id))

    async def _logged_before(self, tx: Transaction, person: Person, entry: UsageEntry) -> Logged:
        if entry.undone_at is not None or entry.account_id is None or entry.amount is None or entry.unit is None:
            raise NotFound("usage")
        view = await self._overview.within(tx, person, entry.account_id)
        return Logged(entry.id, entry.amount, Unit(entry.unit), view)

    async def _count(self, tx: Transaction, person: Person, quota: StoredQuota, amount: Decimal, now: datetime) -> None:
        limit, before = quota.limit, read(quota.limit, quota.counter, now)
        counter = use(limit, quota.counter, amount, now)
        await tx.quotas.save(quota.id, limit, counter, now)
        for listener in self._listeners:
            await listener.used(tx, person, quota, before, read(limit, counter, now), now)

    async def log_step(self, person: Person, account_id: int, which: int = 0) -> Logged:
        """Log one of the sensible amounts for that account, the smallest first. Raises as :meth:`log` does."""
        view = await self._overview.one(person, account_id)
        if view.main is None:
            raise NothingToCount
        amounts = steps(view.main.limit.total)
        if which not in range(len(amounts)):
            raise NotFound("step")
        return await self.log(person, account_id, amounts[which])

    async def undo(self, person: Person, usage_id: int) -> Logged:
        """Take back a use, once. Raises ``NotFound`` where it is undone already, or its account is gone."""
        now = self._clock()
        async with self._database.write() as tx:
            entry = await tx.usage.get(person.id, usage_id)
            if entry is None or entry.account_id is None or entry.amount is None or entry.unit is None:
                raise NotFound("usage")
            account = await tx.accounts.lock(person.id, entry.account_id)
            if account is None or not await tx.usage.mark_undone(usage_id, now):
                raise NotFound("usage")
            unit = Unit(entry.unit)
            await _take_back(tx, entry.account_id, Use(entry.at, entry.amount), unit, now)
            await tx.usage.act(person.id, "undone", now, account=account, details=str(usage_id))
            return Logged(usage_id, entry.amount, unit, await self._overview.within(tx, person, entry.account_id))

    async def recent(self, person: Person, limit: int = 5) -> list[UsageEntry]:
        """The last uses that can be undone, newest first."""
        async with self._database.read() as tx:
            return await tx.usage.recent_uses(person.id, limit)

    async def page(self, person: Person, before: int | None, limit: int) -> list[UsageEntry]:
        """The log of uses, newest first; ``before``: the id of the last one seen."""
        async with self._database.survey() as tx:
            return await tx.usage.page(person.id, before, limit)

    async def note(
        self, person: Person, quota_id: int, left: Decimal | None, resets_at: datetime | None
    ) -> AccountView:
        """Set what is left and when it resets, as a notice of the platform said; None: it did not say.

        Raises ``NotFound``, ``AmountRefused``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            quota = await tx.quotas.of_person(person.id, quota_id)
            account = None if quota is None else await tx.accounts.lock(person.id, quota.account_id)
            if quota is None or account is None:
                raise NotFound("quota")
            limit = quota.limit
            if left == ZERO:
                await note_stop(tx, account, quota, now)
            if left is not None:
                used = max(ZERO, limit.total - checked(left, limit.unit, zero=True))
                await tx.usage.act(
                    person.id, CORRECTED, now, account=account, amount=used, unit=limit.unit, details=limit.quota_type
                )
            if resets_at is not None:
                details = anchored(limit, resets_at)
                await tx.usage.act(person.id, ANCHORED, now, account=account, unit=limit.unit, details=details)
            counter = noted(limit, quota.counter, Told(left=left, resets_at=resets_at), now)
            await tx.quotas.save(quota.id, limit, counter, now)
            return await self._overview.within(tx, person, account.id)

    async def correct(self, person: Person, account_id: int, quota_id: int, left: Decimal) -> AccountView:
        """Set what is left, as the platform's own page says. Raises ``NotFound``, ``AmountRefused``."""
        now = self._clock()
        async with self._database.write() as tx:
            account = await tx.accounts.lock(person.id, account_id)
            quota = next((q for q in await tx.quotas.of_accounts([account_id]) if q.id == quota_id), None)
            if account is None or quota is None:
                raise NotFound("quota")
            checked(left, quota.limit.unit, zero=True)
            if left > quota.limit.total:
                raise AmountRefused("more_than_total")
            used, limit = quota.limit.total - left, quota.limit
            await tx.quotas.save(quota.id, limit, correct(limit, quota.counter, used, now), now)
            await tx.usage.act(
                person.id, CORRECTED, now, account=account, amount=used, unit=limit.unit, details=limit.quota_type
            )
            return await self._overview.within(tx, person, account_id)


def _main_unit(quotas: list[StoredQuota]) -> Unit:
    counting = next((quota for quota in quotas if not isinstance(quota.limit.window, RateWindow)), None)
    if counting is None:
        raise NothingToCount
    return counting.limit.unit


def _counting(quotas: list[StoredQuota], unit: Unit) -> list[StoredQuota]:
    return [q for q in quotas if q.limit.unit == unit and not isinstance(q.limit.window, RateWindow)]


async def _take_back(tx: Transaction, account_id: int, undone: Use, unit: Unit, now: datetime) -> None:
    for quota in _counting(await tx.quotas.of_accounts([account_id]), unit):
        await tx.quotas.save(quota.id, quota.limit, undo(quota.limit, quota.counter, undone, now), now)
