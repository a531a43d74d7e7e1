"""So many in a span of time for each address, e-mail or person: what keeps guessing and hammering in bounds.

Kept in memory: every request of a process passes through it, so it holds there; a restart forgives one span's worth,
and a second replica doubles it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from contextlib import suppress
from datetime import datetime, timedelta

from services.clock import Clock
from services.errors import TooOften

_FEW = 1024


class Throttle:
    """A window that slides. Clocks that go back only make it stricter."""

    def __init__(self, most: int, span: timedelta, clock: Clock) -> None:
        self._most = most
        self._span = span
        self._clock = clock
        self._taken: dict[Hashable, deque[datetime]] = {}
        self._sweep_at = _FEW

    def take(self, who: Hashable) -> None:
        """Raises ``TooOften``, and then takes nothing."""
        now = self._clock()
        if len(self._taken) >= self._sweep_at:
            self._sweep(now)
        taken = self._taken.setdefault(who, deque(maxlen=self._most))
        if len(taken) == self._most and taken[0] > now - self._span:
            raise TooOften(taken[0] + self._span)
        taken.append(now)

    def give_back(self, who: Hashable) -> None:
        """The last one taken does not count."""
        with suppress(KeyError, IndexError):
            self._taken[who].pop()

    def _sweep(self, now: datetime) -> None:
        """Forget whoever took nothing of late; next when there are twice as many as are left."""
        self._taken = {who: taken for who, taken in self._taken.items() if taken and taken[-1] > now - self._span}
        self._sweep_at = max(_FEW, 2 * len(self._taken))
