"""A length of time as people type it: ``5 h``, ``1시간 30분``. The words are those of CLDR, and English ones too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

from babel.units import format_unit

from services.l10n import DEFAULT_LANGUAGE, NotANumber, Texts
from services.typed import folded

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
_MINUTE, _HOUR, _DAY, _WEEK = _LENGTHS.values()
_ALSO: dict[str, dict[str, timedelta]] = {
    "en": {"hrs": _HOUR, "mins": _MINUTE},
    "es": {"hs": _HOUR, "hrs": _HOUR},
    "hi": {"घंटों": _HOUR, **dict.fromkeys(("हफ़्ता", "हफ़्ते", "हफ्ता", "हफ्ते"), _WEEK)},
    "ja": {"日間": _DAY},
    "ko": {"주일": _WEEK},
    "vi": {"tiếng": _HOUR},
    "zh": {
        **dict.fromkeys(("个小时", "小時", "個小時", "钟头", "个钟头"), _HOUR),
        **dict.fromkeys(("分", "分鐘"), _MINUTE),
        **dict.fromkeys(("星期", "个星期", "個星期", "週"), _WEEK),
    },
}
"""What people say besides CLDR's words."""
_HALF = "반|半|ruoi"
"""After a unit: and half of it."""
_MISSING = "duration-"
"""How Babel names a unit that a locale has no word for."""
_PART = re.compile(rf"([\d.,]+)\s*([^\d\s.,]+?(?=$|[\d\s.,]|{_HALF}))?\.?\s*({_HALF})?\s*")


class NotADuration(ValueError):
    """What was typed does not read as a length of time."""


class DurationRefused(ValueError):
    """``reason``: ``too_short`` or ``too_long``; the bounds are ``SHORTEST`` and ``LONGEST``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_duration(text: str, texts: Texts) -> timedelta:
    """Read a length of time; a mere number means hours. Raises ``NotADuration`` and ``DurationRefused``."""
    length = sum(_parts(folded(text, _LONGEST_TEXT), texts), Decimal(0))
    if length < Decimal(SHORTEST.total_seconds()):
        raise DurationRefused("too_short")
    if length > Decimal(LONGEST.total_seconds()):
        raise DurationRefused("too_long")
    return timedelta(seconds=round(length))


def _parts(text: str, texts: Texts) -> Iterator[Decimal]:
    """Seconds of each number with its unit."""
    words = _words(texts.language) | _words(DEFAULT_LANGUAGE)  # the short Latin ones are everybody's
    at, before = 0, None
    while at < len(text) or not at:
        part = _PART.match(text, at)
        if part is None:
            raise NotADuration
        number, word, half = part.groups()
        unit = words.get(word) if word else None if half else _unsaid(part[0], text, before)
        if unit is None:
            raise NotADuration
        try:
            count = texts.parse_number(number) + (Decimal("0.5") if half else 0)
        except NotANumber:
            raise NotADuration from None
        yield count * Decimal(unit.total_seconds())
        at, before = part.end(), unit


def _unsaid(part: str, text: str, before: timedelta | None) -> timedelta | None:
    """The unit of a number without one: hours where nothing else is said, minutes at the end of 2h30."""
    if part == text:
        return _HOUR
    return _MINUTE if before == _HOUR and text.endswith(part) and re.fullmatch(r"[0-5]\d", part) else None


@lru_cache(maxsize=16)
def _words(language: str) -> dict[str, timedelta]:
    """What a language calls minutes, hours, days and weeks, in full and in short."""
    words = {folded(word, _LONGEST_TEXT): length for word, length in _ALSO.get(language, {}).items()}
    for unit, length in _LENGTHS.items():
        for width in ("long", "short", "narrow"):
            for count in _COUNTS:
                part = _PART.fullmatch(folded(format_unit(count, unit, width, locale=language), _LONGEST_TEXT))
                if part is not None and part[2] and not part[2].startswith(_MISSING):
                    words.setdefault(part[2], length)
    return words
