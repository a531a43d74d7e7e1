"""Advice: what to use now, and a plan of the day, from a person's accounts and the log of their use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from services.clock import Clock
from services.logbook import read_event
from services.overview import AccountView, Overview
from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform, Purpose, Training
from services.quota.active_hours import ActiveHours
from services.quota.counter import Limit, Use
from services.quota.expectations import look_ahead
from services.quota.habit import Habit, habits
from services.quota.history import What
from services.quota.offers import Offer, pace
from services.quota.outlook import runs_out_at
from services.quota.recommendation import Candidate, Pick, Recommendation, Wish, recommend
from services.quota.schedule import Plan, plan_of_day
from services.quota.slots import Day, Which, day_of
from services.quota.units import Unit
from services.quota.urgency import Reason, Urgency, urgency
from services.quota.usage_log import UsageLog, by_hour, pauses
from services.quota.wall_time import HISTORY, WallTime
from services.quota.windows import RateWindow
from services.quota.windows_ahead import a_day, windows_ahead
from services.storage.database import Database
from services.storage.records import LoggedEvent, Person, StoredQuota
from services.storage.repositories.usage import USED

_MINUTE = timedelta(minutes=1)
_A_PACE = timedelta(days=1)
"""So far back must a log reach before anybody is told of a usual pace: until then it is the prior's, not theirs."""


@dataclass(frozen=True, slots=True)
class Advised:
    """What to use now, with the accounts it speaks of by id.

    ``has_pace``: whether the log tells of a usual pace. ``runs_out_at``: when the best one is likely used up at it,
    where that is before it closes. ``what_if``: a platform that would help, and what it allows a day; only where there
    is nothing to recommend.
    """

    recommendation: Recommendation
    views: Mapping[int, AccountView]
    has_pace: bool = False
    runs_out_at: datetime | None = None
    what_if: tuple[Platform, Limit] | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan; None where the day is over. ``views``: the accounts it speaks of, by id. ``has_pace`` as above."""

    plan: Plan | None
    views: Mapping[int, AccountView]
    has_pace: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """All accounts by id, with how urgent it is to use each, at one instant."""

    now: datetime
    views: Mapping[int, AccountView]
    urgencies: Mapping[int, Urgency]


@dataclass(frozen=True, slots=True)
class _Known:
    """All that advice is made from, at one instant."""

    now: datetime
    hours: ActiveHours
    views: dict[int, AccountView]
    quotas: dict[int, list[StoredQuota]]
    habits: dict[int, Habit]
    has_pace: bool


class Advice:
    def __init__(self, database: Database, overview: Overview, catalogue: Catalogue, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._catalogue = catalogue
        self._clock = clock

    async def recommend(self, person: Person, wish: Wish) -> Advised:
        """The account to use now, and up to three others."""
        known = await self._known(person)
        candidates = [
            Candidate(
                account_id=account_id,
                quotas=[(quota.limit, quota.counter) for quota in known.quotas[account_id]],
                habit=habit,
                purposes=_purposes(known.views[account_id].platform),
                private=is_private(known.views[account_id].platform),
            )
            for account_id, habit in known.habits.items()
        ]
        found = recommend(candidates, known.now, wish)
        return Advised(
            found,
            known.views,
            known.has_pace,
            None if found.best is None or not known.has_pace else _runs_out_at(found.best, known),
            None if found.best is not None else self._what_if(known, wish),
        )

    def _what_if(self, known: _Known, wish: Wish) -> tuple[Platform, Limit] | None:
        """Of the platforms that the person has no account on and that fit, the one that allows most a day."""
        owned = {view.account.platform_id for view in known.views.values()}
        daily = [
            (platform, limit)
            for platform in self._catalogue.offered()
            if platform.id not in owned and _would_help(platform, wish) and (limit := _daily(platform)) is not None
        ]
        return max(daily, key=lambda each: each[1].total, default=None)

    async def judge(self, person: Person) -> Judged:
        """Every account. One that use does not count against has nothing that could be lost."""
        known = await self._known(person)
        urgencies = {
            account_id: urgency([(quota.limit, quota.counter) for quota in known.quotas[account_id]], habit, known.now)
            for account_id, habit in known.habits.items()
        }
        nothing = Urgency(0, (Reason.ONLY_THROTTLES,), None)
        return Judged(known.now, known.views, {each: urgencies.get(each, nothing) for each in known.views})

    async def plan(self, person: Person, which: Which) -> Planned:
        """The plan of what is left of today's active hours, or of tomorrow's."""
        known = await self._known(person)
        day = day_of(known.hours, known.now, which)
        if day is None:
            return Planned(None, known.views, known.has_pace)
        offers = [_offer(account_id, known, day) for account_id in known.habits]
        return Planned(plan_of_day(offers, day), known.views, known.has_pace)

    async def _known(self, person: Person) -> _Known:
        now = self._clock()
        views = {view.account.id: view for view in await self._overview.all(person)}
        async with self._database.survey() as tx:
            stored = await tx.quotas.of_accounts(list(views))
            lines = await tx.usage.happened(person.id, (USED,), now - HISTORY)
        quotas: dict[int, list[StoredQuota]] = {account_id: [] for account_id in views}
        for quota in stored:
            quotas[quota.account_id].append(quota)
        logged: dict[int, list[LoggedEvent]] = {account_id: [] for account_id in views}
        for line in lines:
            logged[line.account_id].append(line)
        hours = ActiveHours(person.timezone, person.active_from, person.active_until)
        wall = WallTime(hours, now)
        logs = {
            account_id: log
            for account_id, view in views.items()
            if (log := _log(view, quotas[account_id], logged[account_id], wall)) is not None
        }
        has_pace = any(line.at <= now - _A_PACE for line in lines)
        return _Known(now, hours, views, quotas, habits(logs, wall), has_pace)


def _runs_out_at(best: Pick, known: _Known) -> datetime | None:
    ahead = best.urgency.outlook
    if ahead is None:
        return None
    counters = [quota.counter for quota in known.quotas[best.account_id] if quota.limit == ahead.limit]
    return runs_out_at(ahead, counters[0], known.habits[best.account_id], known.now) if counters else None


def _would_help(platform: Platform, wish: Wish) -> bool:
    """The default preset's limits are for the first thing a platform is good for: they promise nothing for others."""
    fits = wish.purpose is None or wish.purpose == platform.good_for[0]
    return fits and (is_private(platform) or not wish.private)


def _daily(platform: Platform) -> Limit | None:
    """What the platform allows each day of the calendar, in messages or requests."""
    preset = platform.default_preset
    return next(
        (
            limit
            for limit in (preset.limits if preset else ())
            if limit.quota_type == "daily" and limit.unit in (Unit.MESSAGES, Unit.REQUESTS, Unit.CALLS)
        ),
        None,
    )


def is_private(platform: Platform | None) -> bool:
    """Whether private text may be typed there: it is known not to train on it, and may be used for oneself.

    Of a platform that we do not know, its owner knows better than we do.
    """
    if platform is None:
        return True
    return platform.trains_on_free_data is Training.NO and not platform.forbids_personal_use


def _purposes(platform: Platform | None) -> frozenset[str]:
    return frozenset(platform.good_for if platform is not None else Purpose)


def _log(
    view: AccountView, quotas: Sequence[StoredQuota], lines: Sequence[LoggedEvent], wall: WallTime
) -> UsageLog | None:
    """None for an account that use does not count against."""
    limits = _main(quotas)
    if not limits:
        return None
    events = [event for line in lines if (event := read_event(line, limits[0])) is not None]
    hours = by_hour([Use(event.at, event.amount) for event in events if event.what is What.USED], wall.now)
    return UsageLog(
        since=view.account.created_at,
        unit=limits[0].unit,
        a_day=min(a_day(limit, wall.active_a_day) for limit in limits),
        hours=hours,
        pauses=[pause for limit in limits for pause in pauses(limit, hours, wall.now)],
    )


def _main(quotas: Sequence[StoredQuota]) -> list[Limit]:
    """The limits in the unit that use is logged in, throttles left out."""
    counting = [quota.limit for quota in quotas if not isinstance(quota.limit.window, RateWindow)]
    return [limit for limit in counting if limit.unit == counting[0].unit]


def _offer(account_id: int, known: _Known, day: Day) -> Offer:
    quotas, habit = known.quotas[account_id], known.habits[account_id]
    main = _main(quotas)
    begins = day.slots[0].start if day.slots else known.now  # tomorrow's plan knows nothing of tonight's windows
    a_minute = [
        quota.limit.total * Decimal(_MINUTE / quota.limit.window.duration)
        for quota in quotas
        if isinstance(quota.limit.window, RateWindow) and quota.limit.unit == main[0].unit
    ]
    ahead = [
        look_ahead(
            quota.limit,
            windows_ahead(quota.limit, quota.counter, begins, day.ends),
            habit.forecast,
            day.ends,
        )
        for quota in quotas
        if quota.limit in main
    ]
    return Offer(account_id, pace(min(main, key=lambda limit: limit.total), a_minute=a_minute), tuple(ahead))
