"""The six kinds of window in which use counts against a limit.

A window is a rule, written in the catalogue (TOML), kept with a quota (JSON) and never changed by time. All instants are
aware and in UTC; a zone is an IANA name. What a rule makes of a history is in :mod:`services.quota.counter`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, TypeAdapter, field_validator
from pydantic.dataclasses import dataclass as validated

Period = Literal["minute", "hour", "day", "week", "month"]
Positive = Annotated[timedelta, Field(gt=timedelta(0), le=timedelta(days=3660))]

_DAYS_IN_WEEK = 7


@validated(frozen=True, slots=True)
class FixedWindow:
    """A calendar period in a named zone; right on days of 23 and 25 hours.

    ``at`` is the local wall time of the reset for day, week and month; ``anchor_day`` the weekday (1 = Monday) of a week or
    the day of a month, where a month that is too short resets on its last day (31 January, 28 February, 31 March).
    """

    period: Period
    zone: str = "UTC"
    at: time = time(0)
    anchor_day: Annotated[int, Field(ge=1, le=31)] = 1
    kind: Literal["fixed"] = "fixed"

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        zone(name)
        return name


@validated(frozen=True, slots=True)
class FirstUseWindow:
    """Opens with the first use, lasts ``duration``, then idle until used again (ChatGPT, Claude, ZeroGPU)."""

    duration: Positive
    kind: Literal["first_use"] = "first_use"


@validated(frozen=True, slots=True)
class SlidingWindow:
    """Each use comes back ``duration`` after it was made."""

    duration: Positive
    kind: Literal["sliding"] = "sliding"


@validated(frozen=True, slots=True)
class RefillWindow:
    """A token bucket: from empty to full in ``duration``, evenly; what flows in once it is full is lost (Groq)."""

    duration: Positive
    kind: Literal["refill"] = "refill"


@validated(frozen=True, slots=True)
class CreditWindow:
    """One grant that never comes back; expires ``duration`` after it was granted, or never."""

    duration: Positive | None = None
    kind: Literal["credit"] = "credit"


@validated(frozen=True, slots=True)
class RateWindow:
    """A throttle per ``duration`` (60 a minute): shown, never planned for, never alerted on."""

    duration: Positive = timedelta(minutes=1)
    kind: Literal["rate"] = "rate"


Window = Annotated[
    FixedWindow | FirstUseWindow | SlidingWindow | RefillWindow | CreditWindow | RateWindow, Field(discriminator="kind")
]
_WINDOW: TypeAdapter[Window] = TypeAdapter(Window)


def dump_window(window: Window) -> str:
    """Write a window as JSON, for storage."""
    return _WINDOW.dump_json(window, exclude_defaults=False).decode()


@lru_cache(maxsize=1024)
def load_window(text: str) -> Window:
    """Read what :func:`dump_window` wrote. Raises ``pydantic.ValidationError``."""
    return _WINDOW.validate_json(text)


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name. Raises ``ValueError`` for any other text."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is not a time zone") from error


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open: ``start`` belongs to it, ``end`` to the next one. Both aware, UTC."""

    start: datetime
    end: datetime


def span_at(window: FixedWindow, now: datetime) -> Span:
    """The calendar window that holds ``now`` (aware); ``end`` is the next reset, always later than ``now``.

    Wall time that a zone skips (spring) counts as right after the gap, wall time that comes twice (autumn) as the first of
    the two: the rule of ISC cron, and what ``zoneinfo`` answers for ``fold=0``.
    """
    now = now.astimezone(UTC)
    if window.period in ("minute", "hour"):
        return _clock_span(window, now)
    today = now.astimezone(zone(window.zone)).date()
    resets = sorted({_instant(window, day) for day in _reset_days(window, today)})
    start = max(instant for instant in resets if instant <= now)
    end = min(instant for instant in resets if instant > now)
    return Span(start, end)


def _clock_span(window: FixedWindow, now: datetime) -> Span:
    """Whole minutes or hours of the local day, counted from its beginning, so that half-hour zones and days are right."""
    step = timedelta(minutes=1) if window.period == "minute" else timedelta(hours=1)
    day = span_at(FixedWindow("day", window.zone), now)
    start = day.start + (now - day.start) // step * step
    return Span(start, min(start + step, day.end))


def _instant(window: FixedWindow, day: date) -> datetime:
    return datetime.combine(day, window.at, tzinfo=zone(window.zone)).astimezone(UTC)


def _reset_days(window: FixedWindow, today: date) -> list[date]:
    """Local dates of resets, enough of them on both sides of ``today``."""
    if window.period == "day":
        return [today + timedelta(days=n) for n in (-2, -1, 0, 1, 2)]
    if window.period == "week":
        first = today - timedelta(days=(today.isoweekday() - window.anchor_day) % _DAYS_IN_WEEK)
        return [first + timedelta(days=_DAYS_IN_WEEK * n) for n in (-1, 0, 1, 2)]
    return [_day_of_month(today.year, today.month + n, window.anchor_day) for n in (-2, -1, 0, 1, 2)]


def _day_of_month(year: int, month: int, day: int) -> date:
    """The anchor day of a month, clamped to its end; always from the anchor, never from a clamped date."""
    year, index = year + (month - 1) // 12, (month - 1) % 12
    last = (date(year + (index + 1) // 12, (index + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, index + 1, min(day, last))
