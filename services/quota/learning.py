"""What an account's log shows, on the local clock and weighed by age; what all of a person's accounts show together.

All numbers here are weighed: an observation counts half as much after ``HALF_LIFE`` days. Today is kept apart: it tells
the mood, not the habit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from services.quota.rhythm import rhythm
from services.quota.units import Unit
from services.quota.usage_log import UsageLog
from services.quota.wall_time import DAYS_IN_WEEK, HISTORY, HOURS_IN_DAY, HOURS_IN_WEEK, WallTime, in_hours

HALF_LIFE = 42.0
PRIOR_HOURS = 3.0
"""Hours with use a week that a new account is expected to have …"""
PRIOR_WEEKS = 0.5
"""… and how many weeks of log that weighs as much as."""
_PRIOR_INTERACTIONS = 6.0
_PRIOR_SHARE = 0.1
"""What such an hour uses until it is seen: of messages and the like; of others, as a share of a day's allowance."""
_INTERACTIONS = frozenset({Unit.MESSAGES, Unit.REQUESTS, Unit.CALLS})
"""Units of which one is once asked and once answered, wherever that is."""


class Seen:
    """One account's log.

    ``weekdays``: how many of each there were; ``exposure``: in how many of each hour of the week something was left to
    use; ``counts``: hours with use by hour of the week; ``days``: their number by day, and ``weights`` by age;
    ``barred``: hours of the week in which nothing was left, by day; ``hours``, ``sizes`` and ``squares``: how many
    hours with use there were, what they used and the squares of that.
    """

    def __init__(self, log: UsageLog, wall: WallTime) -> None:
        self.log, self.wall = log, wall
        begun = in_hours(wall.now)
        self.now = wall.local(begun)
        self.today = int(self.now // HOURS_IN_DAY)
        self.day_ends = begun + (self.today + 1) * HOURS_IN_DAY - self.now
        self._first = -int(-wall.local(in_hours(max(log.since, wall.now - HISTORY))) // HOURS_IN_DAY)
        self.weights = [0.5 ** (age / HALF_LIFE) for age in range(max(0, self.today - self._first) + 1)]
        self.weekdays = [0.0] * DAYS_IN_WEEK
        for day in range(self._first, self.today):
            self.weekdays[day % DAYS_IN_WEEK] += self.weights[self.today - day]
        self.counts = [0.0] * HOURS_IN_WEEK
        self.days: dict[int, int] = {}
        self.hours = self.sizes = self.squares = 0.0
        self.hours_today = 0
        self._count(begun)
        self.exposure = [weekday for weekday in self.weekdays for _ in range(HOURS_IN_DAY)]
        self.barred: dict[int, list[int]] = {}
        self._bar()

    def rate(self, rhythm: Sequence[float]) -> float:
        """Hours with use a week, if something is always left. ``rhythm``: the share of each hour of the week."""
        weeks = sum(exposure * share for exposure, share in zip(self.exposure, rhythm, strict=True))
        return (self.hours + PRIOR_WEEKS * PRIOR_HOURS) / (weeks + PRIOR_WEEKS)

    def _count(self, begun: float) -> None:
        """Go through the log once. The hottest lines of all: no attribute is looked up in them."""
        first, today, weights, log = self._first, self.today, self.weights, self.log.hours
        counts, days = self.counts, self.days
        hours = sizes = squares = 0.0
        for (hour, amount), local in zip(log, self.wall.whole_hours(hour for hour, _ in log), strict=True):
            day = local // HOURS_IN_DAY
            if first <= day < today:
                weight = weights[today - day]
                counts[local % HOURS_IN_WEEK] += weight
                days[day] = days.get(day, 0) + 1
                hours += weight
                sizes += weight * amount
                squares += weight * amount * amount
            elif day == today and hour <= begun:
                self.hours_today += 1
        self.hours, self.sizes, self.squares = hours, sizes, squares

    def _bar(self) -> None:
        """Take hours in which nothing was left out of the exposure."""
        exposure, weights, barred = self.exposure, self.weights, self.barred
        for begin, end in self.log.pauses:
            for local in self.wall.whole_hours(range(begin, end)):
                day = local // HOURS_IN_DAY
                if self._first <= day < self.today:
                    exposure[local % HOURS_IN_WEEK] -= weights[self.today - day]
                    barred.setdefault(day, []).append(local % HOURS_IN_WEEK)


class Person:
    """All of a person's accounts. ``rhythm``: the share of each hour of the week; ``rate``: hours with use a week."""

    def __init__(self, seen: Iterable[Seen], wall: WallTime) -> None:
        seen = [each for each in seen if each.hours]
        counts, weekdays = [0.0] * HOURS_IN_WEEK, [0.0] * DAYS_IN_WEEK
        for each in seen:
            counts = [mine + theirs for mine, theirs in zip(counts, each.counts, strict=True)]
            weekdays = [max(mine, theirs) for mine, theirs in zip(weekdays, each.weekdays, strict=True)]
        self.rhythm: Sequence[float] = rhythm(counts, weekdays, wall)
        self.rate = sum(counts) / max(1.0, sum(weekdays) / DAYS_IN_WEEK)
        alike = [each for each in seen if each.log.unit in _INTERACTIONS]
        self._interactions = _mean(((each.sizes / each.hours, each.hours) for each in alike), _PRIOR_INTERACTIONS)
        shares = ((min(1.0, each.sizes / each.hours / each.log.a_day), each.hours) for each in seen if each.log.a_day)
        self._share = _mean(shares, _PRIOR_SHARE)

    def size(self, log: UsageLog) -> float:
        """What an hour of work would use on an account that has not been used yet.

        As many messages or requests as anywhere else; of other units as large a share of a day's allowance.
        """
        return self._interactions if log.unit in _INTERACTIONS else self._share * log.a_day


def _mean(weighed: Iterable[tuple[float, float]], otherwise: float) -> float:
    pairs = list(weighed)
    whole = sum(weight for _, weight in pairs)
    return sum(value * weight for value, weight in pairs) / whole if whole else otherwise
