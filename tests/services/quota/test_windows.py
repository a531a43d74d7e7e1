from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    Period,
    Span,
    Window,
    dump_window,
    load_window,
    span_at,
    zone,
    zone_names,
)
from tests.services.quota.strategies import HOUR, TICK, fixed, windows

LOS_ANGELES = "America/Los_Angeles"


def utc(*numbers: int) -> datetime:
    return datetime(*numbers, tzinfo=UTC)  # type: ignore[arg-type, misc]  # year, month, day and perhaps a time


def resets_from(window: FixedWindow, now: datetime, count: int) -> list[datetime]:
    """The start of the window that holds ``now`` and of those that follow."""
    found = [span_at(window, now).start]
    while len(found) < count:
        found.append(span_at(window, found[-1]).end)
    return found


@given(fixed, st.datetimes(datetime(2024, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))
def test_a_span_holds_its_instant_and_touches_its_neighbours(window: FixedWindow, now: datetime) -> None:
    span = span_at(window, now)
    assert span.start <= now < span.end
    assert span_at(window, span.start) == span_at(window, span.end - TICK) == span
    assert span_at(window, span.end).start == span.end
    assert span_at(window, span.start - TICK).end == span.start
    assert (span.start.tzinfo, span.end.tzinfo) == (UTC, UTC)


@given(fixed, st.integers(-14, 14))
def test_an_instant_is_the_same_in_any_zone(window: FixedWindow, offset: int) -> None:
    now = utc(2026, 11, 1, 8, 30)
    assert span_at(window, now.astimezone(timezone(timedelta(hours=offset)))) == span_at(window, now)


@pytest.mark.parametrize(
    ("noon", "start", "end", "hours"),
    [
        (utc(2026, 3, 8, 19), utc(2026, 3, 8, 8), utc(2026, 3, 9, 7), 23),
        (utc(2026, 11, 1, 20), utc(2026, 11, 1, 7), utc(2026, 11, 2, 8), 25),
        (utc(2026, 7, 1, 19), utc(2026, 7, 1, 7), utc(2026, 7, 2, 7), 24),
    ],
)
def test_los_angeles_days(noon: datetime, start: datetime, end: datetime, hours: int) -> None:
    assert span_at(FixedWindow("day", LOS_ANGELES), noon) == Span(start, end)
    assert end - start == hours * HOUR


def test_a_reset_in_the_hour_that_is_skipped_comes_an_hour_later_on_the_wall() -> None:
    window = FixedWindow("day", LOS_ANGELES, time(2, 30))
    assert resets_from(window, utc(2026, 3, 7, 12), 3) == [
        utc(2026, 3, 7, 10, 30),  # 02:30 PST
        utc(2026, 3, 8, 10, 30),  # 03:30 PDT
        utc(2026, 3, 9, 9, 30),  # 02:30 PDT
    ]


def test_a_reset_in_the_hour_that_comes_twice_comes_once() -> None:
    window = FixedWindow("day", LOS_ANGELES, time(1, 30))
    assert resets_from(window, utc(2026, 10, 31, 12), 3) == [
        utc(2026, 10, 31, 8, 30),
        utc(2026, 11, 1, 8, 30),  # 01:30 PDT, not again at 01:30 PST
        utc(2026, 11, 2, 9, 30),
    ]


@pytest.mark.parametrize(
    ("anchor_day", "now", "expected"),
    [
        (31, utc(2026, 1, 31), [utc(2026, 1, 31), utc(2026, 2, 28), utc(2026, 3, 31), utc(2026, 4, 30)]),
        (31, utc(2028, 1, 31), [utc(2028, 1, 31), utc(2028, 2, 29), utc(2028, 3, 31)]),
        (29, utc(2027, 1, 29), [utc(2027, 1, 29), utc(2027, 2, 28), utc(2027, 3, 29)]),
        (30, utc(2026, 12, 31), [utc(2026, 12, 30), utc(2027, 1, 30), utc(2027, 2, 28), utc(2027, 3, 30)]),
        (1, utc(2026, 12, 31), [utc(2026, 12, 1), utc(2027, 1, 1)]),
    ],
)
def test_months_are_counted_from_their_anchor(anchor_day: int, now: datetime, expected: list[datetime]) -> None:
    assert resets_from(FixedWindow("month", anchor_day=anchor_day), now, len(expected)) == expected


def test_a_week_begins_on_its_weekday_at_its_hour() -> None:
    window = FixedWindow("week", "Asia/Seoul", time(9), anchor_day=3)
    assert span_at(window, utc(2026, 11, 25, 0)) == Span(utc(2026, 11, 25), utc(2026, 12, 2))  # Wednesday, 09:00 KST
    assert span_at(window, utc(2026, 11, 24, 23, 59)).end == utc(2026, 11, 25)


def test_an_hour_in_a_half_hour_zone_begins_on_its_own_clock() -> None:
    assert span_at(FixedWindow("hour", "Asia/Kolkata"), utc(2026, 5, 1, 10)) == Span(
        utc(2026, 5, 1, 9, 30), utc(2026, 5, 1, 10, 30)
    )
    assert span_at(FixedWindow("hour", "Asia/Kathmandu"), utc(2026, 5, 1, 10)).end == utc(2026, 5, 1, 10, 15)


def test_hours_where_clocks_change() -> None:
    autumn = resets_from(FixedWindow("hour", LOS_ANGELES), utc(2026, 11, 1, 7), 5)
    spring = resets_from(FixedWindow("hour", LOS_ANGELES), utc(2026, 3, 8, 8), 5)
    for hours in (autumn, spring):
        assert [end - start for start, end in pairwise(hours)] == [HOUR] * 4


def test_hours_where_clocks_change_by_half_an_hour() -> None:
    lord_howe = FixedWindow("hour", "Australia/Lord_Howe")
    autumn = resets_from(lord_howe, utc(2026, 4, 4, 13), 4)  # 02:00 becomes 01:30: an hour of 90 minutes
    spring = resets_from(lord_howe, utc(2026, 10, 3, 14, 30), 4)  # 02:00 becomes 02:30: an hour of 30
    assert autumn == [utc(2026, 4, 4, 13), utc(2026, 4, 4, 14), utc(2026, 4, 4, 15, 30), utc(2026, 4, 4, 16, 30)]
    assert spring == [utc(2026, 10, 3, 14, 30), utc(2026, 10, 3, 15, 30), utc(2026, 10, 3, 16), utc(2026, 10, 3, 17)]


@pytest.mark.parametrize("name", ["UTC", "Asia/Kathmandu", "Australia/Lord_Howe", LOS_ANGELES])
def test_a_minute_is_a_minute_everywhere(name: str) -> None:
    now = datetime(2026, 10, 3, 15, 29, 59, 999999, tzinfo=UTC)  # just before Lord Howe's clocks change
    assert span_at(FixedWindow("minute", name), now) == Span(utc(2026, 10, 3, 15, 29), utc(2026, 10, 3, 15, 30))


@given(windows)
def test_a_window_survives_storage(window: Window) -> None:
    assert load_window(dump_window(window)) == window


@pytest.mark.parametrize(
    "text",
    [
        '{"kind": "fixed", "period": "year"}',
        '{"kind": "fixed", "period": "day", "zone": "Mars/Olympus"}',
        '{"kind": "fixed", "period": "day", "at": 9}',
        '{"kind": "fixed", "period": "day", "at": "09:00:00Z"}',
        '{"kind": "fixed", "period": "hour", "at": "00:15"}',
        '{"kind": "fixed", "period": "day", "anchor_day": 2}',
        '{"kind": "fixed", "period": "week", "anchor_day": 8}',
        '{"kind": "fixed", "period": "month", "anchor_day": 32}',
        '{"kind": "first_use", "duration": "PT0S"}',
        '{"kind": "sliding", "duration": "-PT3H"}',
        '{"kind": "refill", "duration": "P4000D"}',
        '{"kind": "monthly"}',
        "{}",
        "",
    ],
)
def test_what_is_no_window_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        load_window(text)


def test_durations_are_written_as_in_the_catalogue() -> None:
    assert load_window('{"kind": "first_use", "duration": "PT3H"}') == FirstUseWindow(3 * HOUR)
    assert load_window('{"kind": "credit"}') == CreditWindow(None)


@pytest.mark.parametrize("name", ["", ".", "../UTC", "Mars/Olympus", "right/UTC", "localtime", "Factory", "a\0b"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is not a time zone"):
        zone(name)


def test_every_zone_of_the_list_opens() -> None:
    assert len(zone_names()) > 400
    for name in zone_names():
        assert zone(name).key == name


def test_periods_in_order_of_length() -> None:
    periods: list[Period] = ["minute", "hour", "day", "week", "month"]
    lengths = []
    for period in periods:
        span = span_at(FixedWindow(period), utc(2026, 5, 20, 12, 30, 30))
        lengths.append(span.end - span.start)
    assert lengths == [timedelta(minutes=1), HOUR, timedelta(days=1), timedelta(days=7), timedelta(days=31)]
