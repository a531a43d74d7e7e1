"""Lengths of time as people type them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.durations import DurationRefused, NotADuration, parse_duration
from services.l10n import Texts, Translations

TEXTS = Translations.load(strict=True)


@pytest.mark.parametrize(
    ("language", "typed", "minutes"),
    [
        ("en", "5", 300),
        ("en", "5 h", 300),
        ("en", "90 min", 90),
        ("en", "1h30m", 90),
        ("en", "1 hr. 30 mins", 90),
        ("en", "1.5 hours", 90),
        ("en", "30 Days", 30 * 24 * 60),
        ("en", "２ weeks", 14 * 24 * 60),
        ("en", "٣ h", 180),
        ("ko", "1시간 30분", 90),
        ("ko", "30일", 30 * 24 * 60),
        ("ko", "5 h", 300),
        ("ko", "366일", 366 * 24 * 60),
        ("ko", "1분", 1),
        ("ko", "1시간 반", 90),
        ("en", "2h30", 150),
        ("fr", "2 h 30", 150),
        ("fr", "2 heures 30 minutes", 150),
        ("fr", "1,5 h", 90),
        ("fr", "30 jours", 30 * 24 * 60),
        ("fr", "2 sem.", 14 * 24 * 60),
        ("es", "2 horas", 120),
        ("es", "1 h 30 min", 90),
        ("es", "3 dias", 3 * 24 * 60),
        ("es", "2 semanas", 14 * 24 * 60),
        ("ja", "2時間半", 150),
        ("ja", "1時間12分", 72),
        ("ja", "３０日間", 30 * 24 * 60),
        ("ja", "2週間", 14 * 24 * 60),
        ("zh", "2个小时", 120),
        ("zh", "2小时30分", 150),
        ("zh", "两个小时", 120),
        ("zh", "2小时半", 150),
        ("zh", "十二天", 12 * 24 * 60),
        ("zh", "2個小時", 120),
        ("hi", "2 घंटे", 120),
        ("hi", "1 घंटा ३० मिनट", 90),
        ("hi", "2 हफ़्ते", 14 * 24 * 60),
        ("ms", "2 jam 30 minit", 150),
        ("ms", "5h", 300),
        ("ms", "30 hari", 30 * 24 * 60),
        ("vi", "2 tiếng rưỡi", 150),
        ("vi", "2 giờ 30 phút", 150),
        ("vi", "2 gio 30 phut", 150),
        ("vi", "3 ngày", 3 * 24 * 60),
    ],
)
def test_numbers_with_the_words_of_the_language_or_of_english(language: str, typed: str, minutes: int) -> None:
    assert parse_duration(typed, Texts(TEXTS, language)) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "h",
        "-3 h",
        "1e9",
        "NaN",
        "5 5",
        "5 h x",
        "1h75",
        "2 30h 5",
        "半",
        "5 半",
        "5 parsecs",
        "1.2.3 h",
        "." * 65536,
    ],
)
def test_what_is_no_length_of_time(typed: str) -> None:
    with pytest.raises(NotADuration):
        parse_duration(typed, TEXTS.of("en"))


@pytest.mark.parametrize(
    ("typed", "reason"), [("0", "too_short"), ("0.5 min", "too_short"), ("400 d", "too_long"), ("9" * 39, "too_long")]
)
def test_what_no_allowance_lasts(typed: str, reason: str) -> None:
    with pytest.raises(DurationRefused) as refused:
        parse_duration(typed, TEXTS.of("en"))
    assert refused.value.reason == reason


@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ja", "ko", "ms", "vi", "zh"])
def test_what_a_language_writes_it_also_reads(language: str) -> None:
    texts = Texts(TEXTS, language)
    for minutes in (1, 2, 59, 60, 61, 150, 1440, 2880, 43_200):
        length = timedelta(minutes=minutes)
        assert parse_duration(texts.duration(length), texts) == length
