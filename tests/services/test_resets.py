"""When a running window ends, as people type it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.l10n import Translations
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.resets import ResetRefused, can_be_set, parse_end

TEXTS = Translations.load(strict=True)
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SEOUL = "Asia/Seoul"
"""There it is nine in the evening."""
SESSION = FirstUseWindow(timedelta(hours=5))
CREDIT = CreditWindow(timedelta(days=30))


def end(typed: str, language: str = "en", window: FirstUseWindow | CreditWindow = SESSION) -> timedelta:
    """How far off it is."""
    return parse_end(window, typed, TEXTS.of(language), NOW, SEOUL) - NOW


@pytest.mark.parametrize(
    ("language", "typed", "minutes"),
    [
        ("en", "2 h", 120),
        ("en", "in 2 h", 120),
        ("en", "Resets in 1 hr 30 min.", 90),
        ("en", "90 min left", 90),
        ("en", "1 h 5 min from now", 65),
        ("en", "٢ h", 120),
        ("en", "23:20", 140),
        ("en", "at 23:20", 140),
        ("en", "resets at 11:20 pm", 140),
        ("en", "until 1:30 AM", 270),
        ("ko", "2시간", 120),
        ("ko", "2시간 30분 뒤에", 150),
        ("ko", "약 40분 남음", 40),
        ("ko", "40분 후 초기화", 40),
        ("ko", "오후 11:20", 140),
        ("ko", "오후 11시 20분에 초기화", 140),
        ("ko", "오전 1시 30분까지", 270),
        ("ko", "in 2 h", 120),
        ("en", "2h30", 150),
        ("en", "23h20", 140),
        ("en", "0h00", 180),
    ],
)
def test_a_length_or_a_time_with_words_around_it(language: str, typed: str, minutes: int) -> None:
    assert end(typed, language) == timedelta(minutes=minutes)


SAID = [
    ("fr", "se renouvelle à 23h20", 140),
    ("fr", "dans 2 h", 120),
    ("fr", "23h", 120),
    ("es", "se renueva a las 23:20", 140),
    ("es", "quedan 2 horas", 120),
    ("es", "a las 11:20 de la noche", 140),
    ("ja", "あと2時間", 120),
    ("ja", "2時間後にリセット", 120),
    ("ja", "午後11時20分にリセット", 140),
    ("zh", "还剩2小时", 120),
    ("zh", "2小时后重置", 120),
    ("zh", "再过两个小时", 120),
    ("zh", "晚上11点20分重置", 140),
    ("hi", "2 घंटे में", 120),
    ("hi", "रात 11:20 बजे", 140),
    ("ms", "2 jam lagi", 120),
    ("ms", "pada pukul 11:20 malam", 140),
    ("vi", "còn 2 giờ", 120),
    ("vi", "con 2 gio nua", 120),
    ("vi", "lúc 23h20", 140),
]


@pytest.mark.parametrize(("language", "typed", "minutes"), [each for each in SAID if each[0] in TEXTS.languages])
def test_words_around_it_in_the_languages_there_are(language: str, typed: str, minutes: int) -> None:
    assert end(typed, language) == timedelta(minutes=minutes)


LAST_DAY = [
    ("ko", "3월 31일까지"),
    ("ja", "3月31日まで"),
    ("zh", "3月31日到期"),
    ("fr", "expire le 31 mars"),
    ("es", "caduca el 31 de marzo"),
    ("hi", "31 मार्च तक"),
    ("ms", "luput pada 31 Mac"),
    ("vi", "đến ngày 31/3"),
]


@pytest.mark.parametrize(("language", "typed"), [each for each in LAST_DAY if each[0] in TEXTS.languages])
def test_a_day_in_the_languages_there_are(language: str, typed: str) -> None:
    assert end(typed, language, CREDIT) == timedelta(days=27, hours=3)


def test_of_morning_and_afternoon_the_one_that_can_be() -> None:
    assert end("11:20") == timedelta(minutes=140), "eleven in the morning is too far away"
    assert end("1:30") == timedelta(minutes=270)
    with pytest.raises(ResetRefused) as refused:
        end("11:20 am")
    assert refused.value.reason == "too_late"


def test_sites_round() -> None:
    assert end("5 h 5 min") == timedelta(hours=5, minutes=5)
    assert end("02:05") == timedelta(hours=5, minutes=5)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "not_read"),
        ("soon", "not_read"),
        ("-3", "not_read"),
        ("1e9", "not_read"),
        ("NaN", "not_read"),
        ("25:00", "not_read"),
        ("\x00", "not_read"),
        ("\u202e2 h", "not_read"),
        ("<b>2 h</b>", "not_read"),
        ("x" * 65536, "not_read"),
        ("5", "ambiguous"),
        ("٣", "ambiguous"),
        ("0", "ambiguous"),
        ("17.20", "ambiguous"),
        ("1h30", "ambiguous"),
        ("0 h", "past"),
        ("5 h 11 min", "too_late"),
        ("21:00", "too_late"),
        ("400 days", "too_late"),
        ("2026-12-31", "not_read"),
    ],
)
def test_what_is_refused_and_why(typed: str, reason: str) -> None:
    with pytest.raises(ResetRefused) as refused:
        end(typed)
    assert refused.value.reason == reason
    if reason == "too_late":
        assert refused.value.longest == SESSION.duration


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("20 days", timedelta(days=20)),
        ("2 weeks", timedelta(days=14)),
        ("2026-03-04", timedelta(hours=3)),
        ("expires on 2026-03-31.", timedelta(days=27, hours=3)),
        ("2028-02-29", timedelta(days=727, hours=3)),
        ("March 31", timedelta(days=27, hours=3)),
        ("31/03/2026", timedelta(days=27, hours=3)),
    ],
)
def test_a_credit_lasts_through_its_last_day(typed: str, expected: timedelta) -> None:
    assert end(typed, window=CREDIT) == expected


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2026-02-30", "no_day"),
        ("30 February", "no_day"),
        ("3/4", "not_read"),
        ("0000-01-01", "no_day"),
        ("9999-12-31", "no_day"),
        ("2026-03-03", "past"),
        ("2046-01-01", "too_late"),
        ("30", "ambiguous"),
    ],
)
def test_days_on_which_no_credit_expires(typed: str, reason: str) -> None:
    with pytest.raises(ResetRefused) as refused:
        end(typed, window=CREDIT)
    assert refused.value.reason == reason


@settings(deadline=None)  # the first one reads CLDR
@given(st.text(max_size=80), st.sampled_from(TEXTS.languages), st.sampled_from([SESSION, CREDIT]))
def test_whatever_is_typed_is_read_or_refused(typed: str, language: str, window: FirstUseWindow | CreditWindow) -> None:
    with suppress(ResetRefused):
        assert end(typed, language, window) > timedelta(0)


def test_which_windows_a_person_may_know_better() -> None:
    day = timedelta(days=1)
    known: list[Window] = [
        FixedWindow("day"),
        FixedWindow("week"),
        FixedWindow("month"),
        SESSION,
        CREDIT,
        CreditWindow(),
    ]
    unknown: list[Window] = [
        FixedWindow("minute"),
        FixedWindow("hour"),
        SlidingWindow(day),
        RefillWindow(day),
        RateWindow(),
    ]
    assert [can_be_set(window) for window in known] == [True] * len(known)
    assert [can_be_set(window) for window in unknown] == [False] * len(unknown)
