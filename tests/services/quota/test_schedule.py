"""The plan of the day as a person reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from services.quota.active_hours import ActiveHours
from services.quota.counter import Limit, Use
from services.quota.offers import LimitAhead, Offer
from services.quota.schedule import Plan, plan_of_day
from services.quota.slots import Day, day_of
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
from tests.services.quota.planning import Kept, kept
from tests.services.quota.strategies import HOUR

SEOUL = ActiveHours("Asia/Seoul", 9 * 60, 22 * 60)
MINUTE = timedelta(minutes=1)
CHATGPT = Limit("3hour", Unit.MESSAGES, Decimal(50), FirstUseWindow(3 * HOUR))
CLAUDE = Limit("5hour", Unit.MESSAGES, Decimal(20), FirstUseWindow(5 * HOUR))
GEMINI = Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "America/Los_Angeles"))
LEONARDO = Limit("daily", Unit.TOKENS, Decimal(150), FixedWindow("day"))


def at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    """On the clock of Seoul, on a Sunday in November."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - 9 * HOUR


def clock(instant: datetime) -> str:
    return (instant + 9 * HOUR).strftime("%H:%M")


def day_from(now: datetime) -> Day:
    day = day_of(SEOUL, now)
    assert day is not None
    return day


def plan(now: datetime, *accounts: Kept) -> Plan:
    day = day_from(now)
    return plan_of_day([account.offer(day) for account in accounts], day)


def told(plan: Plan) -> list[str]:
    return [
        f"{clock(block.start)}–{clock(block.end)} {block.account}: {block.amount} {block.reason}"
        + (f" {block.nth}/{block.of}" if block.nth else "")
        for block in plan.blocks
    ]


def limit(window: Window, total: int = 60, unit: Unit = Unit.MESSAGES) -> Limit:
    return Limit("any", unit, Decimal(total), window)


def test_the_storyboards_sunday() -> None:
    chatgpt = kept(1, CHATGPT, at(9), Use(at(14, 4), Decimal(50)))
    gemini = kept(2, GEMINI, at(9), Use(at(9), Decimal(120)))
    found = plan(at(14, 5), chatgpt, gemini, kept(3, CLAUDE, at(9)))
    assert told(found) == [
        "14:05–14:30 3: 20 starts 1/2",
        "14:30–17:00 2: 410 closes",  # midnight in Los Angeles
        "17:04–18:30 1: 50 fresh 1/2",
        "18:30–20:00 2: 249 fresh",
        "20:04–21:30 1: 50 again 2/2",
        "21:30–22:00 3: 20 again 2/2",
    ]
    assert found.openings == ()
    assert found.proven


def test_three_windows_of_five_hours_fit_into_the_day() -> None:
    found = plan(at(8), kept(1, CLAUDE, at(8)))
    assert told(found) == [
        "09:00–09:30 1: 20 starts 1/3",
        "14:00–14:30 1: 20 again 2/3",
        "19:00–19:30 1: 20 again 3/3",
    ]
    assert [clock(block.closes) for block in found.blocks if block.closes] == ["14:00", "19:00", "00:00"]


def test_a_window_is_opened_by_a_message_while_something_else_is_more_urgent() -> None:
    """Until two there is no time, but a window opened at half past ten gives way to a second and a third."""
    urgent, later = limit(CreditWindow(6 * HOUR), 200), limit(FirstUseWindow(5 * HOUR), 60)
    found = plan(at(8), kept(1, urgent, at(8)), kept(2, later, at(8), at_risk=0.2))
    assert told(found) == [
        "09:00–14:00 1: 200 closes",
        "14:00–15:30 2: 60 closes 1/3",
        "15:30–17:00 2: 60 again 2/3",
        "20:30–22:00 2: 60 again 3/3",
    ]
    assert [(each.account, clock(each.at), clock(each.closes), each.nth, each.of) for each in found.openings] == [
        (2, "10:30", "15:30", 1, 3)
    ]


def test_two_accounts_of_a_kind_take_turns() -> None:
    found = plan(at(20), kept(1, CLAUDE, at(9)), kept(2, CLAUDE, at(9)))
    assert told(found) == ["20:00–20:30 1: 20 starts 1/1", "20:30–21:00 2: 20 starts 1/1"]


def test_what_is_likelier_lost_comes_first() -> None:
    """One hour, and an allowance each for all of it."""
    now, short = at(21), limit(FixedWindow("day", "Asia/Seoul"), 40)
    safe, lost = kept(1, short, at(20), at_risk=0.2), kept(2, short, at(20), at_risk=0.9)
    assert told(plan(now, safe, lost)) == ["21:00–22:00 2: 40 closes"]
    both = plan(at(20), safe, lost)
    assert [block.account for block in both.blocks] == [1, 2]
    assert both.worth == pytest.approx(1.1)


def test_the_larger_share_comes_first() -> None:
    now = at(21, 30)
    small, large = limit(FixedWindow("day", "Asia/Seoul"), 20), limit(FixedWindow("day", "Asia/Seoul"), 400)
    assert told(plan(now, kept(1, large, now), kept(2, small, now))) == ["21:30–22:00 2: 20 closes"]


@pytest.mark.parametrize(
    ("window", "used", "expected"),
    [
        (FixedWindow("day", "Asia/Seoul"), 0, ["20:00–21:30 1: 60 closes"]),
        (FixedWindow("day"), 0, ["20:00–21:30 1: 60 closes"]),  # at nine, before anybody is up
        (FixedWindow("month"), 0, ["20:00–20:30 1: 2 spread"]),
        (FixedWindow("day", "Asia/Seoul", (at(21) + 9 * HOUR).time()), 60, ["21:00–21:30 1: 5 fresh"]),
        (FirstUseWindow(3 * HOUR), 0, ["20:00–21:30 1: 60 starts 1/1"]),
        (FirstUseWindow(timedelta(days=30)), 0, ["20:00–21:30 1: 60 starts 1/1"]),
        (RefillWindow(24 * HOUR), 0, ["20:00–21:00 1: 40 overflows", "21:30–22:00 1: 9 overflows"]),
        (SlidingWindow(24 * HOUR), 10, ["20:00–21:30 1: 50 returns"]),
        (CreditWindow(2 * HOUR), 0, ["20:00–21:30 1: 60 closes"]),
        (CreditWindow(), 0, []),
        (RateWindow(), 0, []),
    ],
)
def test_each_kind_of_window_says_why(window: Window, used: int, expected: list[str]) -> None:
    account = kept(1, limit(window), at(20))
    assert told(plan(at(20), account.used(used, at(20)) if used else account)) == expected


def test_what_comes_back_bit_by_bit_is_used_again_when_it_is_back() -> None:
    found = plan(at(9), kept(1, limit(SlidingWindow(4 * HOUR), 40), at(9)))
    assert told(found) == [
        "09:00–10:00 1: 40 returns",
        "14:30–15:30 1: 40 returns",
        "20:00–21:00 1: 40 returns",
    ]


def test_what_is_lost_before_a_sitting_fits_is_said() -> None:
    now = at(16, 50)
    found = plan(now, kept(1, GEMINI, now))
    assert [(each.account, int(each.amount), clock(each.closes)) for each in found.late] == [(1, 1500, "17:00")]
    assert told(found) == ["17:00–20:30 1: 577 fresh"]
    a_second_before = plan(at(17) - timedelta(seconds=1), kept(1, GEMINI, now))
    assert a_second_before.late == ()
    assert told(a_second_before) == ["17:00–20:30 1: 577 spread"]
    assert told(plan(at(16, 40), kept(1, GEMINI, at(9))))[0] == "16:40–17:00 1: 79 closes"


def test_how_much_is_used_with_the_plan_and_without() -> None:
    now = at(21)
    used_anyhow = kept(1, limit(FixedWindow("day", "Asia/Seoul"), 40), now, at_risk=0.25, usual=0.5)
    left_alone = kept(2, limit(FixedWindow("day", "Asia/Seoul"), 80), now, usual=0.125)
    found = plan(now, used_anyhow, left_alone)
    assert told(found) == ["21:00–22:00 2: 40 closes"]
    assert found.share == pytest.approx((0.5 + 0.5) / 2)
    assert found.usual == pytest.approx((0.5 + 0.125) / 2)


def test_what_would_be_used_anyhow_still_gets_a_place() -> None:
    found = plan(at(21), kept(1, limit(FixedWindow("day", "Asia/Seoul"), 40), at(21), at_risk=0.0, usual=1.0))
    assert told(found) == ["21:00–22:00 1: 40 closes"]
    assert (found.share, found.usual) == (1, 1)


def test_nothing_to_plan() -> None:
    assert plan(at(14)) == Plan(day_from(at(14)))
    over = plan(at(21, 50), kept(1, CLAUDE, at(9)))
    assert over == Plan(day_from(at(21, 50)))
    empty = [
        kept(1, limit(FixedWindow("month")), at(9), Use(at(13), Decimal(60))),
        kept(2, limit(RateWindow()), at(9)),
        kept(3, limit(FixedWindow("day"), 0), at(9)),
        kept(4, limit(CreditWindow(HOUR)), at(9)),
    ]
    assert plan(at(14), *empty) == Plan(day_from(at(14)))
    assert plan_of_day(
        [Offer(1, Decimal(20), ()), Offer(2, Decimal(20), (LimitAhead(CLAUDE, ()),))], day_from(at(14))
    ) == Plan(day_from(at(14)))


def test_the_order_of_accounts_does_not_matter() -> None:
    day = day_from(at(9, 12))
    limits = [CHATGPT, GEMINI, CLAUDE, LEONARDO, limit(RefillWindow(24 * HOUR), 1000, Unit.REQUESTS)]
    offers = [kept(n, each, at(9)).offer(day) for n, each in enumerate(limits * 2)]
    assert plan_of_day(offers, day) == plan_of_day(offers[::-1], day) == plan_of_day(offers[3:] + offers[:3], day)


@pytest.mark.parametrize("now", [datetime(2026, 3, 8, 5, tzinfo=UTC), datetime(2026, 11, 1, 5, tzinfo=UTC)])
def test_windows_last_as_long_as_they_say_when_clocks_change(now: datetime) -> None:
    day = day_of(ActiveHours("America/New_York", 0, 0), now)
    assert day is not None
    found = plan_of_day([kept(1, CLAUDE, now).offer(day)], day)
    assert [later.start - sooner.start for sooner, later in pairwise(found.blocks)] == [5 * HOUR] * 4
    assert all(block.closes == block.start + 5 * HOUR for block in found.blocks)


def test_the_plan_begins_with_what_is_wanted_first_where_nothing_goes_for_it() -> None:
    day = day_from(at(14, 5))
    offers = [
        account.offer(day) for account in (kept(1, CHATGPT, at(9)), kept(2, GEMINI, at(9)), kept(3, CLAUDE, at(9)))
    ]
    plain = plan_of_day(offers, day)
    for account in (1, 2, 3):
        found = plan_of_day(offers, day, begin_with=account)
        assert (found.blocks[0].account, found.blocks[0].start) == (account, at(14, 5))
        assert found.worth == plain.worth


def test_it_does_not_where_the_first_half_hour_is_needed() -> None:
    """One window closes at three, and fills all slots until then."""
    now = at(14)
    urgent, later = kept(1, limit(CreditWindow(HOUR), 40), now), kept(2, CLAUDE, now)
    assert [block.account for block in plan(now, urgent, later).blocks][:2] == [1, 2]
    day = day_from(now)
    found = plan_of_day([urgent.offer(day), later.offer(day)], day, begin_with=2)
    assert [(block.account, clock(block.start)) for block in found.blocks][:2] == [(1, "14:00"), (2, "15:00")]


def test_the_first_step_is_a_message_or_a_block() -> None:
    urgent, later = limit(CreditWindow(6 * HOUR), 200), limit(FirstUseWindow(5 * HOUR), 60)
    found = plan(at(8), kept(1, urgent, at(8)), kept(2, later, at(8), at_risk=0.2))
    assert found.first_step == found.blocks[0]
    opened_at_nine = replace(found, openings=(replace(found.openings[0], at=at(9)),))
    assert opened_at_nine.first_step == opened_at_nine.openings[0]
    assert plan(at(14)).first_step is None
