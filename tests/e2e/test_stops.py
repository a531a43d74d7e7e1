"""Where a person is usually stopped: learnt from taps and from what the platform said, and counted by on one tap."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.simulator import Person
from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner, step
from tests.e2e.timed import TimedProduct, timed_bot

NOTICE = "You've hit the Free plan limit for GPT-4o. You can try ChatGPT again after 3:14 PM."


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    clock.now = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)  # one in the afternoon in New York
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def account(person: Person, name: str = "ChatGPT") -> str:
    await answer_to(person, "/accounts")
    await step(person, name)
    return person.last.text


async def test_a_usual_stop_is_learnt_and_adopted(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 21")
    await account(person)
    await step(person, "I was stopped")
    assert "21 messages" in person.last.text
    await step(person, "Yes, just now")
    assert "Stopped once, at 21 messages" in person.last.text
    assert "50/50" in person.last.text
    assert not person.last.has("Set limit")
    timed.clock.forward(days=1)
    await answer_to(person, "chatgpt 18")
    asked = await answer_to(person, NOTICE)
    await person.tap("ChatGPT", asked)
    await person.until(lambda p: any("50/50" in message.text and "✍" in message.text for message in p.bot_messages))
    assert "Your usual stop: 18–21 messages" in await account(person)
    await step(person, "Set limit: 18 messages")
    assert "18/18" in person.last.text
    timed.clock.forward(days=1)
    shown = await account(person)
    assert "0/18" in shown
    assert not person.last.has("Set limit")


async def test_back_from_the_question_changes_nothing(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", language="ko")
    await answer_to(person, "chatgpt 21")
    await account(person)
    await step(person, "막혔어요")
    await step(person, "뒤로")
    assert "21/50" in person.last.text
    assert "막힘" not in person.last.text


async def test_a_published_limit_is_not_asked_about(timed: TimedProduct) -> None:
    person = await owner(timed, "Cohere")
    await account(person, "Cohere")
    assert not person.last.has("I was stopped")
