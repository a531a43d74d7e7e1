"""The same portions in a handier order: each account's in one go as far as that can be, and as early as can be.

Which portions are used is settled (:mod:`services.quota.assignment`) and nothing here changes that: each keeps a slot
it may have, so that the worth stays the most there can be. The fewest changes of account are a question of their own
(scheduling with set-up times, hard in general): this is a good answer to it and no proven one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from services.quota.assignment import Batch, stretch

Seats = list[Batch | None]
_A_MESSAGE = 2
"""So many changes are as tiresome as to think of a message that does nothing but open a window."""


@dataclass(frozen=True, slots=True)
class _Portion:
    """One of a batch and the ``slots`` it may have, from ``first`` to ``last``."""

    batch: Batch
    owner: int
    slots: int
    first: int
    last: int

    @classmethod
    def of(cls, batch: Batch, owner: int, slots: int) -> _Portion:
        return cls(batch, owner, slots, (slots & -slots).bit_length() - 1, slots.bit_length() - 1)


_Order = list[_Portion | None]


def arrange(
    seats: Sequence[Batch | None],
    owner_of: Callable[[Batch], int],
    due: Mapping[int, int],
    unopened: Callable[[Seats], int],
    begin_with: int | None = None,
) -> Seats:
    """Those portions in an order with little to do: changes of owner, and messages that do nothing but open a window.

    ``due``: for windows, by which slot a first portion would save such a message. ``unopened`` counts them.
    ``begin_with``: an owner who has the first slot wherever that costs no portion its place.
    """
    portions = [_Portion.of(batch, owner_of(batch), batch.slots) for batch in seats if batch is not None]
    portions.sort(key=lambda each: (each.last, each.owner, each.batch.window, -each.batch.worth))
    portions = _begun_by(begin_with, portions)

    def attempt(windows: set[int]) -> tuple[int, Seats]:
        order = _stay_while_possible(_sooner(portions, {window: due[window] for window in windows}), len(seats))
        _join(order)
        arranged = [None if portion is None else portion.batch for portion in order]
        return _changes(order) + _A_MESSAGE * unopened(arranged), arranged

    least = len({portion.owner for portion in portions})
    wanted = set(due)
    effort, best = attempt(wanted)
    for other in [wanted.copy(), *({window} for window in due)]:  # all others, then one by one
        if effort == least:
            break
        less, arranged = attempt(wanted ^ other)
        if less < effort:
            effort, best, wanted = less, arranged, wanted ^ other
    return best


def changes(seats: Sequence[Batch | None], owner_of: Callable[[Batch], int]) -> int:
    """How often somebody turns to an account that they did not use last, the first one included."""
    owners = [owner_of(batch) for batch in seats if batch is not None]
    return sum(now != before for before, now in zip([None, *owners], owners, strict=False))


def _begun_by(owner: int | None, portions: list[_Portion]) -> list[_Portion]:
    """With one of that owner's held to the first slot, where all others still find theirs.

    Of theirs, the one with the least time: wherever another could begin, it could as well, and the two change places.
    """
    at = next((n for n, portion in enumerate(portions) if portion.owner == owner and not portion.first), None)
    if at is None:
        return portions
    held = _Portion.of(portions[at].batch, portions[at].owner, stretch(0, 0))
    begun = [held, *portions[:at], *portions[at + 1 :]]
    return begun if _possible(begun) else portions


def _sooner(portions: Sequence[_Portion], due: Mapping[int, int]) -> list[_Portion]:
    """With one portion of each of these windows due by its slot, as far as all of them still find one."""
    hurried: dict[int, _Portion] = {}
    for window, slot in sorted(due.items()):
        at = next((n for n, portion in enumerate(portions) if portion.batch.window == window), None)
        if at is not None:
            hurried[at] = _Portion.of(portions[at].batch, portions[at].owner, portions[at].slots & stretch(0, slot))
    wanted = [hurried.get(n, portion) for n, portion in enumerate(portions)]
    if not _possible(wanted):
        wanted = list(portions)
        for at, portion in hurried.items():
            wanted[at] = portion
            if not _possible(wanted):
                wanted[at] = portions[at]
    wanted.sort(key=lambda each: each.last)
    return wanted


def _possible(portions: Sequence[_Portion]) -> bool:
    """Whether all find a slot: always the one with the least time first (Jackson, 1955; Horn, 1974)."""
    later = sorted(((each.first, each.last) for each in portions), reverse=True)
    slot, due = 0, list[int]()
    while later or due:
        if not due:
            slot = max(slot, later[-1][0])
        while later and later[-1][0] <= slot:
            heappush(due, later.pop()[1])
        if heappop(due) < slot:
            return False
        slot += 1
    return True


def _stay_while_possible(left: list[_Portion], size: int) -> _Order:
    """Slot by slot: go on with the same owner unless another portion would then find no slot any more.

    ``left``: those with the least time first.
    """
    order: _Order = []
    owner: int | None = None
    for slot in range(size):
        full = _filled(left, slot)
        there = [n for n, portion in enumerate(left) if portion.slots >> slot & 1 and portion.last <= full]
        chosen = next((n for n in there if left[n].owner == owner), there[0] if there else None)
        portion = None if chosen is None else left.pop(chosen)
        owner = owner if portion is None else portion.owner
        order.append(portion)
    return order


def _filled(left: Sequence[_Portion], slot: int) -> int:
    """The end of the first stretch from that slot on that is needed whole by portions with no slot after it."""
    for count, portion in enumerate(left, 1):
        if count > portion.last - slot:
            return portion.last
    return left[-1].last if left else slot


def _join(order: _Order) -> None:
    """Move stretches of slots next to others with the same owner while that saves a change."""
    fewest = _changes(order)
    while True:
        moved = next((each for each in _moves(order) if _changes(each) < fewest), None)
        if moved is None:
            return
        order[:], fewest = moved, _changes(moved)


def _moves(order: _Order) -> Iterator[_Order]:
    """Two stretches brought together, best at the earlier place, or one exchanged with another of its length."""
    runs = list(_runs(order))
    for n, one in enumerate(runs):
        for m in range(n + 1, len(runs)):
            other = runs[m]
            if one.owner != other.owner:
                if one.length == other.length and _join_by_exchange(runs, n, m):
                    yield _moved(order, one, other, other, *runs[n + 1 : m], one)
            elif one.owner is not None:
                between = runs[n + 1 : m]
                if other.may_begin(one.end) and all(r.may_begin(r.begin + other.length) for r in between):
                    yield _moved(order, one, other, one, other, *between)
                if one.may_begin(other.begin - one.length) and all(r.may_begin(r.begin - one.length) for r in between):
                    yield _moved(order, one, other, *between, one, other)


def _join_by_exchange(runs: list[_Run], n: int, m: int) -> bool:
    """Whether each may have the other's place and one of them has a neighbour of its owner there."""
    one, other = runs[n], runs[m]
    if not one.may_begin(other.begin) or not other.may_begin(one.begin):
        return False
    beside_one, beside_other = [*runs[max(0, n - 1) : n]], [*runs[m + 1 : m + 2]]
    if m > n + 1:
        beside_one.append(runs[n + 1])
        beside_other.append(runs[m - 1])
    return _among(other.owner, beside_one) or _among(one.owner, beside_other)


def _among(owner: int | None, runs: list[_Run]) -> bool:
    return owner is not None and any(run.owner == owner for run in runs)


def _moved(order: _Order, first: _Run, last: _Run, *runs: _Run) -> _Order:
    return [*order[: first.begin], *(each for run in runs for each in order[run.begin : run.end]), *order[last.end :]]


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of slots with the same owner, or none, and the slots in which it may begin."""

    owner: int | None
    begin: int
    end: int
    length: int
    slots: int

    def may_begin(self, slot: int) -> bool:
        return bool(self.slots >> slot & 1)


def _runs(order: _Order) -> Iterator[_Run]:
    slot = 0
    while slot < len(order):
        begin, first = slot, order[slot]
        owner, slots = _owner(first), -1
        while slot < len(order) and _owner(portion := order[slot]) == owner:
            if portion:
                slots &= portion.slots >> slot - begin
            slot += 1
        yield _Run(owner, begin, slot, slot - begin, slots)


def _owner(portion: _Portion | None) -> int | None:
    return portion.owner if portion else None


def _changes(order: _Order) -> int:
    count, before = 0, None
    for portion in order:
        if portion is not None:
            count += portion.owner != before
            before = portion.owner
    return count
