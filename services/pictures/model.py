"""What a picture shows: numbers, and labels that are written for the person's language already."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """``used``: the share of the allowance that was used, 0 to 1; None where there was none. ``before``: the same
    bar one span earlier, where it is compared.
    """

    label: str
    used: float | None
    before: float | None = None
    said: str = ""
    """What stands at the end of the bar: "62%"."""


@dataclass(frozen=True, slots=True)
class HistoryPicture:
    """Bars by day, left to right, over bars by platform, top to bottom."""

    days: tuple[Bar, ...]
    platforms: tuple[Bar, ...]
