from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal

import pytest

from services.quota.counter import Limit, Use
from services.quota.habit import habits
from services.quota.recommendation import Candidate, Nothing, Pick, Recommendation, Wish, recommend
from services.quota.units import Unit
from services.quota.urgency import Quotas, Reason
from services.quota.usage_log import UsageLog, by_hour
from services.quota.wall_time import WallTime
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RateWindow, RefillWindow, Window
from services.quota.windows_ahead import a_day
from tests.services.quota.habits import DAY, LONG_AGO, NINE_TO_TEN, NOON, counted, daily_limit, each_day
from tests.services.quota.strategies import HOUR

DAILY = FixedWindow("day")
EVENING = NOON + 8 * HOUR


def candidates(
    *accounts: Quotas, logs: Mapping[int, Iterable[Use]] | None = None, purposes: Iterable[str] = ("text",)
) -> list[Candidate]:
    """Accounts 0, 1, 2 … of one person. ``logs``: what is known of their use, by number."""
    wall = WallTime(NINE_TO_TEN, NOON)
    known = {
        number: UsageLog(
            LONG_AGO,
            quotas[0][0].unit,
            max(1.0, a_day(quotas[0][0], wall.active_a_day)),
            by_hour((logs or {}).get(number, ()), NOON),
        )
        for number, quotas in enumerate(accounts)
    }
    found = habits(known, wall)
    return [Candidate(number, quotas, found[number], frozenset(purposes)) for number, quotas in enumerate(accounts)]


def account(window: Window, total: int = 50, used: int = 0, unit: Unit = Unit.MESSAGES) -> Quotas:
    rule = daily_limit(window, total, unit)
    return [(rule, counted(rule, (NOON, used), since=NOON))]


def order(found: Recommendation) -> list[int]:
    assert found.best is not None
    return [pick.account_id for pick in (found.best, *found.alternatives)]


def best(found: Recommendation) -> Pick:
    assert found.best is not None
    return found.best


def test_an_hour_of_work_saves_most_where_it_is_most_of_the_allowance() -> None:
    """Five messages an hour: of 1,500 most is lost whatever one does, of 20 a quarter is saved."""
    found = recommend(
        candidates(account(DAILY, 1500), account(DAILY, 20), account(DAILY, 100), logs={0: each_day(14)}), NOON
    )
    assert order(found) == [1, 2, 0]


def test_what_will_be_used_anyway_need_not_be_advised() -> None:
    found = recommend(candidates(account(DAILY), account(DAILY), logs={0: each_day(*range(12, 22), amount=9)}), NOON)
    assert order(found) == [1, 0]


def test_what_later_days_can_use_is_not_saved_now() -> None:
    """A month with weeks to go and a day that ends tonight; the same is allowed a day, and work is the same."""
    log = {2: each_day(*range(9, 21), amount=10)}
    accounts = candidates(account(FixedWindow("month"), 1500), account(DAILY), account(DAILY, 200), logs=log)
    assert order(recommend(accounts, EVENING))[0] == 1


def test_how_much_and_until_when_and_why() -> None:
    pick = best(recommend(candidates(account(DAILY, 100, 40), logs={0: each_day(14, amount=10)}), NOON))
    assert (pick.account_id, pick.unit, pick.until) == (0, Unit.MESSAGES, NOON + 12 * HOUR)
    assert pick.urgency.reasons == (Reason.RESETS, Reason.OWN_USE)
    assert 49 <= pick.amount <= 53  # sixty are left, and ten are used anyway
    assert pick.amount == int(pick.amount)


def test_parts_of_a_unit_only_where_they_make_sense() -> None:
    pick = best(recommend(candidates(account(DAILY, 5, 0, Unit.USD), logs={0: each_day(14, amount=1)}), NOON))
    assert 0 < pick.amount < 5
    assert pick.amount == round(pick.amount, 2)


def test_what_is_never_lost_is_kept_for_when_nothing_else_is_left() -> None:
    never, full = account(CreditWindow(), 5), account(RefillWindow(DAY), 1000)
    assert order(recommend(candidates(never, full), NOON)) == [1, 0]
    pick = best(recommend(candidates(never), NOON))
    assert (pick.account_id, int(pick.amount), pick.until) == (0, 5, None)
    assert pick.urgency.reasons == (Reason.NEVER_LOST,)


def test_up_to_three_alternatives() -> None:
    found = recommend(candidates(*(account(DAILY, 10 * number) for number in range(1, 7))), NOON)
    assert order(found) == [0, 1, 2, 3]


def test_not_now_moves_on() -> None:
    accounts = candidates(account(DAILY, 10), account(DAILY, 20), account(DAILY, 30))
    assert order(recommend(accounts, NOON, Wish(skipped={0}))) == [1, 2]
    assert recommend(accounts, NOON, Wish(skipped={0, 1, 2})).nothing is Nothing.SKIPPED
    assert order(recommend(accounts, NOON, Wish(skipped={77}))) == [0, 1, 2]


def test_the_purpose_and_private_text_are_heeded() -> None:
    text, images, both = (
        Candidate(number, each.quotas, each.habit, purposes, private=private)
        for number, (each, purposes, private) in enumerate(
            zip(
                candidates(account(DAILY, 10), account(DAILY, 20), account(DAILY, 30)),
                ({"text"}, {"images"}, {"text", "images"}),
                (False, True, True),
                strict=True,
            )
        )
    )
    accounts = [text, images, both]
    assert order(recommend(accounts, NOON, Wish("text"))) == [0, 2]
    assert order(recommend(accounts, NOON, Wish(private=True))) == [1, 2]
    assert order(recommend(accounts, NOON, Wish("text", private=True))) == [2]
    assert recommend(accounts, NOON, Wish("speech")).nothing is Nothing.FILTERED
    assert recommend([text], NOON, Wish(private=True)).nothing is Nothing.FILTERED


def test_no_accounts_and_only_throttles() -> None:
    assert recommend([], NOON) == Recommendation(nothing=Nothing.NO_ACCOUNTS)
    assert recommend(candidates(account(RateWindow(), 60)), NOON) == Recommendation(nothing=Nothing.ONLY_THROTTLES)


def test_all_empty_says_which_is_back_first() -> None:
    empty = [account(DAILY, 50, 50), account(FirstUseWindow(3 * HOUR), 50, 60), account(CreditWindow(), 5, 5)]
    found = recommend(candidates(*empty), NOON)
    assert (found.nothing, found.back, found.back_at) == (Nothing.EMPTY, 1, NOON + 3 * HOUR)


def test_a_bucket_is_back_when_there_is_one_again() -> None:
    empty = candidates(account(RefillWindow(DAY), 1000, 1000))
    found = recommend(empty, NOON)
    assert found.back_at is not None
    assert timedelta(seconds=80) < found.back_at - NOON < timedelta(seconds=90)
    assert recommend(empty, found.back_at).nothing is None


@pytest.mark.parametrize("window", [CreditWindow(), DAILY])
def test_what_never_comes_back_is_told_without_an_instant(window: Window) -> None:
    found = recommend(candidates(account(window, 0)), NOON)
    assert (found.nothing, found.back_at) == (Nothing.EMPTY, None)


def test_a_throttle_beside_an_allowance_does_not_matter() -> None:
    throttle = Limit("minute", Unit.REQUESTS, Decimal(60), RateWindow())
    alone = account(DAILY, 1500, unit=Unit.REQUESTS)
    beside = [(throttle, counted(throttle)), *alone]
    found = recommend(candidates(beside), NOON)
    assert best(found).amount == best(recommend(candidates(alone), NOON)).amount


def test_the_tightest_limit_says_how_much() -> None:
    day, five_hours = daily_limit(DAILY, 100), daily_limit(FirstUseWindow(5 * HOUR), 10)
    both = [(day, counted(day)), (five_hours, counted(five_hours))]
    pick = best(recommend(candidates(both), NOON))
    assert 9 <= pick.amount <= 10


def test_the_last_second() -> None:
    found = recommend(candidates(account(DAILY, 50), account(DAILY, 50, 50)), NOON + 12 * HOUR - timedelta(seconds=1))
    assert order(found) == [0]
    assert best(found).amount == 50


def test_the_same_twice_is_the_same() -> None:
    accounts = candidates(*(account(DAILY, 50) for _ in range(5)))
    assert recommend(accounts, NOON) == recommend(accounts, NOON)
    assert order(recommend(accounts, NOON)) == [0, 1, 2, 3]
    assert order(recommend(accounts[::-1], NOON)) == [0, 1, 2, 3]
