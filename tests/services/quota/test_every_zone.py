"""Every IANA zone and every day of 2026–2030, against an oracle that reads clocks instead of setting them.

The code asks at which instant a clock shows a wall time. The oracle only ever asks what the clock shows at an instant,
and finds a reset by walking there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
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


def reset_at(there: ZoneInfo, wall: datetime) -> datetime:
    """When that clock reaches ``wall`` for the first time; as much later as it jumps ahead of it."""
    reached = _reached(there, wall)
    if reached.astimezone(there).replace(tzinfo=None) == wall:
        return reached
    just_before = (reached - TICK).astimezone(there).replace(tzinfo=None) + TICK
    return reached + (wall - just_before)


def _reached(there: ZoneInfo, wall: datetime) -> datetime:
    """Where no clock changes, as yesterday's offset says; else by bisection."""

    def has(instant: datetime) -> bool:
        return instant.astimezone(there).replace(tzinfo=None) >= wall

    as_utc = wall.replace(tzinfo=UTC)
    yesterday = (as_utc - DAY).astimezone(there).utcoffset()
    assert yesterday is not None
    guess = as_utc - yesterday
    if has(guess) and not has(guess - TICK):
        return guess
    early, late = guess - DAY, guess + DAY
    while late - early > TICK:
        middle = early + (late - early) // 2
        early, late = (early, middle) if has(middle) else (middle, late)
    return late


def at_midnight(day: date) -> datetime:
    return datetime.combine(day, time(0))


def check_tiling(window: FixedWindow, resets: list[datetime], *, inside: bool = False) -> None:
    """Each stretch between two resets is one span, from its first to its last microsecond."""
    for start, end in pairwise(resets):
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
        resets = [reset_at(there, at_midnight(FIRST + n * DAY)) for n in range(DAYS + 1)]
        assert all(20 * HOUR < end - start < 28 * HOUR for start, end in pairwise(resets)), name
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
            start = reset_at(there, at_midnight(day))
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
        resets = [reset_at(there, at_midnight(day)) for day in days_of(anchor_day)]
        window = FixedWindow("week" if period == "week" else "month", name, anchor_day=anchor_day)
        check_tiling(window, resets, inside=True)


@pytest.mark.parametrize("name", ODD_ZONES)
@pytest.mark.parametrize("at", [time(0, 30), time(1, 30), time(2, 30), time(9), time(23, 30)])
def test_a_reset_at_any_time_of_day(name: str, at: time) -> None:
    there = ZoneInfo(name)
    resets = [reset_at(there, datetime.combine(FIRST + n * DAY, at)) for n in range(DAYS + 1)]
    check_tiling(FixedWindow("day", name, at), resets)


def hours_by_looking(there: ZoneInfo, first: datetime, last: datetime) -> list[datetime]:
    """Look at the clock every minute: an hour begins where it shows :00, or jumped over, as much later."""
    found: set[datetime] = set()
    before = first.astimezone(there).replace(tzinfo=None)
    now = first + MINUTE
    while now <= last:
        wall = now.astimezone(there).replace(tzinfo=None)
        if wall.minute == 0:
            found.add(now)
        elif wall.replace(minute=0) > before:
            missed = (before + MINUTE + HOUR - TICK).replace(minute=0, second=0, microsecond=0)
            found.add(now + (missed - before - MINUTE))
        before, now = wall, now + MINUTE
    return sorted(found)


def clock_changes(there: ZoneInfo) -> list[datetime]:
    """Days of 2026–2030 (UTC) within which the offset changes."""
    days = [datetime(2026, 1, 1, tzinfo=UTC) + n * DAY for n in range(DAYS)]
    return [day for day in days if day.astimezone(there).utcoffset() != (day + DAY).astimezone(there).utcoffset()]


@pytest.mark.parametrize("name", ODD_ZONES)
def test_hours_tile_the_days_on_which_clocks_change(name: str) -> None:
    there, window = ZoneInfo(name), FixedWindow("hour", name)
    for day in clock_changes(there) or [datetime(2026, 6, 1, tzinfo=UTC)]:
        check_tiling(window, hours_by_looking(there, day - 12 * HOUR, day + 36 * HOUR), inside=True)
