from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.counter import ZERO, Counter, Limit, new_counter, read, use
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
from services.quota.windows_ahead import most, windows_ahead
from tests.services.quota.strategies import HOUR, START, TICK, counting_windows

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
NOON = START + 12 * HOUR


def limit(window: Window, total: int = 50) -> Limit:
    return Limit("any", Unit.MESSAGES, Decimal(total), window)


def used(rule: Limit, *uses: tuple[datetime, int]) -> Counter:
    counter = new_counter(rule, START)
    for at, amount in uses:
        counter = use(rule, counter, Decimal(amount), at)
    return counter


def told(rule: Limit, counter: Counter, hours: float, now: datetime = NOON) -> list[tuple[float, float | None, int]]:
    """Opening and closing as hours from noon, and the amount."""
    supplies = windows_ahead(rule, counter, now, NOON + hours * HOUR)
    return [
        ((each.opens - NOON) / HOUR, None if each.closes is None else (each.closes - NOON) / HOUR, int(each.amount))
        for each in supplies
    ]


def test_a_fixed_window_is_its_rest_and_those_that_follow() -> None:
    rule = limit(FixedWindow("day"))
    assert told(rule, used(rule, (NOON, 20)), 24) == [(0, 12, 30), (12, 36, 50)]
    assert told(rule, used(rule, (NOON, 80)), 13) == [(12, 36, 50)]


def test_windows_shorter_than_half_an_hour_are_told_together() -> None:
    rule = limit(FixedWindow("minute"), 2)
    assert told(rule, used(rule), 0.25, NOON + timedelta(seconds=30)) == [
        (1 / 120, 1 / 60, 2),
        (1 / 60, 0.25, 28),
    ]


def test_a_window_of_the_first_use_can_wait_until_one_fewer_would_fit() -> None:
    rule = limit(FirstUseWindow(3 * HOUR))
    assert told(rule, used(rule), 10) == [(0, 1, 50), (3, 4, 50), (6, 7, 50), (9, 10, 50)]
    assert told(rule, used(rule, (NOON - HOUR, 20)), 10) == [(0, 2, 30), (2, 4, 50), (5, 7, 50), (8, 10, 50)]
    assert [each.lasts for each in windows_ahead(rule, used(rule), NOON, NOON + HOUR)] == [3 * HOUR]


def test_a_sliding_window_gives_back_part_by_part() -> None:
    rule = limit(SlidingWindow(4 * HOUR))
    counter = used(rule, (NOON - 3 * HOUR, 10), (NOON - HOUR, 20))
    assert told(rule, counter, 3.5) == [(0, 3.5, 20), (1, 3.5, 10), (3, 3.5, 20)]


def test_what_was_used_beyond_the_total_comes_back_as_nothing() -> None:
    rule = limit(SlidingWindow(4 * HOUR))
    counter = used(rule, (NOON - 3 * HOUR, 40), (NOON - HOUR, 30))
    assert told(rule, counter, 3.5) == [(1, 3.5, 20), (3, 3.5, 30)]


def test_a_full_bucket_loses_its_oldest_drops_first() -> None:
    rule = limit(RefillWindow(DAY), 24)
    supplies = told(rule, used(rule), 2)
    assert (0, 1, 1) in supplies  # the hour that would overflow next
    assert (0, 24, 1) in supplies  # the one that fell last
    assert most(windows_ahead(rule, used(rule), NOON, NOON + 2 * HOUR)) == 26


def test_an_empty_bucket_is_what_flows_in() -> None:
    rule = limit(RefillWindow(DAY), 24)
    supplies = windows_ahead(rule, used(rule, (NOON, 24)), NOON, NOON + 2 * HOUR)
    assert most(supplies) == 2
    assert all(each.closes is not None and each.closes > NOON + DAY for each in supplies)


def test_a_credit_is_there_until_it_expires() -> None:
    rule = limit(CreditWindow(DAY))
    assert told(rule, used(rule, (NOON, 8)), 5) == [(0, 12, 42)]
    assert told(rule, used(rule), 5, NOON + DAY) == []
    assert told(limit(CreditWindow()), used(limit(CreditWindow())), 5) == [(0, None, 50)]


@pytest.mark.parametrize("window", [RateWindow(), FixedWindow("day"), RefillWindow(DAY), FirstUseWindow(DAY)])
def test_throttles_empty_limits_and_a_past_horizon_allow_nothing(window: Window) -> None:
    rule = limit(window, 0)
    assert windows_ahead(rule, used(rule), NOON, NOON + DAY) == ()
    rule = limit(window)
    assert windows_ahead(rule, used(rule), NOON, NOON) == ()
    assert isinstance(window, RateWindow) == (windows_ahead(rule, used(rule), NOON, NOON + HOUR) == ())


def long_enough(window: Window) -> bool:
    """Not told in lumps."""
    short = (FixedWindow("minute"), FirstUseWindow(MINUTE), SlidingWindow(MINUTE), RefillWindow(MINUTE))
    return window not in short and getattr(window, "period", "day") != "minute"


@given(
    counting_windows.filter(long_enough),
    st.lists(st.tuples(st.timedeltas(timedelta(0), 11 * HOUR), st.integers(1, 60)), max_size=6),
    st.timedeltas(MINUTE, 2 * DAY),
)
def test_all_of_it_can_really_be_used(window: Window, uses: list[tuple[timedelta, int]], ahead: timedelta) -> None:
    """Who takes each supply when it opens is never refused, and nothing is left to take before the horizon."""
    rule = limit(window, 48)
    counter = used(rule, *sorted((START + wait, amount) for wait, amount in uses))
    horizon = NOON + ahead
    supplies = windows_ahead(rule, counter, NOON, horizon)
    assert all(NOON <= each.opens < horizon for each in supplies)
    assert all(each.closes is None or each.opens < each.closes for each in supplies)
    if isinstance(window, RefillWindow):
        there = read(rule, counter, NOON)
        flows = rule.total * Decimal(ahead / window.duration)
        assert abs(most(supplies) - max(ZERO, there.left - there.over + flows)) < Decimal("0.001")
        return
    for each in supplies:
        assert read(rule, counter, each.opens).left >= each.amount
        counter = use(rule, counter, each.amount, each.opens)
    if not isinstance(window, SlidingWindow):  # parts that come back close together wait for the last of them
        assert read(rule, counter, horizon - TICK).left == ZERO
