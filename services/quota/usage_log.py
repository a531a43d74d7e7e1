"""A log of use, hour by hour: all that habits are learnt from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from services.quota.counter import ZERO, Limit, Use
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, span_at

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_SECONDS = 3600
_DAY = timedelta(days=1)
_NEARLY_ALL = 0.8
"""People forget to log: where so much of a window is logged and then no more, it was used up."""


HourOfUse = tuple[int, float]
"""An hour, counted from 1970 in UTC, and how much was used in it. A plain pair, for there are thousands."""


@dataclass(frozen=True, slots=True)
class UsageLog:
    """What is known of an account's use, in the order of time.

    ``since``: when it was added; ``a_day``: what it allows a day, in the mean; ``pauses``: when nothing was left.
    """

    since: datetime
    unit: Unit
    a_day: float
    hours: Sequence[HourOfUse] = ()
    pauses: Sequence[tuple[datetime, datetime]] = ()


def by_hour(uses: Iterable[Use], now: datetime) -> tuple[HourOfUse, ...]:
    """Uses hour by hour. One that stands there twice, to the microsecond, counts once; one from the future does not."""
    latest = now.timestamp()
    amounts: defaultdict[int, float] = defaultdict(float)
    for at, amount in dict.fromkeys((use.at, use.amount) for use in uses):
        second = at.timestamp()
        if second <= latest and amount > ZERO:
            amounts[int(second // _SECONDS)] += float(amount)
    return tuple(sorted(amounts.items()))


def pauses(limit: Limit, hours: Iterable[HourOfUse], now: datetime) -> list[tuple[datetime, datetime]]:
    """When nothing can have been used, whatever the habit, for all was used up: in windows longer than a day.

    What hours of the day are like in a shorter window, used up or not, is part of the habit.
    """
    found = []
    for closes, used, last in _windows(limit, hours, now):
        if used >= _NEARLY_ALL * float(limit.total) and last < min(closes, now):
            found.append((last, min(closes, now)))
    return found


def _windows(limit: Limit, hours: Iterable[HourOfUse], now: datetime) -> Iterator[tuple[datetime, float, datetime]]:
    """Of each window that the log knows: when it closes, how much was used in it, and when last."""
    closes, used, last = None, 0.0, now
    for hour, amount in hours:
        at = _EPOCH + hour * _HOUR
        if closes is None or at >= closes:
            if closes is not None:
                yield closes, used, last
            closes, used = _closing(limit, at, now), 0.0
            if closes is None:
                return
        used += amount
        last = at + _HOUR
    if closes is not None:
        yield closes, used, last


def _closing(limit: Limit, at: datetime, now: datetime) -> datetime | None:
    """When the window in which something was used then closes; None for windows of a day or less."""
    match limit.window:
        case FixedWindow(period="week" | "month") as window:
            return span_at(window, at).end
        case FirstUseWindow(duration=duration) if duration > _DAY:
            return at + duration
        case CreditWindow():
            return max(now, at + _HOUR)
        case _:
            return None
