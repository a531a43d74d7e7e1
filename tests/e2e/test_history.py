"""Days go by, and the history window tells of them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner, registered, step
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def test_what_was_used_and_what_expired(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini", "ChatGPT")
    await answer_to(person, "gemini 300")
    await answer_to(person, "chatgpt 20")
    shown = await answer_to(person, "/stats")
    assert "Nothing has reset" in shown.text
    timed.clock.forward(days=1)
    shown = await answer_to(person, "/stats")
    assert "30%" in shown.text, "a fifth of Gemini's and two of five of ChatGPT's"
    assert "Gemini Free: 300 requests · 1,200 expired unused" in shown.text
    assert "ChatGPT Free: 20 messages · 30 expired unused" in shown.text
    await step(person, "30 days")
    assert re.search("Feb 4.–.Mar 5", person.last.text)


async def test_the_picture_and_the_table(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini")
    await answer_to(person, "gemini 300")
    timed.clock.forward(days=1)
    await answer_to(person, "/stats")
    await person.tap("Picture", wait=40)
    photo = next(message for message in reversed(person.bot_messages) if message.view.get("photo"))
    assert "used" in photo.text
    assert person.last.has("Table"), "the window comes below what was sent"
    await person.tap("Table")
    await person.settle()
    name, content = sent_document(timed)
    assert name.endswith(".csv")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[0][0] == "Date"
    assert [row[1:] for row in rows[1:]] == [
        ["💎 Gemini Free", "requests", "300", "0", "0"],
        ["💎 Gemini Free", "requests", "0", "1500", "1200"],
    ]


async def test_korean_and_nothing_yet(timed: TimedProduct) -> None:
    person = await registered(timed, language="ko")
    shown = await answer_to(person, "/stats")
    assert shown.has("추가")
    assert not shown.has("그림")


def sent_document(timed: TimedProduct) -> tuple[str, bytes]:
    stored = list(timed.simulator.files.by_path.values())[-1]
    return stored.upload.name, stored.upload.content
