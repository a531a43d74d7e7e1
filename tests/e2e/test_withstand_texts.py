"""Every field that takes text, given the worst of it: a clear word or a harmless name, never a crash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from aiogram.fsm.state import State

import dialogs
from bot.simulator import Person
from dialogs.states import ASKS_FOR_TEXT, AddSG, LimitsSG, LogSG, SettingsSG, ZoneSG
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, step
from tests.hostile import HOSTILE

WRONG = "on my side"


@dataclass(frozen=True)
class Field:
    """How to get to a field: something to write, then buttons to tap, as regular expressions; after ``=`` text."""

    write: str
    taps: Sequence[str]


FIELDS: dict[State, Field] = {
    ZoneSG.zone: Field("/settings", ("My time",)),
    ZoneSG.search: Field("/settings", ("My time", "Search")),
    ZoneSG.my_time: Field("/settings", ("My time", "Type")),
    ZoneSG.found: Field("/settings", ("My time", "=Seoul")),
    SettingsSG.active: Field("/settings", ("☀️",)),
    SettingsSG.quiet: Field("/settings", ("🌙",)),
    SettingsSG.delete: Field("/settings", ("📦", "🗑")),
    LogSG.amount: Field("/log", ("ChatGPT", "Another amount")),
    AddSG.custom_name: Field("/add", ("Something else",)),
    AddSG.key: Field("/add", ("Gemini", "^1( ·|$)")),
    AddSG.identifier: Field("/add", ("ChatGPT", "^1$", "Name")),
    LimitsSG.amount: Field("/add", ("ChatGPT", "My own", "Messages")),
    LimitsSG.duration: Field("/add", ("ChatGPT", "My own", "Messages", "=50", "first use")),
    LimitsSG.clock: Field("/add", ("Cohere", "^1$", "I know", "^3$")),
}


async def go_to(person: Person, field: Field) -> None:
    await answer_to(person, field.write)
    for tap in field.taps:
        if tap.startswith("="):
            await answer_to(person, tap[1:])
        else:
            await step(person, tap)


async def give(person: Person, text: str) -> None:
    """Write, and see that something sensible comes back."""
    written = await person.send(text)
    await person.until(lambda p: p.last.id > written.id)
    since = [message for message in person.bot_messages if message.id > written.id]
    assert not any(WRONG in message.text for message in since), f"{text[:40]!r}:\n{person.transcript()[-2000:]}"


@pytest.mark.parametrize("state", sorted(FIELDS, key=str), ids=lambda state: state.state)
async def test_a_field_withstands_any_text(product: Running, state: State) -> None:
    person = await owner(product, "ChatGPT")
    before = product.log.count(" ERROR ")
    await go_to(person, FIELDS[state])
    asking = person.last.labels
    for text in HOSTILE:
        if person.last.labels != asking:  # it was taken: back to where it is asked for
            await go_to(person, FIELDS[state])
        await give(person, text)
    assert "ChatGPT" in (await answer_to(person, "/status")).text
    assert product.log.count(" ERROR ") == before


async def test_a_line_withstands_any_text(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    before = product.log.count(" ERROR ")
    for text in HOSTILE:
        for line in (text, f"chatgpt {text}", f"/start {text}"):
            await give(person, line)
    assert product.log.count(" ERROR ") == before


async def test_a_new_person_may_write_anything(product: Running) -> None:
    person = product.person()
    human = product.simulator.add_person(person.slug)
    human.first_name, human.last_name, human.username = "<b>&\u202e", "👨‍👩‍👧‍👦" * 30, "x" * 32
    before = product.log.count(" ERROR ")
    for text in HOSTILE:
        await give(person, text)
    assert product.log.count(" ERROR ") == before


def test_every_field_is_tried() -> None:
    built = {state for dialog in dialogs.build() for state in dialog.states()}
    assert set(FIELDS) <= ASKS_FOR_TEXT & built
