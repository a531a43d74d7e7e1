"""Days as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.dates import NotADay, parse_day

LANGUAGES = ("en", "es", "fr", "hi", "ja", "ko", "ms", "vi", "zh")
TODAY = date(2026, 11, 25)
LAST = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en", "2026-12-31", LAST),
        ("en", "Dec 31", LAST),
        ("en", "31 December", LAST),
        ("en", "December 31st, 2026", LAST),
        ("en", "12/31", LAST),
        ("en", "31/12/26", LAST),
        ("en", "5/5", date(2027, 5, 5)),
        ("en", "Nov 25", TODAY),
        ("en", "Nov 24", date(2027, 11, 24)),
        ("ko", "12월 31일", LAST),
        ("ko", "2026년 12월 31일", LAST),
        ("ko", "2026. 12. 31.", LAST),
        ("ko", "12/31", LAST),
        ("ja", "12月31日", LAST),
        ("ja", "２０２６/１２/３１", LAST),
        ("zh", "12月31号", LAST),
        ("zh", "十二月三十一日", LAST),
        ("hi", "31 दिसंबर 2026", LAST),
        ("hi", "३१/१२", LAST),
        ("fr", "31 décembre", LAST),
        ("fr", "31 dec.", LAST),
        ("fr", "le 1er janvier", date(2027, 1, 1)),
        ("fr", "3/4", date(2027, 4, 3)),
        ("es", "31 de diciembre de 2026", LAST),
        ("es", "31-12", LAST),
        ("ms", "31 Disember", LAST),
        ("ms", "31/12/2026", LAST),
        ("de", "31.12.2026", LAST),
        ("de", "31. Dezember", LAST),
        ("vi", "ngày 31 tháng 12 năm 2026", LAST),
        ("vi", "31 thang 12", LAST),
        ("vi", "ngày 31/12", LAST),
        ("vi", "1 tháng 1", date(2027, 1, 1)),
    ],
)
def test_a_day_in_digits_or_by_its_month(language: str, typed: str, day: date) -> None:
    assert parse_day(typed, language, TODAY) == day


@pytest.mark.parametrize(
    ("language", "typed", "reason"),
    [
        ("en", "3/4", "ambiguous"),
        ("en", "03/04/2027", "ambiguous"),
        ("en", "2026-02-30", "no_such"),
        ("fr", "31 avril", "no_such"),
        ("en", "0000-01-01", "no_such"),
        ("en", "31", "unreadable"),
        ("en", "march", "unreadable"),
        ("en", "20 days", "unreadable"),
        ("en", "mayor 5", "unreadable"),
        ("de", "31.12", "unreadable"),
        ("zh", "3天", "unreadable"),
        ("en", "", "unreadable"),
        ("en", "1" * 65_536, "unreadable"),
    ],
)
def test_what_is_refused_and_why(language: str, typed: str, reason: str) -> None:
    with pytest.raises(NotADay) as refused:
        parse_day(typed, language, TODAY)
    assert refused.value.reason == reason


@settings(deadline=None)  # the first one reads CLDR
@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_is_read_or_refused(text: str, language: str) -> None:
    with suppress(NotADay):
        assert isinstance(parse_day(text, language, TODAY), date)
