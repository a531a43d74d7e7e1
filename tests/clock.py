"""A clock that a test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
"""A Wednesday, far from every change of clocks."""


class HandClock:
    """A ``services.clock.Clock`` that stands still until it is moved: set ``now``, or go ``forward``."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **parts: float) -> datetime:
        """Go on by so many ``hours=``, ``minutes=`` …; answers the new instant."""
        self.now += timedelta(**parts)
        return self.now
