"""How often one person may have the platforms asked."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from services.clock import Clock
from services.errors import ServiceError

_HOUR = timedelta(hours=1)
_FEW = 1024


class TooOften(ServiceError):
    """A person's own allowance is used up; ``retry_at`` says until when."""

    def __init__(self, retry_at: datetime) -> None:
        super().__init__("too often")
        self.retry_at = retry_at


class Hourly:
    """So many an hour for each person, in a window that slides.

    Kept in memory, not in the database: it protects the platforms from one impatient person, not money. All updates of
    a process pass through it, so it holds there; a restart forgives at most one hour's worth, a second replica doubles
    it, and neither is worth a write for every tap. Clocks that go back only make it stricter.
    """

    def __init__(self, most: int, clock: Clock) -> None:
        self._most = most
        self._clock = clock
        self._taken: dict[int, deque[datetime]] = {}
        self._sweep_at = _FEW

    def take(self, person_id: int) -> None:
        """Raises ``TooOften``, and then takes nothing."""
        now = self._clock()
        if len(self._taken) >= self._sweep_at:
            self._sweep(now)
        taken = self._taken.setdefault(person_id, deque(maxlen=self._most))
        if len(taken) == self._most and taken[0] > now - _HOUR:
            raise TooOften(taken[0] + _HOUR)
        taken.append(now)

    def _sweep(self, now: datetime) -> None:
        """Forget whoever took nothing in the last hour; next when there are twice as many as are left."""
        self._taken = {person: taken for person, taken in self._taken.items() if taken[-1] > now - _HOUR}
        self._sweep_at = max(_FEW, 2 * len(self._taken))
