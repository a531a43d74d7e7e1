from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours, active_day
from services.quota.wall_time import WallTime, in_hours
from services.quota.windows import zone

NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)
"""A Wednesday, between the changes of clocks of America and of Europe."""
HOUR = timedelta(hours=1)
zones = st.sampled_from(["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe"])
minutes = st.integers(0, 1439)
near = st.floats(-24 * 60, 24 * 40)


@given(zones, near)
def test_the_hour_of_the_week_is_that_of_the_wall_less_four(name: str, hours: float) -> None:
    at = NOW + timedelta(minutes=int(hours * 60))
    there = at.astimezone(zone(name))
    wall = (there.weekday() * 24 + there.hour - 4 + there.minute / 60) % 168
    found = WallTime(ActiveHours(name, 540, 1320), NOW).local(in_hours(at)) % 168
    assert found == pytest.approx(wall, abs=1e-6)


@given(zones, st.lists(st.integers(-24 * 60, 24 * 40), max_size=30))
def test_whole_hours_are_those_of_their_middle(name: str, hours: list[int]) -> None:
    wall = WallTime(ActiveHours(name, 540, 1320), NOW)
    now = int(in_hours(NOW))
    log = sorted(now + hour for hour in hours)
    assert list(wall.whole_hours(log)) == [int(wall.local(hour + 0.5)) for hour in log]


def by_the_calendar(hours: ActiveHours, since: datetime, until: datetime) -> float:
    """Active hours between two instants, span by span."""
    counted, at = timedelta(0), since
    while at < until:
        day = active_day(hours, at)
        counted += max(timedelta(0), min(until, day.end) - max(at, day.start))
        at = day.end
    return counted / HOUR


@given(zones, minutes, minutes, near, st.floats(0, 24 * 20))
def test_active_hours_are_those_of_the_calendar(name: str, start: int, until: int, begin: float, length: float) -> None:
    hours = ActiveHours(name, start, until)
    since, till = NOW + begin * HOUR, NOW + (begin + length) * HOUR
    found = WallTime(hours, NOW).active(in_hours(since), in_hours(till))
    the_clocks_change = 0 if name in ("UTC", "Asia/Kolkata") else 1.1
    assert found == pytest.approx(by_the_calendar(hours, since, till), abs=the_clocks_change + 1e-3)


@given(zones, st.lists(near, min_size=3, max_size=3))
def test_time_adds_up(name: str, ends: list[float]) -> None:
    wall = WallTime(ActiveHours(name, 20 * 60, 4 * 60), NOW)
    first, second, third = (in_hours(NOW) + hours for hours in sorted(ends))
    assert wall.active(first, third) == pytest.approx(wall.active(first, second) + wall.active(second, third), abs=1e-6)
    assert wall.active(first, second) >= -1e-9


def test_the_zone_is_the_one_lived_in() -> None:
    wall = WallTime(
        ActiveHours("Europe/Berlin", 540, 1320), NOW, [(NOW - 5 * HOUR, "Asia/Seoul"), (NOW, "Europe/Berlin")]
    )
    assert wall.local(in_hours(NOW) - 1) % 24 == pytest.approx((20 - 4) % 24)
    assert wall.local(in_hours(NOW) + 1) % 24 == pytest.approx((14 - 4) % 24)
    assert wall.local(in_hours(NOW) - 24 * 70) % 24 == pytest.approx((21 - 4) % 24)  # as far back as is known


def test_the_whole_day_is_active() -> None:
    wall = WallTime(ActiveHours("UTC", 600, 600), NOW)
    assert wall.active_a_day == 24
    assert wall.active(in_hours(NOW), in_hours(NOW) + 36) == pytest.approx(36)
