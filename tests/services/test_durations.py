"""Lengths of time as people type them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.durations import DurationRefused, NotADuration, parse_duration
from services.l10n import Translations

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
    ],
)
def test_numbers_with_the_words_of_the_language_or_of_english(language: str, typed: str, minutes: int) -> None:
    assert parse_duration(typed, TEXTS.of(language)) == timedelta(minutes=minutes)


@pytest.mark.parametrize("typed", ["", "h", "-3 h", "1e9", "NaN", "5 5", "5 h x", "5 parsecs", "1.2.3 h", "." * 65536])
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
