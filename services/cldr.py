"""Numbers, times and lengths as CLDR has them for a language, and where it is helped. Answers are kept."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK_DAYS = 7
_ONLY_COMMAS = frozenset({"ko"})
"""Where CLDR's "and" is not what people write: 및 belongs into official letters."""
_BARE_THOUSANDS = {"es": 10_000}
"""Below it no separator (CLDR's ``minimumGroupingDigits``, which Babel 2.18 does not carry): 1500, 15.000."""


def listed(language: str, items: list[str]) -> str:
    """All of several: A, B and C."""
    return ", ".join(items) if language in _ONLY_COMMAS else str(format_list(items, locale=language))


@lru_cache(maxsize=8192)
def number(language: str, value: Decimal) -> str:
    group = abs(value) >= _BARE_THOUSANDS.get(language, 0)
    return str(format_decimal(value, format=_decimal(language), locale=language, group_separator=group))


@lru_cache(maxsize=8192)
def clock(language: str, hour: int, minute: int) -> str:
    return str(format_time(time(hour, minute), format=_short_time(language), locale=language))


@lru_cache(maxsize=2048)
def day(language: str, day: date, with_year: bool) -> str:
    return str(format_date(day, format="medium" if with_year else _short_day(language), locale=language))


@lru_cache(maxsize=2048)
def weekday(language: str, day: date) -> str:
    return str(format_date(day, format="ccc", locale=language))


@lru_cache(maxsize=32)
def weekdays(language: str) -> tuple[int, ...]:
    """1 is Monday. A language alone has no week; the country that CLDR finds likeliest for it has."""
    first = Locale.parse(get_global("likely_subtags").get(language, language)).first_week_day
    return tuple((first + day) % WEEK_DAYS + 1 for day in range(WEEK_DAYS))


@lru_cache(maxsize=8192)
def duration(language: str, seconds: int) -> str:
    """Two units at most; minutes are rounded up."""
    if seconds < MINUTE:
        return _unit(language, "second", seconds)
    minutes = -(-seconds // MINUTE)
    parts = (("day", minutes // (24 * 60)), ("hour", minutes // 60 % 24), ("minute", minutes % 60))
    first = next(index for index, (_, count) in enumerate(parts) if count)
    shown = [_unit(language, unit, count) for unit, count in parts[first : first + 2] if count]
    return _between_units(language).join(shown)


def _unit(language: str, unit: str, count: int) -> str:
    """3 days, 3日. Babel's ``format_unit`` says "1 horas" where CLDR has one form for all counts."""
    locale = Locale.parse(language)
    forms = locale._data["unit_patterns"][f"duration-{unit}"]["short"]  # noqa: SLF001  (there is no other way to it)
    form = str(forms.get(locale.plural_form(count), forms["other"]))
    written = form.replace("{0}", number(language, Decimal(count)))
    return written if _between_units(language) else written.replace(" ", "")


@lru_cache(maxsize=32)
def _between_units(language: str) -> str:
    """A blank, or nothing: 1 hr 12 min, 1時間12分."""
    patterns = Locale.parse(language).list_patterns
    pair = (patterns.get("unit-narrow") or patterns.get("unit-short") or {}).get("2", "{0} {1}")
    return "" if pair == "{0}{1}" else " "


@lru_cache(maxsize=32)
def _decimal(language: str) -> str:
    """How the language groups digits, with six decimals instead of CLDR's three: 1,234,567 and 12,34,567."""
    return str(Locale.parse(language).decimal_formats[None].pattern).replace("0.###", "0.######")


@lru_cache(maxsize=32)
def _short_time(language: str) -> str:
    """The locale's short time with the day period written out: CLDR abbreviates the Korean 오후 to PM."""
    return str(Locale.parse(language).time_formats["short"].pattern).replace("a", "aaaa")


@lru_cache(maxsize=32)
def _short_day(language: str) -> str:
    return str(Locale.parse(language).datetime_skeletons["MMMEd"])
