"""What people call time zones: cities in their language, countries, and large cities that give no zone its name.

Zones, their countries and their older names are those of the ``tzdata`` package; names are CLDR's, and ``cities.toml``
adds what it lacks.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.languages import get_official_languages

from services.l10n import DEFAULT_LANGUAGE
from services.quota.windows import zone_names

_CITIES = Path(__file__).with_name("cities.toml")
_LETTERS = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart."""


@dataclass(frozen=True, slots=True)
class ZoneName:
    """Something to type for a zone. ``city`` is what is shown for it; a ``country`` may have several zones."""

    plain: str
    zone: str
    city: str
    country: bool = False


@lru_cache(maxsize=1024)
def city_name(name: str, language: str) -> str:
    """Seoul, 서울; the last part of the IANA name where the language has no name for the city."""
    if name.startswith("Etc/"):
        return name
    known = Locale.parse(language).time_zones
    cities = (known.get(each, {}).get("city") for each in _namesakes(name))
    return next((str(city) for city in cities if city), name.rsplit("/", 1)[-1].replace("_", " "))


@lru_cache(maxsize=1)
def places() -> tuple[str, ...]:
    """Zones that people live in, one a country and clock at least, the likeliest first; UTC is the last."""
    return tuple(name for name in dict.fromkeys((*_cities(), *_countries(), "UTC")) if name in zone_names())


@lru_cache(maxsize=1)
def well_known() -> frozenset[str]:
    return frozenset(_cities())


@lru_cache(maxsize=32)
def homes(language: str) -> tuple[str, ...]:
    """Well-known zones of the countries where a language is official (CLDR), the likeliest first."""
    spoken = (name for name in _cities() if (country := _countries().get(name)) and language in _official(country))
    return tuple(spoken)


def _official(country: str) -> tuple[str, ...]:
    return get_official_languages(country, de_facto=True)


@lru_cache(maxsize=16)
def names(language: str) -> tuple[ZoneName, ...]:
    """All that speakers of a language may type, in the order of :func:`places`."""
    return tuple(name for place in places() for name in _names(place, language))


def plain(text: str) -> str:
    """Case, accents, blanks and signs do not matter."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(sign for sign in folded if sign.isalnum())


def _names(place: str, language: str) -> Iterator[ZoneName]:
    shown = city_name(place, language)
    own = {shown, city_name(place, DEFAULT_LANGUAGE), *(each.rsplit("/", 1)[-1] for each in _namesakes(place))}
    yield from (ZoneName(plain(name), place, shown) for name in own)
    for city in _cities().get(place, ()):
        yield ZoneName(plain(city), place, f"{city} ({shown})")
    country = _countries().get(place)
    for each in {language, DEFAULT_LANGUAGE}:
        name = Locale.parse(each).territories.get(country)
        if name:
            yield ZoneName(plain(name), place, shown, country=True)


@lru_cache(maxsize=1)
def _cities() -> dict[str, list[str]]:
    return tomllib.loads(_CITIES.read_text("utf-8"))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """The country of each zone that is offered for one."""
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def _namesakes(name: str) -> tuple[str, ...]:
    """A zone under all its names: CLDR calls some by what they were called before."""
    now = get_global("zone_aliases").get(name, name)
    return (name, now, *_former().get(now, ()))


@lru_cache(maxsize=1)
def _former() -> dict[str, list[str]]:
    former: dict[str, list[str]] = {}
    for old, now in get_global("zone_aliases").items():
        former.setdefault(now, []).append(old)
    return former
