"""What an account has that takes new limits: the news, and what is its own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from services.platforms.catalogue import Catalogue
from services.platforms.model import Status
from services.platforms.versions import Said, dump_said, is_touched, load_said, said_of, taken_over
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FixedWindow, RateWindow

DAILY = Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "America/Los_Angeles"))
MINUTE = Limit("minute", Unit.REQUESTS, Decimal(60), RateWindow())
TOKENS = Limit("daily", Unit.TOKENS, Decimal(9), FixedWindow("day"))
FEWER = replace(DAILY, total=Decimal(20))
IN_UTC = replace(DAILY, window=FixedWindow("day"))


def test_the_whole_catalogue_is_kept_as_text_and_read_again(shipped: Catalogue) -> None:
    for platform in shipped:
        assert load_said(dump_said(said_of(platform))) == said_of(platform)


def test_what_is_offered_is_taken() -> None:
    assert taken_over([DAILY, MINUTE], [DAILY, MINUTE], [FEWER, MINUTE]) == (FEWER, MINUTE)
    assert taken_over([DAILY, MINUTE], [DAILY, MINUTE], [FEWER]) == (FEWER,), "a limit that is no more goes"
    assert taken_over([DAILY], [DAILY], [DAILY, MINUTE]) == (DAILY, MINUTE), "a new one comes"


def test_a_calendar_of_the_person_stays_where_the_news_are_about_the_size() -> None:
    mine = replace(DAILY, window=FixedWindow("day", "Asia/Seoul"))
    assert taken_over([mine], [DAILY], [FEWER]) == (replace(FEWER, window=mine.window),)
    assert taken_over([mine], [DAILY], [IN_UTC]) == (IN_UTC,)


def test_a_size_that_the_platform_told_stays_where_the_news_are_about_the_calendar() -> None:
    told = replace(DAILY, total=Decimal(1000))
    assert taken_over([told], [DAILY], [IN_UTC]) == (replace(IN_UTC, total=Decimal(1000)),)
    assert taken_over([told], [DAILY], [FEWER]) == (FEWER,)


def test_a_limit_that_only_the_platform_told_of_stays() -> None:
    assert taken_over([DAILY, TOKENS], [DAILY], [FEWER]) == (FEWER, TOKENS)


def test_order_alone_and_presets_that_come_or_go_touch_nobody() -> None:
    before = Said(Status.OFFERED, {"a": (DAILY, MINUTE), "gone": (DAILY,)})
    after = Said(Status.OFFERED, {"a": (MINUTE, DAILY), "new": (FEWER,)})
    assert not any(is_touched(before, after, preset_id) for preset_id in ("a", "gone", "new", "unknown", None))
    assert is_touched(before, Said(Status.OFFERED, {"a": (FEWER, MINUTE)}), "a")
