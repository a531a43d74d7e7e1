"""Time zones as people know them: by the clock on the wall and by their city."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import chain, zip_longest

from services.l10n import DEFAULT_LANGUAGE
from services.quota.windows import zone
from services.wall_times import DAY, NotAWallTime, wall_times
from services.zone_names import ZoneName, city_name, homes, names, places, plain, well_known

__all__ = ["NotAWallTime", "ZoneChoice", "city_name", "from_wall_time", "of_zone", "search", "suggestions"]

_SUGGESTED = {
    "en": (
        "America/New_York",
        "America/Los_Angeles",
        "Europe/London",
        "Asia/Kolkata",
        "Asia/Singapore",
        "Australia/Sydney",
    ),
    "ko": ("Asia/Seoul", "America/Los_Angeles", "America/New_York", "Asia/Tokyo"),
    "ja": ("Asia/Tokyo", "America/Los_Angeles", "America/New_York", "Europe/London"),
    "zh": ("Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Singapore", "America/Los_Angeles"),
    "hi": ("Asia/Kolkata", "Asia/Dubai", "Asia/Kathmandu", "Europe/London", "America/New_York"),
    "fr": ("Europe/Paris", "America/Toronto", "Africa/Casablanca", "Africa/Abidjan", "Indian/Reunion"),
    "es": (
        "Europe/Madrid",
        "America/Mexico_City",
        "America/Bogota",
        "America/Argentina/Buenos_Aires",
        "America/Santiago",
        "America/New_York",
    ),
    "ms": ("Asia/Kuala_Lumpur", "Asia/Singapore", "Asia/Brunei", "Asia/Jakarta", "Europe/London"),
    "vi": ("Asia/Ho_Chi_Minh", "Asia/Seoul", "Asia/Tokyo", "Australia/Sydney", "America/Los_Angeles"),
}
_MOST_SUGGESTED = 6
_SLACK = 10
"""Minutes by which somebody's clock may be off."""
_LONGEST = 60
_SHORTEST_WITHIN = 3


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """``zone``: IANA name; ``city``: in the person's language; ``local``: the wall time there now."""

    zone: str
    city: str
    local: datetime


def suggestions(language: str, now: datetime) -> tuple[ZoneChoice, ...]:
    """The likeliest zones of people who speak a language, the likeliest first."""
    return tuple(of_zone(name, language, now) for name in _suggested(language))


def of_zone(name: str, language: str, now: datetime) -> ZoneChoice:
    """Any IANA zone as a person knows it. Raises ``ValueError`` for any other text."""
    return ZoneChoice(name, city_name(name, language), now.astimezone(zone(name)))


def search(text: str, language: str, now: datetime, limit: int = 8) -> tuple[ZoneChoice, ...]:
    """Zones whose city or country is called so, then those where it begins so, then where it contains the text."""
    wanted = plain(text[:_LONGEST])
    ranked = ((_rank(name, wanted), name) for name in names(language) if wanted)
    found = sorted(((rank, name) for rank, name in ranked if rank is not None), key=lambda each: each[0])
    best: dict[str, ZoneName] = {}
    for _, name in found:
        best.setdefault(name.zone, name)
    chosen = list(best.values())[:limit]
    return tuple(ZoneChoice(name.zone, name.city, now.astimezone(zone(name.zone))) for name in chosen)


def from_wall_time(text: str, language: str, now: datetime, limit: int = 8) -> tuple[ZoneChoice, ...]:
    """Zones in which it is that time now, give or take ten minutes: one of each clock first, then more cities.

    A time without a part of the day may be one of the other half. Raises ``NotAWallTime``.
    """
    meant = wall_times(text, language)
    clocks: dict[object, list[str]] = {}
    for name in dict.fromkeys((*_suggested(language), *places())):
        local = now.astimezone(zone(name))
        if any(_apart(local.hour * 60 + local.minute, minutes) <= _SLACK for minutes in meant):
            clocks.setdefault(_rules(name, now), []).append(name)
    more = [[first, *(name for name in rest if name in well_known())] for first, *rest in clocks.values()]
    chosen = [name for name in chain.from_iterable(zip_longest(*more)) if name is not None]
    return tuple(of_zone(name, language, now) for name in chosen[:limit])


def _suggested(language: str) -> tuple[str, ...]:
    """As listed; for another language where it is spoken, and then what English is offered."""
    if language in _SUGGESTED:
        return _SUGGESTED[language]
    return tuple(dict.fromkeys((*homes(language), *_SUGGESTED[DEFAULT_LANGUAGE])))[:_MOST_SUGGESTED]


def _rank(name: ZoneName, wanted: str) -> tuple[int, bool] | None:
    if name.plain == wanted:
        return 0, name.country
    if name.plain.startswith(wanted):
        return 1, name.country
    return (2, name.country) if len(wanted) >= _SHORTEST_WITHIN and wanted in name.plain else None


def _apart(minutes: int, others: int) -> int:
    """Around the clock."""
    return abs((minutes - others + DAY // 2) % DAY - DAY // 2)


def _rules(name: str, now: datetime) -> tuple[object, ...]:
    """What tells this clock from others: its distance from UTC in each month of this year."""
    return tuple(datetime(now.year, month, 1, tzinfo=zone(name)).utcoffset() for month in range(1, 13))
