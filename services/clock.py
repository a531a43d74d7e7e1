"""Time is passed in, so that a test can stand at any instant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Answers the present instant: aware, in UTC."""


def system_clock() -> datetime:
    """The machine's clock: the only place where it is read."""
    return datetime.now(UTC)
