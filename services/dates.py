"""A day as people type it: ``2026-12-31``, ``31/12``, ``31 décembre``, ``12月31日``. Months are called as in CLDR."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from babel import Locale

from services.l10n import DEFAULT_LANGUAGE
from services.typed import folded

_LONGEST = 60
_CENTURY = 2000
_YEAR_DIGITS = 4
_LAST_MONTH = 12
_BOTH_ORDERS = frozenset({"en"})
"""Where 3/4 is March to some and April to others."""
_ISO = re.compile(r"(?P<year>\d{4})\s*[-/.]\s*(?P<month>\d{1,2})\s*[-/.]\s*(?P<day>\d{1,2})\s*\.?")
_HAN = re.compile(r"(?:(?P<year>\d{4})\s*[年년]\s*)?(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일号號]?")
_FULL = re.compile(r"(?P<first>\d{1,2})\s*[-/.]\s*(?P<second>\d{1,2})\s*[-/.]\s*(?P<year>\d{4}|\d{2})\s*\.?")
_SHORT = re.compile(r"(?P<first>\d{1,2})(?:\s*[-/]\s*|\.\s+)(?P<second>\d{1,2})\.?(?P<year>)")
"""No 31.12 without a year: that may be a number."""
_NAMED = re.compile(r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?)(?:\D*(?P<year>\d{4}))?")
_ARTICLE = re.compile(r"^(?:ngay|le|el|the)\s+")
_FILLERS = re.compile(r"\b(?:de|del|of|the|le|el|ngay|nam|sal)\b|,")


class NotADay(ValueError):
    """``reason``: ``unreadable``, ``ambiguous`` (3/4 in English) or ``no_such`` (31 February)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_day(text: str, language: str, today: date) -> date:
    """Read a day; without a year the next one that is called so. Raises ``NotADay``."""
    typed = _ARTICLE.sub("", folded(text, _LONGEST))
    for pattern in (_ISO, _HAN):
        if found := pattern.fullmatch(typed):
            return _made(found["year"], int(found["month"]), int(found["day"]), today)
    if found := _FULL.fullmatch(typed) or _SHORT.fullmatch(typed):
        month, day = _ordered(int(found["first"]), int(found["second"]), language)
        return _made(found["year"], month, day, today)
    return _named(typed, language, today)


def _ordered(first: int, second: int, language: str) -> tuple[int, int]:
    """Month and day. Where only one of the two can be the month, it is."""
    if first > _LAST_MONTH or second > _LAST_MONTH or first == second:
        return (second, first) if first > _LAST_MONTH else (first, second)
    if language in _BOTH_ORDERS:
        raise NotADay("ambiguous")
    pattern = str(Locale.parse(language).date_formats["short"].pattern)
    return (second, first) if pattern.index("d") < pattern.index("M") else (first, second)


def _named(typed: str, language: str, today: date) -> date:
    months = _months(language) | _months(DEFAULT_LANGUAGE)
    for name in sorted(months, key=len, reverse=True):
        before, called, after = typed.partition(name)
        if called and not after[:1].isalnum() and not before[-1:].isalpha():
            rest = _NAMED.fullmatch(" ".join(_FILLERS.sub(" ", f"{before} {after.lstrip('.')}").split()))
            if rest is not None:
                return _made(rest["year"], months[name], int(rest["day"]), today)
    raise NotADay("unreadable")


def _made(year: str | None, month: int, day: int, today: date) -> date:
    """``year``: of two or four digits; without one, this year's day or, where it is past, next year's."""
    try:
        if year:
            return date(int(year) + (0 if len(year) == _YEAR_DIGITS else _CENTURY), month, day)
        return next(made for made in (date(today.year + n, month, day) for n in (0, 1)) if made >= today)
    except ValueError:
        raise NotADay("no_such") from None


@lru_cache(maxsize=16)
def _months(language: str) -> dict[str, int]:
    """What a language calls the months, in full and in short."""
    forms = Locale.parse(language).months
    return {
        folded(name, _LONGEST).rstrip("."): number
        for context in ("format", "stand-alone")
        for width in ("abbreviated", "wide")
        for number, name in forms[context][width].items()
    }
