"""Caps that nobody publishes, learnt from stops."""

from __future__ import annotations

import random
from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from services.quota.caps import REMEMBERED, Cap, Stop, usual_stop
from tests.clock import START as NOW

DAY = timedelta(days=1)


def stops(*used: int) -> list[Stop]:
    """One a day, the first of them today."""
    return [Stop(NOW - number * DAY, Decimal(each)) for number, each in enumerate(used)]


def cap(low: int, high: int, suggested: int, count: int) -> Cap:
    return Cap(Decimal(low), Decimal(high), Decimal(suggested), count)


def test_never_stopped_says_nothing() -> None:
    assert usual_stop([], NOW) is None


def test_once_is_a_bound_but_no_habit() -> None:
    once = usual_stop(stops(18), NOW)
    assert once == cap(18, 18, 18, 1)
    assert once is not None
    assert not once.usual


def test_a_few_stops_give_their_range() -> None:
    found = usual_stop(stops(24, 18, 20), NOW)
    assert found == cap(18, 24, 20, 3)
    assert found is not None
    assert found.usual
    assert usual_stop(stops(24, 18), NOW) == cap(18, 24, 18, 2), "of two the lower: better warned early than stopped"


def test_of_many_those_apart_are_left_out() -> None:
    assert usual_stop(stops(20, 21, 2, 22, 90), NOW) == cap(20, 22, 21, 5), "2: the use was not logged; 90: a mistake"


def test_a_cap_that_was_changed_is_learnt_anew() -> None:
    assert usual_stop(stops(*[10] * 12, *[40] * 30), NOW) == cap(10, 10, 10, 12)


def test_what_is_old_untold_or_in_the_future_does_not_count() -> None:
    old = Stop(NOW - REMEMBERED - timedelta(seconds=1), Decimal(40))
    nothing_logged = Stop(NOW, Decimal(0))
    wrong_clock = Stop(NOW + DAY, Decimal(40))
    assert usual_stop([old, nothing_logged, wrong_clock], NOW) is None
    assert usual_stop([old, nothing_logged, wrong_clock, *stops(18)], NOW) == cap(18, 18, 18, 1)


@given(st.lists(st.tuples(st.integers(0, 120), st.decimals("0", "1000", places=2)), max_size=40), st.randoms())
def test_laws(seen: list[tuple[int, Decimal]], chance: random.Random) -> None:
    logged = [Stop(NOW - number * timedelta(hours=17) - days * DAY, used) for number, (days, used) in enumerate(seen)]
    found = usual_stop(logged, NOW)
    chance.shuffle(logged)
    assert usual_stop(logged, NOW) == found, "the order does not matter"
    if found is not None:
        amounts = {stop.used for stop in logged}
        assert {found.low, found.high, found.suggested} <= amounts, "nothing is made up"
        assert 0 < found.low <= found.suggested <= found.high
        assert 1 <= found.stops <= len(logged)
