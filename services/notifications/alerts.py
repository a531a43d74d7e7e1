"""Whether a counter has something to tell at this instant, and what. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from services.kinds import Kind
from services.notifications.calendar import end_of_span
from services.notifications.options import Wishes
from services.notifications.outbox import end_of_minute, entry
from services.quota.counter import Limit, Reading, read
from services.quota.looks import SHORT_WINDOW, back_at, lead
from services.quota.windows import CreditWindow, FixedWindow, RefillWindow, SlidingWindow
from services.storage.records import DueQuota, OutboxEntry, Person, StoredQuota

_INSTANT = timedelta(microseconds=1)
_STALE = timedelta(hours=3)
"""After so long nobody wants to hear that something is back."""
_SECOND_THOUGHTS = timedelta(minutes=1)
"""The answer to a use says what is left already; a slip can be undone before the warning of it comes."""
_ONE = Decimal(1)
_PERIODS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1)}


def alerts(looked: DueQuota, wishes: Wishes, now: datetime) -> Iterator[OutboxEntry]:
    """What this person is to be told of this counter now."""
    quota, muted = looked.quota, looked.muted_until is not None and looked.muted_until > now
    reading = read(quota.limit, quota.counter, now)
    if not muted and _closes_soon(quota.limit, reading, now) and _is_worth(quota.limit, reading, wishes):
        kind = Kind.CREDIT_EXPIRING if isinstance(quota.limit.window, CreditWindow) else Kind.RESET_ALERT
        assert reading.resets_at is not None
        yield held(looked.person, kind, f"{quota.id}:{reading.resets_at.isoformat()}", now, reading.resets_at, quota.id)
    wish = wishes.of(Kind.USABLE_AGAIN)
    back = _back(looked, reading, wish.options.when, now)
    if not muted and wish.enabled and back is not None and now - back < _STALE:
        yield held(looked.person, Kind.USABLE_AGAIN, f"{quota.id}:{back.isoformat()}", now, now + _STALE, quota.id)


def warnings(
    quota: StoredQuota, person: Person, before: Reading, after: Reading, wishes: Wishes, now: datetime
) -> Iterator[OutboxEntry]:
    """The levels that one use crossed; once each in a window, however often they are crossed in it."""
    wish = wishes.of(Kind.USAGE_WARNING)
    if not wish.enabled or not after.total:
        return
    for level in wish.options.levels:
        line = after.total * level / 100
        if before.used < line <= after.used:
            expires_at = min(after.resets_at or now + _STALE, now + _STALE)
            about = f"{quota.id}:{level}:{_episode(quota.limit, after, now)}"
            yield held(person, Kind.USAGE_WARNING, about, now + _SECOND_THOUGHTS, expires_at, quota.id, level=level)


def held(
    person: Person, kind: Kind, about: str, now: datetime, expires_at: datetime, quota_id: int, **payload: object
) -> OutboxEntry:
    """An entry for the end of that minute; in quiet hours for their end, as news where that is too late."""
    not_before = end_of_minute(now)
    quiet_until = _quiet_until(person, not_before)
    late = quiet_until is not None and quiet_until >= expires_at
    if quiet_until is not None:
        not_before = quiet_until
        expires_at = max(expires_at, quiet_until + _STALE)
    if expires_at <= not_before:
        expires_at = not_before + timedelta(minutes=1)
    return entry(kind, person.id, about, not_before, expires_at, quota_id=quota_id, late=late, **payload)


def out_of_quiet(person: Person, now: datetime) -> datetime:
    """The end of the minute, or of quiet hours."""
    not_before = end_of_minute(now)
    return _quiet_until(person, not_before) or not_before


def _quiet_until(person: Person, at: datetime) -> datetime | None:
    return end_of_span(person.quiet_from, person.quiet_until, person.timezone, at)


def _closes_soon(limit: Limit, reading: Reading, now: datetime) -> bool:
    if isinstance(limit.window, RefillWindow | SlidingWindow) or reading.resets_at is None:
        return False  # what comes back bit by bit closes at no instant
    return reading.state == "open" and reading.resets_at - lead(limit) <= now < reading.resets_at


def _is_worth(limit: Limit, reading: Reading, wishes: Wishes) -> bool:
    credit = isinstance(limit.window, CreditWindow)
    wish = wishes.of(Kind.CREDIT_EXPIRING if credit else Kind.RESET_ALERT)
    if not wish.enabled or (_length(limit) < SHORT_WINDOW and not wish.options.short):
        return False
    least = min(_ONE, limit.total) if not limit.unit.fractional else Decimal(0)
    return reading.left > 0 and reading.left >= max(least, limit.total * wish.options.leftover / 100)


def _length(limit: Limit) -> timedelta:
    window = limit.window
    if isinstance(window, FixedWindow):
        return _PERIODS.get(window.period, timedelta(days=1))
    return window.duration or timedelta.max


def _back(looked: DueQuota, reading: Reading, when: str, now: datetime) -> datetime | None:
    """When something became usable between the instant that was to be looked at and now; None where nothing did."""
    limit, just_before = looked.quota.limit, looked.due - _INSTANT
    if reading.left <= 0 or isinstance(limit.window, CreditWindow):
        return None
    before = read(limit, looked.quota.counter, just_before)
    back = back_at(limit, before, just_before)
    if back is None and when == "always" and before.used and _length(limit) >= SHORT_WINDOW:
        back = before.resets_at
    return back if back is not None and back <= now else None


def _episode(limit: Limit, reading: Reading, now: datetime) -> str:
    """What a window is known by: its beginning, or the day for one that has none."""
    if isinstance(limit.window, SlidingWindow) or reading.opened_at is None:
        return now.date().isoformat()
    return reading.opened_at.isoformat()
