"""When in the week a person works, over all accounts."""

from __future__ import annotations

from collections.abc import Sequence

from services.quota.wall_time import DAY_BEGINS, DAYS_IN_WEEK, HOURS_IN_DAY, HOURS_IN_WEEK, WallTime

_ASLEEP = 0.05
"""How likely an hour outside active hours is used, compared with one inside, before anything is known."""
_PRIOR_OF_HOUR = 6.0
_PRIOR_OF_DAY = 6.0
"""Hours with use that the prior of an hour's share, and of a weekday's, weighs as much as."""
_PRIOR_WEEKS = 2.0
"""Weeks that the product of both weighs as much as, against what an hour of the week itself has shown."""


def rhythm(counts: Sequence[float], exposure: Sequence[float], wall: WallTime) -> list[float]:
    """The share of each hour of the week in what a person does; active hours alone while nothing is known.

    ``counts``: hours with use by hour of the week; ``exposure``: how many of each weekday they were seen in.
    """
    of_hour = _of_hour(counts, wall)
    a_day = sum(counts) / max(sum(exposure), 1.0)
    of_day = [
        (sum(counts[day * HOURS_IN_DAY : (day + 1) * HOURS_IN_DAY]) + _PRIOR_OF_DAY)
        / (exposure[day] * a_day + _PRIOR_OF_DAY)
        for day in range(DAYS_IN_WEEK)
    ]
    weight = _PRIOR_WEEKS * (a_day or 1.0)
    rates = [
        (counts[hour] + weight * of_hour[hour % HOURS_IN_DAY] * of_day[hour // HOURS_IN_DAY])
        / (exposure[hour // HOURS_IN_DAY] + _PRIOR_WEEKS)
        for hour in range(HOURS_IN_WEEK)
    ]
    whole = sum(rates)
    return [rate / whole for rate in rates]


def _of_hour(counts: Sequence[float], wall: WallTime) -> list[float]:
    """The share of each hour of the day, neighbours smoothed."""
    by_hour = [sum(counts[hour::HOURS_IN_DAY]) for hour in range(HOURS_IN_DAY)]
    prior = _awake(wall)
    whole = sum(by_hour) + _PRIOR_OF_HOUR
    return [
        (
            (by_hour[hour - 1] + 2 * by_hour[hour] + by_hour[(hour + 1) % HOURS_IN_DAY]) / 4
            + _PRIOR_OF_HOUR * prior[hour]
        )
        / whole
        for hour in range(HOURS_IN_DAY)
    ]


def _awake(wall: WallTime) -> list[float]:
    """The share of each hour of a day, by active hours alone."""
    start, length = wall.hours.start, wall.active_a_day * 60
    minutes = (60 * (DAY_BEGINS + hour) + 30 for hour in range(HOURS_IN_DAY))
    rates = [1.0 if (minute - start) % (24 * 60) < length else _ASLEEP for minute in minutes]
    return [rate / sum(rates) for rate in rates]
