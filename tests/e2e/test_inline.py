"""Inline mode: ``@bot chatgpt 3`` in any chat. Typing logs nothing, a message counts once, and only for who sent it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.simulator import Message, Person
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, with_account

LOG, UNDO = "Log it", "Undo"


@pytest.fixture
def feedback(product: Running) -> Iterator[None]:
    """BotFather's inline feedback is on: Telegram tells the bot what was chosen."""
    product.simulator.inline_feedback = True
    yield
    product.simulator.inline_feedback = False


async def sent(person: Person, line: str, chat: int) -> Message:
    """The only thing a line may mean, sent into a chat."""
    (result,) = await person.inline(line)
    return await person.choose(result, line, chat=chat)


async def now(person: Person, message: Message) -> Message:
    """The message as it stands once the bot is done."""
    await person.settle()
    return next(each for each in await person.in_chat(message.chat) if each.id == message.id)


async def status(person: Person) -> str:
    return (await answer_to(person, "/status")).text


async def test_what_the_line_may_mean_is_offered_and_nothing_is_logged(product: Running) -> None:
    person = await owner(product, "ChatGPT", "Gemini")
    for line in ("chatgpt 3", "3 chatgpt", "ChatGPT: 3", "🤖 3", "chatgpt 3 messages"):
        results = await person.inline(line)
        assert [each.title for each in results] == ["🤖 ChatGPT Free +3"], line
    (result,) = await person.inline("gemini 1500")
    assert (result.title, result.description) == ("💎 Gemini Free +1,500", "now 0/1,500")
    assert [each.title.split("+")[1] for each in await person.inline("chatgpt")] == ["1", "5", "10"], (
        "it names no amount"
    )
    assert [each.title for each in await person.inline("")] == ["🤖 ChatGPT Free +1", "💎 Gemini Free +1"]
    await with_account(person, "ChatGPT")
    results = await person.inline("chatgpt 7")
    assert [each.title for each in results] == ["🤖 ChatGPT Free · 1 +7", "🤖 ChatGPT Free · 2 +7"]
    assert "0/50" in await status(person)


async def test_a_message_in_any_chat_logs_with_its_button(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    group = await person.make_group(with_bot=False)
    message = await sent(person, "chatgpt 3", group)
    assert (await now(person, message)).text == "✍️ 🤖 ChatGPT Free +3"
    assert "0/50" in await status(person), "sending alone logs nothing"
    assert await person.tap(LOG, message) is not None
    logged = await now(person, message)
    assert logged.text == "✍️ 🤖 ChatGPT Free 3/50"
    assert "3/50" in await status(person)
    await person.tap(UNDO, logged)
    assert "Taken back" in (await now(person, message)).text
    assert not (await now(person, message)).buttons
    assert "0/50" in await status(person)


async def test_in_korean(product: Running) -> None:
    person = await owner(product, "Gemini", language="ko")
    message = await sent(person, "제미나이 20번", await person.make_group(with_bot=False))
    await person.tap("기록", message)
    assert "20/1,500" in (await now(person, message)).text


@pytest.mark.usefixtures("feedback")
async def test_where_telegram_tells_of_the_choice_it_is_logged_at_once(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    message = await sent(person, "chatgpt 3", await person.make_group(with_bot=False))
    log = message.button(LOG).data
    assert "3/50" in (await now(person, message)).text
    assert await person.tap_data(log, message) is not None, "tapped before the message had changed"
    assert "3/50" in (await now(person, message)).text
    await person.tap(UNDO, await now(person, message))
    assert await person.tap_data(log, message) is not None
    assert "taken back" in (await now(person, message)).text
    assert "0/50" in await status(person), "what was taken back stays so"


@pytest.mark.usefixtures("feedback")
async def test_told_and_tapped_at_once_it_counts_once(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    group = await person.make_group(with_bot=False)
    for _ in range(3):
        message = await sent(person, "chatgpt 1", group)
        await asyncio.gather(*(person.tap_data(message.button(LOG).data, message) for _ in range(3)))
    assert "3/50" in (await now(person, message)).text
    assert "3/50" in await status(person)


async def test_a_message_counts_once_and_two_count_twice(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    group = await person.make_group(with_bot=False)
    first, second = await sent(person, "chatgpt 3", group), await sent(person, "chatgpt 3", group)
    data = first.button(LOG).data
    assert second.button(LOG).data == data, "they say the same"
    await asyncio.gather(*(person.tap_data(data, each) for each in (first, first, second, second, first)))
    assert "6/50" in await status(person)


async def test_only_who_sent_it_may_tap(product: Running) -> None:
    ann, bob, stranger = await owner(product, "ChatGPT"), await owner(product, "ChatGPT"), product.person("ko", "ko")
    message = await sent(ann, "chatgpt 3", await ann.make_group(with_bot=False))
    for word, other in (("Only the person", bob), ("보낸 사람만", stranger)):
        answer = await other.tap_data(message.button(LOG).data, message)
        assert answer is not None
        assert answer.alert
        assert word in answer.text
    await ann.tap(LOG, message)
    undo = (await now(ann, message)).button(UNDO).data
    answer = await bob.tap_data(undo, message)
    assert answer is not None
    assert answer.alert
    assert "3/50" in (await now(ann, message)).text
    assert "0/50" in await status(bob)
    with closing(sqlite3.connect(f"file:{product.data / 'quota.db'}?mode=ro", uri=True)) as database:
        met = database.execute("SELECT count(*) FROM users WHERE telegram_chat_id = ?", [stranger.id]).fetchone()
    assert met == (0,), "who taps in somebody else's chat has not come to us"


async def test_made_up_data_has_no_effect(product: Running) -> None:
    ann, bob = await owner(product, "ChatGPT"), await owner(product, "ChatGPT")
    message = await sent(ann, "chatgpt 3", await ann.make_group(with_bot=False))
    account = message.button(LOG).data.split(":")[2]
    window = (await answer_to(bob, "/status")).button("🤖").data
    forged = [f"inlog:{bob.id}:{account}:{amount}" for amount in ("3", "1e9", "-3", "0", "NaN", "٣", "x", "", "9" * 30)]
    forged += [f"inlog:{bob.id}:{'9' * 19}:3", "inlog:1", "inlog:", "inundo:", f"inundo:{bob.id}:1", "inlog:x:y:z"]
    forged += [window, f"log:{account}:1", "undo:1", "add:gemini_free", "", "\x1d", "x" * 64]
    for data in forged:
        assert await bob.tap_data(data, message) is not None, f"no answer to {data!r}"
    assert "0/50" in await status(ann)
    assert "0/50" in await status(bob)


async def test_in_the_private_chat_it_is_no_line_of_text(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    for command in ("/status", "/log"):
        await answer_to(person, command)
        before = len(person.bot_messages)
        message = await sent(person, "chatgpt 2", person.id)
        await person.settle()
        assert len(person.bot_messages) == before, command
    await person.tap(LOG, message)
    assert "2/50" in (await now(person, message)).text
    assert "2/50" in await status(person)


async def test_what_cannot_be_offered_leads_on(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    for line, word, start in (
        ("hello", "gemini 20", "inline"),
        ("chatgpt NaN", "gemini 20", "inline"),
        ("chatgpt 0", "more than zero", "inline"),
        ("chatgpt -3", "more than zero", "inline"),
        ("chatgpt 0.5", "whole", "inline"),
        ("chatgpt 1000000000000", "slip", "inline"),
        ("gemini 20", "Add 💎 Gemini", "add_gemini_free"),
        ("x" * 256, "gemini 20", "inline"),
        ("\x00\u202e", "gemini 20", "inline"),
    ):
        answer = await person.inline(line)
        assert not answer
        assert answer.button is not None
        assert word in answer.button.text, line
        assert answer.button.value == start
    assert "Gemini" in (await answer_to(person, "/start add_gemini_free")).text


async def test_who_is_not_registered_is_led_there(product: Running) -> None:
    person = product.person()
    answer = await person.inline("gemini 20")
    assert answer.button is not None
    assert "first" in answer.button.text
    assert (await answer_to(person, f"/start {answer.button.value}")).has("Yes")
    assert (await person.inline("gemini 20")).button == answer.button, "half-way through registering"
    await registered(product, person.slug)
    assert "Add" in str((await person.inline("gemini 20")).button)


async def test_others_see_no_identifier_and_names_are_text(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    with closing(sqlite3.connect(product.data / "quota.db")) as database, database:
        (user,) = database.execute("SELECT id FROM users WHERE telegram_chat_id = ?", [person.id]).fetchone()
        database.execute(
            "UPDATE platform_accounts SET account_identifier = 'ann@work', platform_id = 'custom',"
            " platform_name = '<b>My & mine</b>' WHERE user_id = ?",
            [user],
        )
    (result,) = await person.inline("ann@work 3")
    assert result.title == "🧩 <b>My & mine</b> · ann@work +3"
    message = await person.choose(result, chat=await person.make_group(with_bot=False))
    assert message.text == "✍️ 🧩 <b>My & mine</b> +3"
    await person.tap(LOG, message)
    assert (await now(person, message)).text == "✍️ 🧩 <b>My & mine</b> 3/50"


async def test_an_account_that_is_gone_is_said(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    group = await person.make_group(with_bot=False)
    first, second = await sent(person, "chatgpt 1", group), await sent(person, "chatgpt 1", group)
    await person.tap(LOG, first)
    with closing(sqlite3.connect(product.data / "quota.db")) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("DELETE FROM users WHERE telegram_chat_id = ?", [person.id])
    for label, message in ((UNDO, await now(person, first)), (LOG, second)):
        await person.tap(label, message)
        assert "removed" in (await now(person, message)).text


async def test_what_was_logged_but_not_shown_is_admitted_and_counts_once(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    message = await sent(person, "chatgpt 3", await person.make_group(with_bot=False))
    product.simulator.fail_next(
        "editMessageText", kind="500", times=4, when=lambda params: "inline_message_id" in params
    )
    answer = await person.tap(LOG, message, wait=20)
    assert answer is not None
    assert "That is done" in answer.text
    await person.tap(LOG, message)
    assert "3/50" in (await now(person, message)).text
    assert "3/50" in await status(person)
