"""Advice: what to use now, and a plan of the day, from a person's accounts and the log of their use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.clock import Clock
from services.grounds import Grounds, grounds_of, is_private
from services.overview import AccountView, Overview
from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform
from services.quota.counter import Limit
from services.quota.outlook import runs_out_at
from services.quota.recommendation import Pick, Recommendation, Wish, recommend
from services.quota.schedule import Plan, plan_of_day
from services.quota.slots import Day, Which, day_of
from services.quota.units import Unit
from services.storage.database import Database
from services.storage.records import Person

_A_MINUTE = timedelta(minutes=1)
"""A plan's first slot begins with a whole one."""


class Why(StrEnum):
    """Why a plan does not begin with what is best to use now."""

    LATE = "late"
    """It closes before a sitting fits."""
    LATER = "later"
    """It has its place later: only so all fits that the plan uses."""
    LEFT_OUT = "left_out"
    """Others save more all day long."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A plan that begins with that ``account``; ``later``: when it comes to what is best now."""

    account: int
    why: Why
    later: datetime | None = None


@dataclass(frozen=True, slots=True)
class Advised:
    """What to use now, with the accounts it speaks of by id.

    ``has_pace``: whether the log tells of a usual pace. ``runs_out_at``: when the best one is likely used up at it,
    where that is before it closes. ``elsewhere``: the plan of the day, where it begins with another account now.
    ``what_if``: a platform that would help, and what it allows a day; only where there is nothing to recommend.
    """

    recommendation: Recommendation
    views: Mapping[int, AccountView]
    has_pace: bool = False
    runs_out_at: datetime | None = None
    elsewhere: Elsewhere | None = None
    what_if: tuple[Platform, Limit] | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan; None where the day is over. ``views``: the accounts it speaks of, by id. ``has_pace`` as above."""

    plan: Plan | None
    views: Mapping[int, AccountView]
    has_pace: bool = False


class Advice:
    def __init__(self, database: Database, overview: Overview, catalogue: Catalogue, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._catalogue = catalogue
        self._clock = clock

    async def recommend(self, person: Person, wish: Wish, *, beside_plan: bool = False) -> Advised:
        """The account to use now, and up to three others.

        ``beside_plan``: say where the plan of the day begins elsewhere, to who wishes for anything: it knows no wishes.
        """
        grounds = await self._grounds(person)
        found = recommend(grounds.candidates(), grounds.now, wish)
        best = found.best
        if best is None:
            return Advised(found, grounds.views, grounds.has_pace, what_if=self._what_if(grounds, wish))
        return Advised(
            found,
            grounds.views,
            grounds.has_pace,
            _runs_out_at(best, grounds) if grounds.has_pace else None,
            _elsewhere(grounds, best) if beside_plan and wish.for_anything else None,
        )

    def _what_if(self, grounds: Grounds, wish: Wish) -> tuple[Platform, Limit] | None:
        """Of the platforms that the person has no account on and that fit, the one that allows most a day."""
        owned = {view.account.platform_id for view in grounds.views.values()}
        daily = [
            (platform, limit)
            for platform in self._catalogue.offered()
            if platform.id not in owned and _would_help(platform, wish) and (limit := _daily(platform)) is not None
        ]
        return max(daily, key=lambda each: each[1].total, default=None)

    async def plan(self, person: Person, which: Which) -> Planned:
        """The plan of what is left of today's active hours, or of tomorrow's."""
        grounds = await self._grounds(person)
        day = day_of(grounds.hours, grounds.now, which)
        plan = None if day is None else _plan(grounds, day)
        return Planned(plan, grounds.views, grounds.has_pace)

    async def _grounds(self, person: Person) -> Grounds:
        return await grounds_of(person, self._database, self._overview, self._clock())


def _plan(grounds: Grounds, day: Day, best: Pick | None = None) -> Plan:
    """One that begins with what is best when it begins (found out, unless told), if nothing has to go for that."""
    if not day.slots:
        return Plan(day)
    if best is None:
        begins = day.slots[0].start
        best = recommend(grounds.candidates(), grounds.now if _at_once(begins, grounds) else begins).best
    return plan_of_day(grounds.offers(day), day, None if best is None else best.account_id)


def _elsewhere(grounds: Grounds, best: Pick) -> Elsewhere | None:
    day = day_of(grounds.hours, grounds.now)
    if day is None or not day.slots or not _at_once(day.slots[0].start, grounds):
        return None
    plan = _plan(grounds, day, best)
    if not plan.blocks or not _at_once(plan.blocks[0].start, grounds) or plan.blocks[0].account == best.account_id:
        return None
    account = plan.blocks[0].account
    if any(late.account == best.account_id for late in plan.late):
        return Elsewhere(account, Why.LATE)
    later = next((block.start for block in plan.blocks if block.account == best.account_id), None)
    return Elsewhere(account, Why.LEFT_OUT if later is None else Why.LATER, later)


def _at_once(at: datetime, grounds: Grounds) -> bool:
    return at < grounds.now + _A_MINUTE


def _runs_out_at(best: Pick, grounds: Grounds) -> datetime | None:
    ahead = best.urgency.outlook
    if ahead is None:
        return None
    counters = [counter for limit, counter in grounds.counted(best.account_id) if limit == ahead.limit]
    return runs_out_at(ahead, counters[0], grounds.habits[best.account_id], grounds.now) if counters else None


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
