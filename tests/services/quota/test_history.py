"""Windows that closed, played back from the log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.counter import ZERO, Limit, new_counter, read, use
from services.quota.history import Closing, Event, What, closings, counters_at
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def limit(window: Window, total: int = 50) -> Limit:
    return Limit("any", Unit.REQUESTS, Decimal(total), window)


def used(after: timedelta, amount: int) -> Event:
    return Event(NOON + after, What.USED, Decimal(amount))


def lost(found: tuple[Closing, ...]) -> list[int]:
    return [int(closing.lost) for closing in found]


def test_every_day_closes_once_used_or_not() -> None:
    daily = limit(FixedWindow("day"))
    found = closings(daily, [used(HOUR, 20), used(DAY, 60)], NOON, NOON + 3 * DAY, "UTC")
    assert lost(found) == [30, 0, 50]
    assert [closing.closed_at.day for closing in found] == [5, 6, 7]
    assert found[0].opened_at == datetime(2026, 3, 4, tzinfo=UTC), "the day began before the account was added"


def test_a_window_of_the_first_use_is_lost_only_where_it_was_opened() -> None:
    first = limit(FirstUseWindow(5 * HOUR))
    found = closings(first, [used(HOUR, 10), used(2 * HOUR, 5), used(20 * HOUR, 1)], NOON, NOON + DAY, "UTC")
    assert [closing.closed_at - NOON for closing in found] == [6 * HOUR]
    assert lost(found) == [35]


def test_a_credit_is_lost_once() -> None:
    credit = limit(CreditWindow(30 * DAY))
    events = [used(DAY, 20), used(40 * DAY, 1), used(41 * DAY, 1)]
    assert lost(closings(credit, events, NOON, NOON + 90 * DAY, "UTC")) == [30]
    assert closings(limit(CreditWindow()), events, NOON, NOON + 90 * DAY, "UTC") == ()


def test_a_bucket_loses_what_runs_over() -> None:
    bucket = limit(RefillWindow(DAY), 240)  # ten an hour
    # empty from noon on: it takes until the next noon to be full again, and runs over from then
    found = closings(bucket, [used(timedelta(0), 240)], NOON, NOON + 3 * DAY, "UTC")
    assert [(int(closing.total), int(closing.lost)) for closing in found] == [(120, 0), (240, 120), (240, 240)]


@pytest.mark.parametrize("window", [SlidingWindow(DAY), RateWindow(), FixedWindow("minute")])
def test_what_gives_back_or_throttles_does_not_close(window: Window) -> None:
    assert closings(limit(window), [used(HOUR, 5)], NOON, NOON + 3 * DAY, "UTC") == ()


def test_a_number_that_was_set_counts_from_then_on() -> None:
    daily = limit(FixedWindow("day"))
    events = [used(HOUR, 20), Event(NOON + 2 * HOUR, What.SET, Decimal(45)), used(3 * HOUR, 1)]
    assert lost(closings(daily, events, NOON, NOON + DAY, "UTC")) == [4]


def test_a_window_ends_when_somebody_said() -> None:
    first = limit(FirstUseWindow(5 * HOUR))
    events = [used(HOUR, 10), Event(NOON + 2 * HOUR, What.ANCHORED, resets_at=NOON + 3 * HOUR)]
    found = closings(first, events, NOON, NOON + DAY, "UTC")
    assert [closing.closed_at for closing in found] == [NOON + 3 * HOUR]


def test_what_comes_after_is_not_yet() -> None:
    daily = limit(FixedWindow("day"))
    assert closings(daily, [used(DAY, 20)], NOON, NOON + HOUR, "UTC") == ()


windows = st.sampled_from(
    [FixedWindow("hour"), FixedWindow("day", "Asia/Seoul"), FirstUseWindow(5 * HOUR), FirstUseWindow(DAY)]
)
gaps = st.lists(st.tuples(st.integers(0, 48 * 60), st.integers(1, 30)), max_size=40)


@given(windows, gaps)
def test_what_closed_and_what_is_open_is_all_that_was_used(window: Window, steps: list[tuple[int, int]]) -> None:
    rule, events, at = limit(window), [], NOON
    counter = new_counter(rule, NOON)
    for minutes, amount in steps:
        at += timedelta(minutes=minutes)
        events.append(Event(at, What.USED, Decimal(amount)))
        counter = use(rule, counter, Decimal(amount), at)
    found = closings(rule, events, NOON, at, "UTC")
    assert sum((closing.used for closing in found), ZERO) + read(rule, counter, at).used == sum(a for _, a in steps)
    assert all(one.closed_at <= other.opened_at for one, other in pairwise(found))
    assert all(closing.opened_at < closing.closed_at for closing in found)


@given(gaps)
def test_a_bucket_never_loses_more_than_flows_in(steps: list[tuple[int, int]]) -> None:
    bucket, events, at = limit(RefillWindow(7 * HOUR), 70), [], NOON
    for minutes, amount in steps:
        at += timedelta(minutes=minutes)
        events.append(Event(at, What.USED, Decimal(amount)))
    for closing in closings(bucket, events, NOON, at + 3 * DAY, "America/Los_Angeles"):
        assert 0 <= closing.lost <= closing.total


@given(
    st.lists(st.tuples(st.integers(0, 96), st.integers(1, 30)), max_size=8), st.lists(st.integers(0, 100), max_size=5)
)
def test_counters_stood_as_they_did_then(log: list[tuple[int, int]], hours: list[int]) -> None:
    events, instants = (
        [used(hour * HOUR, amount) for hour, amount in sorted(log)],
        [NOON + hour * HOUR for hour in sorted(hours)],
    )
    for window in (FixedWindow("day"), FirstUseWindow(5 * HOUR), CreditWindow(30 * DAY), SlidingWindow(DAY)):
        rule = limit(window)
        for at, counter in zip(instants, counters_at(rule, events, NOON, instants), strict=True):
            lived = new_counter(rule, NOON)
            for event in events:
                lived = use(rule, lived, event.amount, event.at) if event.at <= at else lived
            assert read(rule, counter, at) == read(rule, lived, at)
