"""What platforms tell people about a limit, pasted or forwarded into the chat."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner, registered, step
from tests.e2e.timed import TimedProduct, timed_bot

CHATGPT = "You've hit the Free plan limit for GPT-4o. You can try ChatGPT again after 3:14 PM."
GOOGLE = """{"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "You exceeded your current quota",
 "details": [{"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaMetric":
 "generativelanguage.googleapis.com/generate_content_free_tier_requests",
 "quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier", "quotaValue": "1500"}]}]}}"""


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    clock.now = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)  # one in the afternoon in New York
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def test_a_sentence_is_read_shown_and_set_on_one_tap(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 20")
    asked = await answer_to(person, CHATGPT)
    assert "empty until 3:14" in asked.text.replace("\u202f", " ")
    assert "20/50" in (await answer_to(person, "/status")).text, "nothing is set before the tap"
    await person.tap("ChatGPT", asked)
    await person.until(lambda p: any("50/50" in message.text for message in p.bot_messages))
    status = (await answer_to(person, "/status")).text.replace("\u202f", " ")
    assert "50/50" in status
    assert "3:14" in status


async def test_an_answer_of_an_api_is_about_its_day(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini")
    asked = await answer_to(person, GOOGLE)
    assert "empty until tomorrow 3:00" in asked.text.replace("\u202f", " ")
    await step(person, "Gemini")
    assert "1,500/1,500" in person.last.text


async def test_no_leaves_everything_and_korean_is_read(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", language="ko")
    asked = await answer_to(person, "ChatGPT 한도에 도달했습니다. 오후 11:30 이후에 다시 시도하세요.")
    assert "이렇게 읽었어요" in asked.text
    await step(person, "아니")
    assert "그대로" in person.last.text
    assert "0/50" in (await answer_to(person, "/status")).text


async def test_a_platform_that_is_not_there_is_offered(timed: TimedProduct) -> None:
    person = await registered(timed)
    asked = await answer_to(person, CHATGPT)
    assert "none of your accounts" in asked.text
    assert asked.has("Add 🤖 ChatGPT")


async def test_other_lines_are_left_to_logging(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    assert "3/50" in (await answer_to(person, "chatgpt 3")).text
