from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours, active_day
from services.quota.windows import Span, zone_names

OFFICE = ActiveHours("Asia/Seoul", 9 * 60, 22 * 60)
OWL = ActiveHours("Asia/Seoul", 20 * 60, 4 * 60)
ALWAYS = ActiveHours("Asia/Seoul", 0, 0)
SUNDAY = datetime(2026, 3, 1, tzinfo=UTC)
"""Nine o'clock on a Sunday in Seoul."""
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("hours", "now", "start", "end"),
    [
        (OFFICE, 0, 0, 13),
        (OFFICE, 12.9, 0, 13),
        (OFFICE, 13, 24, 37),
        (OFFICE, -1, 0, 13),
        (OWL, 0, 11, 19),
        (OWL, 16, 11, 19),
        (OWL, 19, 35, 43),
        (ALWAYS, 0, -9, 15),
        (ALWAYS, 15, 15, 39),
    ],
)
def test_the_day_that_runs_or_the_next_one(hours: ActiveHours, now: float, start: float, end: float) -> None:
    assert active_day(hours, SUNDAY + now * HOUR) == Span(SUNDAY + start * HOUR, SUNDAY + end * HOUR)


def test_days_on_which_the_clocks_change() -> None:
    awake = ActiveHours("America/Los_Angeles", 0, 0)
    spring = active_day(awake, datetime(2026, 3, 8, 20, tzinfo=UTC))
    autumn = active_day(awake, datetime(2026, 11, 1, 20, tzinfo=UTC))
    assert (spring.end - spring.start, autumn.end - autumn.start) == (23 * HOUR, 25 * HOUR)


def test_a_span_within_the_hour_that_is_skipped_is_of_that_day() -> None:
    night = ActiveHours("America/Los_Angeles", 2 * 60, 2 * 60 + 30)
    assert active_day(night, datetime(2026, 3, 8, 9, tzinfo=UTC)).start == datetime(2026, 3, 8, 10, tzinfo=UTC)


def test_the_day_after_is_the_next() -> None:
    assert active_day(OFFICE, active_day(OFFICE, SUNDAY).end).start == SUNDAY + 24 * HOUR


@given(
    st.sampled_from(sorted(zone_names())),
    st.integers(0, 1439),
    st.integers(0, 1439),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
)
def test_a_day_is_always_found(name: str, start: int, until: int, now: datetime) -> None:
    day = active_day(ActiveHours(name, start, until), now)
    assert day.start < day.end
    assert now < day.end
    assert day.start - now < timedelta(days=2)
