from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours
from services.quota.counter import Use
from services.quota.habit import Habit, habits
from services.quota.units import Unit
from services.quota.usage_log import UsageLog, busy_hour, by_hour, pauses
from services.quota.wall_time import WallTime, in_hours
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.quota.windows_ahead import a_day
from tests.services.quota.habits import DAY, LONG_AGO, NINE_TO_TEN, NOON, daily_limit, each_day, habit_of
from tests.services.quota.strategies import HOUR

SEOUL, BERLIN = "Asia/Seoul", "Europe/Berlin"


def hours_of_use(habit: Habit, begin: datetime, hours: float = 1) -> float:
    return habit.forecast(begin, begin + hours * HOUR).hours


def test_the_hours_of_the_day_are_learnt() -> None:
    habit = habit_of(each_day(14, amount=5))
    tomorrow = NOON + DAY
    assert hours_of_use(habit, tomorrow + 2 * HOUR) > 0.7
    assert hours_of_use(habit, tomorrow + 6 * HOUR) < 0.1
    assert habit.forecast(tomorrow, tomorrow + 6 * HOUR).mean == pytest.approx(5, rel=0.25)


def test_weekends_are_learnt() -> None:
    sundays = each_day(14, 15, 16, days=range(7, 75, 7))
    habit = habit_of(sundays)
    sunday, wednesday = NOON + 7 * DAY, NOON + 3 * DAY
    assert hours_of_use(habit, sunday, 5) > 4 * hours_of_use(habit, wednesday, 5)


def test_the_latest_weeks_weigh_more() -> None:
    stopped = habit_of(each_day(14, days=range(40, 80)))
    began = habit_of(each_day(14, days=range(1, 41)))
    assert hours_of_use(began, NOON + DAY, 10) > 1.5 * hours_of_use(stopped, NOON + DAY, 10)


def test_a_new_person_is_expected_within_active_hours() -> None:
    habit = habit_of(since=NOON)
    assert hours_of_use(habit, NOON + DAY, 10) > 5 * hours_of_use(habit, NOON + DAY + 11 * HOUR, 9)
    night = habit_of(since=NOON, hours=ActiveHours("UTC", 22 * 60, 4 * 60))
    assert hours_of_use(night, NOON + DAY + 10 * HOUR, 6) > 5 * hours_of_use(night, NOON + DAY, 10)


def test_a_short_log_moves_the_guess_a_little_and_a_long_one_a_lot() -> None:
    new = habit_of(since=NOON)
    tried = habit_of(each_day(14, days=[1]), since=NOON - 2 * DAY)
    regular = habit_of(each_day(14))
    afternoon = NOON + DAY + 2 * HOUR
    assert hours_of_use(new, afternoon) < hours_of_use(tried, afternoon) < hours_of_use(regular, afternoon)
    assert new.certain < tried.certain < regular.certain


def test_not_using_an_account_is_learnt_too() -> None:
    idle, new = habit_of(since=NOON - 30 * DAY), habit_of(since=NOON)
    assert hours_of_use(idle, NOON, 24) < 0.3 * hours_of_use(new, NOON, 24)


def test_another_account_tells_when_somebody_is_there() -> None:
    wall = WallTime(NINE_TO_TEN, NOON)
    much = UsageLog(LONG_AGO, Unit.MESSAGES, 50, by_hour(each_day(20, 21, amount=9), NOON))
    new = UsageLog(NOON, Unit.MESSAGES, 50)
    other = UsageLog(NOON, Unit.CREDITS, 1000)
    found = habits({"much": much, "new": new, "other": other}, wall)
    evening, morning = NOON + DAY + 8 * HOUR, NOON + DAY - 2 * HOUR
    assert hours_of_use(found["new"], evening, 2) > 5 * hours_of_use(found["new"], morning, 2)
    assert found["new"].work == pytest.approx(9)
    assert found["other"].work == pytest.approx(1000 * 9 / 50)  # as large a share of a day


def test_days_differ_more_for_who_works_in_bursts() -> None:
    steady = habit_of(each_day(10, 14, 18))
    bursts = habit_of(each_day(*range(9, 21), days=range(2, 71, 8)))
    assert bursts.spread > 2 * steady.spread
    week = 7 * 24 * HOUR
    assert bursts.forecast(NOON, NOON + week).deviation > 2 * steady.forecast(NOON, NOON + week).deviation


def test_amounts_that_are_all_alike_make_a_surer_forecast() -> None:
    alike = habit_of(each_day(14, amount=10))
    mixed = habit_of([*each_day(14, amount=1, days=range(1, 71, 2)), *each_day(14, amount=19, days=range(2, 71, 2))])
    assert alike.size == pytest.approx(mixed.size, rel=0.05)
    assert alike.shape > mixed.shape


def test_what_today_brought_so_far_sets_the_mood() -> None:
    days = [*each_day(*range(9, 21), days=range(1, 71, 3)), *each_day(10, days=range(2, 71, 3))]
    usual = habit_of(days)
    busy = habit_of([*days, *each_day(9, 10, 11, days=[0])])
    assert usual.mood < 1 < busy.mood
    assert hours_of_use(busy, NOON, 8) > 1.5 * hours_of_use(usual, NOON, 8)
    assert hours_of_use(busy, NOON + DAY, 8) == pytest.approx(hours_of_use(usual, NOON + DAY, 8), rel=0.01)


def test_an_entry_twice_counts_once_and_one_from_the_future_not_at_all() -> None:
    log = each_day(14)
    assert by_hour([*log, *log], NOON) == by_hour(log, NOON)
    future = [Use(NOON + hour * HOUR, Decimal(500)) for hour in (0.01, 24, 9000)]
    assert by_hour([*log, *future], NOON) == by_hour(log, NOON)
    assert by_hour([Use(NOON, Decimal(1)), Use(NOON, Decimal(2))], NOON) == ((int(in_hours(NOON)), 3.0),)


def test_hours_from_the_future_are_not_looked_at_even_in_a_log_by_hour() -> None:
    wall = WallTime(NINE_TO_TEN, NOON)
    hours = by_hour(each_day(14), NOON)
    ahead = tuple((int(in_hours(NOON)) + more, 500.0) for more in (1, 5, 30))
    now, later = (habits({0: UsageLog(LONG_AGO, Unit.MESSAGES, 50, log)}, wall)[0] for log in (hours, hours + ahead))
    assert (now.week, now.size, now.mood) == (later.week, later.size, later.mood)


def test_entries_from_before_the_account_and_of_long_ago_are_left_out() -> None:
    log = each_day(14, days=range(1, 400))
    assert habit_of(log, since=NOON - 400 * DAY).certain < 90
    assert habit_of(log, since=NOON).certain < 2


def test_who_moves_at_noon_keeps_the_hours_of_the_day() -> None:
    """Every day at nine in Seoul; at noon today they arrive in Berlin, where nine is seven hours later."""
    log = each_day(0, now=NOON)
    moves = [(LONG_AGO, SEOUL), (NOON, BERLIN)]
    habit = habit_of(log, hours=ActiveHours(BERLIN, 9 * 60, 22 * 60), moves=moves)
    nine_in_berlin, nine_in_seoul = NOON + DAY - 4 * HOUR, NOON + DAY - 12 * HOUR
    assert hours_of_use(habit, nine_in_berlin) > 0.7
    assert hours_of_use(habit, nine_in_seoul) < 0.1


def test_hours_of_the_wall_stay_when_the_clocks_change() -> None:
    """In Los Angeles clocks go forward on the 8th of March 2026: nine is at 17:00 UTC, then at 16:00."""
    before = datetime(2026, 3, 7, 20, tzinfo=UTC)
    habit = habit_of(
        each_day(17, now=before),
        now=before,
        since=before - 80 * DAY,
        hours=ActiveHours("America/Los_Angeles", 480, 1320),
    )
    monday = datetime(2026, 3, 9, tzinfo=UTC)
    assert hours_of_use(habit, monday + 16 * HOUR) > 0.7
    assert hours_of_use(habit, monday + 17 * HOUR) < 0.15
    whole = sum(hours_of_use(habit, before + hour * HOUR) for hour in range(72))
    assert habit.forecast(before, before + 3 * DAY).hours == pytest.approx(whole, rel=1e-9)


@given(st.lists(st.floats(0, 24 * 40), min_size=2, max_size=2), st.floats(0, 24 * 40))
def test_expected_use_adds_up_and_never_falls(ends: list[float], split: float) -> None:
    habit = habit_of(each_day(9, 14, 20), hours=ActiveHours("Australia/Lord_Howe", 540, 1320))
    near, far = (NOON + hours * HOUR for hours in sorted(ends))
    middle = min(max(NOON + split * HOUR, near), far)
    first, second = habit.forecast(near, middle).hours, habit.forecast(middle, far).hours
    assert habit.forecast(near, far).hours == pytest.approx(first + second, abs=1e-6)
    assert habit.forecast(NOON, near).hours <= habit.forecast(NOON, far).hours + 1e-9


def test_days_without_anything_left_say_nothing_of_the_habit() -> None:
    """A thousand a month, used up in ten days: the first days of a month are what to expect of the next one."""
    rule = daily_limit(FixedWindow("month"), 1000)
    now = datetime(2026, 4, 1, tzinfo=UTC)
    log = [Use(datetime(2026, month, day, 14, tzinfo=UTC), Decimal(100)) for month in (1, 2, 3) for day in range(1, 11)]
    hours = by_hour(log, now)
    found = pauses(rule, hours, now)
    spans = [tuple(datetime(1970, 1, 1, tzinfo=UTC) + hour * HOUR for hour in pause) for pause in found]
    assert [(begin.day, begin.hour, end.day, end.month) for begin, end in spans] == [
        (10, 15, 1, 2),
        (10, 15, 1, 3),
        (10, 15, 1, 4),
    ]
    plain, aware = (
        habits({0: UsageLog(now - 90 * DAY, rule.unit, 33, hours, gaps)}, WallTime(NINE_TO_TEN, now))[0]
        for gaps in ((), found)
    )
    assert plain.forecast(now, now + 10 * DAY).mean < 600
    assert aware.forecast(now, now + 10 * DAY).mean > 800


def test_evenings_with_nothing_left_say_nothing_of_evenings() -> None:
    """Fifty a day are used up by two, but on each third day they last until eight."""
    rule = daily_limit(FixedWindow("day"))
    early, late = each_day(13, amount=50, days=range(1, 71)), each_day(10, 20, amount=9, days=range(3, 71, 3))
    hours = by_hour([*(each for each in early if (NOON - each.at).days % 3), *late], NOON)
    wall = WallTime(NINE_TO_TEN, NOON)
    plain, aware = (
        habits({0: UsageLog(LONG_AGO, rule.unit, 50, hours, gaps)}, wall)[0] for gaps in ((), pauses(rule, hours, NOON))
    )
    evening = NOON + DAY + 8 * HOUR
    assert hours_of_use(aware, evening) > 1.15 * hours_of_use(plain, evening)


@pytest.mark.parametrize(
    ("window", "begins", "ends"),
    [
        (FixedWindow("day", "America/Los_Angeles"), 15, 24 + 8),  # midnight there is eight in the morning
        (FixedWindow("day", "Asia/Seoul"), 0, 0),  # and three in the afternoon there: at once
        (FixedWindow("day"), 15, 24),
        (FirstUseWindow(5 * HOUR), 15, 19),
        (FixedWindow("week"), 15, 24),  # it was a Sunday
        (CreditWindow(30 * DAY), 15, 24 * 7 + 12),
        (FixedWindow("hour"), 0, 0),
        (FixedWindow("minute"), 0, 0),
        (FirstUseWindow(timedelta(minutes=5)), 0, 0),
        (RefillWindow(DAY), 0, 0),
        (SlidingWindow(DAY), 0, 0),
        (RateWindow(), 0, 0),
    ],
)
def test_a_window_that_is_used_up_pauses_until_it_closes(window: Window, begins: int, ends: int) -> None:
    log = by_hour(each_day(14, amount=45, days=[7]), NOON)
    midnight = int(in_hours(NOON - 7 * DAY)) - 12
    found = pauses(daily_limit(window), log, NOON)
    assert found == ([(midnight + begins, midnight + ends)] if ends else [])
    assert pauses(daily_limit(window, 60), log, NOON) == []  # people forget to log, but not so much


@pytest.mark.parametrize(
    ("window", "ends"),
    [
        (FixedWindow("day", "America/Los_Angeles"), [8, 7]),  # midnight there, before the clocks go forward and after
        (FixedWindow("day", "Asia/Kolkata"), [18, 18]),  # half past
        (FixedWindow("week", "America/Los_Angeles", anchor_day=6), [8, 7]),
    ],
)
def test_resets_of_the_past_were_when_the_calendar_says(window: FixedWindow, ends: list[int]) -> None:
    now = datetime(2026, 4, 1, 12, tzinfo=UTC)
    days = [datetime(2026, 3, 6, 15, tzinfo=UTC), datetime(2026, 3, 13, 15, tzinfo=UTC)]  # two Fridays
    found = pauses(daily_limit(window), by_hour([Use(day, Decimal(50)) for day in days], now), now)
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    assert [(epoch + begin * HOUR).hour for begin, _ in found] == [16, 16]
    assert [(epoch + end * HOUR).hour for _, end in found] == ends


def test_older_than_the_calendar_that_is_remembered() -> None:
    rule = daily_limit(FixedWindow("day", "America/Los_Angeles"))
    long_ago = NOON - 200 * DAY
    assert len(pauses(rule, by_hour([Use(long_ago, Decimal(50))], NOON), NOON)) == 1


def test_a_busy_hour_is_one_that_came_twice() -> None:
    assert busy_hour(by_hour(each_day(14, amount=30, days=[1]), NOON)) is None
    twice = [*each_day(14, amount=30, days=[1, 2]), *each_day(21, amount=200, days=[3])]
    assert busy_hour(by_hour(twice, NOON)) == 30
    assert busy_hour(()) is None


def test_what_pauses_now_pauses_until_now() -> None:
    rule = daily_limit(FixedWindow("day"))
    log = by_hour(each_day(9, amount=50, days=[0]), NOON)
    now = int(in_hours(NOON))
    assert pauses(rule, log, NOON) == [(now - 2, now)]
    assert pauses(daily_limit(FixedWindow("day"), 0), log, NOON) == []
    assert pauses(rule, (), NOON) == []


def test_work_that_could_be_moved_counts_from_tomorrow_on() -> None:
    wall = WallTime(NINE_TO_TEN, NOON)
    busy = UsageLog(LONG_AGO, Unit.MESSAGES, 50, by_hour(each_day(*range(9, 21)), NOON))
    found = habits({"busy": busy, "spare": UsageLog(LONG_AGO, Unit.MESSAGES, 50)}, wall)
    spare = found["spare"]
    assert spare.forecast(NOON, NOON + 10 * HOUR, moved=0.5).mean == spare.forecast(NOON, NOON + 10 * HOUR).mean
    assert spare.forecast(NOON, NOON + 2 * DAY, moved=0.5).mean > 10 * spare.forecast(NOON, NOON + 2 * DAY).mean


def test_nothing_is_expected_of_no_time() -> None:
    habit = habit_of(each_day(12))
    assert habit.forecast(NOON, NOON).mean == 0
    assert habit.forecast(NOON, NOON - HOUR).mean == 0


def test_nobody_has_no_habits() -> None:
    assert habits({}, WallTime(NINE_TO_TEN, NOON)) == {}
    nothing = UsageLog(NOON, Unit.MESSAGES, a_day(daily_limit(FixedWindow("day"), 0), 13))
    assert habits({0: nothing}, WallTime(NINE_TO_TEN, NOON))[0].forecast(NOON, NOON + timedelta(hours=3)).mean >= 0
