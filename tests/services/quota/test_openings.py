"""The optimum is the integer program's: on thousands of made-up days, some like people's and some like nobody's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest

from services.quota.assignment import Batch, stretch
from services.quota.chains import Chain
from services.quota.openings import Choice, choose
from tests.services.quota.integer_program import Openable, OpenWindow, best

GRAIN = 10**12
"""So much is a whole allowance worth."""
UNLIMITED = 10**6
STRIDE = 100

Day = tuple[int, list[OpenWindow], list[tuple[OpenWindow, int, int, int]]]
"""So many slots, windows, and chains: a window with any slots; the first slot; how long it can be used; when again."""


def office(random: Random) -> Day:
    """Some of the usual presets, at any time of the day, for a person of whose habits something or nothing is known."""
    size = random.choice([4, 8, 12, 14, 16, 20])
    known = random.random() < 0.5
    windows, chains = [], []
    for _ in range(random.choice([1, 2, 3, 4, 5])):
        weight = random.random() if known else 1.0
        if random.random() < 0.5:
            total, lasts = random.choice([(50, 6), (10, 10), (25, 10), (40, 10), (15, 6)])
            earliest = random.choice([0, 0, random.randint(0, lasts)])
            if earliest < size:
                chains.append((window(total, total, 17, weight, ()), earliest, lasts, lasts))
            if earliest:
                windows.append(window(random.randint(0, total), total, 17, weight, range(min(earliest, size))))
        else:
            total, most = random.choice([(1500, 80), (150, 75), (50, 50), (500, 80), (28, 28), (1000, 80)])
            closes = min(size, random.choice([6, 14, random.randint(1, size)]))
            windows.append(window(random.randint(0, total), total, most, weight, range(closes)))
            windows.append(window(total, total, most, weight * random.random(), range(closes, size)))
    return size, windows, chains


def nobody(random: Random) -> Day:
    """Windows of all lengths, with gaps between them, worth anything."""
    size = random.randint(1, 20)
    windows, chains = [], []
    for _ in range(random.randint(0, 5)):
        begin = random.randrange(size)
        slots = range(begin, random.randint(begin + 1, size))
        windows.append(window(random.randint(0, 300), 100, random.randint(1, 100), random.random(), slots))
    for _ in range(random.randint(0, 4)):
        lasts = random.randint(1, 8)
        rule = window(random.randint(1, 200), 100, random.randint(20, 100), random.random(), ())
        chains.append((rule, random.randrange(size), lasts, lasts + random.choice([0, 0, 1, 3])))
    return size, windows, chains


def alike(random: Random) -> Day:
    """The same few accounts several times over: everything is a tie."""
    size = random.randint(4, 14)
    chains = [
        (window(total, total, 20, 1.0, ()), 0, lasts, lasts)
        for total, lasts in [random.choice([(50, 6), (25, 10)])] * random.randint(1, 3)
    ]
    windows = [window(100, 100, 50, 1.0, range(random.randint(1, size))) for _ in range(random.randint(0, 4))]
    return size, windows, chains


def window(left: int, total: int, pace: int, weight: float, slots: range | tuple[int, ...]) -> OpenWindow:
    return OpenWindow(left, pace, round(GRAIN * weight / total), tuple(slots))


def ours(day: Day, patience: int = UNLIMITED) -> Choice:
    size, windows, chains = day
    batches = [
        batch for n, each in enumerate(windows) if each.slots for batch in portions(each, stretch_of(each), n * STRIDE)
    ]
    openable = [chain(size, *each, (len(windows) + n) * STRIDE) for n, each in enumerate(chains)]
    return choose(batches, openable, size, patience)


def stretch_of(each: OpenWindow) -> int:
    return stretch(each.slots[0], each.slots[-1])


def portions(each: OpenWindow, slots: int, number: int) -> Iterator[Batch]:
    count, rest = divmod(each.left, each.pace)
    for many, size in ((int(count), each.pace), (1, rest)):
        if many and size:
            yield Batch(int(each.weight * size), many, slots, number, Decimal(size))


def chain(size: int, rule: OpenWindow, earliest: int, lasts: int, again: int, number: int) -> Chain:
    count, rest = divmod(rule.left, rule.pace)
    return Chain(
        worth=int(rule.weight * rule.pace),
        count=int(count),
        rest=int(rule.weight * rest),
        amounts=(Decimal(rule.pace), Decimal(rest)),
        earliest=earliest,
        last=tuple(min(size, slot + lasts) - 1 for slot in range(size)),
        again=tuple(min(size, slot + again) for slot in range(size)),
        window=number,
    )


def theirs(day: Day) -> float:
    size, windows, chains = day
    return best(size, windows, [openable(size, *each) for each in chains])


def openable(size: int, rule: OpenWindow, earliest: int, lasts: int, again: int) -> Openable:
    slots = range(earliest, size)
    windows = tuple(
        OpenWindow(rule.left, rule.pace, rule.weight, tuple(range(slot, min(size, slot + lasts)))) for slot in slots
    )
    clashes = tuple(tuple(range(max(0, n - again + 1), n + 1)) for n in range(len(slots)))
    return Openable(windows, clashes)


def check_kept(day: Day, choice: Choice) -> None:
    """Every rule is kept: each portion in its window, no window over its allowance, openings far enough apart."""
    size, windows, chains = day
    seats = choice.assignment.seats
    assert sum(batch.worth for batch in seats if batch) == choice.assignment.worth
    for number in {batch.window for batch in seats if batch}:
        slots = {slot for slot, batch in enumerate(seats) if batch and batch.window == number}
        used = sum(int(batch.amount) for batch in seats if batch and batch.window == number)
        source, opening = divmod(number, STRIDE)
        if source < len(windows):
            rule, may = windows[source], set(windows[source].slots)
        else:
            rule, _, lasts, _ = chains[source - len(windows)]
            may = set(range(opening, min(size, opening + lasts)))
            assert opening in choice.openings[source - len(windows)]
        assert slots <= may
        assert used <= rule.left
    for (_, earliest, _, again), openings in zip(chains, choice.openings, strict=True):
        assert all(slot >= earliest for slot in openings)
        assert all(later - sooner >= again for sooner, later in pairwise(openings))


@pytest.mark.parametrize("kind", [office, nobody, alike])
@pytest.mark.parametrize("shard", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 20))])
def test_no_plan_is_better(kind: Callable[[Random], Day], shard: int) -> None:
    """2,100 days in all."""
    random = Random(f"{kind.__name__} {shard}")
    for _ in range(35):
        day = kind(random)
        choice = ours(day)
        assert choice.proven
        check_kept(day, choice)
        assert choice.assignment.worth == pytest.approx(theirs(day), rel=1e-9, abs=0), day


def test_a_search_without_patience_says_that_it_proves_nothing() -> None:
    random = Random(1)
    days = [nobody(random) for _ in range(100)]
    hard = next(day for day in days if ours(day).cases > 2)
    hasty = ours(hard, patience=1)
    assert not hasty.proven
    check_kept(hard, hasty)
    assert hasty.assignment.worth <= ours(hard).assignment.worth
