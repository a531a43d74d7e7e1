"""Times of day and spans of the day, as people type them in nine languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.l10n import Texts, Translations
from services.wall_times import DAY, Hours, HoursRefused, NotAWallTime, parse_hours, parse_wall_time, wall_times

TRANSLATIONS = Translations.load(strict=True)
TEXTS = {language: TRANSLATIONS.of(language) for language in TRANSLATIONS.languages}
BETWEEN = {
    "ja": "から まで",
    "zh": "从 到 至",
    "hi": "से तक",
    "fr": "de à",
    "es": "de a",
    "ms": "dari hingga",
    "vi": "từ đến",
}
"""What such languages bring with ``hours-words``."""


def hours(text: str, language: str) -> str:
    """``09:00-22:00``, or why not."""
    try:
        read = parse_hours(text, TEXTS[language])
    except HoursRefused as error:
        return error.reason
    return f"{read.start // 60:02}:{read.start % 60:02}-{read.until // 60:02}:{read.until % 60:02}"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9-22", "09:00-22:00"),
        (" 9 – 22 ", "09:00-22:00"),
        ("9:30–22:00", "09:30-22:00"),
        ("9.30-22.15", "09:30-22:15"),
        ("9h30 - 22h", "09:30-22:00"),
        ("9am-10pm", "09:00-22:00"),
        ("9 a.m. to 10 p.m.", "09:00-22:00"),
        ("from 9 until 22", "09:00-22:00"),
        ("11 at night to 8 in the morning", "23:00-08:00"),
        ("noon-8pm", "12:00-20:00"),
        ("9-midnight", "09:00-00:00"),
        ("12am-12pm", "00:00-12:00"),
        ("22-6", "22:00-06:00"),
        ("24-8", "00:00-08:00"),
        ("９－２２", "09:00-22:00"),
        ("٩-٢٢", "09:00-22:00"),
        ("0-24", "00:00-00:00"),
        ("9-9", "same"),
        ("24-24", "same"),
        ("9", "unreadable"),
        ("9-25", "unreadable"),
        ("9:60-10", "unreadable"),
        ("9-10-11", "unreadable"),
        ("-9-22 cats", "unreadable"),
        ("1e9-3", "unreadable"),
        ("NaN", "unreadable"),
        ("", "unreadable"),
    ],
)
def test_hours_in_english(typed: str, read: str) -> None:
    assert hours(typed, "en") == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("오전 9시~오후 10시", "09:00-22:00"),
        ("오전9시부터 오후10시까지", "09:00-22:00"),
        ("오전 9시 오후 10시", "09:00-22:00"),
        ("9시 반 ~ 22시 5분", "09:30-22:05"),
        ("밤 11시~아침 8시", "23:00-08:00"),
        ("저녁 8시에서 밤 12시", "20:00-00:00"),
        ("새벽 1시-정오", "01:00-12:00"),
        ("9am-10pm", "09:00-22:00"),
        ("오전 9시", "unreadable"),
        ("오전부터 오후까지", "unreadable"),
    ],
)
def test_hours_in_korean(typed: str, read: str) -> None:
    assert hours(typed, "ko") == read


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("ja", "午前9時から午後10時まで"),
        ("ja", "朝9時〜夜10時"),
        ("zh", "上午9点到晚上10点"),
        ("zh", "9:00至22:00"),
        ("hi", "सुबह 9 बजे से रात 10 बजे तक"),
        ("fr", "de 9h à 22h"),
        ("fr", "9 h du matin à 10 h du soir"),
        ("es", "9 a. m. - 10 p. m."),
        ("es", "de 9 de la mañana a 10 de la noche"),
        ("ms", "9 pagi hingga 10 malam"),
        ("ms", "9 PG - 10 PTG"),
        ("vi", "từ 9 giờ sáng đến 10 giờ tối"),
    ],
)
def test_hours_in_other_languages(tmp_path: Path, language: str, typed: str) -> None:
    (tmp_path / language).mkdir()
    (tmp_path / language / "settings.ftl").write_text(f"hours-words = {BETWEEN[language]}", "utf-8")
    texts = Texts(Translations.load(tmp_path, strict=True), language)
    assert parse_hours(typed, texts) == Hours(9 * 60, 22 * 60)


@pytest.mark.parametrize(
    ("language", "typed", "minutes"),
    [
        ("en", "14:05", [845]),
        ("en", "2:05 pm", [845]),
        ("en", "2:05", [125, 845]),
        ("en", "02:05", [125]),
        ("en", "12", [720, 0]),
        ("en", "12:30 am", [30]),
        ("en", "noon", [720]),
        ("ko", "오후 2시 5분", [845]),
        ("ko", "오후 14시", [840]),
        ("ko", "14시 5분", [845]),
        ("vi", "2 giờ 5 phút chiều", [845]),
        ("en", "at 2:05 pm", [845]),
        ("ko", "오후 2시 반", [870]),
        ("ko", "낮 12시", [720]),
        ("ja", "午後2時5分", [845]),
        ("ja", "14時半", [870]),
        ("ja", "夕方6時", [1080]),
        ("ja", "正午", [720]),
        ("zh", "下午2点5分", [845]),
        ("zh", "下午三点半", [930]),
        ("zh", "下午3點", [900]),
        ("zh", "傍晚6点", [1080]),
        ("zh", "凌晨1点", [60]),
        ("zh", "中午12点", [720]),
        ("hi", "दोपहर 2:05 बजे", [845]),
        ("hi", "शाम ५ बजे", [1020]),
        ("hi", "साढ़े 3 बजे", [210, 930]),
        ("hi", "रात 10 बजे", [1320]),
        ("fr", "14h05", [845]),
        ("fr", "à 14 h 05", [845]),
        ("fr", "2 h 05 de l'après-midi", [845]),
        ("fr", "8h du soir", [1200]),
        ("fr", "midi", [720]),
        ("fr", "minuit", [0]),
        ("es", "14:05 h", [845]),
        ("es", "a las 2 y media de la tarde", [870]),
        ("es", "2:05 p. m.", [845]),
        ("es", "8 de la manana", [480]),
        ("es", "mediodia", [720]),
        ("es", "medianoche", [0]),
        ("ms", "pukul 2.05 petang", [845]),
        ("ms", "2:05 PTG", [845]),
        ("ms", "8 malam", [1200]),
        ("ms", "12 tengah malam", [0]),
        ("vi", "14h05", [845]),
        ("vi", "lúc 2 giờ rưỡi chiều", [870]),
        ("vi", "8 gio sang", [480]),
        ("vi", "12 giờ trưa", [720]),
    ],
)
def test_a_time_and_what_else_it_may_mean(language: str, typed: str, minutes: list[int]) -> None:
    assert list(wall_times(typed, language)) == minutes


@pytest.mark.parametrize(
    "typed", ["", "24:00", "14:5", "14:60", "2:05 半", "pm", "-1:-1", "1e9", "99999999999999999999:00", "🕑"]
)
def test_what_is_no_time(typed: str) -> None:
    with pytest.raises(NotAWallTime):
        parse_wall_time(typed, "en")


@settings(deadline=None)  # the first one reads CLDR
@given(st.text(max_size=80), st.sampled_from(TRANSLATIONS.languages))
def test_any_text_is_read_or_refused(text: str, language: str) -> None:
    try:
        read = parse_hours(text, TEXTS[language])
    except HoursRefused:
        return
    assert 0 <= read.start < DAY
    assert 0 <= read.until < DAY


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
@settings(deadline=None)  # the first one reads CLDR
@given(start=st.integers(0, DAY - 1), until=st.integers(0, DAY - 1))
def test_what_a_language_writes_it_also_reads(language: str, start: int, until: int) -> None:
    texts = TEXTS[language]
    written = texts("hours", start=texts.wall(start), until=texts.wall(until))
    if start != until:
        assert parse_hours(written, texts) == Hours(start, until)
