"""One summary a local date: in every zone, and whatever a person's zone and the machine's clock do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifications.calendar import clocks_change, end_of_span, instant_of, next_daily, next_weekly
from services.quota.windows import zone, zone_names

EVENING = 21 * 60
DAY = timedelta(days=1)
ZONES = sorted(zone_names())


@pytest.mark.parametrize("minutes", [EVENING, 2 * 60 + 30])
def test_every_zone_has_one_summary_a_date_from_2024_to_2032(minutes: int) -> None:
    for name in ZONES:
        there, now = zone(name), datetime(2024, 1, 1, tzinfo=UTC)
        day, at = next_daily(minutes, name, now, None)
        wanted = day
        while wanted.year < 2033:
            assert (day, at > now) == (wanted, True), name
            local = at.astimezone(there)
            assert local.date() == day, f"{name}: told of {day} on {local}"
            now, wanted = at, wanted + DAY
            day, at = next_daily(minutes, name, now, day)


changes = st.lists(
    st.tuples(st.sampled_from(["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]),
              st.integers(-30, 90)),
    max_size=30,
)  # fmt: skip


@given(changes, st.integers(0, 24 * 60 - 1))
def test_no_date_is_told_of_twice_whatever_the_zone_and_the_clock_do(
    moves: list[tuple[str, int]], minutes: int
) -> None:
    now = datetime(2026, 3, 4, 12, tzinfo=UTC)
    told: list[date] = []
    for name, hours in moves:
        now += timedelta(hours=hours)  # the machine's clock may go back, or it was switched off for days
        day, at = next_daily(minutes, name, now, told[-1] if told else None)
        if at <= now:
            told.append(day)
    assert told == sorted(set(told))


def test_who_moves_east_past_the_hour_still_hears_of_the_day() -> None:
    now = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)  # 23:00 in Seoul, 06:00 in Los Angeles
    told_on = date(2026, 3, 3)
    assert next_daily(EVENING, "Asia/Seoul", now, told_on) == (date(2026, 3, 4), now)
    assert next_daily(EVENING, "America/Los_Angeles", now, told_on)[1] == datetime(2026, 3, 5, 5, 0, tzinfo=UTC)


def test_a_newcomer_at_night_is_told_from_the_next_day_on() -> None:
    now = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)
    assert next_daily(EVENING, "Asia/Seoul", now, None)[0] == date(2026, 3, 5)


def test_the_week_is_told_of_on_its_day() -> None:
    wednesday = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    sunday, at = next_weekly(7, 20 * 60, "Asia/Seoul", wednesday, None)
    assert (sunday, at) == (date(2026, 3, 8), datetime(2026, 3, 8, 11, 0, tzinfo=UTC))
    assert next_weekly(7, 20 * 60, "Asia/Seoul", at, sunday)[0] == date(2026, 3, 15)
    assert next_weekly(3, 20 * 60, "UTC", wednesday, date(2026, 2, 25)) == (
        date(2026, 3, 4),
        datetime(2026, 3, 4, 20, 0, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("start", "until", "hour", "ends"),
    [
        (23, 8, 23, "2026-03-05T08:00"),
        (23, 8, 3, "2026-03-04T08:00"),
        (23, 8, 12, None),
        (9, 9, 9, None),
        (1, 5, 4, "2026-03-04T05:00"),
    ],
)
def test_quiet_hours_end_in_the_morning(start: int, until: int, hour: int, ends: str | None) -> None:
    now = instant_of(date(2026, 3, 4), hour * 60, "Asia/Seoul")
    end = end_of_span(start * 60, until * 60, "Asia/Seoul", now)
    assert (None if end is None else end.astimezone(zone("Asia/Seoul")).isoformat()[:16]) == ends


def test_the_night_in_which_clocks_change_is_known_the_evening_before() -> None:
    evening = instant_of(date(2026, 3, 7), EVENING, "America/New_York")
    assert clocks_change("America/New_York", evening) == timedelta(hours=1)
    assert clocks_change("America/New_York", evening - DAY) is None
    assert clocks_change("Europe/Berlin", instant_of(date(2026, 10, 24), EVENING, "Europe/Berlin")) == -timedelta(
        hours=1
    )
    assert clocks_change("Asia/Seoul", evening) is None
