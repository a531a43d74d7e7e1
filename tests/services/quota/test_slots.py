from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours, active_day
from services.quota.slots import Day, day_of
from services.quota.windows import Span
from tests.services.quota.strategies import HOUR, zones

MINUTE = timedelta(minutes=1)
SEOUL = ActiveHours("Asia/Seoul", 9 * 60, 22 * 60)
OWL = ActiveHours("Asia/Seoul", 20 * 60, 4 * 60)
LOS_ANGELES = ActiveHours("America/Los_Angeles", 0, 0)


def seoul(hour: int, minute: int = 0, second: int = 0, day: int = 22) -> datetime:
    return datetime(2026, 11, day, hour, minute, second, tzinfo=UTC) - 9 * HOUR


def told(day: Day | None) -> list[str]:
    """Each slot's beginning and the last one's end, on the clock of Seoul."""
    assert day is not None
    edges = [slot.start for slot in day.slots] + [day.slots[-1].end]
    return [(edge + 9 * HOUR).strftime("%H:%M") for edge in edges]


def test_a_day_is_cut_at_half_hours_from_now_on() -> None:
    day = day_of(SEOUL, seoul(19, 5))
    assert told(day) == ["19:05", "19:30", "20:00", "20:30", "21:00", "21:30", "22:00"]
    assert day is not None
    assert (day.begins, day.ends, day.length, day.resumes) == (seoul(9), seoul(22), 13 * HOUR, seoul(9, day=23))


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (seoul(20), ["20:00", "20:30"]),
        (seoul(20, 15), ["20:15", "20:30"]),
        (seoul(20, 16), ["20:16", "21:00"]),
        (seoul(20, 29, 30), ["20:30", "21:00"]),
        (seoul(7), ["09:00", "09:30"]),
        (seoul(0, 30), ["09:00", "09:30"]),
    ],
)
def test_the_first_slot_is_never_a_short_one(now: datetime, begins: list[str]) -> None:
    assert told(day_of(SEOUL, now))[:2] == begins


@pytest.mark.parametrize(
    ("until", "ends"), [(22 * 60 + 10, ["21:30", "22:10"]), (22 * 60 + 40, ["22:00", "22:40"]), (0, ["23:30", "00:00"])]
)
def test_nor_is_the_last_one(until: int, ends: list[str]) -> None:
    assert told(day_of(ActiveHours("Asia/Seoul", 9 * 60, until), seoul(19)))[-2:] == ends


def test_what_is_over_is_over() -> None:
    assert day_of(SEOUL, seoul(22)) is None
    assert day_of(SEOUL, seoul(23, 59)) is None
    almost = day_of(SEOUL, seoul(21, 46))
    assert almost is not None
    assert almost.slots == ()


@pytest.mark.parametrize("now", [seoul(0, 30, day=23), seoul(14, day=23), seoul(21, 50, day=23), seoul(23, day=23)])
def test_tomorrow_follows_whatever_of_today_is_left(now: datetime) -> None:
    day = day_of(SEOUL, now, "tomorrow")
    assert told(day)[0] == "09:00"
    assert day is not None
    assert day.slots[0].start == seoul(9, day=24)


def test_a_night_belongs_to_the_evening_it_began_in() -> None:
    assert told(day_of(OWL, seoul(1, 10)))[0] == "01:10"
    assert told(day_of(OWL, seoul(5)))[0] == "20:00"
    tomorrow = day_of(OWL, seoul(1, 10), "tomorrow")
    assert tomorrow is not None
    assert tomorrow.slots[0].start == seoul(20)


@pytest.mark.parametrize(
    ("now", "count"),
    [(datetime(2026, 3, 8, 8, tzinfo=UTC), 46), (datetime(2026, 11, 1, 7, tzinfo=UTC), 50), (seoul(17), 48)],
)
def test_days_of_23_and_25_hours(now: datetime, count: int) -> None:
    day = day_of(LOS_ANGELES, now)
    assert day is not None
    assert len(day.slots) == count
    assert {slot.end - slot.start for slot in day.slots} == {30 * MINUTE}


def test_a_slot_serves_the_window_that_is_open_a_quarter_of_an_hour_into_it() -> None:
    day = day_of(SEOUL, seoul(19, 5))
    assert day is not None
    assert day.holding(seoul(19), None) == range(6)
    assert day.holding(seoul(19, 45), seoul(21, 16)) == range(1, 5)
    assert day.holding(seoul(19, 46), seoul(21, 15)) == range(2, 4)
    assert day.holding(seoul(9), seoul(19, 21)) == range(1)
    assert not day.holding(seoul(9), seoul(19, 20))
    assert not day.holding(seoul(19, 31), seoul(19, 45))
    assert not day.holding(seoul(21, 46), seoul(23))
    assert not day.holding(seoul(9), seoul(9, second=1))
    assert [day.beginning(at) for at in (seoul(19), seoul(19, 6), seoul(21, 30), seoul(22))] == [0, 1, 5, 6]


@pytest.mark.parametrize(
    ("opens", "closes", "share"),
    [
        (seoul(0), seoul(22), 1),
        (seoul(0), seoul(9, day=23), 1),  # nobody is awake between
        (seoul(0), seoul(12, day=23), 0.5),
        (seoul(20), seoul(11, day=23), 0.5),
        (seoul(0), seoul(9, day=24), 3 / 16),
        (seoul(0), seoul(9, day=27), 3 / 55),
        (seoul(0), seoul(15, day=24), 3 / 22),
    ],
)
def test_a_window_that_lasts_longer_is_shared_among_its_days(opens: datetime, closes: datetime, share: float) -> None:
    day = day_of(SEOUL, seoul(19))
    assert day is not None
    assert day.share_of(opens, closes) == pytest.approx(share)


@given(
    zones,
    st.integers(0, 1439),
    st.integers(0, 1439),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["today", "tomorrow"]),
)
def test_slots_fill_the_day(zone: str, start: int, until: int, now: datetime, which: str) -> None:
    hours = ActiveHours(zone, start, until)
    day = day_of(hours, now, "today" if which == "today" else "tomorrow")
    if day is None:
        assert which == "today"
        assert active_day(hours, now).start > now
        return
    if not day.slots:
        assert day.ends - now < 15 * MINUTE or day.length < 15 * MINUTE
        return
    assert all(one.end == other.start for one, other in pairwise(day.slots))
    assert day.slots[-1].end == day.ends
    assert now <= day.slots[0].start < day.ends <= day.resumes
    lengths = [slot.end - slot.start for slot in day.slots]
    assert all(length == 30 * MINUTE for length in lengths[1:-1])
    assert all(15 * MINUTE <= length < 75 * MINUTE for length in lengths)
    assert Span(day.begins, day.ends) == active_day(hours, day.slots[0].start)
