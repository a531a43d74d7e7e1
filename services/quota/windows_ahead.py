"""What a limit allows between now and a horizon: the windows that are open, and those that will be.

Everything that looks ahead (forecast, urgency, the plan of the day) looks through these few lines, so that a window
means the same everywhere. Pure: nothing is used by looking.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from services.quota.counter import SMALLEST, ZERO, Counter, Limit, Reading, Use, read
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    span_at,
)

GRAIN = timedelta(minutes=30)
"""Nobody plans finer: shorter windows, and parts that come back closer together, are told as one."""
_PARTS = 24
"""How many parts a bucket's content, and what flows in, is told in where that is coarser than the grain."""
_DAY = timedelta(days=1)
_YEAR = 365
_TIMES_A_DAY = {"minute": 24 * 60, "hour": 24, "day": 1, "week": 1 / 7, "month": 12 / _YEAR}
_MOST = 1000
"""A horizon of years is cut off here."""


@dataclass(frozen=True, slots=True)
class Supply:
    """``amount`` that can be used from ``opens`` until ``closes``, and is lost then; None: it never is.

    With ``lasts`` nothing runs yet. It can be opened by using it from ``opens`` until ``closes`` and then runs for
    ``lasts``; after ``closes`` one window fewer fits before the horizon, so that as much is lost. The next supply opens
    ``lasts`` after this one was really opened, not before.
    """

    opens: datetime
    closes: datetime | None
    amount: Decimal
    lasts: timedelta | None = None


def windows_ahead(limit: Limit, counter: Counter, now: datetime, until: datetime) -> tuple[Supply, ...]:
    """Every supply that opens before ``until``, in the order of opening; none for a throttle or where nothing is left.

    The sum of amounts is the most that can be used before ``until``. By kind of window:

    - fixed: the rest of the running one, then each calendar window
    - first_use: the rest of the running one, then as many as fit if each is opened at once (``lasts``)
    - sliding: the parts that are there and those that come back, each used at once (``lasts``: and back once more)
    - refill: a bucket's content and what flows in, a grain as if at its beginning. A full bucket that overflows loses
      as much as if each drop dried up ``duration`` after it fell and the oldest were used first: so it is told
    - credit: what is left, until it expires
    """
    now = max(now, counter.counted_at)
    if until <= now or not limit.total:
        return ()
    reading = read(limit, counter, now)
    match limit.window:
        case FixedWindow() as window:
            supplies = _fixed(window, reading, now, until)
        case FirstUseWindow(duration=duration):
            supplies = _first_use(duration, reading, now, until)
        case SlidingWindow(duration=duration):
            supplies = _sliding(duration, reading, counter, now, until)
        case RefillWindow(duration=duration):
            supplies = _refill(duration, reading, now, until)
        case CreditWindow():
            supplies = iter((Supply(now, reading.resets_at, reading.left),))
        case RateWindow():
            supplies = iter(())
    return tuple(sorted((each for each in supplies if each.amount > ZERO), key=lambda each: each.opens))


def most(supplies: Iterable[Supply]) -> Decimal:
    """The most that can be used of these."""
    return sum((each.amount for each in supplies), ZERO)


def a_day(limit: Limit, active_hours: float) -> float:
    """How much a limit allows a day, in the mean, to somebody who is there for so many hours of it.

    A credit counts over the time it is granted for, or a year.
    """
    total = float(limit.total)
    match limit.window:
        case FixedWindow(period=period):
            return total * _TIMES_A_DAY[period]
        case FirstUseWindow(duration=duration) | SlidingWindow(duration=duration) if duration < _DAY:
            return total * -(-timedelta(hours=active_hours) // duration)
        case CreditWindow(duration=None):
            return total / _YEAR
        case RateWindow():
            return 0.0
        case window:
            assert window.duration is not None
            return total * (_DAY / window.duration)


def _fixed(window: FixedWindow, reading: Reading, now: datetime, until: datetime) -> Iterator[Supply]:
    assert reading.resets_at is not None
    yield Supply(now, reading.resets_at, reading.left)
    opens = reading.resets_at
    for _ in range(_MOST):
        if opens >= until:
            return
        closes, amount = span_at(window, opens).end, reading.total
        if closes - opens < GRAIN:
            times = -(-min(GRAIN, until - opens) // (closes - opens))
            closes, amount = opens + times * (closes - opens), times * amount
        yield Supply(opens, closes, amount)
        opens = closes


def _first_use(duration: timedelta, reading: Reading, now: datetime, until: datetime) -> Iterator[Supply]:
    opens = now
    if reading.resets_at is not None:
        yield Supply(now, reading.resets_at, reading.left)
        opens = reading.resets_at
    yield from _again(duration, opens, until, reading.total)


def _again(duration: timedelta, opens: datetime, until: datetime, amount: Decimal) -> Iterator[Supply]:
    """As many as fit before ``until`` of what can be opened anew each ``duration``."""
    if opens >= until:
        return
    together = -(-min(GRAIN, until - opens) // duration)
    lasts = together * duration
    count = min(-((opens - until) // lasts), _MOST)
    for number in range(count):
        yield Supply(opens + number * lasts, until - (count - 1 - number) * lasts, together * amount, lasts)


def _sliding(
    duration: timedelta, reading: Reading, counter: Counter, now: datetime, until: datetime
) -> Iterator[Supply]:
    yield from _again(duration, now, until, reading.left)
    held = (Use(use.at + duration, use.amount) for use in counter.uses if use.at + duration > now)
    over = reading.over  # used beyond the total: comes back, and allows nothing
    for part in _lumped(held):
        allows = max(ZERO, part.amount - over)
        over = max(ZERO, over - part.amount)
        yield from _again(duration, part.at, until, allows)


def _lumped(parts: Iterable[Use]) -> Iterator[Use]:
    """Parts within a grain as one, at the instant of the last."""
    lump: list[Use] = []
    for part in parts:
        if lump and part.at - lump[0].at >= GRAIN:
            yield Use(lump[-1].at, sum((each.amount for each in lump), ZERO))
            lump = []
        lump.append(part)
    if lump:
        yield Use(lump[-1].at, sum((each.amount for each in lump), ZERO))


def _refill(duration: timedelta, reading: Reading, now: datetime, until: datetime) -> Iterator[Supply]:
    a_second = reading.total / _seconds(duration)
    step = min(duration, max(GRAIN, duration / _PARTS))
    left, fell = reading.left, now
    while left > ZERO:  # the content, newest drops first
        drops = min(left, a_second * _seconds(step))
        left -= drops
        yield Supply(now, fell + duration, drops.quantize(SMALLEST))
        fell -= step
    debt = reading.over  # used beyond what was there: flows in, and allows nothing
    step = max(GRAIN, (until - now) / _PARTS)
    fell = now
    while fell < until:
        begins, fell = fell, min(fell + step, until)
        flows = a_second * _seconds(fell - begins)
        drops, debt = max(ZERO, flows - debt), max(ZERO, debt - flows)
        yield Supply(begins, fell + duration, drops.quantize(SMALLEST))


def _seconds(length: timedelta) -> Decimal:
    return Decimal(length // timedelta(microseconds=1)).scaleb(-6)
