"""How an allowance is written, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import cast

import pytest

from dialogs.fit import fits_line
from dialogs.quota_text import quota_lines
from services.l10n import Translations
from services.limit_words import limit_text, short_limit_text
from services.overview import QuotaView
from services.quota.counter import Counter, Limit, anchor, confirm, correct, new_counter, read, use
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.scope import Scope
from tests.clock import START

TRANSLATIONS = Translations.load(strict=True)
HOURS = timedelta(hours=1)
SESSION, DAILY = FirstUseWindow(5 * HOURS), FixedWindow("day", "America/Los_Angeles")


@dataclass
class Reader:
    """As much of a person as these texts ask for."""

    timezone: str = "Asia/Seoul"


def scope(language: str) -> Scope:
    return cast(Scope, _Scope(TRANSLATIONS.of(language), Reader()))


@dataclass
class _Scope:
    texts: object
    person: Reader


def limit(window: Window, unit: Unit = Unit.MESSAGES, total: int = 50) -> Limit:
    return Limit("x", unit, Decimal(total), window)


def lines(language: str, rule: Limit, counter: Counter, now: datetime, *, guess: bool = False) -> list[str]:
    view = QuotaView(1, rule, read(rule, counter, now), reset_assumed=guess)
    return [line.replace("\u202f", " ") for line in quota_lines(scope(language), view, now)]


def test_what_was_logged_and_when_it_resets() -> None:
    rule = limit(SESSION)
    counter = use(rule, new_counter(rule, START), Decimal(31), START)
    now = START + timedelta(hours=2, minutes=48)
    assert lines("en", rule, counter, now) == [
        "messages ▰▰▰▰▰▰▱▱▱▱ 31/50",
        "resets tomorrow 2:00 AM (in 2 hr 12 min)",
        "logged",
    ]
    assert lines("ko", rule, counter, now) == [
        "메시지 ▰▰▰▰▰▰▱▱▱▱ 31/50",
        "내일 오전 2:00 초기화 (2시간 12분 뒤)",
        "직접 기록",
    ]
    later = START + timedelta(hours=3, minutes=10)
    assert lines("en", rule, counter, later)[1:] == ["resets 2:00 AM (in 1 hr 50 min) · logged"]
    assert lines("ko", rule, counter, later)[1:] == ["오전 2:00 초기화 (1시간 50분 뒤) · 직접 기록"]


def test_a_window_that_nobody_has_opened() -> None:
    rule = limit(SESSION)
    assert lines("en", rule, new_counter(rule, START), START)[1:] == ["not started: a first message opens it"]
    assert lines("ko", rule, new_counter(rule, START), START)[1:] == ["시작 전: 첫 메시지부터 시작돼요"]
    closed = use(rule, new_counter(rule, START), Decimal(3), START)
    assert lines("en", rule, closed, START + 5 * HOURS) == [
        "messages ▱▱▱▱▱▱▱▱▱▱ 0/50",
        "not started: a first message opens it",
    ]


def test_a_number_that_nobody_has_said() -> None:
    rule = limit(DAILY, Unit.REQUESTS, 1500)
    counter = new_counter(rule, START)
    assert lines("en", rule, counter, START)[1:] == ["resets tomorrow 5:00 PM (in 20 hr)", "nothing logged yet"]
    used = use(rule, counter, Decimal(9), START)
    fresh = lines("en", rule, used, START + 24 * HOURS)
    assert fresh[0].endswith(" 0/1,500")
    assert fresh[-1] == "should be fresh, not confirmed"


def test_a_guess_is_called_one() -> None:
    rule = limit(FixedWindow("month"))
    said = lines("en", rule, new_counter(rule, START), START, guess=True)
    assert said[1] == "may reset Wed, Apr 1 (in 28 days)"
    assert lines("ko", rule, new_counter(rule, START), START, guess=True)[1] == "4월 1일 (수) 초기화 예상 (28일 뒤)"


def test_the_age_of_what_the_platform_said() -> None:
    rule = limit(DAILY)
    counter = confirm(rule, new_counter(rule, START), Decimal(46), START)
    assert "⚠️" in lines("en", rule, counter, START)[0], "nine tenths are gone"
    assert lines("en", rule, counter, START)[-1].endswith("just confirmed")
    assert lines("en", rule, counter, START + timedelta(minutes=4))[-1].endswith("confirmed 4 min ago")
    assert lines("ko", rule, counter, START + timedelta(minutes=4))[-1].endswith("4분 전 확인")


def test_an_old_log_shows_its_age() -> None:
    rule = limit(FixedWindow("month"))
    counter = use(rule, new_counter(rule, START), Decimal(5), START)
    assert lines("en", rule, counter, START + 23 * HOURS)[-1].endswith("· logged")
    assert lines("en", rule, counter, START + 49 * HOURS)[-1] == "logged 2 days 1 hr ago"
    assert lines("ko", rule, counter, START + 100 * HOURS)[-1].endswith("4일 전 기록")


def test_windows_without_a_calendar() -> None:
    sliding, refill = limit(SlidingWindow(3 * HOURS)), limit(RefillWindow(24 * HOURS))
    half = use(sliding, new_counter(sliding, START), Decimal(25), START)
    full = use(sliding, half, Decimal(25), START + HOURS)
    assert lines("en", sliding, new_counter(sliding, START), START)[1].startswith("all there")
    assert lines("en", sliding, half, START + HOURS)[1].startswith("all back tomorrow 12:00 AM (in 2 hr)")
    assert lines("en", sliding, full, START + HOURS)[1].startswith("some back tomorrow 12:00 AM (in 2 hr)")
    emptied = use(refill, new_counter(refill, START), Decimal(50), START)
    assert lines("en", refill, emptied, START)[1].startswith("full again tomorrow 9:00 PM (in 1 day)")


def test_credits() -> None:
    rule, endless = limit(CreditWindow(2 * HOURS), Unit.USD, 5), limit(CreditWindow(), Unit.CREDITS, 5)
    counter = new_counter(rule, START)
    assert lines("en", rule, counter, START)[1] == "expires 11:00 PM (in 2 hr)"
    assert lines("en", rule, counter, START + 2 * HOURS)[1].startswith("expired")
    assert lines("en", endless, new_counter(endless, START), START)[1].startswith("never expires")
    assert lines("ko", rule, anchor(rule, counter, None, START), START)[1].startswith("만료 없음")


def test_a_throttle_takes_one_line() -> None:
    rule = limit(RateWindow(), Unit.REQUESTS, 60)
    assert lines("en", rule, new_counter(rule, START), START) == ["60 requests a minute at most"]
    assert lines("ko", rule, new_counter(rule, START), START) == ["1분에 요청 60회까지"]


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
def test_lines_are_short_enough_for_a_phone(language: str) -> None:
    for now, rule, counter in _many():
        for line in lines(language, rule, counter, now)[1:]:
            assert fits_line(line), line


def _many() -> Iterator[tuple[datetime, Limit, Counter]]:
    evening = datetime(2026, 9, 23, 19, 58, 30, tzinfo=UTC)
    windows = (SESSION, FirstUseWindow(24 * HOURS), DAILY, FixedWindow("week"), FixedWindow("month", anchor_day=31))
    for window in (*windows, SlidingWindow(3 * HOURS), RefillWindow(24 * HOURS), CreditWindow(90 * 24 * HOURS)):
        rule = limit(window)
        untouched = new_counter(rule, evening)
        used = use(rule, untouched, Decimal(49), evening)
        for counter in (
            untouched,
            used,
            correct(rule, used, Decimal(50), evening),
            confirm(rule, used, Decimal(9), evening),
        ):
            for hours in (0, 1, 4.2, 11, 30, 100):
                yield evening + hours * HOURS, rule, counter


@pytest.mark.parametrize(
    ("window", "long", "short", "korean"),
    [
        (DAILY, "1,500 requests a day", "1,500 requests / day", "하루 요청 1,500회"),
        (SESSION, "1,500 requests in 5 hr, from your first one", "1,500 requests / 5 hr", "5시간 요청 1,500회"),
        (CreditWindow(), "1,500 requests once", "1,500 requests", "요청 1,500회"),
    ],
)
def test_a_rule_in_words(window: Window, long: str, short: str, korean: str) -> None:
    rule = limit(window, Unit.REQUESTS, 1500)
    assert limit_text(TRANSLATIONS.of("en"), rule) == long
    assert short_limit_text(TRANSLATIONS.of("en"), rule) == short
    assert short_limit_text(TRANSLATIONS.of("ko"), rule) == korean
