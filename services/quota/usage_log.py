"""A log of use, hour by hour: all that habits are learnt from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from services.quota.counter import Limit, Use
from services.quota.units import Unit
from services.quota.wall_time import in_hours
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, span_at

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class HourOfUse:
    """``amount`` was used in an hour: whole hours since 1970, in UTC."""

    hour: int
    amount: float


@dataclass(frozen=True, slots=True)
class UsageLog:
    """What is known of an account's use. ``since``: when it was added; ``a_day``: what it allows a day, in the mean."""

    since: datetime
    unit: Unit
    a_day: float
    hours: Sequence[HourOfUse] = ()
    pauses: Sequence[tuple[datetime, datetime]] = ()


def by_hour(uses: Iterable[Use], now: datetime) -> tuple[HourOfUse, ...]:
    """Uses hour by hour. One that stands there twice, to the microsecond, counts once; one from the future does not."""
    amounts: dict[int, float] = {}
    for use in {use for use in uses if use.at <= now and use.amount > 0}:
        hour = int(in_hours(use.at))
        amounts[hour] = amounts.get(hour, 0.0) + float(use.amount)
    return tuple(HourOfUse(hour, amount) for hour, amount in sorted(amounts.items()))


def pauses(limit: Limit, hours: Sequence[HourOfUse], now: datetime) -> list[tuple[datetime, datetime]]:
    """Stretches in which nothing was left and nothing could be used, whatever the habit: of windows of days only."""
    match limit.window:
        case FixedWindow(period="week" | "month") as window:
            ends = lambda at: span_at(window, at).end
        case FirstUseWindow(duration=duration) if duration > _DAY:
            ends = lambda at: at + duration
        case CreditWindow(duration=duration):
            ends = lambda at: now
        case _:
            return []
    found = []
    end = None
    used = 0.0
    for each in hours:
        at = _EPOCH + each.hour * _HOUR
        if end is None or at >= end:
            end, used = ends(at), 0.0
        used += each.amount
        if used >= float(limit.total) * 0.97:
            found.append((at, min(end, now)))
            used = -1e18
    return found
