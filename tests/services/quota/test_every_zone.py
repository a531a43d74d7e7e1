"""Every IANA zone and every day of 2026–2030, against an oracle that reads clocks instead of setting them.

The code asks at which instant a clock shows a wall time. The oracle only ever asks what the clock shows at an instant,
and finds a reset by walking there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.quota.windows import FixedWindow, Span, span_at, zone_names

FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)
DAYS = (LAST - FIRST).days + 1
TICK = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ZONES = sorted(zone_names())
SHARDS = [ZONES[n::8] for n in range(8)]
ODD_ZONES = [
    "UTC",
    "Africa/Cairo",  # midnight does not exist on one day a year
    "America/Havana",  # midnight comes twice
    "America/Los_Angeles",
    "America/Nuuk",  # the evening before comes twice
    "America/Santiago",
    "America/St_Johns",
    "Antarctica/Troll",  # two hours
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Asia/Seoul",
    "Atlantic/Azores",
    "Australia/Lord_Howe",  # half an hour
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
]


def day_begins(there: ZoneInfo, day: date) -> datetime:
    """The first instant at which the calendar on that wall shows ``day``."""
    midnight = datetime.combine(day, time(0))
    return reached(there, midnight, datetime(day.year, day.month, day.day, tzinfo=UTC) - there.utcoffset(midnight))


def reached(there: ZoneInfo, wall: datetime, guess: datetime) -> datetime:
    """The first instant at which that clock has reached ``wall``; ``guess`` is tried before a search."""

    def has(instant: datetime) -> bool:
        return instant.astimezone(there).replace(tzinfo=None) >= wall

    if has(guess) and not has(guess - TICK) and not has(guess - 3 * HOUR):
        return guess
    early, late = guess - DAY, guess + DAY
    while late - early > TICK:
        middle = early + (late - early) // 2
        early, late = (early, middle) if has(middle) else (middle, late)
    return late


def check_tiling(window: FixedWindow, resets: list[datetime], *, inside: bool = False) -> None:
    """Each stretch between two resets is one span, from its first to its last microsecond."""
    for start, end in zip(resets, resets[1:], strict=False):
        assert start < end
        expected = Span(start, end)
        assert span_at(window, start) == expected
        assert span_at(window, end - TICK) == expected
        if inside:
            assert span_at(window, start + (end - start) / 3) == expected


@pytest.mark.parametrize("names", SHARDS, ids=[f"{names[0]}…" for names in SHARDS])
def test_every_day_of_every_zone_is_one_window(names: list[str]) -> None:
    for name in names:
        there = ZoneInfo(name)
        resets = [day_begins(there, FIRST + n * DAY) for n in range(DAYS + 1)]
        assert all(20 * HOUR < end - start < 28 * HOUR for start, end in zip(resets, resets[1:], strict=False)), name
        check_tiling(FixedWindow("day", name), resets)


def anchored_months(anchor_day: int) -> Iterator[date]:
    """Walk through every day: it is a reset if it is the anchor day, or the last day of a month that has none."""
    for n in range(DAYS):
        day = FIRST + n * DAY
        is_last = (day + DAY).month != day.month
        if day.day == anchor_day or (is_last and day.day < anchor_day):
            yield day


def weekdays(weekday: int) -> Iterator[date]:
    return (day for day in (FIRST + n * DAY for n in range(DAYS)) if day.isoweekday() == weekday)


@pytest.mark.parametrize("period", ["week", "month"])
def test_weeks_and_months_begin_in_every_zone(period: str) -> None:
    for name in ZONES:
        there = ZoneInfo(name)
        days = list(weekdays(1) if period == "week" else anchored_months(1))[:: 3 if period == "week" else 1]
        window = FixedWindow("week" if period == "week" else "month", name)
        for day in days:
            start = day_begins(there, day)
            assert span_at(window, start).start == start
            assert span_at(window, start - TICK).end == start


@pytest.mark.parametrize("name", ODD_ZONES)
@pytest.mark.parametrize(
    ("period", "anchors", "days_of"), [("week", range(1, 8), weekdays), ("month", (1, 15, 29, 30, 31), anchored_months)]
)
def test_every_anchor_tiles_the_years(
    name: str, period: str, anchors: range, days_of: Callable[[int], Iterator[date]]
) -> None:
    there = ZoneInfo(name)
    for anchor_day in anchors:
        resets = [day_begins(there, day) for day in days_of(anchor_day)]
        window = FixedWindow("week" if period == "week" else "month", name, anchor_day=anchor_day)
        check_tiling(window, resets, inside=True)


@pytest.mark.parametrize("name", ODD_ZONES)
@pytest.mark.parametrize("at", [time(0, 30), time(1, 30), time(2, 30), time(9), time(23, 30)])
def test_a_reset_at_any_hour_comes_once_a_day(name: str, at: time) -> None:
    there, window = ZoneInfo(name), FixedWindow("day", name, at)
    now = day_begins(there, FIRST)
    seen = []
    while now < datetime(2031, 1, 1, tzinfo=UTC):
        span = span_at(window, now)
        assert span.start <= now < span.end
        assert span_at(window, span.end).start == span.end
        seen.append(span.end)
        now = span.end
    for reset, day in zip(seen, (FIRST + n * DAY for n in range(-1, DAYS + 2)), strict=False):
        wall = reset.astimezone(there).replace(tzinfo=None)
        assert abs(wall - datetime.combine(wall.date(), at)) <= 2 * HOUR or wall.date() > day
    gaps = [end - start for start, end in zip(seen, seen[1:], strict=False)]
    assert abs(len(seen) - DAYS) <= 1
    assert all(21 * HOUR <= gap <= 27 * HOUR for gap in gaps)


def hours_by_looking(there: ZoneInfo, first: datetime, last: datetime) -> list[datetime]:
    """Look at the clock every minute: an hour begins where it shows :00, or has just jumped over it."""
    found = []
    before = first.astimezone(there).replace(tzinfo=None)
    now = first + MINUTE
    while now <= last:
        wall = now.astimezone(there).replace(tzinfo=None)
        if wall.minute == 0 or wall.replace(minute=0) > before:
            found.append(now)
        before, now = wall, now + MINUTE
    return found


def clock_changes(there: ZoneInfo) -> list[datetime]:
    """Days of 2026–2030 (UTC) within which the offset changes."""
    days = [datetime(2026, 1, 1, tzinfo=UTC) + n * DAY for n in range(DAYS)]
    return [day for day in days if day.astimezone(there).utcoffset() != (day + DAY).astimezone(there).utcoffset()]


@pytest.mark.parametrize("name", ODD_ZONES)
def test_hours_tile_the_days_on_which_clocks_change(name: str) -> None:
    there, window = ZoneInfo(name), FixedWindow("hour", name)
    for day in clock_changes(there) or [datetime(2026, 6, 1, tzinfo=UTC)]:
        check_tiling(window, hours_by_looking(there, day - 12 * HOUR, day + 36 * HOUR), inside=True)
