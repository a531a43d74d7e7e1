"""When to open windows that start at first use, exactly: which openings let the day's portions bring the most.

Given the openings, the portions are assigned exactly (:mod:`services.quota.assignment`). The openings are chosen by
Lagrangian relaxation and branch and bound (Geoffrion, 1974; Ahuja, Magnanti, Orlin, Network Flows, 1993, ch. 16;
Wolsey, Integer Programming, 2nd ed., ch. 7 and 10): "one portion a slot" is relaxed at the dual prices of the slots.
Each chain of windows then answers for itself with its best openings, by dynamic programming over the slots. What the
answers gain over the openings at hand bounds what any plan can gain: no gain is a proof, and a gain is an improvement
to try. Where neither helps, one opening is fixed, once as made and once as ruled out, and each half is searched alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from services.quota.assignment import Assignment, Batch, assign, stretch
from services.quota.chains import IMPOSSIBLE, Chain, Openings, Prices, best_openings

PATIENCE = 500
"""So many cases are looked at; people's days need one, seldom twenty (benchmarks/plan). A made-up worst case ends here,
with the best that was found."""

Item = TypeVar("Item")
_WORTH = attrgetter("worth")


@dataclass(frozen=True, slots=True)
class Choice:
    """``openings`` of each chain and the assignment they allow; ``proven``: nothing can be better."""

    openings: tuple[Openings, ...]
    assignment: Assignment
    proven: bool
    cases: int


@dataclass(frozen=True, slots=True)
class _Case:
    """A part of the search: for each chain the slots in which a window must, and those in which it may be opened."""

    must: tuple[int, ...]
    may: tuple[int, ...]
    start: tuple[Openings, ...]


@dataclass(frozen=True, slots=True)
class _Bound:
    """How good any plan of a case can be, and what showed it."""

    worth: int
    prices: Prices
    openings: tuple[Openings, ...]
    """Those at hand."""
    answers: list[tuple[int, int, Openings]]
    """Of each chain that has a better one: gain, number and openings; the largest gain first."""


def choose(batches: Sequence[Batch], chains: Sequence[Chain], size: int, patience: int = PATIENCE) -> Choice:
    """The openings and the assignment that bring the most worth in ``size`` slots."""
    search = _Search(sorted(batches, key=_WORTH, reverse=True), chains, size)
    anywhere = stretch(0, size - 1)
    cases = [_Case((0,) * len(chains), (anywhere,) * len(chains), tuple(chain.at_once() for chain in chains))]
    looked_at = 0
    while cases and looked_at < patience:
        looked_at += 1
        cases.extend(search.explore(cases.pop()))
    return Choice(search.openings, search.best, proven=not cases, cases=looked_at)


@dataclass(slots=True)
class _Search:
    batches: Sequence[Batch]
    chains: Sequence[Chain]
    size: int
    openings: tuple[Openings, ...] = ()
    best: Assignment = field(default_factory=lambda: Assignment([], [], worth=-1))

    def explore(self, case: _Case) -> list[_Case]:
        """Look for the best of a case; answers the halves that may still hold something better."""
        openings = case.start
        current = self._try(openings)
        tightest: _Bound | None = None
        while True:
            for prices_of in (Assignment.lowest_prices, Assignment.highest_prices):
                bound = self._bound(case, openings, current, Prices(prices_of(current)))
                if tightest is None or bound.worth < tightest.worth:
                    tightest = bound
                if tightest.worth <= self.best.worth:
                    return []
                better = self._better(bound, current)
                if better:
                    openings, current = better
                    break
            else:
                assert tightest is not None
                return self._halves(case, tightest)

    def _try(self, openings: tuple[Openings, ...]) -> Assignment:
        batches = list(self.batches)
        for chain, slots in zip(self.chains, openings, strict=True):
            for slot in slots:
                batches.extend(chain.batches(slot))
        batches.sort(key=_WORTH, reverse=True)
        found = assign(batches, self.size)
        if found.worth > self.best.worth:
            self.best, self.openings = found, openings
        return found

    def _bound(self, case: _Case, openings: tuple[Openings, ...], current: Assignment, prices: Prices) -> _Bound:
        answers = []
        for number, chain in enumerate(self.chains):
            gains = prices.gains(chain)
            gain, answer = best_openings(chain, gains, case.must[number], case.may[number])
            gain -= sum(gains[slot] for slot in openings[number])
            if gain > 0:
                answers.append((gain, number, answer))
        answers.sort(key=lambda each: -each[0])
        return _Bound(current.worth + sum(gain for gain, _, _ in answers), prices, openings, answers)

    def _better(self, bound: _Bound, current: Assignment) -> tuple[tuple[Openings, ...], Assignment] | None:
        """The first answer that really is better."""
        for _, number, answer in bound.answers:
            openings = (*bound.openings[:number], answer, *bound.openings[number + 1 :])
            found = self._try(openings)
            if found.worth > current.worth:
                return openings, found
        return None

    def _halves(self, case: _Case, bound: _Bound) -> list[_Case]:
        """Fix the opening that brings the bounds of both halves down most, of those in doubt where most is in doubt."""
        _, number, answer = bound.answers[0]
        chain, at_hand = self.chains[number], bound.openings[number]
        gains = bound.prices.gains(chain)
        must, may = case.must[number], case.may[number]
        least: int | None = None
        halves: list[_Case] = []
        for slot in sorted(set(answer) ^ set(at_hand)):
            made = _Half(must | 1 << slot, may & ~chain.clashing(slot), holds=slot in at_hand)
            ruled_out = _Half(must, may & ~(1 << slot), holds=slot not in at_hand)
            tried = [(half, *best_openings(chain, gains, half.must, half.may)) for half in (ruled_out, made)]
            remains = sum(max(worth, 0) for _, worth, _ in tried)
            if least is None or remains < least:
                least = remains
                halves = [
                    _Case(
                        _with(case.must, number, half.must),
                        _with(case.may, number, half.may),
                        bound.openings if half.holds else _with(bound.openings, number, openings),
                    )
                    for half, worth, openings in tried
                    if worth > IMPOSSIBLE
                ]
        return halves


@dataclass(frozen=True, slots=True)
class _Half:
    must: int
    may: int
    holds: bool
    """Whether the openings at hand belong to it."""


def _with(items: tuple[Item, ...], number: int, item: Item) -> tuple[Item, ...]:
    return (*items[:number], item, *items[number + 1 :])
