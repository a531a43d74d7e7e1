"""What a person's log says of their habits: in which hours of the week each account is used, and how much then.

Partial pooling: the rate of an hour of the week is drawn towards the product of the hour's and the weekday's own rates
(as arrivals are modelled in Brown et al., Statistical Analysis of a Telephone Call Center, JASA 100, 2005), the rhythm
of an account towards that of all the person's accounts, and all of it towards a prior that a new person starts from.
Each is the posterior mean of a gamma-Poisson model, observations and prior weighed by their exposure (Gelman et al.,
Bayesian Data Analysis, 3rd ed., 2.6); after six weeks an observation counts half as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from typing import TypeVar

from services.quota.forecast import Forecast
from services.quota.rhythm import DAYS, rhythm
from services.quota.units import Unit
from services.quota.usage_log import UsageLog
from services.quota.wall_time import HISTORY, HOURS_IN_DAY, HOURS_IN_WEEK, WallTime, in_hours

Key = TypeVar("Key")

HALF_LIFE = 42.0
"""Days."""
_PRIOR_HOURS = 3.0
"""Hours with use a week that a new account is expected to have …"""
_PRIOR_WEEKS = 0.5
"""… and how many weeks of log that weighs as much as."""
_PRIOR_SHARE = 0.1
"""Of a day's allowance: what such an hour uses, until it is seen."""
_PRIOR_SIZES = 1.0
_POOL_SIZES = 20.0
_PRIOR_SPREAD = 2.5
_PRIOR_SPREAD_HOURS = 6.0
_POOL_WEEKS = 5.0
"""Weeks of an account's own log that the rhythm of the person weighs as much as."""
_MOST_ALIKE = 6
_INTERACTIONS = frozenset({Unit.MESSAGES, Unit.REQUESTS, Unit.CALLS})
"""Units of which one is once asked and once answered, wherever that is."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How one account is used. ``work``: how much an hour of this person's work uses there; ``size``, ``shape`` and ``spread`` are those of :class:`Forecast`.

    ``week``: expected hours with use, summed up from Monday at four; ``certain``: how many observations that rests on;
    ``mood``: how much busier than usual today is so far, which lasts until ``day_ends``.
    """

    wall: WallTime
    week: Sequence[float]
    work: float
    size: float
    shape: int
    spread: float
    certain: float
    mood: float
    day_ends: float

    def forecast(self, now: datetime, until: datetime) -> Forecast:
        """What will be used between two instants, if nobody advises otherwise."""
        begin, end = in_hours(now), in_hours(until)
        tonight = min(max(begin, self.day_ends), end)
        hours = self.mood * self._hours(begin, tonight) + self._hours(tonight, end)
        return Forecast(hours, self.spread + hours / self.certain, self.size, self.shape)

    def _hours(self, begin: float, end: float) -> float:
        return sum(_summed(self.week, right) - _summed(self.week, left) for left, right in self._stretches(begin, end))

    def _stretches(self, begin: float, end: float) -> list[tuple[float, float]]:
        return self.wall.stretches(begin, end) if end > begin else []


def habits(logs: Mapping[Key, UsageLog], wall: WallTime) -> dict[Key, Habit]:
    """The habit of each of a person's accounts, as of ``wall.now``. Entries from the future are not looked at."""
    seen = {key: _Seen(log, wall) for key, log in logs.items()}
    usual = _of_person(seen.values(), wall)
    pool = _Pool(seen.values())
    return {key: each.habit(usual, pool.guess(each.log)) for key, each in seen.items()}


def _summed(week: Sequence[float], local: float) -> float:
    """Expected hours with use from a Monday at four until then."""
    weeks, hour = divmod(local, HOURS_IN_WEEK)
    whole = int(hour)
    return weeks * week[-1] + week[whole] + (hour - whole) * (week[whole + 1] - week[whole])


class _Seen:
    """An account's log on the local clock, weighed by age. Today is kept apart: it tells the mood, not the habit."""

    def __init__(self, log: UsageLog, wall: WallTime) -> None:
        self.log, self.wall = log, wall
        now = in_hours(wall.now)
        self.now = wall.local(now)
        self.today = int(self.now // HOURS_IN_DAY)
        self.day_ends = now + (self.today + 1) * HOURS_IN_DAY - self.now
        first = -int(-wall.local(in_hours(max(log.since, wall.now - HISTORY))) // HOURS_IN_DAY)
        weights = [0.5 ** (age / HALF_LIFE) for age in range(max(0, self.today - first) + 1)]
        self.weights = weights
        self.exposure = [0.0] * DAYS
        paused = set()
        for begin, end in log.pauses:
            paused |= set(range(int(wall.local(in_hours(begin)) // 24) + 1, int(wall.local(in_hours(end)) // 24)))
        for day in range(first, self.today):
            if day in paused:
                continue
            self.exposure[day % DAYS] += weights[self.today - day]
        self.counts = [0.0] * HOURS_IN_WEEK
        self.days: dict[int, int] = {}
        self.seen = self.sizes = self.squares = 0.0
        self.hours_today = 0
        for each in log.hours:
            local = int(wall.local(each.hour + 0.5))
            day = local // HOURS_IN_DAY
            if first <= day < self.today:
                weight = weights[self.today - day]
                self.counts[local % HOURS_IN_WEEK] += weight
                self.days[day] = self.days.get(day, 0) + 1
                self.seen += weight
                self.sizes += weight * each.amount
                self.squares += weight * each.amount * each.amount
            elif day == self.today and each.hour <= now:
                self.hours_today += 1

    def habit(self, usual: Sequence[float], guess: float) -> Habit:
        rate = (self.seen + _PRIOR_WEEKS * _PRIOR_HOURS) / (sum(self.exposure) / DAYS + _PRIOR_WEEKS)
        weights = [1 / (exposure + _POOL_WEEKS) for exposure in self.exposure for _ in range(HOURS_IN_DAY)]
        pooled = _POOL_WEEKS * rate
        week = list(
            accumulate(
                (
                    (count + pooled * share) * weight
                    for count, share, weight in zip(self.counts, usual, weights, strict=True)
                ),
                initial=0.0,
            )
        )
        spread = self._spread(week)
        size, shape = self._size(guess)
        return Habit(
            wall=self.wall,
            week=week,
            work=(self.sizes + _POOL_SIZES * guess) / (self.seen + _POOL_SIZES),
            size=size,
            shape=shape,
            spread=spread,
            certain=(self.seen + _PRIOR_WEEKS * _PRIOR_HOURS) / spread,
            mood=self._mood(week, spread),
            day_ends=self.day_ends,
        )

    def _spread(self, week: Sequence[float]) -> float:
        """The variance of a day's hours with use by their mean: how much days differ beyond the rhythm of the week."""
        usual = [week[(day + 1) * HOURS_IN_DAY] - week[day * HOURS_IN_DAY] for day in range(DAYS)]
        mean = sum(weight * hours for weight, hours in zip(self.exposure, usual, strict=True))
        square = sum(weight * hours * hours for weight, hours in zip(self.exposure, usual, strict=True))
        for day, count in self.days.items():
            square += self.weights[self.today - day] * count * (count - 2 * usual[day % DAYS])
        return max(1.0, (square + _PRIOR_SPREAD * _PRIOR_SPREAD_HOURS) / (mean + _PRIOR_SPREAD_HOURS))

    def _size(self, guess: float) -> tuple[float, int]:
        """What an hour with use uses in the mean, and the Erlang shape that has the variance seen."""
        mean = (self.sizes + _PRIOR_SIZES * guess) / (self.seen + _PRIOR_SIZES)
        square = (self.squares + _PRIOR_SIZES * 2 * guess * guess) / (self.seen + _PRIOR_SIZES)
        variance = square - mean * mean
        return mean, max(1, min(_MOST_ALIKE, round(mean * mean / variance))) if variance > 0 else _MOST_ALIKE

    def _mood(self, week: Sequence[float], spread: float) -> float:
        """A day's use is gamma-Poisson, too: what it has brought so far tells of what is to come."""
        if spread <= 1:
            return 1.0
        steady = max(0.5, week[-1] / DAYS / (spread - 1))
        begun = _summed(week, self.now) - _summed(week, self.today * HOURS_IN_DAY)
        return (steady + self.hours_today) / (steady + begun)


def _of_person(seen: Iterable[_Seen], wall: WallTime) -> list[float]:
    counts, exposure = [0.0] * HOURS_IN_WEEK, [0.0] * DAYS
    for each in seen:
        if each.seen:
            counts = [mine + theirs for mine, theirs in zip(counts, each.counts, strict=True)]
        exposure = [max(mine, theirs) for mine, theirs in zip(exposure, each.exposure, strict=True)]
    return rhythm(counts, exposure, wall)


class _Pool:
    """What an hour with use uses anywhere: the guess for accounts that have not been used much."""

    def __init__(self, seen: Iterable[_Seen]) -> None:
        used = [each for each in seen if each.seen]
        alike = [each for each in used if each.log.unit in _INTERACTIONS]
        self._interactions = sum(each.sizes for each in alike) / sum(each.seen for each in alike) if alike else None
        shares = [(each.seen, min(1.0, each.sizes / each.seen / each.log.a_day)) for each in used if each.log.a_day]
        weight = sum(hours for hours, _ in shares)
        self._share = sum(hours * share for hours, share in shares) / weight if weight else _PRIOR_SHARE

    def guess(self, log: UsageLog) -> float:
        if self._interactions is not None and log.unit in _INTERACTIONS:
            return self._interactions
        return self._share * log.a_day
