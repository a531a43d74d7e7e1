"""What is used and what is left: a limit, its history and an instant make a reading.

Nothing here waits for a background job: a reset is true because the clock says so. ``read`` is a pure function; ``use``,
``undo``, ``correct`` and ``confirm`` return the next counter. Instants are aware, UTC; amounts are exact decimals.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from typing import Literal

from services.quota.units import Unit
from services.quota.windows import (
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


class Evidence(StrEnum):
    """Where a number comes from."""

    CONFIRMED = "confirmed"
    LOGGED = "logged"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Limit:
    """One rule: so many units in such a window. ``quota_type`` is its short name: ``minute``, ``3hour``, ``daily`` …"""

    quota_type: str
    unit: Unit
    total: Decimal
    window: Window


@dataclass(frozen=True, slots=True)
class Use:
    """So much at that instant; what a sliding window remembers."""

    at: datetime
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Counter:
    """The history a limit needs, as of ``counted_at``.

    ``used`` is what was used in the window that began at ``opened_at`` and ends at ``resets_at`` (both None where none is
    open). ``baseline_at`` is when the number was last set rather than counted: uses before it are part of it.
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
    ``returns_at``: when the first part of a sliding window comes back. ``rolled``: a reset has passed since the last word
    about this number, so it should be fresh, but nobody confirmed it.
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
    """What the limit looks like at ``now``. A clock that went back never reopens a window that was left."""
    current = _advance(limit, counter, now)
    rolled = current.baseline_at is None and current.counted_at > counter.counted_at and counter.used > ZERO
    state: Literal["open", "idle", "closed"] = "open"
    returns_at = None
    resets_at = current.resets_at
    match limit.window:
        case FirstUseWindow() if current.opened_at is None:
            state = "idle"
        case CreditWindow() if current.resets_at is not None and now >= current.resets_at:
            state = "closed"
        case SlidingWindow(duration=duration) if current.uses:
            returns_at = current.uses[0].at + duration
            resets_at = current.uses[-1].at + duration
        case RefillWindow(duration=duration) if current.used > ZERO and limit.total > ZERO:
            resets_at = now + duration * float(current.used / limit.total)
        case _:
            pass
    return Reading(
        total=limit.total,
        used=current.used,
        state=state,
        opened_at=current.opened_at,
        resets_at=resets_at,
        returns_at=returns_at,
        evidence=Evidence.ESTIMATED if rolled else counter.evidence,
        evidence_at=counter.evidence_at,
        rolled=rolled,
    )


def use(limit: Limit, counter: Counter, amount: Decimal, now: datetime) -> Counter:
    """Count ``amount`` (not negative) at ``now``; more than the total is allowed, the platform may have its own view."""
    if amount < ZERO:
        raise ValueError("an amount used is never negative")
    current = _advance(limit, counter, now)
    match limit.window:
        case RateWindow():
            return counter
        case FirstUseWindow(duration=duration) if current.opened_at is None:
            current = replace(current, opened_at=now, resets_at=now + duration)
        case SlidingWindow():
            current = replace(current, uses=(*current.uses, Use(now, amount)))
        case _:
            pass
    return replace(current, used=current.used + amount, counted_at=now, evidence=Evidence.LOGGED, evidence_at=now)


def undo(limit: Limit, counter: Counter, undone: Use, now: datetime) -> Counter:
    """Take back a use, as far as it still counts: not after its window closed, nor after the number was set anew."""
    current = _advance(limit, counter, now)
    if isinstance(limit.window, RateWindow) or (current.baseline_at is not None and undone.at <= current.baseline_at):
        return current
    if current.opened_at is not None and undone.at < current.opened_at:
        return current
    match limit.window:
        case SlidingWindow():
            if undone not in current.uses:
                return current
            uses = list(current.uses)
            uses.remove(undone)
            return replace(current, uses=tuple(uses), used=current.used - undone.amount)
        case FirstUseWindow() if current.opened_at is None:
            return current
        case FirstUseWindow() if current.used <= undone.amount and current.baseline_at is None:
            return replace(current, used=ZERO, opened_at=None, resets_at=None)
        case _:
            return replace(current, used=max(ZERO, current.used - undone.amount))


def correct(limit: Limit, counter: Counter, used: Decimal, now: datetime) -> Counter:
    """Set the number used, because the person read it on the platform's page."""
    return _set(limit, counter, used, now, Evidence.LOGGED)


def confirm(
    limit: Limit, counter: Counter, used: Decimal, now: datetime, *, resets_at: datetime | None = None
) -> Counter:
    """Set the number used, because the platform itself said so; with its word on the reset where it gives one."""
    current = _set(limit, counter, used, now, Evidence.CONFIRMED)
    return replace(current, resets_at=resets_at) if resets_at is not None else current


def anchor(limit: Limit, counter: Counter, resets_at: datetime | None, now: datetime) -> Counter:
    """Set when the running window ends (``None``: it has not been opened), for windows that no calendar fixes."""
    current = _advance(limit, counter, now)
    match limit.window:
        case FirstUseWindow(duration=duration) if resets_at is not None:
            return replace(current, opened_at=resets_at - duration, resets_at=resets_at)
        case FirstUseWindow():
            return replace(current, used=ZERO, opened_at=None, resets_at=None)
        case CreditWindow():
            return replace(current, resets_at=resets_at)
        case _:
            return current


def _set(limit: Limit, counter: Counter, used: Decimal, now: datetime, evidence: Evidence) -> Counter:
    if used < ZERO:
        raise ValueError("a number used is never negative")
    current = _advance(limit, counter, now)
    match limit.window:
        case FirstUseWindow(duration=duration) if current.opened_at is None and used > ZERO:
            current = replace(current, opened_at=now, resets_at=now + duration)
        case SlidingWindow():
            current = replace(current, uses=(Use(now, used),) if used else ())
        case _:
            pass
    return replace(current, used=used, counted_at=now, baseline_at=now, evidence=evidence, evidence_at=now)


def _advance(limit: Limit, counter: Counter, now: datetime) -> Counter:
    """Carry a counter forward to ``now``; earlier than ``counted_at`` it stays as it is."""
    if now <= counter.counted_at:
        return counter
    match limit.window:
        case FixedWindow() as window if counter.resets_at is None or now >= counter.resets_at:
            span = span_at(window, now)
            return _fresh(counter, span.start, span.end)
        case FirstUseWindow() if counter.resets_at is not None and now >= counter.resets_at:
            return replace(_fresh(counter, None, None), counted_at=counter.resets_at)
        case SlidingWindow(duration=duration):
            return _slide(counter, now - duration, now)
        case RefillWindow(duration=duration):
            return _refill(limit, counter, duration, now)
        case _:
            return counter


def _fresh(counter: Counter, start: datetime | None, end: datetime | None) -> Counter:
    return replace(
        counter, used=ZERO, counted_at=start or counter.counted_at, opened_at=start, resets_at=end, baseline_at=None
    )


def _slide(counter: Counter, oldest: datetime, now: datetime) -> Counter:
    kept = tuple(item for item in counter.uses if item.at > oldest)
    if len(kept) == len(counter.uses):
        return counter
    return replace(counter, uses=kept, used=sum((item.amount for item in kept), ZERO), counted_at=now)


def _refill(limit: Limit, counter: Counter, duration: timedelta, now: datetime) -> Counter:
    if counter.used == ZERO:
        return counter
    seconds = Decimal(str((now - counter.counted_at).total_seconds()))
    back = limit.total * seconds / Decimal(str(duration.total_seconds()))
    used = max(ZERO, counter.used - back).quantize(SMALLEST, ROUND_HALF_EVEN)
    return replace(counter, used=used, counted_at=now)
