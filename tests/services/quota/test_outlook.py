from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from services.quota.counter import Limit
from services.quota.outlook import outlook, runs_out_at
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
from tests.services.quota.habits import DAY, NOON, counted, daily_limit, each_day, habit_of
from tests.services.quota.strategies import HOUR

AFTERNOONS = habit_of(each_day(12.5, 13.5, 14.5, 15.5, 16.5, 17.5, amount=10))
"""About sixty in an afternoon, at a steady pace; it is noon, and active hours end at ten."""
NEVER = habit_of(since=NOON - 80 * DAY)


@pytest.mark.parametrize(
    ("window", "closes"),
    [
        (FixedWindow("day"), 12),
        (FirstUseWindow(3 * HOUR), 1),  # at one, four, seven and ten: four fit, if it is opened by one
        (FirstUseWindow(DAY), 10),
        (FirstUseWindow(7 * DAY), 7 * 24),
        (SlidingWindow(DAY), 10),
        (SlidingWindow(30 * DAY), 30 * 24),
        (RefillWindow(DAY), 24),
        (CreditWindow(DAY), 12),
        (CreditWindow(), None),
        (RateWindow(), None),
    ],
)
def test_when_what_is_left_is_lost(window: Window, closes: float | None) -> None:
    rule = daily_limit(window)
    found = outlook(rule, counted(rule), NEVER, NOON)
    assert found.left == 50
    assert found.closes == (None if closes is None else NOON + closes * HOUR)
    assert (found.lost == 0) == (closes is None)


def test_a_window_that_runs_is_lost_at_its_reset() -> None:
    rule = daily_limit(FirstUseWindow(3 * HOUR))
    found = outlook(rule, counted(rule, (NOON - HOUR, 20)), AFTERNOONS, NOON)
    assert (int(found.left), found.closes) == (30, NOON + 2 * HOUR)


def test_use_of_ones_own_is_taken_off_what_is_lost() -> None:
    rule = daily_limit(FixedWindow("day"), 200)
    never, often = (outlook(rule, counted(rule), habit, NOON) for habit in (NEVER, AFTERNOONS))
    assert never.lost > 190
    assert often.lost == pytest.approx(140, abs=15)
    assert often.share_used == pytest.approx(0.3, abs=0.08)  # "about 30% by the reset"
    assert often.runs_out < 0.01


def test_whole_units_are_left_or_none() -> None:
    rule = daily_limit(RefillWindow(DAY), 24)
    counter = counted(rule, (NOON - timedelta(minutes=50), 24))  # five sixths of one have flowed back
    found = outlook(rule, counter, NEVER, NOON)
    assert (int(found.left), found.closes, int(found.lost)) == (0, None, 0)
    minutes = Limit("any", Unit.MINUTES, Decimal(24), RefillWindow(DAY))
    assert outlook(minutes, counter, NEVER, NOON).left == pytest.approx(Decimal("0.833333"))


def test_when_it_runs_out_at_the_usual_pace() -> None:
    """Thirty are left, and ten an hour are used from half past twelve on: at about half past three."""
    rule = daily_limit(FixedWindow("day"))
    counter = counted(rule, (NOON - HOUR, 20))
    found = outlook(rule, counter, AFTERNOONS, NOON)
    assert found.runs_out > 0.8
    at = runs_out_at(found, counter, AFTERNOONS, NOON)
    assert at is not None
    assert NOON + 2.5 * HOUR < at < NOON + 4.5 * HOUR
    assert AFTERNOONS.forecast(NOON, at).chance_of(30) == pytest.approx(0.5, abs=0.02)


def test_what_will_do_runs_out_at_no_time() -> None:
    rule = daily_limit(FixedWindow("day"), 500)
    assert runs_out_at(outlook(rule, counted(rule), AFTERNOONS, NOON), counted(rule), AFTERNOONS, NOON) is None
    empty = counted(rule, (NOON, 500))
    assert runs_out_at(outlook(rule, empty, AFTERNOONS, NOON), empty, AFTERNOONS, NOON) is None


def test_what_flows_in_lasts_longer() -> None:
    bucket, credit = daily_limit(RefillWindow(12 * HOUR), 60), daily_limit(CreditWindow(12 * HOUR), 60)
    some = counted(bucket, (NOON, 40)), counted(credit, (NOON, 40), since=NOON)
    found = [
        runs_out_at(outlook(rule, counter, AFTERNOONS, NOON), counter, AFTERNOONS, NOON)
        for rule, counter in zip((bucket, credit), some, strict=True)
    ]
    assert found[0] is not None
    assert found[1] is not None
    assert found[1] + HOUR < found[0] < NOON + 7 * HOUR


def test_the_last_second() -> None:
    rule = daily_limit(FixedWindow("day"))
    now = NOON + 12 * HOUR - timedelta(seconds=1)
    found = outlook(rule, counted(rule), AFTERNOONS, now)
    assert found.lost == pytest.approx(50, abs=0.01)
    assert found.closes == now + timedelta(seconds=1)
    assert runs_out_at(found, counted(rule), AFTERNOONS, now) is None


def test_other_limits_leave_less() -> None:
    rule = daily_limit(FixedWindow("day"))
    found = outlook(rule, counted(rule), NEVER, NOON, at_most=Decimal(7))
    assert found.left == 7
    assert 6 < found.lost <= 7
