"""How much of a quota will be used until an instant: a distribution, not a point.

The model is compound: the number of hours with use is negative binomial (a gamma mixture of Poissons, whose rate is
that of the person's habit: Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6 and 5.3), and what is used in such an
hour is gamma distributed with a whole shape (Erlang). Sums of these are Erlang again, so that every answer is a finite
sum and no simulation is needed (Klugman, Panjer, Willmot, Loss Models, 4th ed., 9.3–9.6). The variance grows in
proportion to the mean, as that of independent stretches of time does: a longer look ahead never means less use.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import exp, lgamma, log, log1p, sqrt

_WIDE = 9.0
"""So many standard deviations from the mean nothing happens; the tails are longer than a bell's."""
_WIDER = 11.0
"""… and of the Poisson numbers by which sums are told."""
_HALVINGS = 40
_EVEN_SPREAD = 1e-9
_NOTHING = 1e-15


@dataclass(frozen=True)
class Forecast:
    """Use to come.

    ``hours``: how many hours with use are expected; ``spread``: the variance of their number by its mean, at least 1;
    ``size``: what one of them uses in the mean; ``shape``: how alike they are, from 1 (not much) on.
    """

    hours: float
    spread: float
    size: float
    shape: int

    @property
    def mean(self) -> float:
        return self.hours * self.size

    @property
    def deviation(self) -> float:
        return self.size * sqrt(self.hours * (self.spread + 1 / self.shape))

    def chance_of(self, amount: float) -> float:
        """How likely at least so much is used."""
        if amount <= 0:
            return 1.0
        below = self._sums_below(amount)
        return min(1.0, max(0.0, 1 - sum(p * b[0] for p, b in zip(self._numbers[1], below, strict=True))))

    def unused(self, amount: float) -> float:
        """What is left of so much, in the mean: E[max(0, amount - use)]."""
        if amount <= 0:
            return 0.0
        first, chances = self._numbers
        left = sum(
            chance * (amount * below - number * self.size * well_below)
            for number, (chance, (below, well_below)) in enumerate(
                zip(chances, self._sums_below(amount), strict=True), first
            )
        )
        return min(amount, max(0.0, left))

    def quantile(self, chance: float) -> float:
        """The amount that use stays below with that chance."""
        low, high = 0.0, self.mean + _WIDE * 2 * self.deviation
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (middle, high) if 1 - self.chance_of(middle) < chance else (low, middle)
        return high

    @cached_property
    def _numbers(self) -> tuple[int, list[float]]:
        """The likely numbers of hours with use: the first of them, and the chance of each from there on."""
        deviation = sqrt(self.hours * self.spread)
        first = max(0, int(self.hours - _WIDE * deviation))
        last = int(self.hours + _WIDE * (deviation + self.spread)) + 1
        more = self.spread - 1
        if more > _EVEN_SPREAD:
            tries, again = self.hours / more, more / self.spread
            at_first = lgamma(tries + first) - lgamma(tries) - lgamma(first + 1) if first else 0.0
            chance = exp(at_first + first * log(again) - tries * log1p(more))
        else:
            tries, again = self.hours, 0.0
            chance = exp(first * log(self.hours) - lgamma(first + 1) - self.hours) if first else exp(-self.hours)
        chances = []
        for number in range(first, last + 1):
            chances.append(chance)
            chance *= ((tries + number) * again if again else tries) / (number + 1)
        whole = sum(chances)
        return first, [chance / whole for chance in chances]

    def _sums_below(self, amount: float) -> list[tuple[float, float]]:
        """For each likely number of hours: how likely they sum up below the amount, and so do they and a little more.

        The second is the chance for a shape that is greater by one, which the mean of what is left needs.
        """
        first, chances = self._numbers
        shape, z = self.shape, amount * self.shape / self.size
        start = max(0, int(z - _WIDER * sqrt(z)) - 1)
        chance = exp(start * log(z) - lgamma(start + 1) - z) if start else exp(-z)
        at_least = 1.0  # the chance that a Poisson number with mean z is at least that
        step = start
        sums: list[tuple[float, float]] = []
        for number in range(first, first + len(chances)):
            order = number * shape
            while step < order:
                at_least -= chance
                step += 1
                chance *= z / step
                if at_least < _NOTHING:
                    sums.extend([(0.0, 0.0)] * (len(chances) - len(sums)))
                    return sums
            sums.append((at_least, at_least - chance) if step == order else (1.0, 1.0))
        return sums
