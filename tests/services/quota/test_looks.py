"""The planner is woken when there is something to see, and not else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from services.quota.counter import Limit, new_counter, read, use
from services.quota.looks import back_at, next_look
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


def test_an_hour_before_the_reset_and_at_it() -> None:
    daily = limit(FixedWindow("day"))
    counter = new_counter(daily, NOON)
    before = next_look(daily, counter, NOON)
    assert before == NOON + 11 * HOUR
    assert next_look(daily, counter, before) == NOON + 12 * HOUR


def test_nothing_to_see_where_nothing_runs() -> None:
    for window in (FirstUseWindow(5 * HOUR), SlidingWindow(DAY), CreditWindow(), RateWindow(), FixedWindow("minute")):
        assert next_look(limit(window), new_counter(limit(window), NOON), NOON) is None


def test_a_credit_is_told_of_days_before() -> None:
    credit = limit(CreditWindow(30 * DAY))
    assert next_look(credit, new_counter(credit, NOON), NOON) == NOON + 27 * DAY


def test_what_is_used_up_is_looked_at_when_something_is_back() -> None:
    sliding = limit(SlidingWindow(DAY))
    counter = use(sliding, new_counter(sliding, NOON), Decimal(20), NOON)
    counter = use(sliding, counter, Decimal(30), NOON + HOUR)
    assert back_at(sliding, read(sliding, counter, NOON + HOUR), NOON + HOUR) == NOON + DAY
    bucket = limit(RefillWindow(DAY), 24)
    counter = use(bucket, new_counter(bucket, NOON), Decimal(24), NOON)
    back = next_look(bucket, counter, NOON)
    assert back is not None
    assert timedelta(0) <= back - NOON - HOUR < timedelta(seconds=1)
    assert read(bucket, counter, back).left >= 1


def test_a_slip_of_the_finger_is_back_some_day() -> None:
    bucket = limit(RefillWindow(DAY), 1)
    counter = use(bucket, new_counter(bucket, NOON), Decimal(10**9), NOON)
    back = back_at(bucket, read(bucket, counter, NOON), NOON)
    assert back is not None
    assert NOON + 3000 * DAY < back < NOON + 4000 * DAY


windows = st.sampled_from(
    [
        FixedWindow("hour"),
        FixedWindow("day", "America/Los_Angeles"),
        FirstUseWindow(5 * HOUR),
        SlidingWindow(3 * HOUR),
        RefillWindow(DAY),
        CreditWindow(30 * DAY),
    ]
)


@given(windows, st.lists(st.tuples(st.integers(0, 600), st.integers(1, 60)), max_size=10))
def test_looks_lie_ahead_and_come_to_an_end_or_a_reset(window: Window, steps: list[tuple[int, int]]) -> None:
    rule, now = limit(window), NOON
    counter = new_counter(rule, now)
    for minutes, amount in steps:
        now += timedelta(minutes=minutes)
        counter = use(rule, counter, Decimal(amount), now)
    resets_at = read(rule, counter, now).resets_at
    seen = 0
    while (look := next_look(rule, counter, now)) is not None and seen < 5:
        assert look > now
        now, seen = look, seen + 1
        if resets_at is not None and now >= resets_at:
            return
    assert resets_at is None or seen == 5, "a window that closes is seen closing"
