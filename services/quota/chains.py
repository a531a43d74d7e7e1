"""Windows of one allowance, one after another, each opened when it is first used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from services.quota.assignment import Batch, stretch

IMPOSSIBLE = -(1 << 100)

Openings = tuple[int, ...]
"""The slots in which windows are opened, in order."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Windows of one allowance, one after another, each opened in a slot of the plan's choice from ``earliest`` on.

    A window holds ``count`` portions worth ``worth`` each and a last one worth ``rest`` (0: none), and ``amounts`` of
    them. Opened in slot n it can be used from n to ``last[n]``; the next can be opened from slot ``again[n]`` on. The
    windows are numbered from ``window``, each by its slot.
    """

    worth: int
    count: int
    rest: int
    amounts: tuple[Decimal, Decimal]
    earliest: int
    last: tuple[int, ...]
    again: tuple[int, ...]
    window: int

    def batches(self, slot: int) -> Iterator[Batch]:
        """The portions of the window that is opened in that slot."""
        slots = stretch(slot, self.last[slot])
        if self.count:
            yield Batch(self.worth, self.count, slots, self.window + slot, self.amounts[0])
        if self.rest:
            yield Batch(self.rest, 1, slots, self.window + slot, self.amounts[1])

    def at_once(self) -> Openings:
        """Each opened as soon as it can be."""
        openings, slot = [], self.earliest
        while slot < len(self.last):
            openings.append(slot)
            slot = self.again[slot]
        return tuple(openings)

    def latest(self, earliest: int, wanted: int, following: int) -> int:
        """The slot nearest to ``wanted`` in which it can be opened so that the next can be in ``following``."""
        return next((slot for slot in range(wanted, earliest, -1) if self.again[slot] <= following), earliest)

    def clashing(self, slot: int) -> int:
        """The other slots in which nothing can be opened if something is in this one."""
        later = stretch(slot + 1, self.again[slot] - 1)
        return later | sum(1 << other for other in range(self.earliest, slot) if self.again[other] > slot)


class Prices:
    """The prices of slots, and what windows gain over them: the same questions are asked again and again."""

    def __init__(self, prices: list[int]) -> None:
        self._prices = prices
        self._sorted: dict[tuple[int, int], list[int]] = {}
        self._gains: dict[int, list[int]] = {}

    def gains(self, chain: Chain) -> list[int]:
        """For each slot, what a window opened there brings beyond what its slots cost."""
        gains = self._gains.get(chain.window)
        if gains is None:
            gains = [self._gain(chain, slot) for slot in range(len(chain.last))]
            self._gains[chain.window] = gains
        return gains

    def _gain(self, chain: Chain, slot: int) -> int:
        """The most valuable portions take the cheapest slots."""
        worth, gain, prices = chain.worth, 0, self._cheapest(slot, chain.last[slot])
        for price in prices[: chain.count]:
            if price >= worth:
                return gain
            gain += worth - price
        if chain.rest and len(prices) > chain.count and prices[chain.count] < chain.rest:
            gain += chain.rest - prices[chain.count]
        return gain

    def _cheapest(self, first: int, last: int) -> list[int]:
        """The prices of a stretch, lowest first."""
        found = self._sorted.get((first, last))
        if found is None:
            found = self._sorted[first, last] = sorted(self._prices[first : last + 1])
        return found


def best_openings(chain: Chain, gains: Sequence[int], must: int, may: int) -> tuple[int, Openings]:
    """What a chain gains at its best, and how; ``IMPOSSIBLE`` where what must be opened cannot be.

    By dynamic programming from the last slot back: nothing is opened in a slot, or a window is and the next begins
    after it. Of equals the earlier opening is preferred, but none that gains nothing.
    """
    size = len(chain.last)
    best = [0] * (size + 1)
    then = [0] * size
    for slot in range(size - 1, chain.earliest - 1, -1):
        forced = must >> slot & 1
        best[slot] = IMPOSSIBLE if forced else best[slot + 1]
        gain = gains[slot]
        if (gain or forced) and may >> slot & 1:
            again = chain.again[slot]
            if gain + best[again] >= best[slot] and not (must and must & stretch(slot + 1, again - 1)):
                best[slot], then[slot] = gain + best[again], again
    openings, slot = [], chain.earliest
    while slot < size:
        if then[slot]:
            openings.append(slot)
        slot = then[slot] or slot + 1
    return max(best[chain.earliest], IMPOSSIBLE), tuple(openings)
