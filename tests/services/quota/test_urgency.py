from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours, active_day
from services.quota.counter import ZERO, Counter, Limit, Use, read
from services.quota.habit import Habit
from services.quota.outlook import outlook
from services.quota.units import Unit
from services.quota.urgency import Band, Reason, Urgency, urgency
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.quota.windows_ahead import GRAIN
from tests.services.quota.habits import DAY, NINE_TO_TEN, NOON, counted, daily_limit, each_day, habit_of
from tests.services.quota.strategies import HOUR, START, counting_windows, rate, totals

NEVER = habit_of(since=NOON - 80 * DAY)
OFTEN = habit_of(each_day(*range(9, 21), amount=10))
logs = st.builds(
    each_day, st.floats(0, 23.9), st.floats(0, 23.9), amount=st.integers(1, 200), days=st.just(range(0, 60, 3))
)
minutes = st.integers(0, 1439)
waking = st.builds(ActiveHours, st.sampled_from(["UTC", "Asia/Seoul", "America/New_York"]), minutes, minutes)
habits = st.builds(habit_of, logs, hours=waking)
times = st.floats(1, 50)
amounts = st.integers(0, 10**6).map(lambda number: Decimal(number) / 1000)


def of(rule: Limit, counter: Counter, habit: Habit = NEVER, now: datetime = NOON) -> Urgency:
    return urgency([(rule, counter)], habit, now)


def holding(rule: Limit, used: Decimal, closes: datetime | None, now: datetime = NOON) -> Counter:
    """So much used in a window that runs and closes then; None where the kind of window says itself when."""
    match rule.window:
        case FixedWindow():
            return Counter(used, now, now - DAY, closes)
        case FirstUseWindow():
            return Counter(used, now, now - HOUR, closes) if closes else Counter(ZERO, now)
        case CreditWindow():
            return Counter(used, now, now - 3 * DAY, closes)
        case SlidingWindow(duration=duration):
            uses = (Use(now, used),) if used else ()
            return Counter(used, now, None, now + duration if used else None, uses=uses)
        case _:
            return Counter(used, now)


waits = st.timedeltas(timedelta(seconds=1), timedelta(days=40)) | st.timedeltas(timedelta(seconds=1), 12 * HOUR)
rules = st.builds(Limit, st.just("any"), st.sampled_from([Unit.CREDITS, Unit.MESSAGES]), totals, counting_windows)
closing = rules.filter(lambda rule: isinstance(rule.window, FixedWindow | FirstUseWindow | CreditWindow))


@given(rules, waits, habits)
def test_empty_is_zero(rule: Limit, wait: timedelta, habit: Habit) -> None:
    assert of(rule, holding(rule, rule.total + 1, NOON + wait), habit).score == 0


@given(rules, habits)
def test_a_limit_of_nothing_is_zero(rule: Limit, habit: Habit) -> None:
    none = replace(rule, total=ZERO)
    assert of(none, counted(none), habit).score == 0


@given(totals, rate, habits)
def test_a_throttle_is_zero(total: Decimal, window: RateWindow, habit: Habit) -> None:
    rule = Limit("minute", Unit.REQUESTS, total, window)
    assert of(rule, counted(rule), habit) == Urgency(0, (Reason.ONLY_THROTTLES,), None)


@given(totals, waits, habits)
def test_a_credit_that_is_over_or_never_ends_is_zero(total: Decimal, wait: timedelta, habit: Habit) -> None:
    rule = Limit("credit", Unit.CREDITS, total, CreditWindow())
    over = of(rule, holding(rule, ZERO, NOON - wait), habit)
    assert (over.score, over.reasons) == (0, (Reason.EXPIRED,))
    assert of(rule, holding(rule, ZERO, None), habit).score == 0


@given(rules, amounts, amounts, waits, habits)
def test_more_left_is_never_less_urgent(
    rule: Limit, one: Decimal, other: Decimal, wait: timedelta, habit: Habit
) -> None:
    less, more = sorted((one, other))
    scores = [of(rule, holding(rule, used, NOON + wait), habit).score for used in (more, less)]
    assert scores[0] <= scores[1]


@given(closing, amounts, waits, waits, habits)
def test_what_closes_sooner_is_never_less_urgent(
    rule: Limit, used: Decimal, one: timedelta, other: timedelta, habit: Habit
) -> None:
    later, sooner = sorted((one, other), reverse=True)
    scores = [of(rule, holding(rule, used, NOON + wait), habit).score for wait in (later, sooner)]
    assert scores[0] <= scores[1]


@given(rules, amounts, waits, habits, times)
def test_more_use_of_ones_own_is_never_more_urgent(
    rule: Limit, used: Decimal, wait: timedelta, habit: Habit, more: float
) -> None:
    oftener = replace(habit, week=[hours * more for hours in habit.week])
    larger = replace(habit, size=habit.size * more)
    usual, *others = (of(rule, holding(rule, used, NOON + wait), each).score for each in (habit, oftener, larger))
    assert all(score <= usual for score in others)


@given(st.lists(rules, min_size=2, max_size=3), st.data(), habits)
def test_the_laws_hold_for_accounts_with_several_limits(
    several: list[Limit], data: st.DataObject, habit: Habit
) -> None:
    def drawn(limit: Limit) -> tuple[Limit, Counter]:
        return limit, holding(limit, data.draw(amounts), NOON + data.draw(waits))

    quotas = [drawn(limit) for limit in several]
    before = urgency(quotas, habit, NOON).score
    place = data.draw(st.integers(0, len(several) - 1))
    limit, counter = quotas[place]
    fuller = holding(limit, counter.used * Decimal("0.5"), counter.resets_at)
    assert urgency([*quotas[:place], (limit, fuller), *quotas[place + 1 :]], habit, NOON).score >= before
    if isinstance(limit.window, FixedWindow | CreditWindow | FirstUseWindow) and counter.resets_at is not None:
        sooner = replace(counter, resets_at=NOON + (counter.resets_at - NOON) * 0.5)
        assert urgency([*quotas[:place], (limit, sooner), *quotas[place + 1 :]], habit, NOON).score >= before
    quotas[place] = (limit, holding(limit, limit.total, counter.resets_at))
    assert urgency(quotas, habit, NOON).score == 0 or not read(*quotas[place], NOON).used


@given(rules, amounts, waits, habits)
def test_a_score_is_from_0_to_100(rule: Limit, used: Decimal, wait: timedelta, habit: Habit) -> None:
    assert 0 <= of(rule, holding(rule, used, NOON + wait), habit).score <= 100


@pytest.mark.parametrize(
    ("window", "total", "uses", "habit", "low", "high", "reasons"),
    [
        # untouched at noon, midnight and closing time far: it can wait; the evening is another matter (below)
        (FixedWindow("day"), 1500, 0, NEVER, 50, 65, (Reason.RESETS, Reason.OWN_USE)),
        (FixedWindow("day"), 1500, 0, OFTEN, 50, 60, (Reason.RESETS, Reason.OWN_USE)),
        (FixedWindow("day"), 50, 0, OFTEN, 0, 5, (Reason.RESETS, Reason.RUNS_OUT)),
        (FixedWindow("day"), 1500, 1500, NEVER, 0, 0, (Reason.EMPTY,)),
        (FixedWindow("month"), 1000, 0, NEVER, 45, 60, (Reason.RESETS, Reason.OWN_USE)),
        (FirstUseWindow(3 * HOUR), 50, 0, NEVER, 70, 80, (Reason.NOT_OPENED, Reason.OWN_USE)),
        (FirstUseWindow(DAY), 50, 0, NEVER, 55, 60, (Reason.OPENS, Reason.OWN_USE)),
        (FirstUseWindow(7 * DAY), 50, 0, NEVER, 45, 50, (Reason.OPENS, Reason.OWN_USE)),
        (RefillWindow(DAY), 1000, 0, NEVER, 45, 50, (Reason.OVERFLOWS, Reason.OWN_USE)),
        (RefillWindow(DAY), 1000, 900, NEVER, 1, 10, (Reason.OVERFLOWS, Reason.OWN_USE)),
        (SlidingWindow(DAY), 100, 0, NEVER, 55, 60, (Reason.COMES_BACK, Reason.OWN_USE)),
        (CreditWindow(30 * DAY), 5, 0, NEVER, 40, 50, (Reason.LAST_CHANCE, Reason.OWN_USE)),
        (CreditWindow(), 5, 0, NEVER, 0, 0, (Reason.NEVER_LOST,)),
    ],
)  # fmt: skip
def test_scores_and_reasons(
    window: Window, total: int, uses: int, habit: Habit, low: int, high: int, reasons: tuple[Reason, ...]
) -> None:
    rule = daily_limit(window, total)
    found = of(rule, counted(rule, (NOON, uses), since=NOON), habit)
    assert low <= found.score <= high
    assert found.reasons == reasons


def test_the_evening_before_a_reset_presses() -> None:
    rule = daily_limit(FixedWindow("day"), 1500)
    by_hour = [of(rule, counted(rule), now=NOON + hours * HOUR).score for hours in range(10)]
    assert by_hour == sorted(by_hour)
    assert (by_hour[0], by_hour[-1]) == (57, 93)
    assert of(rule, counted(rule), now=NOON + 8 * HOUR).band is Band.USE_NOW


def test_a_reset_before_one_wakes_presses_in_the_evening() -> None:
    """Midnight in Los Angeles is nine in Berlin: who goes to bed at ten has half an hour left at half past nine."""
    rule = daily_limit(FixedWindow("day", "America/Los_Angeles"), 1500)
    berlin = habit_of(since=NOON - 80 * DAY, hours=ActiveHours("Europe/Berlin", 10 * 60, 22 * 60))
    half_past_nine = NOON + 8.5 * HOUR
    assert of(rule, counted(rule), berlin, half_past_nine).score > 90
    assert of(rule, counted(rule), berlin, half_past_nine - 11 * HOUR).score < 60


def test_a_credit_in_its_last_hours_presses() -> None:
    rule = daily_limit(CreditWindow(30 * DAY), 5)
    scores = [of(rule, counted(rule, since=NOON), now=NOON + hours * HOUR).score for hours in (0, 600, 700, 718)]
    assert scores == sorted(scores)
    assert scores[-1] > 98


def test_a_window_that_can_still_be_opened_in_time_presses_until_it_cannot() -> None:
    """Three hours each, until ten: five fit if one is opened by ten, four if by one."""
    rule = daily_limit(FirstUseWindow(3 * HOUR))
    ten = NOON - 2 * HOUR
    before, after = of(rule, counted(rule), now=ten - HOUR / 4), of(rule, counted(rule), now=ten + HOUR / 4)
    assert before.score > 80 > after.score
    assert before.outlook is not None
    assert before.outlook.closes == ten


@pytest.mark.parametrize(
    ("hour", "reason", "fits", "closes"),
    [
        (3, Reason.OPENS, 0, None),
        (8.9, Reason.OPENS, 0, None),
        (9, Reason.NOT_OPENED, 5, 10),
        (17, Reason.NOT_OPENED, 2, 19),
        (19.1, Reason.OPENS, 1, 22),  # no second one fits
        (22.5, Reason.OPENS, 0, None),
    ],
)
def test_a_window_need_be_opened_by_a_time_only_where_today_has_room_for_another(
    hour: float, reason: Reason, fits: int, closes: float | None
) -> None:
    rule = daily_limit(FirstUseWindow(3 * HOUR))
    found = of(rule, counted(rule), now=START + hour * HOUR)
    assert found.outlook is not None
    assert (found.reasons[0], found.outlook.fits) == (reason, fits)
    if closes is not None:
        assert found.outlook.closes == START + closes * HOUR


@given(st.timedeltas(timedelta(minutes=10), 8 * DAY), waits, waking)
def test_as_many_windows_as_are_told_really_fit(lasts: timedelta, after: timedelta, hours: ActiveHours) -> None:
    """Each opened as the last one closes; and one fewer where the first is opened as late as may be."""
    rule, now = daily_limit(FirstUseWindow(lasts)), NOON + after
    found = outlook(rule, counted(rule), habit_of(since=NOON - 80 * DAY, hours=hours, now=now), now)
    day = active_day(hours, now)
    assert found.closes is not None
    if now < day.start:
        assert found.fits == 0
        return
    assert now + (found.fits - 1) * lasts < day.end <= now + found.fits * lasts
    if found.fits > 1 and lasts >= GRAIN:
        assert now < found.closes <= day.end
        assert found.closes + (found.fits - 1) * lasts == day.end


def test_what_is_left_is_what_the_tightest_limit_leaves() -> None:
    day, five_hours = daily_limit(FixedWindow("day"), 100), daily_limit(FirstUseWindow(5 * HOUR), 10)
    found = urgency([(day, counted(day)), (five_hours, counted(five_hours, (NOON - 4 * HOUR, 4)))], NEVER, NOON)
    assert found.outlook is not None
    assert (found.outlook.limit, int(found.outlook.left)) == (five_hours, 6)
    used_up = counted(five_hours, (NOON - 4 * HOUR, 10))
    empty = urgency([(day, counted(day)), (five_hours, used_up)], NEVER, NOON)
    assert (empty.score, empty.reasons) == (0, (Reason.EMPTY,))
    assert empty.outlook is not None
    assert empty.outlook.reading.resets_at == NOON + HOUR


def test_a_limit_in_another_unit_bars_and_does_not_count() -> None:
    requests = Limit("daily", Unit.REQUESTS, Decimal(1000), FixedWindow("day"))
    tokens = Limit("daily", Unit.TOKENS, Decimal(10), FixedWindow("day"))
    free, barred = counted(tokens), counted(tokens, (NOON, 10))
    alone = of(requests, counted(requests))
    assert urgency([(requests, counted(requests)), (tokens, free)], NEVER, NOON).score == alone.score
    assert urgency([(requests, counted(requests)), (tokens, barred)], NEVER, NOON).score == 0


def test_of_several_empty_limits_the_last_to_come_back_is_told() -> None:
    day, hour = daily_limit(FixedWindow("day")), daily_limit(FixedWindow("hour"))
    found = urgency([(hour, counted(hour, (NOON, 50))), (day, counted(day, (NOON, 50)))], NEVER, NOON)
    assert found.outlook is not None
    assert found.outlook.reading.resets_at == START + DAY


@pytest.mark.parametrize("hours", [ActiveHours("UTC", 1200, 240), ActiveHours("UTC", 0, 0), NINE_TO_TEN])
def test_one_second_before_the_end(hours: ActiveHours) -> None:
    rule = daily_limit(FixedWindow("day"))
    habit = habit_of(since=NOON - 80 * DAY, hours=hours)
    assert of(rule, counted(rule), habit, START + DAY - timedelta(seconds=1)).score >= 96


def test_bands() -> None:
    assert [Urgency(score, (), None).band for score in (100, 71, 70, 31, 30, 0)] == [
        Band.USE_NOW,
        Band.USE_NOW,
        Band.AVAILABLE,
        Band.AVAILABLE,
        Band.LOW_PRIORITY,
        Band.LOW_PRIORITY,
    ]
