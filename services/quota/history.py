"""What became of each window of a limit: how much of it was used, and how much was lost when it closed.

Nothing is written down at a reset, for none needs a background job to be true: the log of uses is played back through
the same arithmetic that counts them, see :mod:`services.quota.counter`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from services.quota.counter import ZERO, Counter, Limit, Reading, anchor, correct, new_counter, read, use
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, Period, RefillWindow, span_at, zone

_DAY = timedelta(days=1)
_LONGEST_PERIOD: dict[Period, timedelta] = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(hours=25),
    "week": timedelta(days=8),
    "month": timedelta(days=32),
}


class What(StrEnum):
    """What can happen to a counter."""

    USED = "used"
    SET = "set"
    """The number was read on the platform's page, or told by the platform."""
    ANCHORED = "anchored"
    """Somebody said when the window ends."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, in UTC. ``amount``: how much was used, or what the number was set to."""

    at: datetime
    what: What
    amount: Decimal = ZERO
    resets_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """A window that has closed. Both instants in UTC; ``used`` may be more than ``total``."""

    opened_at: datetime
    closed_at: datetime
    total: Decimal
    used: Decimal

    @property
    def lost(self) -> Decimal:
        """What expired unused."""
        return max(ZERO, self.total - self.used)


def closings(
    limit: Limit, events: Sequence[Event], begun: datetime, until: datetime, zone_name: str
) -> tuple[Closing, ...]:
    """Every window that closed from ``begun`` (when the account was added) to ``until``, in order.

    ``events`` are in order; those after ``until`` are left aside. A bucket that refills loses what overflows, and is
    told of by the whole local day in ``zone_name``: what flowed in, less what ran over. Sliding windows give back each
    use by itself and throttles are no allowance: neither closes. Nor do minutes of the clock, which nobody plans for.
    """
    if isinstance(limit.window, RefillWindow):
        return tuple(_days_of_bucket(limit, events, begun, until, zone_name))
    return tuple(_closings(limit, events, begun, until))


def counters_at(limit: Limit, events: Sequence[Event], begun: datetime, instants: Sequence[datetime]) -> list[Counter]:
    """The counter as it stood at each of these instants. Both events and instants are in order."""
    counter, found = new_counter(limit, begun), list[Counter]()
    for event in events:
        while len(found) < len(instants) and instants[len(found)] < event.at:
            found.append(counter)
        counter = _after(limit, counter, event)
    return [*found, *[counter] * (len(instants) - len(found))]


def lookback(limit: Limit) -> timedelta | None:
    """How long before a span its log must be played for the windows in it to be right; None: from the very first.

    A window of the first use is known from the first pause that is longer than it; eight windows hold a night.
    """
    match limit.window:
        case FixedWindow(period=period):
            return 2 * _LONGEST_PERIOD[period]
        case FirstUseWindow(duration=duration):
            return 8 * duration
        case CreditWindow():
            return None
        case window:
            return 2 * window.duration


def _closings(limit: Limit, events: Sequence[Event], begun: datetime, until: datetime) -> Iterator[Closing]:
    for counter, start, end in _stretches(limit, events, begun, until):
        yield from _closed(limit, counter, start, end)


def _stretches(
    limit: Limit, events: Sequence[Event], begun: datetime, until: datetime
) -> Iterator[tuple[Counter, datetime, datetime]]:
    """The counter as it stood between one event and the next."""
    counter, start = new_counter(limit, begun), begun
    for event in events:
        if event.at > until:
            break
        end = max(start, event.at)
        yield counter, start, end
        counter, start = _after(limit, counter, event), end
    yield counter, start, until


def _after(limit: Limit, counter: Counter, event: Event) -> Counter:
    match event.what:
        case What.USED:
            return use(limit, counter, event.amount, event.at)
        case What.SET:
            return correct(limit, counter, event.amount, event.at)
        case What.ANCHORED:
            return anchor(limit, counter, event.resets_at, event.at)


def _closed(limit: Limit, counter: Counter, start: datetime, end: datetime) -> Iterator[Closing]:
    """What closes of a counter that nothing happens to after ``start``, up to and with ``end``."""
    opened_at, resets_at = counter.opened_at, counter.resets_at
    if opened_at is None or resets_at is None or resets_at > end:
        return
    match limit.window:
        case FixedWindow(period="minute"):
            return
        case FixedWindow() as window:
            yield Closing(opened_at, resets_at, limit.total, counter.used)
            span = span_at(window, resets_at)
            while span.end <= end:
                yield Closing(max(span.start, resets_at), span.end, limit.total, ZERO)
                span = span_at(window, span.end)
        case FirstUseWindow():
            yield Closing(opened_at, resets_at, limit.total, counter.used)
        case CreditWindow() if resets_at > start:
            yield Closing(opened_at, resets_at, limit.total, counter.used)
        case _:
            return


def _days_of_bucket(
    limit: Limit, events: Sequence[Event], begun: datetime, until: datetime, zone_name: str
) -> Iterator[Closing]:
    window = limit.window
    assert isinstance(window, RefillWindow)
    full = [
        (max(start, _full_from(read(limit, counter, start), start)), end)
        for counter, start, end in _stretches(limit, events, begun, until)
    ]
    for opened_at, closed_at in _days(begun, until, zone_name):
        inflow = _flow(limit.total, closed_at - opened_at, window.duration)
        length = sum((_overlap(span, (opened_at, closed_at)) for span in full), timedelta(0))
        yield Closing(opened_at, closed_at, inflow, inflow - _flow(limit.total, length, window.duration))


def _full_from(reading: Reading, now: datetime) -> datetime:
    return reading.resets_at if reading.used and reading.resets_at is not None else now


def _flow(total: Decimal, length: timedelta, duration: timedelta) -> Decimal:
    return total * (length // timedelta(microseconds=1)) / (duration // timedelta(microseconds=1))


def _overlap(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> timedelta:
    return max(timedelta(0), min(one[1], other[1]) - max(one[0], other[0]))


def _days(begun: datetime, until: datetime, zone_name: str) -> Iterator[tuple[datetime, datetime]]:
    """Local days, as far as the span reaches into each; the running one is not over yet."""
    there = zone(zone_name)
    day = begun.astimezone(there).date()
    opened_at = begun
    while True:
        day += _DAY
        midnight = datetime.combine(day, time(0), tzinfo=there).astimezone(begun.tzinfo)
        if midnight > until:
            return
        yield opened_at, midnight
        opened_at = midnight
