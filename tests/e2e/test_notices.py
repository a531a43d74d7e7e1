"""Before something is lost, once, at the right local time: seen in the chat."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.simulator import Message, Person
from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    clock.forward(hours=4)  # the forenoon in New York: no quiet hours
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def told(timed: TimedProduct, person: Person, wanted: str) -> Message:
    """Have the planner look now rather than at its next tick; what it found waits for the end of the minute."""
    await timed.app.notifying.planner.plan()
    timed.clock.forward(minutes=1)
    return await person.until(lambda p: wanted in p.last.text)


async def test_a_reset_alert_and_what_can_be_done_with_it(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 20")
    timed.clock.forward(hours=2, minutes=1)
    alert = await told(timed, person, "are lost")
    assert "30 of 50 messages are lost" in alert.text
    assert alert.has("Open")
    assert alert.has("Quiet until it resets")
    assert alert.has("Turn off")
    await person.tap(r"\+5", alert)
    await person.until(lambda p: "25/50" in p.last.text)
    timed.clock.forward(minutes=30)
    await person.settle(1)
    assert sum("are lost" in message.text for message in person.bot_messages) <= 1


async def test_nearly_used_up_then_usable_again(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 44")
    await answer_to(person, "chatgpt 6")
    warning = await told(timed, person, "100% used")
    assert "50/50" in warning.text
    timed.clock.forward(hours=3)
    again = await told(timed, person, "can be used again")
    assert "50 messages" in again.text
    answer = await person.tap("Turn off", again)
    assert answer is not None
    assert "Switched off" in answer.text


async def test_muted_until_the_window_ends(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 44")
    await answer_to(person, "chatgpt 2")
    warning = await told(timed, person, "92% used")
    answer = await person.tap("Quiet until it resets", warning)
    assert answer is not None
    assert re.search(r"until \d", answer.text), answer.text
    timed.clock.forward(hours=2, minutes=5)
    await person.settle(7, timeout=30)
    assert not any("are lost" in message.text for message in person.bot_messages)


async def test_two_of_the_same_minute_are_one_message_and_each_can_be_quieted(timed: TimedProduct) -> None:
    person = await owner(timed, "Leonardo", "Leonardo")
    timed.clock.now = datetime(2026, 3, 4, 23, 0, 30, tzinfo=UTC)  # an hour before both reset, at six in the evening
    alert = await told(timed, person, "are lost")
    assert alert.text.count("are lost") == 2
    quiet = [label for row in alert.labels for label in row if label.startswith("💤")]
    assert quiet == ["💤 🎨 1", "💤 🎨 2"]
    answer = await person.tap(quiet[0], alert)
    assert answer is not None
    assert "7:00" in answer.text
    answer = await person.tap("Turn off", alert)
    assert answer is not None
    assert "Switched off" in answer.text


async def test_who_blocked_the_bot_is_left_in_peace(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 20")
    await person.block()
    timed.clock.forward(hours=2, minutes=1)
    await person.settle(7, timeout=30)
    timed.clock.forward(minutes=2)
    await person.settle(3, timeout=30)
    await person.unblock()
    shown = await answer_to(person, "/status")
    assert "20/50" in shown.text


async def test_the_evening_summary_and_the_sunday_report(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini", "ChatGPT")
    timed.clock.now = datetime(2026, 3, 7, 20, 0, tzinfo=UTC)  # a Saturday afternoon in New York
    await answer_to(person, "gemini 300")
    await answer_to(person, "chatgpt 40")
    timed.clock.now = datetime(2026, 3, 8, 2, 0, 30, tzinfo=UTC)  # its evening at nine
    summary = await told(timed, person, "Saturday")
    assert "2 platforms used" in summary.text
    assert re.search(r"Tomorrow's first step: .*9:00.*(Gemini|ChatGPT)", summary.text)
    assert len(summary.text) < 500
    timed.clock.now = datetime(2026, 3, 9, 0, 0, 30, tzinfo=UTC)  # Sunday at eight, after the clocks went forward
    report = await told(timed, person, "Your week")
    assert report.view["photo"]
    assert "Expired unused" in report.text
    assert re.search(r"Each day's plan would have saved up to .*: \d+% used", report.text)
    assert len(report.text) < 500
    await person.tap("History", report)
    await person.until(lambda p: p.last.has("Table"))


async def test_the_clocks_change_tonight(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini")
    timed.clock.now = datetime(2026, 3, 8, 0, 0, 30, tzinfo=UTC)
    said = await told(timed, person, "forward")
    assert "1 hr" in said.text
