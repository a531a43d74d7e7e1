"""Text, numbers and times in a person's language: Fluent for words, Babel (CLDR) for the rest.

A language is parsed when it is first asked for. Where a translation is missing or broken, tests raise; production logs
error and says it in English.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global
from babel.dates import format_interval, format_skeleton, format_timedelta
from babel.lists import format_list
from babel.numbers import NumberFormatError, format_percent, parse_decimal
from fluent.runtime import FluentBundle, FluentResource

from services import cldr
from services.plain_fluent import NeedsFluent, Plain, plain
from services.quota.windows import zone
from services.typed import plain_number

logger = logging.getLogger(__name__)

DEFAULT_LANGUAGE = "en"
LOCALES = Path(__file__).resolve().parent.parent / "locales"

_MINUTES_FROM, _HOURS_FROM = timedelta(hours=5), timedelta(days=3)
"""From here on a length says nothing more by its minutes, by its hours."""


class NotANumber(ValueError):
    """What was typed is no number in this language."""


@dataclass(frozen=True, slots=True)
class Translations:
    """The Fluent files of ``root``: ``<language>/<feature>.ftl``. ``languages`` are the folders."""

    root: Path
    languages: tuple[str, ...]
    strict: bool = False
    _bundles: dict[str, FluentBundle] = field(default_factory=dict, repr=False)
    _plain: dict[tuple[str, str], Plain | None] = field(default_factory=dict, repr=False)
    _texts: dict[str, Texts] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, root: Path = LOCALES, *, strict: bool = False) -> Translations:
        return cls(root, tuple(sorted(folder.name for folder in root.iterdir() if folder.is_dir())), strict)

    def pick(self, code: str | None) -> str:
        """Map an IETF tag from Telegram (``ko``, ``pt-br``, ``zh-hant``) onto a language we have; else English.

        Codes that were replaced are followed (``cmn`` is Chinese). Neighbours are not: an Indonesian reads the Malay
        "percuma" (free of charge) as "in vain", and is better off with English and a button for all languages.
        """
        base = re.split(r"[-_]", (code or "").lower())[0]
        base = get_global("language_aliases").get(base, base)
        return base if base in self.languages else DEFAULT_LANGUAGE

    def let_go(self, language: str) -> None:
        """Forget what was parsed, some 2 MB: for whoever has looked a word up in each language."""
        self._bundles.pop(language, None)
        for known in [known for known in self._plain if known[0] == language]:
            del self._plain[known]

    def of(self, language: str) -> Texts:
        language = language if language in self.languages else DEFAULT_LANGUAGE
        if language not in self._texts:
            self._texts[language] = Texts(self, language)
        return self._texts[language]

    def has(self, key: str) -> bool:
        """Whether there is such a message, in the language that has them all."""
        return bool(self._bundle(DEFAULT_LANGUAGE).has_message(key))

    def text(self, language: str, key: str, args: dict[str, Any]) -> str:
        try:
            message = self._plain[language, key]
        except KeyError:
            message = self._plain[language, key] = self._find_plain(language, key)
        if message is not None:
            try:
                return message(args)
            except NeedsFluent:
                pass
        return self._format(language, key, args)

    def _format(self, language: str, key: str, args: dict[str, Any]) -> str:
        for name in (language, DEFAULT_LANGUAGE):
            bundle = self._bundle(name)
            if not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            value, errors = bundle.format_pattern(pattern, args)
            if not errors:
                return str(value)
            self._complain(f"{name}/{key}: {errors!r}")
        self._complain(f"{language}/{key}: no such message")
        return key

    def _find_plain(self, language: str, key: str) -> Plain | None:
        bundle = self._bundle(language)
        plural = Locale.parse(language).plural_form
        return plain(bundle.get_message(key).value, plural) if bundle.has_message(key) else None

    def _bundle(self, language: str) -> FluentBundle:
        bundle = self._bundles.get(language)
        if bundle is None:
            bundle = FluentBundle([language], use_isolating=False)
            for file in sorted((self.root / language).glob("*.ftl")):
                bundle.add_resource(FluentResource(file.read_text("utf-8")))
            self._bundles[language] = bundle
        return bundle

    def _complain(self, what: str) -> None:
        if self.strict:
            raise LookupError(what)
        logger.error("bad translation %s", what)


class Texts:
    """One language. ``texts("key", name=…)`` is a message; the methods write numbers and times as that language does.

    Arguments of a message that a person typed are escaped by whoever shows them as HTML.
    """

    def __init__(self, translations: Translations, language: str) -> None:
        self._translations = translations
        self.language = language
        self._locale = Locale.parse(language)

    def __call__(self, key: str, /, **args: Any) -> str:
        return self._translations.text(self.language, key, args)

    def has(self, key: str) -> bool:
        """Whether there is such a message."""
        return self._translations.has(key)

    def number(self, value: Decimal | float) -> str:
        return cldr.number(self.language, Decimal(value))

    def percent(self, share: float) -> str:
        """0.31 → 31%."""
        return str(format_percent(round(share, 2), locale=self._locale))

    def clock(self, instant: datetime, zone_name: str) -> str:
        """The wall time of an instant in a zone: 17:20, 5:20 PM, 오후 5:20."""
        local = instant.astimezone(zone(zone_name))
        return cldr.clock(self.language, local.hour, local.minute)

    def wall(self, minutes: int) -> str:
        """Minutes from midnight as wall time."""
        return cldr.clock(self.language, *divmod(minutes % (cldr.DAY // cldr.MINUTE), cldr.MINUTE))

    def day(self, day: date, *, today: date) -> str:
        """A date, with its year only where that is another one."""
        return cldr.day(self.language, day, day.year != today.year)

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days of the week, 1 being Monday, in the order of that language's calendars."""
        return cldr.weekdays(self.language)

    def weekday_name(self, number: int) -> str:
        """Tuesday, 화요일; 1 is Monday."""
        return str(self._locale.days["stand-alone"]["wide"][number - 1])

    def weekday_short(self, number: int) -> str:
        """Tue, 화; 1 is Monday."""
        return str(self._locale.days["stand-alone"]["abbreviated"][number - 1])

    def month(self, day: date) -> str:
        """The month and year of a date: Sep 2026."""
        return str(format_skeleton("yMMM", datetime(day.year, day.month, day.day, tzinfo=UTC), locale=self._locale))

    def days(self, first: date, last: date) -> str:
        """Two dates as a span: Nov 19 – 25."""
        return str(format_interval(first, last, "MMMd", locale=self._locale))

    def short_day(self, day: date) -> str:
        """A date in digits, as short as can be: 11/25, 25/11."""
        return str(format_skeleton("Md", datetime(day.year, day.month, day.day, tzinfo=UTC), locale=self._locale))

    def weekday(self, day: date) -> str:
        """A day of the week with its number: Wed 25, 25일 (수)."""
        return str(format_skeleton("Ed", datetime(day.year, day.month, day.day, tzinfo=UTC), locale=self._locale))

    def moment(self, instant: datetime, now: datetime, zone_name: str) -> str:
        """When something happens, as short as it can be understood: the time; from a week away the date alone."""
        there = zone(zone_name)
        day, today = instant.astimezone(there).date(), now.astimezone(there).date()
        time, apart = self.clock(instant, zone_name), (day - today).days
        if apart == 0:
            return time
        if apart in (-1, 1):
            return self("moment-tomorrow" if apart > 0 else "moment-yesterday", time=time)
        if abs(apart) < cldr.WEEK_DAYS:
            return self("moment-weekday", day=cldr.weekday(self.language, day), time=time)
        return self.day(day, today=today)

    def duration(self, length: timedelta) -> str:
        """Two units at most: 3 d 4 h, 1 h 12 min, 40 sec. Rounded up to a whole minute from a minute on."""
        seconds = max(0, int(length.total_seconds()))
        return cldr.duration(
            self.language, seconds if seconds < cldr.MINUTE else -(-seconds // cldr.MINUTE) * cldr.MINUTE
        )

    def roughly(self, length: timedelta) -> str:
        """The same beside an exact time: no minutes from five hours on, no hours from three days on."""
        for unit, longest in ((timedelta(days=1), _HOURS_FROM), (timedelta(hours=1), _MINUTES_FROM)):
            if length >= longest:
                return self.duration(round(length / unit) * unit)
        return self.duration(length)

    def ago(self, length: timedelta) -> str:
        """How long ago in one unit, a day at least: 3 days ago, 2 months ago."""
        past = -max(length, timedelta(days=1))
        return str(format_timedelta(past, granularity="day", add_direction=True, locale=self._locale))

    def either(self, items: list[str]) -> str:
        """One of several: A, B or C."""
        return str(format_list(items, style="or", locale=self._locale))

    def list(self, items: list[str]) -> str:
        """All of several: A, B and C."""
        return cldr.listed(self.language, items)

    def parse_number(self, text: str) -> Decimal:
        """A number as this language writes it, in any script's digits. Raises ``NotANumber``."""
        plain = plain_number(text)
        if not plain or not plain.lstrip("-+")[:1].isdigit() or not plain[-1].isdigit() or "e" in plain.lower():
            raise NotANumber(text[:40])
        for language in (self.language, DEFAULT_LANGUAGE):
            try:
                return Decimal(parse_decimal(plain, locale=language, strict=True))
            except (NumberFormatError, InvalidOperation):
                continue
        raise NotANumber(text[:40])
