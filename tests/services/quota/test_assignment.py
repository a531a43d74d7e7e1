from __future__ import annotations

from decimal import Decimal

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from services.quota.assignment import Assignment, Batch, assign, members, stretch

SIZE = 9
ONE = Decimal(1)


def batches_of(draw: list[tuple[int, int, int, int]]) -> list[Batch]:
    """The most valuable first, as they have to be."""
    found = [
        Batch(worth, count, stretch(min(first, last), max(first, last)), number, ONE)
        for number, (worth, count, first, last) in enumerate(draw)
    ]
    return sorted(found, key=lambda batch: -batch.worth)


slots = st.integers(0, SIZE - 1)
some_batches = st.lists(st.tuples(st.integers(0, 12), st.integers(0, SIZE + 1), slots, slots), max_size=7).map(
    batches_of
)


def hungarian(batches: list[Batch]) -> int:
    """Another method's optimum: every portion a row, every slot a column, and a column each for being left out."""
    portions = [batch for batch in batches for _ in range(batch.count)]
    worth = np.zeros((len(portions), SIZE + len(portions)))
    for row, batch in enumerate(portions):
        for slot in range(SIZE):
            worth[row, slot] = batch.worth if batch.slots >> slot & 1 else -1000
    return int(worth[linear_sum_assignment(worth, maximize=True)].sum())


@given(some_batches)
def test_nothing_is_worth_more(batches: list[Batch]) -> None:
    done = assign(batches, SIZE)
    seated = [batch for batch in done.seats if batch is not None]
    assert done.worth == sum(batch.worth for batch in seated) == hungarian(batches)
    assert all(batch is None or batch.slots >> slot & 1 for slot, batch in enumerate(done.seats))
    assert all(seated.count(batch) <= batch.count for batch in seated)


def check_prices(done: Assignment, batches: list[Batch], prices: list[int]) -> None:
    """Dual feasible with the same worth, which proves the optimum: slots cost, portions gain, nobody is envious."""
    assert all(price >= 0 for price in prices)
    gains = 0
    for batch in batches:
        cheapest = min((prices[slot] for slot in members(batch.slots)), default=0)
        gains += batch.count * max(0, batch.worth - cheapest)
    assert sum(prices) + gains == done.worth


@given(some_batches)
def test_prices_prove_the_optimum(batches: list[Batch]) -> None:
    done = assign(batches, SIZE)
    lowest, highest = done.lowest_prices(), done.highest_prices()
    check_prices(done, batches, lowest)
    check_prices(done, batches, highest)
    assert all(low <= high for low, high in zip(lowest, highest, strict=True))


@given(some_batches, slots)
def test_the_highest_price_is_what_a_slot_brings(batches: list[Batch], slot: int) -> None:
    done = assign(batches, SIZE)
    without = [Batch(b.worth, b.count, b.slots & ~(1 << slot), b.window, ONE) for b in batches]
    assert done.highest_prices()[slot] == done.worth - hungarian(without)


def test_of_equals_the_earlier_is_preferred() -> None:
    first, second = (Batch(5, 2, stretch(0, 2), number, ONE) for number in (0, 1))
    assert assign([first, second], 3).seats == [first, first, second]


def test_a_slot_that_nobody_wants_stays_free() -> None:
    batch = Batch(5, 4, stretch(1, 2), 0, ONE)
    assert assign([batch], 4).seats == [None, batch, batch, None]
