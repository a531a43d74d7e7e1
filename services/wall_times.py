"""A time of day and a span of the day as people type them: ``14:05``, ``2:05 pm``, ``오전 9시~오후 10시``.

Parts of the day are called as in CLDR, in the person's language and in English; words between two times are the key
``hours-words``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from services.l10n import DEFAULT_LANGUAGE, Texts
from services.typed import folded

DAY = 24 * 60
_NOON = 12 * 60
_LAST_HOUR, _LAST_MINUTE = 23, 59
_LONGEST = 60

_Part = tuple[int, int]
"""From which minute of the day until before which; a second one that is smaller lies behind midnight."""
_FIXED: dict[str, _Part] = {"am": (0, _NOON), "pm": (_NOON, DAY), "noon": (_NOON, _NOON + 1), "midnight": (0, 1)}
_ALSO: dict[str, _Part] = {
    "am": (0, _NOON),
    "pm": (_NOON, DAY),
    "noon": (_NOON, _NOON + 1),
    "새벽": (0, 6 * 60),
    "낮": (11 * 60, 16 * 60),
    "深夜": (22 * 60, 4 * 60),
    "傍晚": (17 * 60, 19 * 60),
    "medianoche": (0, 1),
}
"""What CLDR leaves out in places."""

_HOUR_MARKS = ("hrs", "hs", "h", "g", "시", "時", "时", "點", "点", "giờ", "बजे")
_MINUTE_MARKS = ("min", "분", "分", "phút", "मिनट")
_HALVES = ("반", "半", "rưỡi", "y media", "et demie")
_HALF_PAST = "साढ़े"
_AT = ("at", "a las", "a la", "las", "à", "vers", "pukul", "jam", "vào lúc", "lúc")
"""What people write around a time of day, besides CLDR's word for the hour."""
_LEAD = re.compile(rf"^(?:{'|'.join(folded(word, 20) for word in _AT)})\s+")
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
    read = _pattern(language).fullmatch(_LEAD.sub("", folded(text, _LONGEST)))
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
    typed, pattern = folded(text, _LONGEST), _pattern(texts.language)
    found = list(pattern.finditer(typed))
    between = pattern.sub(" ", typed).translate(_DASHES).split()
    words = " ".join((texts("hours-words"), *_AT))
    if len(found) != 2 or not set(between) <= set(folded(words, len(words)).split()):  # noqa: PLR2004
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
    half, minute = read["half"] or read["half_past"], int(read["minute"] or read["said"] or 0)
    if half and (read["minute"] or read["said"]):
        raise NotAWallTime
    hour, minute = int(read["hour"]), 30 if half else minute
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
        rf"""(?:(?P<before>{words})\s*)?
             {_clock(language)}
             (?(before)|(?:\s*(?P<after>{words})(?![a-z]))?)
           | (?P<alone>{alone})""",
        re.VERBOSE,
    )


def _clock(language: str) -> str:
    """A time by the clock: 14:05, 14:05 h, 14h05, 2시 5분, 2시 반."""
    hour, minute = (
        rf"(?:{_either({_key(folded(mark, _LONGEST)) for mark in marks})})(?![a-z])"
        for marks in ((*_HOUR_MARKS, *_called_hours(language)), _MINUTE_MARKS)
    )
    half = _either(_key(folded(word, _LONGEST)) for word in _HALVES)
    return rf"""
        (?<!\d)(?:(?P<half_past>{_HALF_PAST})\s*)?(?P<hour>\d{{1,2}})
        (?:
            \s*[:.]\s*(?P<minute>\d{{2}})(?:\s*{hour})?
          | \s*{hour}(?:\s*(?P<said>\d{{1,2}})(?!\d|\s*{hour}|\s*:)(?:\s*{minute})?)?
        )?
        (?:\s*(?P<half>{half}))?
        (?!\d)
    """


def _called_hours(language: str) -> Iterator[str]:
    """What CLDR puts behind the hour: 時, h, giờ."""
    for written in re.findall(r"'([^']+)'|([^\x00-\x7f\s]+)", Locale.parse(language).datetime_skeletons["H"].pattern):
        yield "".join(written).strip()


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
    halves = {_key(folded(word, _LONGEST)): (part,) for word, part in _ALSO.items()}
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
                yield name, _key(folded(word, _LONGEST))


def _ruled(locale: Locale, name: str) -> Iterator[_Part]:
    """When that part of the day is, in that language."""
    for rule in locale.day_period_rules[None].get(name, ()):
        yield rule["from"] // 60, rule["before"] // 60


def _key(word: str) -> str:
    return re.sub(r"[.\s]", "", word)
