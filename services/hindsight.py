"""What the plan of each day would have saved: days that are over, planned from what was known when each began."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from services.clock import Clock
from services.grounds import Grounds, grounds_of
from services.history import AccountHistory, HistoryView, begins
from services.logbook import LIMITS_CHANGED, TOLD, read_event
from services.overview import Overview
from services.quota.active_hours import ActiveHours, active_day
from services.quota.counter import ZERO, Counter, Limit
from services.quota.expectations import offer_of
from services.quota.history import What, counters_at
from services.quota.limits import main_limits
from services.quota.schedule import plan_of_day
from services.quota.slots import Day, day_of
from services.quota.windows import zone
from services.storage.database import Database
from services.storage.records import LoggedEvent, Person

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Past:
    """An account as it was: its limits with the counter that each had when each day began, and its log."""

    quotas: Sequence[tuple[Limit, Sequence[Counter]]]
    used: Sequence[tuple[datetime, Decimal]]
    since: datetime


class Hindsight:
    def __init__(self, database: Database, overview: Overview, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._clock = clock

    async def saved(self, person: Person, told: HistoryView) -> dict[int, Decimal]:
        """How much of each account would not have been lost in these days, by following the plan of each; at most.

        Each day is planned from the counters as they stood when it began, whatever was done on the days before: what
        the plan would have used beyond what was used, and no more than was lost from then on. Habits are today's.
        Accounts whose limits were changed in these days are left out.
        """
        grounds = await grounds_of(person, self._database, self._overview, self._clock())
        since, until = (_midnight(day, person.timezone) for day in (told.first, told.last + _DAY))
        days = list(_days(grounds.hours, since, min(until, grounds.now)))
        past = await self._past(person, grounds, since, days)
        more: defaultdict[int, dict[date, Decimal]] = defaultdict(dict)
        for number, day in enumerate(days):
            for account_id, amount in _beyond(grounds, past, number, day).items():
                more[account_id][day.begins.astimezone(zone(person.timezone)).date()] = amount
            await asyncio.sleep(0)  # a plan takes milliseconds, and others wait
        saved = {account.view.account.id: _saved(account, more[account.view.account.id]) for account in told.accounts}
        return {account_id: amount for account_id, amount in saved.items() if amount > ZERO}

    async def _past(self, person: Person, grounds: Grounds, since: datetime, days: Sequence[Day]) -> dict[int, _Past]:
        rules = {account_id: [limit for limit, _ in grounds.counted(account_id)] for account_id in grounds.habits}
        begun = {
            account_id: min(begins(grounds.views[account_id], limit, since) for limit in limits)
            for account_id, limits in rules.items()
        }
        async with self._database.survey() as tx:
            lines = await tx.usage.happened(person.id, TOLD, min(begun.values(), default=since))
        logged: defaultdict[int, list[LoggedEvent]] = defaultdict(list)
        for line in lines:
            logged[line.account_id].append(line)
        changed = {line.account_id for line in lines if line.action == LIMITS_CHANGED and line.at > since}
        instants = [day.begins for day in days]
        return {
            account_id: _Past(
                [(limit, _counters(limit, logged[account_id], begun[account_id], instants)) for limit in limits],
                _uses(main_limits(limits)[0], logged[account_id]),
                grounds.views[account_id].account.created_at,
            )
            for account_id, limits in rules.items()
            if account_id not in changed
        }


def _days(hours: ActiveHours, since: datetime, until: datetime) -> Iterator[Day]:
    """The active days that begin in that time."""
    at = since
    while (span := active_day(hours, at)).start < until:
        if span.start >= since and (day := day_of(hours, span.start)) is not None and day.slots:
            yield day
        at = span.end


def _counters(
    limit: Limit, lines: Sequence[LoggedEvent], begun: datetime, instants: Sequence[datetime]
) -> list[Counter]:
    events = [event for line in lines if line.at >= begun and (event := read_event(line, limit)) is not None]
    return counters_at(limit, events, begun, instants)


def _uses(limit: Limit, lines: Sequence[LoggedEvent]) -> list[tuple[datetime, Decimal]]:
    events = (event for line in lines if (event := read_event(line, limit)) is not None)
    return [(event.at, event.amount) for event in events if event.what is What.USED]


def _beyond(grounds: Grounds, past: Mapping[int, _Past], number: int, day: Day) -> dict[int, Decimal]:
    """What a plan of that day, as far as it is over, would have used of each account beyond what was used."""
    there = {account_id: known for account_id, known in past.items() if known.since <= day.begins}
    offers = []
    for account_id, known in there.items():
        quotas = [(limit, counters[number]) for limit, counters in known.quotas]
        habit = replace(grounds.habits[account_id], mood=1.0)  # how busy today is says nothing of another day
        offers.append(offer_of(account_id, quotas, habit.forecast, day, grounds.busy_hours[account_id]))
    planned: defaultdict[int, Decimal] = defaultdict(Decimal)
    for block in plan_of_day(offers, day).blocks:
        if block.end <= grounds.now:
            planned[block.account] += block.amount
    return {
        account_id: max(ZERO, amount - _between(there[account_id].used, day.begins, day.resumes))
        for account_id, amount in planned.items()
    }


def _saved(account: AccountHistory, more: Mapping[date, Decimal]) -> Decimal:
    """As much of it as was lost on the same day or later: what had gone by then, nobody could have saved any more."""
    saved = lost = ZERO
    for day in reversed(account.days):
        lost += account.days[day].lost
        taken = min(lost, more.get(day, ZERO))
        saved, lost = saved + taken, lost - taken
    return saved


def _between(used: Sequence[tuple[datetime, Decimal]], since: datetime, until: datetime) -> Decimal:
    return sum((amount for at, amount in used if since <= at < until), ZERO)


def _midnight(day: date, zone_name: str) -> datetime:
    return datetime.combine(day, time(0), tzinfo=zone(zone_name)).astimezone(UTC)
