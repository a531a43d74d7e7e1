"""The six kinds of window in which use counts against a limit.

A window is a rule, written in the catalogue (TOML), kept with a quota (JSON) and never changed by time. All instants
are aware and in UTC; a zone is an IANA name. What a rule makes of a history is in :mod:`services.quota.counter`.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, TypeAdapter, field_validator, model_validator
from pydantic.dataclasses import dataclass as validated

Period = Literal["minute", "hour", "day", "week", "month"]
LONGEST = timedelta(days=3660)
"""Ten years: no window lasts longer."""
Positive = Annotated[timedelta, Field(gt=timedelta(0), le=LONGEST)]

_MINUTE, _HOUR, _DAY, _WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
_DAYS_IN_WEEK = 7
_NOT_ZONES = frozenset({"Factory", "localtime"})
"""What the database holds beside zones: a placeholder, and whatever this machine is set to."""


@validated(frozen=True, slots=True)
class FixedWindow:
    """A calendar period in a named zone; right on days of 23 and 25 hours.

    ``at`` is the local wall time of the reset for day, week and month, in whole minutes; ``anchor_day`` the weekday
    (1 = Monday) of a week or the day of a month, where a month that is too short resets on its last day (31 January,
    28 February, 31 March).
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

    @field_validator("at")
    @classmethod
    def _wall_time(cls, at: time) -> time:
        # pydantic reads a bare 9 as nine seconds past midnight in UTC, where somebody will have meant nine o'clock
        if at.tzinfo is not None or at.second or at.microsecond:
            raise ValueError("is not a wall time such as 09:00; the zone stands beside it")
        return at

    @model_validator(mode="after")
    def _fitting(self) -> Self:
        if self.period in ("minute", "hour") and self.at != time(0):
            raise ValueError(f"at has no meaning for each {self.period}")
        if self.period not in ("week", "month") and self.anchor_day != 1:
            raise ValueError(f"anchor_day has no meaning for each {self.period}")
        if self.period == "week" and self.anchor_day > _DAYS_IN_WEEK:
            raise ValueError("anchor_day of a week is 1 (Monday) to 7")
        return self


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
    return _WINDOW.dump_json(window).decode()


@lru_cache(maxsize=1024)
def load_window(text: str) -> Window:
    """Read what :func:`dump_window` wrote. Raises ``pydantic.ValidationError``."""
    return _WINDOW.validate_json(text)


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Every IANA zone and alias that this machine's database or the ``tzdata`` package knows."""
    return frozenset(available_timezones()) - _NOT_ZONES


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name. Raises ``ValueError`` for any other text."""
    if name not in zone_names():  # ZoneInfo alone also opens right/UTC, which counts leap seconds
        raise ValueError(f"{name[:64]!r} is not a time zone")
    return ZoneInfo(name)


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open: ``start`` belongs to it, ``end`` to the next one. Both aware, UTC."""

    start: datetime
    end: datetime


def span_at(window: FixedWindow, now: datetime) -> Span:
    """The calendar window that holds ``now`` (aware); ``end`` is the next reset, always later than ``now``.

    Wall time that a zone skips in spring is read with the offset before the gap (02:30 in Los Angeles becomes 03:30);
    of wall time that comes twice in autumn the first counts, except for hours, which are really two. That is RFC 5545,
    section 3.3.5, and what ``zoneinfo`` answers for ``fold=0``.
    """
    now = now.astimezone(UTC)
    if window.period == "minute":  # whole minutes are the same everywhere: no zone is off by seconds since 1972
        start = now.replace(second=0, microsecond=0)
        return Span(start, start + _MINUTE)
    resets = _resets(window, now)
    end = min(instant for instant in resets if instant > now)
    return Span(max(instant for instant in resets if instant <= now), end)


def _resets(window: FixedWindow, now: datetime) -> list[datetime]:
    """Resets around ``now``: enough on both sides, whatever the clocks do there."""
    there = zone(window.zone)
    local = now.astimezone(there)
    if window.period == "hour":
        hour = local.replace(minute=0, second=0, microsecond=0, tzinfo=None)
        walls = [hour + n * _HOUR for n in (-2, -1, 0, 1, 2)]
        return [instant for wall in walls for instant in _instants(wall, there)]
    return [datetime.combine(day, window.at, tzinfo=there).astimezone(UTC) for day in _reset_days(window, local.date())]


def _instants(wall: datetime, there: ZoneInfo) -> list[datetime]:
    """When clocks show that time: once, or twice in autumn."""
    first, second = (wall.replace(tzinfo=there, fold=fold).astimezone(UTC) for fold in (0, 1))
    return [first, second] if second > first else [first]


def _reset_days(window: FixedWindow, today: date) -> list[date]:
    """Local dates of resets: two behind, as that of yesterday may fall into today's gap, and two ahead."""
    around = (-2, -1, 0, 1, 2)
    if window.period == "day":
        return [today + n * _DAY for n in around]
    if window.period == "week":
        latest = today - (today.isoweekday() - window.anchor_day) % _DAYS_IN_WEEK * _DAY
        return [latest + n * _WEEK for n in around]
    return [_day_of_month(today.year * 12 + today.month - 1 + n, window.anchor_day) for n in around]


def _day_of_month(months: int, day: int) -> date:
    """That day of a month (counted from the year 0) or its last; always from the anchor, never from a clamped date."""
    year, index = divmod(months, 12)
    return date(year, index + 1, min(day, monthrange(year, index + 1)[1]))
