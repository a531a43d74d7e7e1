"""How much one person may ask of the API in a while. Signing in has limits of its own: ``services.sign_in``."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from services.clock import Clock
from services.throttle import Throttle

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)


class Cost(Enum):
    """What an operation costs us: so many in such a time. Reads that an index answers cost nothing worth counting."""

    CHANGE = (120, _MINUTE)
    """A transaction that is written."""
    THOUGHT = (120, _MINUTE)
    """Milliseconds of arithmetic."""
    CODE = (10, _HOUR)
    """A guess at a secret."""


class Limits:
    def __init__(self, clock: Clock) -> None:
        self._throttles = {cost: Throttle(*cost.value, clock) for cost in Cost}

    def take(self, cost: Cost | None, person_id: int) -> None:
        """Raises ``TooOften``."""
        if cost is not None:
            self._throttles[cost].take(person_id)
