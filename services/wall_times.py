"""A time of day and a span of the day as people type them: ``14:05``, ``2:05 pm``, ``오전 9시~오후 10시``.

Parts of the day are called as in CLDR, in the person's language and in English; words between two times are the key
``hours-words``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from services.l10n import DEFAULT_LANGUAGE, Texts

DAY = 24 * 60
_NOON = 12 * 60
_LAST_HOUR, _LAST_MINUTE = 23, 59
_LONGEST = 60

_Part = tuple[int, int]
"""From which minute of the day until before which; a second one that is smaller lies behind midnight."""
_FIXED: dict[str, _Part] = {"am": (0, _NOON), "pm": (_NOON, DAY), "noon": (_NOON, _NOON + 1), "midnight": (0, 1)}
_ALSO: dict[str, _Part] = {"am": (0, _NOON), "pm": (_NOON, DAY), "새벽": (0, 6 * 60), "深夜": (22 * 60, 4 * 60)}
"""What CLDR leaves out in places."""

_HOUR_MARK = "h|시|時|时|點|点|giờ|बजे"
_MINUTE_MARK = "분|分|phút|मिनट"
_CLOCK = rf"""
    (?<!\d)(?P<hour>\d{{1,2}})
    (?:
        \s*[:.]\s*(?P<minute>\d{{2}})
      | \s*(?:{_HOUR_MARK})
        (?:\s*(?P<said>\d{{1,2}})(?!\d|\s*(?:{_HOUR_MARK}|:))\s*(?:{_MINUTE_MARK})? | \s*(?P<half>반|半))?
    )?
    (?!\d)
"""
_DASHES = str.maketrans(dict.fromkeys("-‐‑‒–—−~〜,", " "))


class NotAWallTime(ValueError):
    """What was typed does not read as a time of day."""


class HoursRefused(ValueError):
    """``reason``: ``unreadable``, ``same`` (nothing between the two) or ``whole_day`` (where that makes no sense)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of the local day in minutes from midnight.

    ``until`` not after ``start`` crosses midnight; the same twice is the whole day.
    """

    start: int
    until: int

    @property
    def whole_day(self) -> bool:
        return self.start == self.until


def wall_times(text: str, language: str) -> tuple[int, ...]:
    """Minutes from midnight: as the clock of 24 hours has it, then what a clock of twelve may mean besides.

    Raises ``NotAWallTime``.
    """
    read = _pattern(language).fullmatch(_folded(text))
    if read is None:
        raise NotAWallTime
    minutes = _minutes(read, language)
    if minutes >= DAY:
        raise NotAWallTime
    said = read["hour"]
    if said is None or read["before"] or read["after"] or not 1 <= int(said) <= 12 or said.startswith("0"):  # noqa: PLR2004
        return (minutes,)
    return minutes, (minutes + _NOON) % DAY


def parse_wall_time(text: str, language: str) -> int:
    """Minutes from midnight. Raises ``NotAWallTime``."""
    return wall_times(text, language)[0]


def parse_hours(text: str, texts: Texts) -> Hours:
    """Read a span of the day; ``0-24`` is the whole day. Raises ``HoursRefused``."""
    folded = _folded(text)
    found = list(_pattern(texts.language).finditer(folded))
    between = _pattern(texts.language).sub(" ", folded).translate(_DASHES).split()
    if len(found) != 2 or not set(between) <= set(texts("hours-words").split()):  # noqa: PLR2004
        raise HoursRefused("unreadable")
    try:
        start, until = (_minutes(each, texts.language) for each in found)
    except NotAWallTime:
        raise HoursRefused("unreadable") from None
    hours = Hours(start % DAY, until % DAY)
    if hours.whole_day and (start, until) != (0, DAY):
        raise HoursRefused("same")
    return hours


def _minutes(read: re.Match[str], language: str) -> int:
    """At most ``DAY``, for 24:00. Raises ``NotAWallTime``."""
    parts = _parts(language)
    if read["alone"]:
        return parts[_key(read["alone"])][0][0]
    hour, minute = int(read["hour"]), 30 if read["half"] else int(read["minute"] or read["said"] or 0)
    if minute > _LAST_MINUTE or (hour > _LAST_HOUR and (hour, minute) != (_LAST_HOUR + 1, 0)):
        raise NotAWallTime
    part = read["before"] or read["after"]
    if part is None or hour * 60 > _NOON:
        return hour * 60 + minute
    meant = parts[_key(part)]
    return min((hour % 12 * 60 + minute + half for half in (0, _NOON)), key=lambda at: min(_away(at, m) for m in meant))


def _away(minutes: int, part: _Part) -> int:
    """How far a time lies from a part of the day, around the clock; 0 within it."""
    start, before = part
    length, since = (before - start) % DAY, (minutes - start) % DAY
    return 0 if since < length else min(since - length + 1, DAY - since)


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    parts = _parts(language)
    words = _either(parts)
    alone = _either(word for word, ((start, before), *_) in parts.items() if before == start + 1)
    return re.compile(
        rf"(?:(?P<before>{words})\s*)?{_CLOCK}(?(before)|(?:\s*(?P<after>{words})(?![a-z]))?)|(?P<alone>{alone})",
        re.VERBOSE,
    )


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, with whatever blanks and full stops stand between their letters."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(r"[.\s]*".join(map(re.escape, word)) + r"\.?" for word in longest_first)


@lru_cache(maxsize=16)
def _parts(language: str) -> dict[str, tuple[_Part, ...]]:
    """What parts of the day are called, in full and in short, without blanks and full stops.

    One word may stand for several: the French "matin" is night too. Where it means half a day it means only that.
    """
    named: dict[str, tuple[_Part, ...]] = {}
    halves = {word: (part,) for word, part in _ALSO.items()}
    for each in (DEFAULT_LANGUAGE, language):
        locale = Locale.parse(each)
        for name, word in _called(locale):
            if name in _FIXED:
                halves[word] = (_FIXED[name],)
            elif spans := tuple(_ruled(locale, name)):
                named[word] = (*named.get(word, ()), *spans)
    return named | halves


def _called(locale: Locale) -> Iterator[tuple[str, str]]:
    for context in locale.day_periods.values():
        for width in ("abbreviated", "wide"):
            for name, word in context.get(width, {}).items():
                yield name, _key(_folded(word))


def _ruled(locale: Locale, name: str) -> Iterator[_Part]:
    """When that part of the day is, in that language."""
    for rule in locale.day_period_rules[None].get(name, ()):
        yield rule["from"] // 60, rule["before"] // 60


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST]).strip().casefold()


def _key(word: str) -> str:
    return re.sub(r"[.\s]", "", word)
