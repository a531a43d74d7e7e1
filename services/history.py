"""What was used and what expired unused, by account and by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from services.clock import Clock
from services.logbook import LIMITS_CHANGED, TOLD, read_event, read_limits
from services.overview import AccountView, Overview
from services.quota.counter import ZERO, Limit
from services.quota.history import Closing, What, closings, lookback
from services.quota.units import Unit
from services.quota.windows import RateWindow, zone
from services.storage.database import Database
from services.storage.records import LoggedEvent, Person

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class DayOfAccount:
    """One local day: what was logged on it; what the windows that closed on it allowed, and what of that was lost."""

    used: Decimal = ZERO
    allowed: Decimal = ZERO
    lost: Decimal = ZERO

    def __add__(self, other: DayOfAccount) -> DayOfAccount:
        return DayOfAccount(self.used + other.used, self.allowed + other.allowed, self.lost + other.lost)


@dataclass(frozen=True, slots=True)
class AccountHistory:
    """One account in its main unit; every day of the span is there, in order."""

    view: AccountView
    unit: Unit
    days: dict[date, DayOfAccount]

    @property
    def total(self) -> DayOfAccount:
        return sum(self.days.values(), DayOfAccount())

    @property
    def share(self) -> float | None:
        """How much of what closed was used, 0 to 1; None where nothing closed."""
        return _mean([self.total])


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Local days from ``first`` to ``last``, both included."""

    first: date
    last: date
    accounts: tuple[AccountHistory, ...]

    @property
    def days(self) -> list[date]:
        return [self.first + n * _DAY for n in range((self.last - self.first).days + 1)]

    @property
    def share(self) -> float | None:
        """How much of what closed was used, 0 to 1: the mean over accounts, for units cannot be added up."""
        return self.share_with({})

    def share_with(self, saved: Mapping[int, Decimal]) -> float | None:
        """The same, had so much less of each account been lost."""
        less = {account_id: DayOfAccount(lost=-amount) for account_id, amount in saved.items()}
        return _mean([account.total + less.get(account.view.account.id, DayOfAccount()) for account in self.accounts])

    def share_of(self, day: date) -> float | None:
        """The same for one day; None where no window closed on it."""
        return _mean([account.days[day] for account in self.accounts])


class History:
    def __init__(self, database: Database, overview: Overview, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._clock = clock

    async def last_days(self, person: Person, days: int) -> HistoryView:
        """The last ``days`` local days of a person, today as far as it has come."""
        today = self._clock().astimezone(zone(person.timezone)).date()
        return await self.between(person, today - (days - 1) * _DAY, today)

    async def between(self, person: Person, first: date, last: date) -> HistoryView:
        """Local days ``first`` to ``last``, both included. Accounts that were removed are no longer told of."""
        counting = [(view, view.main.limit) for view in await self._overview.all(person) if view.main is not None]
        since = _midnight(first, person.timezone)
        until = min(self._clock(), _midnight(last + _DAY, person.timezone))
        begun = {view.account.id: begins(view, limit, since) for view, limit in counting}
        async with self._database.survey() as tx:
            lines = await tx.usage.happened(person.id, TOLD, min(begun.values(), default=since))
        of_account: dict[int, list[LoggedEvent]] = defaultdict(list)
        for line in lines:
            of_account[line.account_id].append(line)
        span = _Span(first, last, since, until, person.timezone)
        return HistoryView(
            first,
            last,
            tuple(
                AccountHistory(view, limit.unit, span.days(limit, of_account[view.account.id], begun[view.account.id]))
                for view, limit in counting
            ),
        )


@dataclass(frozen=True, slots=True)
class _Span:
    first: date
    last: date
    since: datetime
    until: datetime
    zone: str

    def days(self, limit: Limit, lines: Sequence[LoggedEvent], begun: datetime) -> dict[date, DayOfAccount]:
        length = (self.last - self.first).days + 1
        days = {self.first + n * _DAY: DayOfAccount() for n in range(length)}
        for line in lines:
            event = read_event(line, limit)
            if event is not None and event.what is What.USED and self.since <= event.at < self.until:
                days[self._day(event.at)] += DayOfAccount(used=event.amount)
        for closing in self._closings(limit, lines, begun):
            days[self._day(closing.closed_at - _INSTANT)] += DayOfAccount(allowed=closing.total, lost=closing.lost)
        return days

    def _closings(self, limit: Limit, lines: Sequence[LoggedEvent], begun: datetime) -> list[Closing]:
        """Windows told by the rule of their time: the log keeps the limits that were."""
        told: list[Closing] = []
        ruled_from = begun
        changes = [(line.at, _main(read_limits(line))) for line in lines if line.action == LIMITS_CHANGED]
        for ruled_until, rule in (*changes, (self.until, limit)):
            if rule is not None:
                events = [event for line in lines if (event := read_event(line, rule)) is not None]
                told += [
                    closing
                    for closing in closings(rule, events, begun, min(ruled_until, self.until), self.zone)
                    if closing.closed_at > max(ruled_from, self.since)
                ]
            ruled_from = ruled_until
        return told

    def _day(self, instant: datetime) -> date:
        return instant.astimezone(zone(self.zone)).date()


def begins(view: AccountView, limit: Limit, since: datetime) -> datetime:
    """From when on an account's log is played, so that its counters are right from ``since`` on."""
    before = lookback(limit)
    return view.account.created_at if before is None else max(view.account.created_at, since - before)


def _main(limits: Sequence[Limit]) -> Limit | None:
    return next((limit for limit in limits if not isinstance(limit.window, RateWindow)), None)


def _midnight(day: date, zone_name: str) -> datetime:
    return datetime.combine(day, time(0), tzinfo=zone(zone_name)).astimezone(UTC)


def _mean(days: Sequence[DayOfAccount]) -> float | None:
    shares = [float(1 - day.lost / day.allowed) for day in days if day.allowed]
    return sum(shares) / len(shares) if shares else None
