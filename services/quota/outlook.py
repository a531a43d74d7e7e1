"""What of a limit is at stake: how much is left, when it is lost, and how much of it will be used until then anyway."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_FLOOR, Decimal

from services.quota import looks
from services.quota.active_hours import active_day
from services.quota.counter import Counter, Limit, Reading, read
from services.quota.forecast import Forecast
from services.quota.habit import Habit
from services.quota.windows import CreditWindow, FirstUseWindow, RateWindow, RefillWindow, SlidingWindow
from services.quota.windows_ahead import most, windows_ahead

_EVEN = 0.5
_DAY = timedelta(days=1)
_PRECISE = timedelta(minutes=1)
_STEPS = 48
_REPLENISHED = (RefillWindow, SlidingWindow)


@dataclass(frozen=True, slots=True)
class Outlook:
    """``left`` is lost at ``closes`` as far as it is not used: ``use`` says how much will be, ``lost`` how much not.

    ``there`` is all that can be used until then: more than ``left`` where something flows in or comes back.

    A window that is yet to be opened, and what comes back after use, close when they would fit one time less into the
    day; where they take longer than a day, and in buckets, one whole ``duration`` from now. None: it is never lost, and
    ``use`` looks a day ahead.

    ``fits``: how many windows can be opened one after another until today's active hours end, where the first use opens
    one and none is open; 0 outside active hours, and for all others.
    """

    limit: Limit
    reading: Reading
    left: Decimal
    there: Decimal
    closes: datetime | None
    use: Forecast
    lost: float
    fits: int

    @property
    def runs_out(self) -> float:
        """How likely nothing is left when it closes."""
        return self.use.chance_of(float(self.there))

    @property
    def share_used(self) -> float:
        """The share of the allowance that will have been used when it closes, in the mean."""
        return 1 - self.lost / float(self.limit.total) if self.limit.total else 1.0


def left_of(limit: Limit, reading: Reading) -> Decimal:
    """What can be used now: whole units, where half of one makes no sense."""
    return reading.left if limit.unit.fractional else reading.left.to_integral_value(ROUND_FLOOR)


def outlook(limit: Limit, counter: Counter, habit: Habit, now: datetime, *, at_most: Decimal | None = None) -> Outlook:
    """The outlook of a limit that is no throttle. ``at_most``: how much other limits of the account leave."""
    reading = read(limit, counter, now)
    left = left_of(limit, reading)
    if at_most is not None:
        left = min(left, at_most)
    closes = _closes(limit, counter, reading, habit, now) if left else None
    use = habit.forecast(now, closes or now + _DAY)
    return Outlook(
        limit=limit,
        reading=reading,
        left=left,
        there=_there(limit, counter, left, now, closes) if closes else left,
        closes=closes,
        use=use,
        lost=use.unused(float(left)) if closes else 0.0,
        fits=_fits(limit, reading, habit, now) if left else 0,
    )


def back_at(outlook: Outlook, now: datetime) -> datetime | None:
    """When something can be used again of what is used up; None: never, or there is something left."""
    return looks.back_at(outlook.limit, outlook.reading, now) if outlook.limit.total else None


def runs_out_at(outlook: Outlook, counter: Counter, habit: Habit, now: datetime) -> datetime | None:
    """When it is as likely as not that nothing is left; None where that is not before it closes."""
    if outlook.closes is None or not outlook.left:
        return None

    def empty(at: datetime) -> bool:
        there = _there(outlook.limit, counter, outlook.left, now, at)
        return habit.forecast(now, at).chance_of(float(there)) >= _EVEN

    low, high = now, outlook.closes
    if isinstance(outlook.limit.window, _REPLENISHED):  # it may run out in the busy hours and be full again at night
        step = (outlook.closes - now) / _STEPS
        high = next((at for at in (now + step * number for number in range(1, _STEPS + 1)) if empty(at)), now)
        low = high - step
    if high <= now or not empty(high):
        return None
    while high - low > _PRECISE:
        middle = low + (high - low) / 2
        low, high = (low, middle) if empty(middle) else (middle, high)
    return high


def _there(limit: Limit, counter: Counter, left: Decimal, now: datetime, at: datetime) -> Decimal:
    if isinstance(limit.window, _REPLENISHED):
        return max(left, most(windows_ahead(limit, counter, now, at)))
    return left


def _closes(limit: Limit, counter: Counter, reading: Reading, habit: Habit, now: datetime) -> datetime | None:
    """When what is left is lost, unless used."""
    match limit.window:
        case RateWindow():
            return None
        case RefillWindow(duration=duration):
            return now + duration
        case SlidingWindow(duration=duration):
            return now + duration if duration > _DAY else _latest_opening(limit, counter, habit, now)
        case FirstUseWindow(duration=duration) if reading.resets_at is None:
            return now + duration if duration > _DAY else _latest_opening(limit, counter, habit, now)
        case CreditWindow() if reading.state == "closed":
            return None
        case _:
            return reading.resets_at


def _latest_opening(limit: Limit, counter: Counter, habit: Habit, now: datetime) -> datetime:
    """Until when it must be used so that it is there again as often as the day allows, or the time until its end.

    For who asks outside active hours that begins now: they are there. With the next active hours alone, the night owl
    of ``benchmarks/policies`` wastes up to 0.9 points more. Nobody is told that instant then (``fits`` is 0).
    """
    day = active_day(habit.wall.hours, now)
    first = windows_ahead(limit, counter, now, day.end)[0]
    return first.closes or day.end


def _fits(limit: Limit, reading: Reading, habit: Habit, now: datetime) -> int:
    if not isinstance(limit.window, FirstUseWindow) or reading.resets_at is not None:
        return 0
    day = active_day(habit.wall.hours, now)
    return 0 if now < day.start else -((now - day.end) // limit.window.duration)
