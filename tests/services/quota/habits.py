"""People with simple habits, for tests of judgement."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from services.quota.active_hours import ActiveHours
from services.quota.counter import Counter, Limit, Use, new_counter, use
from services.quota.habit import Habit, habits
from services.quota.units import Unit
from services.quota.usage_log import UsageLog, by_hour
from services.quota.wall_time import Moves, WallTime
from services.quota.windows import Window
from services.quota.windows_ahead import a_day
from tests.services.quota.strategies import HOUR, START

DAY = timedelta(days=1)
NINE_TO_TEN = ActiveHours("UTC", 9 * 60, 22 * 60)
NOON = START + 12 * HOUR
"""A Sunday."""
LONG_AGO = NOON - 80 * DAY


def daily_limit(window: Window, total: int = 50, unit: Unit = Unit.MESSAGES) -> Limit:
    return Limit("any", unit, Decimal(total), window)


def counted(rule: Limit, *uses: tuple[datetime, int], since: datetime = START) -> Counter:
    counter = new_counter(rule, since)
    for at, amount in uses:
        counter = use(rule, counter, Decimal(amount), at)
    return counter


def each_day(*hours: float, amount: int = 5, days: Iterable[int] = range(1, 71), now: datetime = NOON) -> list[Use]:
    """The same hours of many days before a day, in UTC."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return [Use(midnight - day * DAY + hour * HOUR, Decimal(amount)) for day in days for hour in hours]


def habit_of(
    uses: Iterable[Use] = (),
    *,
    rule: Limit | None = None,
    now: datetime = NOON,
    since: datetime = LONG_AGO,
    hours: ActiveHours = NINE_TO_TEN,
    moves: Moves = (),
) -> Habit:
    wall = WallTime(hours, now, moves)
    unit, allows = (rule.unit, a_day(rule, wall.active_a_day)) if rule else (Unit.MESSAGES, 50.0)
    return habits({0: UsageLog(since, unit, allows, by_hour(uses, now))}, wall)[0]
