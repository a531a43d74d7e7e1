"""How much one person may ask of the API in a while. Signing in has limits of its own: ``services.sign_in``."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from services.clock import Clock
from services.throttle import Throttle

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)


class Cost(Enum):
    """What an operation costs us. Reads that an index answers cost nothing worth counting."""

    CHANGE = "change"
    """A transaction that is written."""
    THOUGHT = "thought"
    """Milliseconds of arithmetic."""
    CALENDAR = "calendar"
    """A file made in a thread."""
    CODE = "code"
    """A guess at a secret."""


MOST = {
    Cost.CHANGE: (120, _MINUTE),
    Cost.THOUGHT: (120, _MINUTE),
    Cost.CALENDAR: (30, _HOUR),
    Cost.CODE: (10, _HOUR),
}
"""By one person. Programs that fetch calendars do so every quarter of an hour at most."""


class Limits:
    def __init__(self, clock: Clock) -> None:
        self._throttles = {cost: Throttle(most, span, clock) for cost, (most, span) in MOST.items()}

    def take(self, cost: Cost | None, person_id: int) -> None:
        """Raises ``TooOften``."""
        if cost is not None:
            self._throttles[cost].take(person_id)
