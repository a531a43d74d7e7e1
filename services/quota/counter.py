"""What is used and what is left: a limit, its history and an instant make a reading.

Nothing here waits for a background job: a reset is true because the clock says so. ``read`` is a pure function; the
others return the next counter. Instants are aware, in UTC; amounts are exact decimals. Where the clock goes back,
time stands still: nothing is reopened, and nothing is read as of an instant before the last count.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from typing import Literal

from services.quota.units import Unit
from services.quota.windows import (
    LONGEST,
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
    span_at,
)

ZERO = Decimal(0)
SMALLEST = Decimal("0.000001")
"""The finest amount that storage keeps."""


class Evidence(StrEnum):
    """Where a number comes from."""

    CONFIRMED = "confirmed"
    LOGGED = "logged"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Limit:
    """One rule: so many units in such a window. ``quota_type`` is its short name, such as ``3hour`` or ``daily``."""

    quota_type: str
    unit: Unit
    total: Decimal
    window: Window


@dataclass(frozen=True, slots=True)
class Use:
    """So much at that instant."""

    at: datetime
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Counter:
    """The history a limit needs, as of ``counted_at``.

    ``used`` is what counts in the window that began at ``opened_at`` and closes at ``resets_at``:

    - fixed: a calendar period; both are always known
    - first_use: both None while none is open; ``uses`` are those counted one by one, oldest first
    - sliding: ``uses`` are what has not come back; ``resets_at`` is when the last of them does
    - refill: since when the bucket is not full, and when it will be
    - credit: when it was granted, and when it expires or None
    - rate: always None, and nothing is ever used

    ``baseline_at`` is when the number was last set rather than counted: earlier uses are no longer told apart in it.
    ``evidence_at`` is when somebody last had a word on it; ESTIMATED with such an instant means that its window has
    closed since.
    """

    used: Decimal
    counted_at: datetime
    opened_at: datetime | None = None
    resets_at: datetime | None = None
    baseline_at: datetime | None = None
    evidence: Evidence = Evidence.ESTIMATED
    evidence_at: datetime | None = None
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A limit at one instant.

    ``state``: ``open`` (a window runs), ``idle`` (opens with the first use), ``closed`` (a credit that expired).
    ``resets_at``: when all is there again, or a credit expires; None where nothing will change by itself.
    ``returns_at``: when the first part of a sliding window comes back. ``rolled``: a reset has passed since the last
    word about this number, so it should be fresh, but nobody confirmed it.
    """

    total: Decimal
    used: Decimal
    state: Literal["open", "idle", "closed"]
    opened_at: datetime | None
    resets_at: datetime | None
    returns_at: datetime | None
    evidence: Evidence
    evidence_at: datetime | None
    rolled: bool

    @property
    def left(self) -> Decimal:
        return ZERO if self.state == "closed" else max(ZERO, self.total - self.used)

    @property
    def over(self) -> Decimal:
        """How much was used beyond the total."""
        return max(ZERO, self.used - self.total)


def new_counter(limit: Limit, now: datetime) -> Counter:
    """An untouched allowance, as it is assumed when an account is added."""
    match limit.window:
        case FixedWindow() as window:
            span = span_at(window, now)
            return Counter(ZERO, now, span.start, span.end)
        case CreditWindow(duration=duration):
            return Counter(ZERO, now, now, now + duration if duration else None)
        case _:
            return Counter(ZERO, now)


def read(limit: Limit, counter: Counter, now: datetime) -> Reading:
    """What the limit looks like at ``now``. Cheap: no calendar is asked unless a fixed window has closed."""
    now = max(now, counter.counted_at)
    current = _advance(limit, counter, now)
    state: Literal["open", "idle", "closed"] = "open"
    returns_at = None
    match limit.window:
        case FirstUseWindow() if current.resets_at is None:
            state = "idle"
        case CreditWindow() if current.resets_at is not None and now >= current.resets_at:
            state = "closed"
        case SlidingWindow(duration=duration) if current.uses:
            returns_at = current.uses[0].at + duration
        case _:
            pass
    return Reading(
        total=limit.total,
        used=current.used,
        state=state,
        opened_at=current.opened_at,
        resets_at=current.resets_at,
        returns_at=returns_at,
        evidence=current.evidence,
        evidence_at=current.evidence_at,
        rolled=current.evidence is Evidence.ESTIMATED and current.evidence_at is not None,
    )


def use(limit: Limit, counter: Counter, amount: Decimal, now: datetime) -> Counter:
    """Count ``amount`` at ``now``; more than the total is allowed, the platform may have its own view.

    Raises ``ValueError`` for an amount that is negative or no number.
    """
    _check(amount)
    if not amount or isinstance(limit.window, RateWindow):
        return counter
    used = Use(now, amount)
    now = max(now, counter.counted_at)
    current = _advance(limit, counter, now)
    match limit.window:
        case FirstUseWindow():
            current = replace(_opened(limit.window, current, now), uses=_in_order(*current.uses, used))
        case SlidingWindow() as window:
            current = _holding(window, current, _in_order(*current.uses, used))
        case _:
            pass
    current = _holds(limit, current, current.used + amount, now)
    return replace(current, evidence=Evidence.LOGGED, evidence_at=used.at)


def undo(limit: Limit, counter: Counter, undone: Use, now: datetime) -> Counter:
    """Take back a use, as far as it still counts: not after its window closed, nor after the number was set anew.

    The next use becomes the one that opened a window of the first use. In a bucket that refills, an older use than the
    last is taken back whole, as if nothing of it had come back meanwhile. Who had the last word stays as it is.
    """
    now = max(now, counter.counted_at)
    current = _advance(limit, counter, now)
    if not _tells_apart(limit, current, undone):
        return current
    uses = list(current.uses)
    match limit.window:
        case FirstUseWindow() as window:
            uses.remove(undone)
            current = replace(current, uses=tuple(uses))
            if undone.at == current.opened_at:  # it opened the window
                current = replace(current, opened_at=None, resets_at=None)
                current = _opened(window, current, uses[0].at) if uses else current
        case SlidingWindow() as window:
            uses.remove(undone)
            current = _holding(window, current, tuple(uses))
        case _:
            pass
    return _holds(limit, current, max(ZERO, current.used - undone.amount), now)


def correct(limit: Limit, counter: Counter, used: Decimal, now: datetime) -> Counter:
    """Set the number used, because the person read it on the platform's page.

    Nothing used closes a window of the first use. Raises ``ValueError`` for a number that is negative or none.
    """
    return _set(limit, counter, used, now, Evidence.LOGGED)


def confirm(
    limit: Limit, counter: Counter, used: Decimal, now: datetime, *, resets_at: datetime | None = None
) -> Counter:
    """Set the number used, because the platform itself said so; with its word on the reset where it gives one.

    A reset that is not in the future makes it a number of a window that has closed. Raises as :func:`correct`.
    """
    current = _set(limit, counter, used, now, Evidence.CONFIRMED)
    return current if resets_at is None else _ending(limit, current, resets_at.astimezone(UTC), now)


def anchor(limit: Limit, counter: Counter, resets_at: datetime | None, now: datetime) -> Counter:
    """Set when a window of the first use ends or a credit expires; other windows stay as they are.

    None: the window has not been opened, the credit never expires. A reset that is not in the future closes the window.
    """
    current = _advance(limit, counter, max(now, counter.counted_at))
    match limit.window:
        case FirstUseWindow() if resets_at is None:
            return replace(current, used=ZERO, opened_at=None, resets_at=None, uses=())
        case CreditWindow() if resets_at is None:
            return replace(current, resets_at=None)
        case FirstUseWindow() | CreditWindow() if resets_at is not None:
            return _ending(limit, current, resets_at.astimezone(UTC), now)
        case _:
            return current


def carry_over(old: Limit, counter: Counter, new: Limit, now: datetime) -> Counter:
    """The counter for a limit that takes the place of another.

    What was used stays where unit, kind of window and, if fixed, its period are the same: by the new rule's clock, from
    when the window really opened. Otherwise the number would mean something else, and a new counter begins.
    """
    now = max(now, counter.counted_at)
    current = _advance(old, counter, now)
    match (old.window, new.window) if old.unit is new.unit else None:
        case RefillWindow(), RefillWindow():
            return _holds(new, current, current.used, now)
        case before, after if before == after:
            return current
        case FixedWindow(period=period), FixedWindow() as window if window.period == period:
            current = replace(current, resets_at=span_at(window, now).end)
        case FirstUseWindow(), FirstUseWindow(duration=duration):
            ends = current.opened_at + duration if current.opened_at else None
            current = replace(current, resets_at=ends)
        case SlidingWindow(), SlidingWindow() as window:
            current = _holding(window, current, current.uses)
        case CreditWindow(), CreditWindow(duration=duration):
            granted = current.opened_at or now
            current = replace(current, resets_at=granted + duration if duration else None)
        case _:
            current = replace(new_counter(new, now), baseline_at=now)
    return _advance(new, current, now)


def _check(amount: Decimal) -> None:
    if not amount.is_finite() or amount < ZERO:
        raise ValueError(f"{amount} is no amount")


def _set(limit: Limit, counter: Counter, used: Decimal, now: datetime, evidence: Evidence) -> Counter:
    _check(used)
    if isinstance(limit.window, RateWindow):
        return counter
    said_at, now = now, max(now, counter.counted_at)
    current = replace(_advance(limit, counter, now), uses=())
    match limit.window:
        case FirstUseWindow() as window:
            current = _opened(window, current, now) if used else replace(current, opened_at=None, resets_at=None)
        case SlidingWindow() as window:  # when each part was used is not known: this is the latest it can come back
            current = _holding(window, current, (Use(now, used),) if used else ())
        case _:
            pass
    current = _holds(limit, current, used, now)
    return replace(current, baseline_at=now, evidence=evidence, evidence_at=said_at)


def _ending(limit: Limit, counter: Counter, resets_at: datetime, now: datetime) -> Counter:
    """The counter with somebody's word on when its window ends."""
    now = max(now, counter.counted_at)
    match limit.window:
        case FirstUseWindow(duration=duration):
            counter = replace(counter, opened_at=min(now, resets_at - duration), resets_at=resets_at)
        case SlidingWindow(duration=duration) as window if counter.uses:
            counter = _holding(window, counter, (Use(resets_at - duration, counter.used),))
        case RefillWindow() if counter.used:
            counter = replace(counter, resets_at=resets_at)
        case FixedWindow() | CreditWindow():
            counter = replace(counter, resets_at=resets_at)
        case _:
            pass
    return _advance(limit, counter, now)


def _advance(limit: Limit, counter: Counter, now: datetime) -> Counter:
    """Carry a counter forward to ``now``, which is not before ``counted_at``."""
    window = limit.window
    if counter.resets_at is not None and now >= counter.resets_at:
        return _rolled(window, counter, counter.resets_at, now)
    match window:
        case SlidingWindow(duration=duration) if counter.uses and now >= counter.uses[0].at + duration:
            kept = tuple(item for item in counter.uses if now < item.at + duration)
            return replace(counter, uses=kept, used=sum((item.amount for item in kept), ZERO), counted_at=now)
        case RefillWindow(duration=duration) if counter.used:
            back = limit.total * _microseconds(now - counter.counted_at) / _microseconds(duration)
            used = max(ZERO, counter.used - back).quantize(SMALLEST, ROUND_HALF_EVEN)
            return replace(counter, used=used, counted_at=now) if used else _fresh(counter, now, None, None)
        case _:
            return counter


def _rolled(window: Window, counter: Counter, closed_at: datetime, now: datetime) -> Counter:
    """What follows a window that closed."""
    match window:
        case FixedWindow():
            span = span_at(window, now)
            start = max(span.start, closed_at)  # later than the calendar's, where the platform named an hour of its own
            return _fresh(counter, start, start, span.end)
        case CreditWindow():
            return counter
        case _:
            return _fresh(counter, closed_at, None, None)


def _fresh(counter: Counter, at: datetime, opened_at: datetime | None, resets_at: datetime | None) -> Counter:
    return Counter(ZERO, max(at, counter.counted_at), opened_at, resets_at, evidence_at=counter.evidence_at)


def _opened(window: FirstUseWindow, counter: Counter, at: datetime) -> Counter:
    """The counter with an open window: the one that runs, or one that opens at that instant."""
    if counter.resets_at is not None:
        return counter
    return replace(counter, opened_at=at, resets_at=at + window.duration)


def _holding(window: SlidingWindow, counter: Counter, uses: tuple[Use, ...]) -> Counter:
    """The counter with these uses that have not come back; ``used`` is the caller's."""
    return replace(counter, uses=uses, resets_at=uses[-1].at + window.duration if uses else None)


def _holds(limit: Limit, counter: Counter, used: Decimal, now: datetime) -> Counter:
    """The counter with that number used; in a bucket, with when it will be full again."""
    match limit.window:
        case RefillWindow(duration=duration):
            opened_at = (counter.opened_at or now) if used else None
            resets_at = _full_at(duration, limit.total, used, now)
            return replace(counter, used=used, counted_at=now, opened_at=opened_at, resets_at=resets_at)
        case _:
            return replace(counter, used=used, counted_at=now)


def _full_at(duration: timedelta, total: Decimal, used: Decimal, now: datetime) -> datetime | None:
    """When so much has flowed back; None for a bucket that is full or that nothing flows into."""
    if not used or not total:
        return None
    wait = _microseconds(duration) * used / total
    longest = _microseconds(LONGEST)  # a slip of the finger, 1e9 of 1 a month, must not pass the calendar's end
    return now + timedelta(microseconds=int(min(wait, longest).to_integral_value(ROUND_CEILING)))


def _tells_apart(limit: Limit, counter: Counter, undone: Use) -> bool:
    """Whether that use is known to be part of the number."""
    match limit.window:
        case RateWindow():
            return False
        case FirstUseWindow() | SlidingWindow():
            return undone in counter.uses
        case _:
            in_window = counter.opened_at is None or undone.at >= counter.opened_at
            return in_window and (counter.baseline_at is None or undone.at > counter.baseline_at)


def _in_order(*uses: Use) -> tuple[Use, ...]:
    return tuple(sorted(uses, key=lambda item: item.at))


def _microseconds(length: timedelta) -> Decimal:
    return Decimal(length // timedelta(microseconds=1))
