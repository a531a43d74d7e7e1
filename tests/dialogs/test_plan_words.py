"""A plan in words: nothing of it is left out without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from bot.simulator.entities import parse_html
from dialogs.plan.words import plan_text
from services.advice import Planned
from services.advice_words import calendar_entries
from services.l10n import Translations
from services.quota.active_hours import ActiveHours
from services.quota.blocks import Block, Opening
from services.quota.portions import Late, Reason
from services.quota.schedule import Plan
from services.quota.slots import day_of
from services.quota.units import Unit
from services.scope import Scope
from services.storage.records import Person
from tests.clock import START

HALF = timedelta(minutes=30)
ANN = Person(1, 1, "en", "UTC", 0, 0, 0, 0, True, True)
LONG = "🧩 " + "a long name " * 5
MOST = 4096


def scope_in(language: str) -> Scope:
    translations = Translations.load(strict=True)
    return Scope(None, replace(ANN, language=language), translations.of(language))  # type: ignore[arg-type]


def planned(blocks: int = 1, label: str = "💎 Gemini", **parts: Any) -> Planned:
    day = day_of(ActiveHours("UTC", 0, 0), START.replace(hour=0))
    assert day is not None
    some = tuple(
        Block(1, slot.start, slot.end, Decimal(80), Unit.REQUESTS, Reason.CLOSES, day.ends)
        for slot in day.slots[:blocks]
    )
    view: Any = SimpleNamespace(label=label)
    return Planned(Plan(day, some, **parts), {1: view})


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_day_of_forty_eight_blocks_is_told_whole(language: str) -> None:
    text = plan_text(scope_in(language), planned(48), "today", START)
    assert text.count("Gemini") == 48


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_no_message_holds_is_counted(language: str) -> None:
    text = plan_text(scope_in(language), planned(48, LONG), "today", START)
    shown, _ = parse_html(text)
    assert len(shown.encode("utf-16-le")) // 2 <= MOST
    told = text.count("🧩")
    assert 20 < told < 48
    assert str(48 - told) in text.rsplit("\n\n", 1)[-1]


def test_what_is_lost_before_a_sitting_fits_is_told_of_an_empty_plan_too() -> None:
    late = (Late(1, Unit.REQUESTS, Decimal(7), START + timedelta(minutes=10)),)
    for blocks in (0, 1):
        text = plan_text(scope_in("en"), planned(blocks, late=late), "today", START)
        assert "Gemini: 7 requests go at 12:10" in text.replace("\u202f", " ")


def test_the_calendar_has_messages_that_open_windows() -> None:
    opening = Opening(1, START, START + timedelta(hours=5), 1, 2)
    block, message = calendar_entries(scope_in("en"), planned(1, openings=(opening,)))
    assert (block.kind, block.summary) == ("block", "💎 Gemini: 80 requests")
    assert (message.kind, message.start, message.end) == ("opening", START, START + timedelta(minutes=5))
    assert (message.summary, message.description) == ("One message to 💎 Gemini", "2 rounds fit then.")
