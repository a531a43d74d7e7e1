"""A length of time as people type it: ``5 h``, ``1시간 30분``. The words are those of CLDR, and English ones too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

from babel.units import format_unit

from services.l10n import DEFAULT_LANGUAGE, NotANumber, Texts

SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(days=366)
_LONGEST_TEXT = 40
_LENGTHS = {
    "duration-minute": timedelta(minutes=1),
    "duration-hour": timedelta(hours=1),
    "duration-day": timedelta(days=1),
    "duration-week": timedelta(weeks=1),
}
_COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)
"""Every plural form of every language comes with one of them."""
_ALSO = {"hrs": timedelta(hours=1), "mins": timedelta(minutes=1)}
_MISSING = "duration-"
"""How Babel names a unit that a locale has no word for."""
_PART = re.compile(r"([\d.,]+)\s*([^\d\s.,]+)?\.?\s*")


class NotADuration(ValueError):
    """What was typed does not read as a length of time."""


class DurationRefused(ValueError):
    """``reason``: ``too_short`` or ``too_long``; the bounds are ``SHORTEST`` and ``LONGEST``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_duration(text: str, texts: Texts) -> timedelta:
    """Read a length of time; a mere number means hours. Raises ``NotADuration`` and ``DurationRefused``."""
    folded = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]).strip().casefold()
    length = sum(_parts(folded, texts), Decimal(0))
    if length < Decimal(SHORTEST.total_seconds()):
        raise DurationRefused("too_short")
    if length > Decimal(LONGEST.total_seconds()):
        raise DurationRefused("too_long")
    return timedelta(seconds=round(length))


def _parts(text: str, texts: Texts) -> Iterator[Decimal]:
    """Seconds of each number with its unit."""
    words = _words(texts.language) | _words(DEFAULT_LANGUAGE)  # the short Latin ones are everybody's
    at = 0
    while at < len(text) or not at:
        part = _PART.match(text, at)
        if part is None:
            raise NotADuration
        number, word = part.groups()
        unit = words.get(word) if word else timedelta(hours=1) if part[0] == text else None
        if unit is None:
            raise NotADuration
        try:
            yield texts.parse_number(number) * Decimal(unit.total_seconds())
        except NotANumber:
            raise NotADuration from None
        at = part.end()


@lru_cache(maxsize=16)
def _words(language: str) -> dict[str, timedelta]:
    """What a language calls minutes, hours, days and weeks, in full and in short."""
    words: dict[str, timedelta] = {}
    for unit, length in _LENGTHS.items():
        for width in ("long", "short", "narrow"):
            for count in _COUNTS:
                part = _PART.fullmatch(format_unit(count, unit, width, locale=language).casefold())
                if part is not None and part[2] and not part[2].startswith(_MISSING):
                    words.setdefault(part[2], length)
    return words | _ALSO if language == DEFAULT_LANGUAGE else words
