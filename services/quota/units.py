"""What an allowance is counted in."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """A closed list, so that every language can write each with its right plural."""

    MESSAGES = "messages"
    REQUESTS = "requests"
    CALLS = "calls"
    TOKENS = "tokens"
    CHARACTERS = "characters"
    IMAGES = "images"
    CREDITS = "credits"
    NEURONS = "neurons"
    MINUTES = "minutes"
    SECONDS = "seconds"
    USD = "usd"

    @property
    def fractional(self) -> bool:
        """Whether half of one makes sense."""
        return self in _FRACTIONAL


_FRACTIONAL = frozenset({Unit.CREDITS, Unit.MINUTES, Unit.SECONDS, Unit.USD})
