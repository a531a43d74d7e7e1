"""A cap that nobody publishes, learnt from when a person was stopped: "your usual stop: 18–24 messages".

Each stop says how much was counted in the window by then. What was not logged makes it too low, a cap that moves with
demand spreads it: so the newest few are taken, and of many those that lie apart from the rest are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice

REMEMBERED = timedelta(days=90)
"""Platforms change their caps without a word: an older stop says nothing about today's."""
_NEWEST = 12
_MANY = 5


@dataclass(frozen=True, slots=True)
class Stop:
    """The person was stopped ``at`` that instant, with ``used`` counted in the window that ran."""

    at: datetime
    used: Decimal


@dataclass(frozen=True, slots=True)
class Cap:
    """Between ``low`` and ``high`` this person is stopped, by ``stops`` observations.

    ``suggested`` is what to count down from if the person adopts it: the middle one, the lower of two.
    """

    low: Decimal
    high: Decimal
    suggested: Decimal
    stops: int

    @property
    def usual(self) -> bool:
        """Whether there is a habit to speak of: once is none."""
        return self.stops > 1


def usual_stop(stops: Iterable[Stop], now: datetime) -> Cap | None:
    """What the stops of one quota say, whatever their order; None where none of them says anything.

    A stop with nothing counted is one whose use was not logged; one in the future is a clock that was wrong.
    """
    telling = (stop for stop in stops if stop.used > 0 and now - REMEMBERED <= stop.at <= now)
    newest = islice(sorted(telling, key=lambda stop: stop.at, reverse=True), _NEWEST)
    amounts = sorted(stop.used for stop in newest)
    if not amounts:
        return None
    left_out = len(amounts) // _MANY  # a fifth on each side, as soon as there is one to spare
    kept = amounts[left_out : len(amounts) - left_out]
    return Cap(kept[0], kept[-1], kept[(len(kept) - 1) // 2], len(amounts))
