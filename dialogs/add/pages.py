"""The platforms to choose from, as many at once as can be taken in: a few first, the rest behind "More…"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from services.platforms.model import Platform

AT_MOST = 8
"""So many fit without paging, two in a row."""
FIRST = 6
FURTHER = 12


@dataclass(frozen=True, slots=True)
class Page:
    items: tuple[Platform, ...]
    before: bool
    after: bool


def page(platforms: Sequence[Platform], number: int) -> Page:
    """The page of that number, counted from 0; the last one for any number beyond it."""
    if len(platforms) <= AT_MOST:
        return Page(tuple(platforms), before=False, after=False)
    last = -(-(len(platforms) - FIRST) // FURTHER)
    number = max(0, min(number, last))
    start = FIRST + (number - 1) * FURTHER if number else 0
    end = FIRST + number * FURTHER
    return Page(tuple(platforms[start:end]), before=number > 0, after=number < last)
