"""How urgent it is to use an account: 0 to 100, by what is about to be lost if it is not used next.

The share of the allowance that is lost in the mean (the person's own use till then is taken off first) is divided by
the share of the window's active time that is left for using it: 1 is an untouched allowance at the window's beginning,
or one that is used as evenly as time goes by. A score is ``100 * pressure / (1 + pressure)``. So, whatever the window:

- nothing left, a window that has closed, a throttle, a credit that never expires: 0
- more left: never lower; closes sooner: never lower; more expected use of one's own: never higher

Scores are whole numbers, far coarser than what floats get wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from services.quota.counter import Counter, Limit, read
from services.quota.habit import Habit
from services.quota.outlook import Outlook, back_at, left_of, outlook
from services.quota.wall_time import HOURS_IN_DAY, WallTime, in_hours
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RateWindow, RefillWindow, SlidingWindow

_USE_NOW, _AVAILABLE = 70, 30
_SITTING = 0.5
"""Hours: who asks outside active hours is there, for a while."""
_LEAST = 1 / 60
"""Hours: the last minute is as urgent as it gets."""
_LIKELY = 0.5
_NEVER = datetime.max.replace(tzinfo=UTC)
_PERIODS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=30),
}

Quotas = Sequence[tuple[Limit, Counter]]
"""The limits of one account; the first that is no throttle says what it is counted in."""


class Band(StrEnum):
    USE_NOW = "use_now"
    AVAILABLE = "available"
    LOW_PRIORITY = "low_priority"


class Reason(StrEnum):
    """Why: what Fluent makes a sentence of, with amounts and instants of the urgency's ``outlook``."""

    RESETS = "resets"
    """``left`` is lost at ``closes``, where a new window begins."""
    LAST_CHANCE = "last_chance"
    """``left`` is lost at ``closes`` and never comes back."""
    NOT_OPENED = "not_opened"
    """A window opens with the first use: by ``closes``, or one of the ``fits`` that today has room for is lost."""
    OPENS = "opens"
    """The same where today has no room for a second one, or is over: it need not be opened by a certain time."""
    OVERFLOWS = "overflows"
    """It is full, or will be at ``reading.resets_at``: what flows in then is lost."""
    COMES_BACK = "comes_back"
    """What is used comes back; by ``closes``, in time for the day."""
    OWN_USE = "own_use"
    """``use`` says how much will be used anyway."""
    RUNS_OUT = "runs_out"
    """It is likely to run out before it closes anyway."""
    NEVER_LOST = "never_lost"
    """A credit that does not expire."""
    EMPTY = "empty"
    """Nothing is left (until when: :func:`services.quota.outlook.back_at`)."""
    EXPIRED = "expired"
    """A credit that is over."""
    ONLY_THROTTLES = "only_throttles"
    """Nothing here can be lost."""


@dataclass(frozen=True, slots=True)
class Urgency:
    """``outlook`` is that of the limit that presses most; None where the account has only throttles."""

    score: int
    reasons: tuple[Reason, ...]
    outlook: Outlook | None

    @property
    def band(self) -> Band:
        return band_of(self.score)


def band_of(score: int) -> Band:
    if score > _USE_NOW:
        return Band.USE_NOW
    return Band.AVAILABLE if score > _AVAILABLE else Band.LOW_PRIORITY


def urgency(quotas: Quotas, habit: Habit, now: datetime) -> Urgency:
    """The urgency of an account. What is left of it is what the tightest of its limits leaves.

    Use counts against the limits in its main unit; one in another unit bars it when it is empty.
    """
    counting = [(limit, counter) for limit, counter in quotas if not isinstance(limit.window, RateWindow)]
    if not counting:
        return Urgency(0, (Reason.ONLY_THROTTLES,), None)
    empty = [quota for quota in counting if not _left(quota, now)]
    if empty:
        last = max((outlook(*quota, habit, now) for quota in empty), key=lambda each: back_at(each, now) or _NEVER)
        return Urgency(0, (Reason.EXPIRED if last.reading.state == "closed" else Reason.EMPTY,), last)
    main = [quota for quota in counting if quota[0].unit == counting[0][0].unit]
    tightest = min(_left(quota, now) for quota in main)
    outlooks = [outlook(limit, counter, habit, now, at_most=tightest) for limit, counter in main]
    most = max(outlooks, key=lambda each: _pressure(each, habit.wall, now))
    pressure = _pressure(most, habit.wall, now)
    return Urgency(round(100 * pressure / (1 + pressure)), _reasons(most), most)


def _left(quota: tuple[Limit, Counter], now: datetime) -> Decimal:
    limit, counter = quota
    return left_of(limit, read(limit, counter, now))


def _pressure(outlook: Outlook, wall: WallTime, now: datetime) -> float:
    if outlook.closes is None or not outlook.left:
        return 0.0
    begin, end = in_hours(now), in_hours(outlook.closes)
    time_left = max(wall.active(begin, end), min(end - begin, _SITTING), _LEAST)
    return outlook.lost / float(outlook.limit.total) * _active_length(outlook, wall) / time_left


def _active_length(outlook: Outlook, wall: WallTime) -> float:
    """Active hours in a window of that kind."""
    match outlook.limit.window:
        case FixedWindow(period=period):
            length = _PERIODS[period]
        case CreditWindow(duration=None):
            reading = outlook.reading
            assert reading.opened_at is not None
            assert reading.resets_at is not None
            length = reading.resets_at - reading.opened_at
        case window:
            assert not isinstance(window, FixedWindow)
            assert window.duration is not None
            length = window.duration
    hours = length / timedelta(hours=1)
    return max(min(hours, wall.active_a_day), hours * wall.active_a_day / HOURS_IN_DAY)


def _reasons(outlook: Outlook) -> tuple[Reason, ...]:
    why = _why(outlook)
    if outlook.closes is None:
        return (why,)
    return (why, Reason.RUNS_OUT if outlook.runs_out >= _LIKELY else Reason.OWN_USE)


def _why(outlook: Outlook) -> Reason:
    match outlook.limit.window:
        case CreditWindow():
            return Reason.NEVER_LOST if outlook.closes is None else Reason.LAST_CHANCE
        case RefillWindow():
            return Reason.OVERFLOWS
        case SlidingWindow():
            return Reason.COMES_BACK
        case FirstUseWindow() if outlook.reading.state == "idle":
            return Reason.NOT_OPENED if outlook.fits > 1 else Reason.OPENS
        case _:
            return Reason.RESETS
