"""What a person's log says of their habits: in which hours of the week each account is used, and how much then.

Partial pooling: the rate of an hour of the week is drawn towards the product of the hour's and the weekday's own rates
(as arrivals are modelled in Brown et al., Statistical Analysis of a Telephone Call Center, JASA 100, 2005), the rhythm
of an account towards that of all the person's accounts, and all of it towards a prior that a new person starts from.
Each is the posterior mean of a gamma-Poisson model, observations and prior weighed by their exposure (Gelman et al.,
Bayesian Data Analysis, 3rd ed., 2.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from typing import TypeVar

from services.quota.forecast import Forecast
from services.quota.learning import PRIOR_HOURS, PRIOR_WEEKS, Person, Seen
from services.quota.usage_log import UsageLog
from services.quota.wall_time import DAYS_IN_WEEK, HOURS_IN_DAY, HOURS_IN_WEEK, WallTime, in_hours

Key = TypeVar("Key")

_POOL_WEEKS = 5.0
"""Weeks of an account's own log that the rhythm of the person weighs as much as."""
_POOL_SIZES = 40.0
"""Hours with use that what an hour of work uses anywhere weighs as much as."""
_PRIOR_SIZES = 1.0
_PRIOR_SPREAD, _PRIOR_SPREAD_HOURS = 2.5, 6.0
_STEADIEST = 0.5
_MOST_ALIKE = 6
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Habit:
    """How one account is used. ``size``, ``shape`` and ``spread`` are those of :class:`Forecast`.

    ``week``: expected hours with use, summed up from Monday at four; ``all_week``: those of all the person's accounts
    together; ``work``: what an hour of this person's work would use here, wherever it was done so far; ``certain``: how
    many observations the rate rests on; ``mood``: how much busier than usual today is, until ``day_ends``.
    """

    wall: WallTime
    week: Sequence[float]
    all_week: Sequence[float]
    work: float
    size: float
    shape: int
    spread: float
    certain: float
    mood: float
    day_ends: float

    def forecast(self, now: datetime, until: datetime, *, moved: float = 0.0) -> Forecast:
        """What will be used between two instants, as far as a year ahead.

        ``moved``: the share of all their work that the person could be told to do here on later days; 0: no advice.
        """
        begin, end = in_hours(now), in_hours(min(until, now + _YEAR))
        tonight = min(max(begin, self.day_ends), end)
        today = self.mood * self._expected(self.week, begin, tonight)
        later = self._expected(self.week, tonight, end)
        if moved:
            more = moved * self._expected(self.all_week, tonight, end) * min(1.0, self.work / self.size)
            later = max(later, more)
        hours = today + later
        return Forecast(hours, self.spread + hours / self.certain, self.size, self.shape)

    def _expected(self, week: Sequence[float], begin: float, end: float) -> float:
        if end <= begin:
            return 0.0
        return sum(_summed(week, right) - _summed(week, left) for left, right in self.wall.stretches(begin, end))


def habits(logs: Mapping[Key, UsageLog], wall: WallTime) -> dict[Key, Habit]:
    """The habit of each of a person's accounts, as of ``wall.now``. Entries from the future are not looked at."""
    seen = {key: Seen(log, wall) for key, log in logs.items()}
    person = Person(seen.values(), wall)
    all_week = list(accumulate((person.rate * share for share in person.rhythm), initial=0.0))
    return {key: _habit(each, person, all_week) for key, each in seen.items()}


def _habit(seen: Seen, person: Person, all_week: Sequence[float]) -> Habit:
    week = list(accumulate(_rates(seen, person), initial=0.0))
    spread = _spread(seen, week)
    guess = person.size(seen.log)
    size, shape = _size(seen, guess)
    return Habit(
        wall=seen.wall,
        week=week,
        all_week=all_week,
        work=(seen.sizes + _POOL_SIZES * guess) / (seen.hours + _POOL_SIZES),
        size=size,
        shape=shape,
        spread=spread,
        certain=(seen.hours + PRIOR_WEEKS * PRIOR_HOURS) / spread,
        mood=_mood(seen, week, spread),
        day_ends=seen.day_ends,
    )


def _rates(seen: Seen, person: Person) -> Iterator[float]:
    """Expected hours with use in each hour of the week, if something is left."""
    pooled = _POOL_WEEKS * seen.rate(person.rhythm)
    for count, share, exposure in zip(seen.counts, person.rhythm, seen.exposure, strict=True):
        yield (count + pooled * share) / (exposure + _POOL_WEEKS)


def _spread(seen: Seen, week: Sequence[float]) -> float:
    """The variance of a day's hours with use by their mean: how much days differ beyond the rhythm of the week."""
    usual = [week[(day + 1) * HOURS_IN_DAY] - week[day * HOURS_IN_DAY] for day in range(DAYS_IN_WEEK)]
    mean = sum(weight * hours for weight, hours in zip(seen.weekdays, usual, strict=True))
    square = sum(weight * hours * hours for weight, hours in zip(seen.weekdays, usual, strict=True))
    for day, count in seen.days.items():
        square += seen.weights[seen.today - day] * count * (count - 2 * usual[day % DAYS_IN_WEEK])
    for day, hours in seen.barred.items():  # less was to be expected of these
        weight, less = seen.weights[seen.today - day], sum(week[hour + 1] - week[hour] for hour in hours)
        mean -= weight * less
        square += weight * less * (less + 2 * (seen.days.get(day, 0) - usual[day % DAYS_IN_WEEK]))
    return max(1.0, (square + _PRIOR_SPREAD * _PRIOR_SPREAD_HOURS) / (mean + _PRIOR_SPREAD_HOURS))


def _size(seen: Seen, guess: float) -> tuple[float, int]:
    """What an hour with use uses in the mean, and the Erlang shape that has the variance seen."""
    guess = min(guess, seen.log.a_day) or 1.0
    mean = (seen.sizes + _PRIOR_SIZES * guess) / (seen.hours + _PRIOR_SIZES)
    square = (seen.squares + _PRIOR_SIZES * 2 * guess * guess) / (seen.hours + _PRIOR_SIZES)
    variance = square - mean * mean
    return mean, max(1, min(_MOST_ALIKE, round(mean * mean / variance))) if variance > 0 else _MOST_ALIKE


def _mood(seen: Seen, week: Sequence[float], spread: float) -> float:
    """A day's use is gamma-Poisson, too: what it has brought so far tells of what is to come."""
    if spread <= 1:
        return 1.0
    steady = max(_STEADIEST, week[-1] / DAYS_IN_WEEK / (spread - 1))
    begun = _summed(week, seen.now) - _summed(week, seen.today * HOURS_IN_DAY)
    return (steady + seen.hours_today) / (steady + begun)


def _summed(week: Sequence[float], local: float) -> float:
    """Expected hours with use from a Monday at four until then."""
    weeks, hour = divmod(local, HOURS_IN_WEEK)
    whole = int(hour)
    return weeks * week[-1] + week[whole] + (hour - whole) * (week[whole + 1] - week[whole])
