"""When somebody has to look at a counter again: before its window closes, when it closes, when something is back.

A planner that looks at these instants alone costs as much as there is to tell, however many counters there are.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from services.quota.counter import SMALLEST, Counter, Limit, Reading, read
from services.quota.windows import LONGEST, CreditWindow, FirstUseWindow, FixedWindow, RateWindow, RefillWindow

ALERT_LEAD = timedelta(hours=1)
CREDIT_LEAD = timedelta(days=3)
SHORT_WINDOW = timedelta(hours=2)
"""Windows shorter than this are not told of unless a person asks for it."""
_WHOLE = Decimal(1)


def lead(limit: Limit) -> timedelta:
    """How long before a window closes a person is told of what is left in it; half of one that is short."""
    match limit.window:
        case CreditWindow():
            return CREDIT_LEAD
        case FixedWindow(period="hour"):
            return ALERT_LEAD / 2
        case FirstUseWindow(duration=duration) if duration < SHORT_WINDOW:
            return duration / 2
        case _:
            return ALERT_LEAD


def next_look(limit: Limit, counter: Counter, now: datetime) -> datetime | None:
    """The first instant after ``now`` at which there may be something to tell or a window to roll on; None: never."""
    if isinstance(limit.window, RateWindow) or is_minute(limit):
        return None
    reading = read(limit, counter, now)
    instants = []
    if reading.resets_at is not None:
        if not isinstance(limit.window, RefillWindow):
            instants.append(reading.resets_at - lead(limit))
        instants.append(reading.resets_at)
    if (back := back_at(limit, reading, now)) is not None:
        instants.append(back)
    return min((instant for instant in instants if instant > now), default=None)


def back_at(limit: Limit, reading: Reading, now: datetime) -> datetime | None:
    """When something can be used again of what is used up; None while something is left, or nothing will come back."""
    if reading.left >= _least(limit) or isinstance(limit.window, CreditWindow):
        return None
    if isinstance(limit.window, RefillWindow) and limit.total:
        missing = reading.used - limit.total + _least(limit)
        wait = limit.window.duration / timedelta(microseconds=1) * float(missing / limit.total)
        longest = LONGEST / timedelta(microseconds=1)  # a slip of the finger, 1e9 of 1 a month, has an end, too
        return now + timedelta(microseconds=int(min(wait, longest)) + 1)
    return reading.returns_at or reading.resets_at


def is_minute(limit: Limit) -> bool:
    """Whether it is a limit of the clock's minutes: a throttle by another name."""
    return isinstance(limit.window, FixedWindow) and limit.window.period == "minute"


def _least(limit: Limit) -> Decimal:
    """The least that is worth a thought."""
    return SMALLEST if limit.unit.fractional else _WHOLE
