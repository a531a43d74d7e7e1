"""What Telegram and the way to it do to answers: too many requests, errors, cut connections, a chat that is closed."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

import pytest

from bot.simulator import Person
from bot.simulator.faults import Kind
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step

pytestmark = pytest.mark.slow

TRIES = 4
PATIENCE = 20.0


def trouble(product: Running, person: Person, method: str, kind: Kind, *, times: int = 1, retry_after: int = 1) -> None:
    def here(params: dict[str, Any]) -> bool:
        return method == "answerCallbackQuery" or str(params.get("chat_id")) == str(person.id)

    product.simulator.fail_next(method, kind=kind, times=times, retry_after=retry_after, when=here)


@pytest.fixture
async def person(product: Running) -> Person:
    """Someone with one account and its status window open."""
    person = await owner(product, "ChatGPT")
    await answer_to(person, "/status")
    return person


async def test_too_many_requests_is_waited_for(product: Running, person: Person) -> None:
    trouble(product, person, "sendMessage", "429", retry_after=2)
    begun = time.monotonic()
    assert "3/50" in (await answer_to(person, "chatgpt 3")).text
    assert time.monotonic() - begun >= 2
    sent = [call["text"] for call in product.simulator.called("sendMessage") if str(call["chat_id"]) == str(person.id)]
    assert sent.count(sent[-1]) == 2, "once refused, once taken"


@pytest.mark.parametrize("kind", ["429", "500", "502", "cut before", "cut after"])
async def test_an_answer_arrives_and_its_effect_is_had_once(product: Running, person: Person, kind: Kind) -> None:
    trouble(product, person, "sendMessage", kind, times=2)
    assert "3/50" in (await answer_to(person, "chatgpt 3")).text
    await person.settle(quiet=1.5)  # a send whose answer was lost comes again
    for method in ("editMessageText", "answerCallbackQuery"):
        trouble(product, person, method, kind)
        await answer_to(person, "/status")
        assert await person.tap("🤖") is not None
    await person.settle(quiet=0.5)
    assert "5/50" in (await answer_to(person, "/status")).text
    assert not any("wrong" in message.text or "done" in message.text for message in person.bot_messages)


async def test_a_window_that_never_came_is_where_the_person_stands(product: Running) -> None:
    person = await registered(product)
    for _ in range(8):
        if person.last.has("Add another"):
            break
        label = next(label for label in ("ChatGPT", "Without a key", "Skip", "Save", "^1") if person.last.has(label))
        trouble(product, person, "editMessageText", "500", times=TRIES)
        assert await person.tap(label, wait=PATIENCE) is not None
        await step(person, label)  # the same button once more shows where that led
    assert (await answer_to(person, "/status")).text.count("ChatGPT") == 1


async def test_what_was_done_but_not_said_is_admitted(product: Running, person: Person) -> None:
    trouble(product, person, "sendMessage", "500", times=TRIES)
    written = await person.send("chatgpt 3")
    admitted = await person.until(lambda p: p.last.id > written.id, PATIENCE)
    assert "That is done" in admitted.text
    assert "3/50" in (await answer_to(person, "/status")).text


async def test_what_cannot_be_deleted_is_said(product: Running, person: Person) -> None:
    trouble(product, person, "deleteMessage", "500", times=TRIES)
    written = await person.send("AIzaSyD-" + "4x" * 16)
    await person.until(lambda p: p.last.id > written.id + 1, PATIENCE)
    assert any("elete" in message.text for message in person.bot_messages[-2:])


async def test_a_chat_that_is_closed_is_remembered_until_it_opens(product: Running, person: Person) -> None:
    chat = product.simulator.chats[person.id]
    assert chat.person is not None
    chat.blocked = True
    message = product.simulator.new_message(chat, chat.person.as_user(), {"text": "chatgpt 3"})
    product.simulator.deliver({"message": message})
    await person.settle()
    assert reachable(product, person) == 0
    assert "4/50" in (await answer_to(person, "chatgpt 1")).text
    assert reachable(product, person) == 1
    await person.block()
    await person.settle()
    assert reachable(product, person) == 0


def reachable(product: Running, person: Person) -> int:
    with sqlite3.connect(f"file:{product.data / 'quota.db'}?mode=ro", uri=True) as database:
        row = database.execute("SELECT reachable FROM users WHERE telegram_chat_id = ?", [person.id]).fetchone()
    return int(row[0])
