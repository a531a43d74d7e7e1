"""A log of use, hour by hour: all that habits are learnt from."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from heapq import nlargest

from services.quota.counter import SMALLEST, ZERO, Limit, Use
from services.quota.units import Unit
from services.quota.wall_time import HISTORY, in_hours
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, span_at

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_SECONDS = 3600
_CALENDAR = ("day", "week", "month")
_NEARLY_ALL = 0.8
"""People forget to log: where so much of a window is logged and then no more, it was used up."""
_OFTEN = 2


HourOfUse = tuple[int, float]
"""An hour, counted from 1970 in UTC, and how much was used in it. A plain pair, for there are thousands."""


Pause = tuple[int, int]
"""From an hour on, until another, nothing was left."""


@dataclass(frozen=True, slots=True)
class UsageLog:
    """What is known of an account's use, in the order of time.

    ``since``: when it was added; ``a_day``: what it allows a day, in the mean; ``pauses``: when nothing was left.
    """

    since: datetime
    unit: Unit
    a_day: float
    hours: Sequence[HourOfUse] = ()
    pauses: Sequence[Pause] = ()


def by_hour(uses: Iterable[Use], now: datetime) -> tuple[HourOfUse, ...]:
    """Uses hour by hour. One that stands there twice, to the microsecond, counts once; one from the future does not."""
    latest = now.timestamp()
    amounts: defaultdict[int, float] = defaultdict(float)
    for at, amount in dict.fromkeys((use.at, use.amount) for use in uses):
        second = at.timestamp()
        if second <= latest and amount > ZERO:
            amounts[int(second // _SECONDS)] += float(amount)
    return tuple(sorted(amounts.items()))


def pauses(limit: Limit, hours: Iterable[HourOfUse], now: datetime) -> list[Pause]:
    """When nothing can have been used, whatever the habit: from the last use of a window that was used up to its end.

    What lasts less than an hour is none.
    """
    enough, latest = _NEARLY_ALL * float(limit.total), _hour_of(now)
    if enough <= 0:
        return []
    return [
        (last + 1, min(closes, latest))
        for closes, used, last in _windows(limit, hours, now)
        if used >= enough and last + 1 < min(closes, latest)
    ]


def busy_hour(hours: Iterable[HourOfUse]) -> Decimal | None:
    """So much was used in an hour, and more than once: an evening's line about the whole day says nothing of pace."""
    most = nlargest(_OFTEN, (amount for _, amount in hours))
    return Decimal(most[-1]).quantize(SMALLEST) if len(most) == _OFTEN else None


def _windows(limit: Limit, hours: Iterable[HourOfUse], now: datetime) -> Iterator[tuple[int, float, int]]:
    """Of each window that the log knows: when it closes, how much was used in it, and in which hour last."""
    closing = _closing(limit, now)
    closes, used, last = 0, 0.0, 0
    for hour, amount in hours:
        if hour >= closes:
            if closes:
                yield closes, used, last
            closes, used = closing(hour), 0.0
        used += amount
        last = hour
    if closes:
        yield closes, used, last


def _closing(limit: Limit, now: datetime) -> Callable[[int], int]:
    """When the window closes that was running, or was opened, in an hour; at once, where nothing closes."""
    match limit.window:
        case FixedWindow(period=period) as window if period in _CALENDAR:
            ends = _ends(window, _hour_of(span_at(window, now).end))
            return lambda hour: _next(ends, hour) or _hour_of(span_at(window, _EPOCH + hour * _HOUR).end)
        case FirstUseWindow(duration=duration):
            lasts = max(1, duration // _HOUR)
            return lambda hour: hour + lasts
        case CreditWindow():
            latest = _hour_of(now)
            return lambda hour: max(hour, latest) + 1
        case _:
            return lambda hour: hour + 1


@lru_cache(maxsize=256)
def _ends(window: FixedWindow, running: int) -> Sequence[int]:
    """The hours in which a calendar's windows end, as far back as logs go and one beyond the running window's.

    They are the same for everybody, so that nobody's log waits for the calendar.
    """
    end = span_at(window, _EPOCH + running * _HOUR - HISTORY).end
    ends = [_hour_of(end)]
    while ends[-1] <= running:
        end = span_at(window, end).end
        ends.append(_hour_of(end))
    return ends


def _next(ends: Sequence[int], hour: int) -> int | None:
    """The first after that hour; None outside of them."""
    place = bisect_right(ends, hour)
    return ends[place] if 0 < place < len(ends) else None


def _hour_of(at: datetime) -> int:
    return int(in_hours(at))
