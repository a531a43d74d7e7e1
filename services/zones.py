"""Time zones as people know them: by the clock on the wall and by their city."""

from __future__ import annotations

import re
import unicodedata
import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from babel.dates import get_timezone_location

from services.quota.windows import zone

_SUGGESTED = {
    "ko": ("Asia/Seoul", "America/Los_Angeles", "America/New_York", "Asia/Tokyo"),
    "en": (
        "America/New_York",
        "America/Los_Angeles",
        "Europe/London",
        "Asia/Kolkata",
        "Asia/Singapore",
        "Australia/Sydney",
    ),
}
_WALL = re.compile(r"^(오전|오후)?\s*(\d{1,2})\s*(?:[:h.시]\s*(\d{2})?\s*분?)?\s*([ap]\.?m\.?)?$", re.IGNORECASE)
_SLACK = timedelta(minutes=10)
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 23, 59
_LONGEST = 60


class NotAWallTime(ValueError):
    """What was typed does not read as a time of day."""


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """``zone``: IANA name; ``city``: in the person's language; ``local``: the wall time there now."""

    zone: str
    city: str
    local: datetime


def suggestions(language: str, now: datetime) -> tuple[ZoneChoice, ...]:
    """The likeliest zones of people who speak a language."""
    return _choices(_SUGGESTED.get(language, _SUGGESTED["en"]), language, now)


def search(text: str, language: str, now: datetime, limit: int = 8) -> tuple[ZoneChoice, ...]:
    """Zones whose city or IANA name begins with the text, then those that contain it."""
    wanted = _plain(text[:_LONGEST])
    if not wanted:
        return ()
    names = _names(language)
    begun = [name for name, known in names.items() if any(word.startswith(wanted) for word in known)]
    within = [name for name, known in names.items() if name not in begun and any(wanted in word for word in known)]
    return _choices((begun + within)[:limit], language, now)


def from_wall_time(text: str, language: str, now: datetime, limit: int = 8) -> tuple[ZoneChoice, ...]:
    """Zones in which it is that time now, give or take ten minutes; those of the language first, one a clock.

    Raises ``NotAWallTime``.
    """
    minutes = parse_wall_time(text)
    found: dict[object, str] = {}
    for name in (*_SUGGESTED.get(language, ()), *_SUGGESTED["en"], *_places()):
        there = zone(name)
        local = now.astimezone(there)
        apart = abs((local.hour * 60 + local.minute - minutes + 720) % 1440 - 720)
        if timedelta(minutes=apart) <= _SLACK:
            rules = tuple(there.utcoffset(datetime(now.year, month, 1)) for month in range(1, 13))  # noqa: DTZ001
            found.setdefault(rules, name)
    return _choices(list(found.values())[:limit], language, now)


def parse_wall_time(text: str) -> int:
    """Minutes from midnight. Raises ``NotAWallTime``."""
    return wall_times(text)[0]


def wall_times(text: str) -> tuple[int, ...]:
    """The same; where 5:20 may as well be in the afternoon, that comes second. Raises ``NotAWallTime``."""
    read = _WALL.match(unicodedata.normalize("NFKC", text[:_LONGEST]).strip())
    if read is None:
        raise NotAWallTime
    before, hours, minutes, after = read.groups()
    hour, minute = int(hours), int(minutes or 0)
    late = before == "오후" or (after or "").lower().startswith("p")
    if before or after:
        hour = hour % _NOON + (_NOON if late else 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise NotAWallTime
    first = hour * 60 + minute
    either = not (before or after) and 0 < hour < _NOON and not hours.startswith("0")
    return (first, first + _NOON * 60) if either else (first,)


def city_name(name: str, language: str) -> str:
    """Seoul, 서울; the IANA name's last part where the locale has no city."""
    if "/" not in name:
        return name
    return str(get_timezone_location(name, locale=language, return_city=True))


def _choices(names: Iterable[str], language: str, now: datetime) -> tuple[ZoneChoice, ...]:
    return tuple(ZoneChoice(name, city_name(name, language), now.astimezone(zone(name))) for name in names)


@lru_cache(maxsize=1)
def _places() -> tuple[str, ...]:
    areas = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    return tuple(sorted(name for name in zoneinfo.available_timezones() if name.startswith(areas) or name == "UTC"))


@lru_cache(maxsize=2)
def _names(language: str) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(_plain(word) for word in (city_name(name, language), name.rsplit("/", 1)[-1], name))
        for name in _places()
    }


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum() or sign == "/")
