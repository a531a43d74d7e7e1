from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from services.quota.active_hours import ActiveHours
from services.quota.counter import Limit, new_counter, use
from services.quota.offers import Expected, LimitAhead, Offer, for_today, pace
from services.quota.slots import Day, day_of
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RateWindow, Window
from services.quota.windows_ahead import Supply, windows_ahead
from tests.services.quota.strategies import HOUR

HOURS = ActiveHours("UTC", 9 * 60, 22 * 60)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAYS = timedelta(days=1)


def rule(window: Window, total: int, unit: Unit = Unit.MESSAGES) -> Limit:
    return Limit("any", unit, Decimal(total), window)


def today() -> Day:
    day = day_of(HOURS, NOW)
    assert day is not None
    return day


def ahead(limit: Limit, used: int = 0) -> LimitAhead:
    counter = use(limit, new_counter(limit, NOW), Decimal(used), NOW)
    return LimitAhead(limit, tuple(Expected(s, 1.0, 0.0) for s in windows_ahead(limit, counter, NOW, today().ends)))


def amounts(*limits: LimitAhead) -> list[int]:
    found = for_today(Offer(1, Decimal(20), limits), today())
    return [] if found is None else [int(each.supply.amount) for each in found[1]]


@pytest.mark.parametrize(
    ("unit", "total", "busiest", "throttles", "expected"),
    [
        (Unit.MESSAGES, 50, None, [], 20),
        (Unit.REQUESTS, 1500, None, [], 80),
        (Unit.REQUESTS, 1500, 600, [], 300),
        (Unit.REQUESTS, 1500, 90, [], 80),
        (Unit.REQUESTS, 20, None, [2], 60),
        (Unit.CALLS, 1000, 5000, [20, 10], 300),
        (Unit.TOKENS, 150, None, [], 75),
        (Unit.TOKENS, 151, None, [], 76),
        (Unit.NEURONS, 1, None, [], 1),
        (Unit.CREDITS, 5, None, [], Decimal("2.5")),
        (Unit.MINUTES, 600, 300, [], 30),
        (Unit.SECONDS, 300, None, [], 1800),
    ],
)
def test_nobody_sends_more_in_half_an_hour(
    unit: Unit, total: int, busiest: int | None, throttles: list[int], expected: Decimal
) -> None:
    limit = rule(FixedWindow("day"), total, unit)
    assert pace(limit, None if busiest is None else Decimal(busiest), map(Decimal, throttles)) == expected


def test_what_lasts_longer_gives_each_day_its_part() -> None:
    month = rule(CreditWindow(4 * DAYS), 520)
    assert amounts(ahead(month)) == [100]  # ten hours of 52: today's, three whole days, and three hours of the last
    assert amounts(ahead(rule(CreditWindow(4 * DAYS), 1))) == [1]
    assert amounts(ahead(rule(FixedWindow("day"), 50))) == [50]
    assert amounts(ahead(rule(CreditWindow(), 50))) == []


def test_the_smallest_limit_leads_as_far_as_the_others_allow() -> None:
    hours, week = rule(FirstUseWindow(3 * HOUR), 50), rule(FirstUseWindow(7 * DAYS), 200)
    assert amounts(ahead(hours), ahead(week)) == [50, 50, 50, 50]
    assert amounts(ahead(week, 80), ahead(hours)) == [14]  # 120 are left for seven days
    assert amounts(ahead(hours), ahead(week, 200)) == []
    assert amounts(ahead(hours), ahead(rule(RateWindow(), 1))) == [50, 50, 50, 50]


def test_a_longer_limit_that_is_fresh_again_allows_more_from_then_on() -> None:
    hours, day = rule(FixedWindow("hour"), 10), rule(FixedWindow("day", at=(NOW + 2 * HOUR).time()), 25)
    assert amounts(ahead(hours), ahead(day, 20)) == [5, 10, 6]  # of the fresh 25, tomorrow has nine


@pytest.mark.parametrize("limits", [(), (ahead(rule(RateWindow(), 60)),), (ahead(rule(FixedWindow("day"), 0)),)])
def test_nothing_to_plan(limits: tuple[LimitAhead, ...]) -> None:
    assert for_today(Offer(1, Decimal(20), limits), today()) is None


def test_a_supply_without_an_end_is_no_part_of_a_day() -> None:
    forever = Supply(NOW, None, Decimal(50))
    limit = rule(CreditWindow(), 50)
    assert amounts(LimitAhead(limit, (Expected(forever, 0.0, 0.0),))) == []
