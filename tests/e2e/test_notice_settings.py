"""Each kind of notification as a person wants it, and an example of it."""

from __future__ import annotations

import pytest

from bot.simulator import Person
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step


async def open_kind(person: Person, kind: str) -> None:
    await answer_to(person, "/settings")
    await step(person, "🔔")
    await step(person, kind)


async def test_off_and_on_and_how_much(product: Running) -> None:
    person = await owner(product, "Gemini")
    await open_kind(person, "Before something is lost")
    await step(person, "25%")
    assert person.last.has("✅ 25%")
    await step(person, "under 2 hours")
    assert person.last.has("✅ Also limits under 2 hours")
    await step(person, "Switch off")
    assert not person.last.has("25%")
    await step(person, "Switch on")
    assert person.last.has("✅ 25%"), "what was chosen stays"
    await step(person, "Back")
    assert person.last.has("✅ Before something is lost")


async def test_two_marks_of_use_at_most(product: Running) -> None:
    person = await owner(product, "Gemini")
    await open_kind(person, "When 90% is used")
    await step(person, "^60%")
    assert "60% and 90%" in person.last.text
    await step(person, "^95%")
    assert "90% and 95%" in person.last.text
    await step(person, "^✅ 90%")
    await person.tap("^✅ 95%")
    await person.settle()
    assert "95% is used" in person.last.text, "the last mark stays: off is another button"


async def test_when_the_report_comes(product: Running) -> None:
    person = await owner(product, "Gemini")
    await open_kind(person, "Report on Sunday")
    await step(person, "^Fri")
    await step(person, "Another time")
    for nonsense in ("late", "25:99", "<b>", "\u202e8"):
        assert "can't read that" in (await answer_to(person, nonsense)).text
    await answer_to(person, "19:45")
    await person.until(lambda p: "Report on Friday" in p.last.text)
    await step(person, "Back")
    assert person.last.has("Report on Friday")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("Before something is lost", "are lost"),
        ("When 90% is used", "used"),
        ("Evening summary", "nothing used today"),
        ("can be used again", "can be used again"),
        ("When the clocks change", "forward"),
    ],
)
async def test_an_example_comes_as_all_messages_come(product: Running, kind: str, said: str) -> None:
    person = await owner(product, "Gemini")
    await open_kind(person, kind)
    window = person.last.id
    await person.tap("example")
    await person.until(lambda p: p.last.id > window and said in p.last.text)


async def test_an_example_needs_an_account(product: Running) -> None:
    person = await registered(product, language="ko")
    await open_kind(person, "사라지기 전에")
    answer = await person.tap("예시")
    assert answer is not None
    assert "계정" in answer.text
