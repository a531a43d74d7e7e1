"""Portions to slots, exactly: each portion is worth the same in every slot it may have, and a slot holds one.

Sets of portions that can all be given a slot are the independent sets of a matroid (transversal: Edmonds and Fulkerson,
1965), so the greedy way is exact: the most valuable first, kept wherever an augmenting path finds room (Lawler,
Combinatorial Optimization, 1976, ch. 5 and 7; Ahuja, Magnanti, Orlin, Network Flows, 1993, 12.3). Where it finds none,
every slot on the way is taken for good, and the refused portion's worth is what such a slot costs: these prices and the
portions' gains solve the dual program, which proves the optimum and is what :mod:`services.quota.openings` builds on.

Slots are numbered from 0; a set of them is an integer with a bit for each. Worth is a whole number, so that sums are
exact and equal values are equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Batch:
    """``count`` portions worth so much each, which may have any of these ``slots``.

    ``window`` and ``amount`` say where they are from and what each holds; nothing here depends on them.
    """

    worth: int
    count: int
    slots: int
    window: int
    amount: Decimal


@dataclass(slots=True)
class Assignment:
    """``seats``: the batch that each slot holds a portion of. ``worth``: of all of them, the most there can be."""

    seats: list[Batch | None]
    prices: list[int]
    """What the best refused portion would have brought there."""
    worth: int = 0
    taken: int = 0
    """Slots that hold something."""
    closed: int = 0
    """Those whose portions have nowhere else to go."""

    def lowest_prices(self) -> list[int]:
        """The lowest that solve the dual program."""
        return self.prices

    def highest_prices(self) -> list[int]:
        """The highest that solve the dual program: what would be lost without that slot."""
        return [self._loss(slot) for slot in range(len(self.seats))]

    def _loss(self, slot: int) -> int:
        """Its portion would move on, and so would others, until one moves into a free slot or the least is dropped."""
        reached = todo = 1 << slot
        least: int | None = None
        while todo:
            bit = todo & -todo
            todo ^= bit
            batch = self.seats[bit.bit_length() - 1]
            if batch is None:
                return 0
            least = batch.worth if least is None else min(least, batch.worth)
            fresh = batch.slots & ~reached
            reached |= fresh
            todo |= fresh
        return least or 0


def members(slots: int) -> Iterator[int]:
    """The slots of a set, lowest first."""
    while slots:
        bit = slots & -slots
        yield bit.bit_length() - 1
        slots ^= bit


def stretch(first: int, last: int) -> int:
    """The set of slots from ``first`` to ``last``."""
    return (1 << (last + 1)) - (1 << first)


def assign(batches: Sequence[Batch], size: int) -> Assignment:
    """Give ``size`` slots the most worth. ``batches``: the most valuable first; of equals the earlier is preferred."""
    done = Assignment([None] * size, [0] * size)
    everything = stretch(0, size - 1)
    for batch in batches:
        if done.closed == everything or batch.worth <= 0:
            break
        for _ in range(batch.count):
            if not _place(done, batch):
                break
            done.worth += batch.worth
    return done


def _place(done: Assignment, batch: Batch) -> bool:
    """Find room for one portion, moving others on; where there is none, close what was searched."""
    wanted = batch.slots & ~done.closed
    free = wanted & ~done.taken
    if free:
        bit = free & -free
        done.taken |= bit
        done.seats[bit.bit_length() - 1] = batch
        return True
    if not wanted:
        return False
    slot, came_from = _search(done, wanted)
    if slot is None:
        for reached in came_from:
            done.prices[reached] = batch.worth
            done.closed |= 1 << reached
        return False
    done.taken |= 1 << slot
    while (previous := came_from[slot]) is not None:
        done.seats[slot] = done.seats[previous]
        slot = previous
    done.seats[slot] = batch
    return True


def _search(done: Assignment, wanted: int) -> tuple[int | None, dict[int, int | None]]:
    """A free slot that can be reached by moving portions on, and for each slot reached the one its portion is from."""
    came_from: dict[int, int | None] = dict.fromkeys(members(wanted))
    seen, todo = wanted | done.closed, list(came_from)
    for slot in todo:
        batch = done.seats[slot]
        assert batch is not None
        fresh = batch.slots & ~seen
        if not fresh:
            continue
        free = fresh & ~done.taken
        if free:
            found = (free & -free).bit_length() - 1
            came_from[found] = slot
            return found, came_from
        seen |= fresh
        for other in members(fresh):
            came_from[other] = slot
            todo.append(other)
    return None, came_from
