"""Numbers, times, lengths and lists as nine languages write them, and which language somebody is spoken to in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from services.l10n import Texts, Translations
from services.languages import find_language, own_name

LANGUAGES = ("en", "es", "fr", "hi", "ja", "ko", "ms", "vi", "zh")
BLANKS = str.maketrans("\u00a0\u202f", "  ")
AFTERNOON = datetime(2026, 11, 25, 14, 5, tzinfo=UTC)


@pytest.fixture
def nine(tmp_path: Path) -> Translations:
    """Nine languages, none of which says anything."""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    return Translations.load(tmp_path)


def texts(language: str) -> Texts:
    return Texts(Translations.load(), language)


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ko", "ko"),
        ("KO", "ko"),
        ("zh-hans", "zh"),
        ("zh-hant", "zh"),
        ("zh_TW", "zh"),
        ("cmn", "zh"),
        ("zsm", "ms"),
        ("es-mx", "es"),
        ("fr-ca", "fr"),
        ("pt-br", "en"),
        ("fil", "en"),
        ("id", "en"),
        ("in", "en"),
        ("ru", "en"),
        ("", "en"),
        (None, "en"),
        ("x" * 99, "en"),
    ],
)
def test_the_language_somebody_is_spoken_to_in(nine: Translations, code: str | None, language: str) -> None:
    assert nine.pick(code) == language


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("ja", "ja"),
        ("日本語", "ja"),
        ("Japanese", "ja"),
        ("japonais", "ja"),
        ("jp", "ja"),
        ("kr", "ko"),
        ("cn", "zh"),
        ("vn", "vi"),
        ("vi", "vi"),
        ("ms", "ms"),
        ("my", "ms"),
        ("简体中文", "zh"),
        ("Simplified Chinese", "zh"),
        ("zh-hant", "zh"),
        ("espanol", "es"),
        ("Français", "fr"),
        ("हिन्दी", "hi"),
        ("bahasa melayu", "ms"),
        ("Malay", "ms"),
        ("tieng viet", "vi"),
        ("영어", "en"),
        ("klingon", None),
        ("", None),
    ],
)
def test_languages_by_what_people_call_them(typed: str, language: str | None) -> None:
    assert find_language(typed, LANGUAGES) == language


def test_each_language_by_its_own_name() -> None:
    assert [own_name(code) for code in LANGUAGES] == [
        "English",
        "Español",
        "Français",
        "हिन्दी",
        "日本語",
        "한국어",
        "Bahasa Melayu",
        "Tiếng Việt",
        "中文",
    ]


@pytest.mark.parametrize(
    ("language", "clock", "length", "thousands", "million", "share", "items"),
    [
        ("en", "2:05 PM", "1 hr 12 min", "1,500", "1,234,567.5", "31%", "A, B, and C"),
        ("ko", "오후 2:05", "1시간 12분", "1,500", "1,234,567.5", "31%", "A, B, C"),
        ("ja", "14:05", "1時間12分", "1,500", "1,234,567.5", "31%", "A、B、C"),
        ("zh", "14:05", "1小时12分钟", "1,500", "1,234,567.5", "31%", "A、B和C"),
        ("hi", "2:05 pm", "1 घं॰ 12 मि॰", "1,500", "12,34,567.5", "31%", "A, B, और C"),
        ("fr", "14:05", "1 h 12 min", "1 500", "1 234 567,5", "31 %", "A, B et C"),
        ("es", "14:05", "1 h 12 min", "1500", "1.234.567,5", "31 %", "A, B y C"),
        ("ms", "2:05 PTG", "1 j 12 min", "1,500", "1,234,567.5", "31%", "A, B dan C"),
        ("vi", "14:05", "1 giờ 12 phút", "1.500", "1.234.567,5", "31%", "A, B và C"),
    ],
)
def test_what_is_written(
    language: str, clock: str, length: str, thousands: str, million: str, share: str, items: str
) -> None:
    said = texts(language)
    written = (
        said.clock(AFTERNOON, "UTC"),
        said.duration(timedelta(minutes=72)),
        said.number(1500),
        said.number(Decimal("1234567.5")),
        said.percent(0.31),
        said.list(["A", "B", "C"]),
    )
    assert [each.translate(BLANKS) for each in written] == [clock, length, thousands, million, share, items]


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", 7), ("ko", 7), ("ja", 7), ("hi", 7), ("zh", 1), ("fr", 1), ("es", 1), ("ms", 1), ("vi", 1)],
)
def test_a_week_begins_as_on_that_countrys_calendars(language: str, first: int) -> None:
    week = texts(language).weekdays
    assert week[0] == first
    assert sorted(week) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_also_read(language: str) -> None:
    said = texts(language)
    for number in ("0", "7", "1500", "15000", "150000", "1234567.5", "0.25"):
        assert said.parse_number(said.number(Decimal(number))) == Decimal(number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_length_is_said_in_two_units_at_most(language: str) -> None:
    said = texts(language)
    for minutes in (1, 2, 59, 60, 61, 1439, 1440, 1500, 2880, 40_000):
        written = said.duration(timedelta(minutes=minutes)).translate(BLANKS)
        numbers = [int(each) for each in "".join(s if s.isdigit() else " " for s in written).split()]
        days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
        assert numbers == [each for each in ([days, hours] if days else [hours, rest]) if each], written


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_have_names(language: str) -> None:
    said = texts(language)
    day = date(2026, 11, 25)
    written = [said.day(day, today=day), said.month(day), said.short_day(day), said.weekday(day), said.days(day, day)]
    names = [said.weekday_name(number) for number in range(1, 8)], [said.weekday_short(n) for n in range(1, 8)]
    assert all(written)
    assert [len(set(each)) for each in names] == [7, 7]
