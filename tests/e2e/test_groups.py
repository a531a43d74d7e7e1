"""Groups, channels, bots and what else reaches a bot: one polite line where it was addressed, else silence."""

from __future__ import annotations

from typing import Any

import pytest

from bot.simulator import Person
from bot.simulator.state import ANONYMOUS_ADMIN
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner

LINE = "private chats only"


async def said_in(person: Person, chat: int) -> list[str]:
    await person.settle()
    return [message.text for message in await person.in_chat(chat) if message.is_bot]


@pytest.fixture
async def person(product: Running) -> Person:
    """Someone the bot knows."""
    return await owner(product, "ChatGPT")


async def test_a_group_hears_one_line_with_the_way_to_the_private_chat(product: Running, person: Person) -> None:
    group = await person.make_group()
    assert await said_in(person, group) == ["I work in private chats only."], "when it was added"
    (way,) = (await person.in_chat(group))[-1].all_buttons
    assert way.url.startswith(f"https://t.me/{product.simulator.username}")
    for text in ("hello", "gemini 20", "chatgpt 3", "/roll", "/status@another_bot", "a/status", "🙂"):
        await person.send(text, chat=group)
    product.simulator.reads_groups = True
    try:
        for text in ("hello again", "chatgpt 5", "sk-or-v1-" + "a1" * 32):
            await person.send(text, chat=group)
        await person.send_photo(caption="look", chat=group)
        await person.send_sticker(chat=group)
        assert len(await said_in(person, group)) == 1, "nobody spoke to it"
    finally:
        product.simulator.reads_groups = False
    for text in ("/status", "/log@quota_bot gemini 3", "@quota_bot what is left?", "/nonsense@quota_bot"):
        await person.send(text, chat=group)
    line = next(message for message in await person.in_chat(group) if message.is_bot)
    await person.reply(line, "and in groups?")
    assert len(await said_in(person, group)) == 6, "each who addresses it hears it once"
    assert "0/50" in (await answer_to(person, "/status")).text


async def test_in_the_language_of_who_asks(product: Running) -> None:
    person = product.person(language="ko")
    group = await person.make_group()
    assert "개인 대화" in (await said_in(person, group))[0]


async def test_anonymous_admins_are_people_and_bots_are_not(product: Running, person: Person) -> None:
    group = await person.make_group()
    await person.send_anonymously("hello", group)
    await person.send_anonymously("/status", group)
    assert len(await said_in(person, group)) == 2
    chat = product.simulator.chats[group]
    robot = {"id": 6_000_000_001, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
    for sender, extra in ((robot, {}), ({}, {"sender_chat": chat.as_chat()}), (ANONYMOUS_ADMIN, {})):
        message = product.simulator.new_message(chat, sender, {"text": "/status"}, **extra)
        product.simulator.deliver({"message": message})
    assert len(await said_in(person, group)) == 2


async def test_a_channel_hears_nothing(person: Person) -> None:
    channel = await person.make_group("News", "channel")
    for text in ("hello", "/status", "@quota_bot", "chatgpt 3"):
        await person.post(text, channel)
    assert await said_in(person, channel) == []


async def test_a_group_that_throws_it_out_or_mutes_it_is_left_in_peace(product: Running, person: Person) -> None:
    group = await person.make_group()
    product.simulator.fail_next("sendMessage", kind="500", times=5, when=lambda params: int(params["chat_id"]) == group)
    await person.send("/status", chat=group)
    await person.kick_bot(group)
    assert "0/50" in (await answer_to(person, "/status")).text
    await person.settle()
    product.simulator.faults.clear()


async def test_edits_media_and_service_messages_do_no_harm(product: Running, person: Person) -> None:
    said = await person.send("chatgpt 2")
    await person.until(lambda p: "2/50" in p.last.text)
    await person.edit(said, "chatgpt 20")
    await person.settle()
    for content in _CONTENTS:
        await person.send_content(content)
    await person.send_sticker()
    await person.send_photo(caption="chatgpt 9")
    await person.send_document("a.txt", b"chatgpt 9")
    assert "2/50" in (await answer_to(person, "/status")).text, "what was edited or shown is not logged"
    assert not any("wrong" in message.text for message in person.bot_messages)


_CONTENTS: list[dict[str, Any]] = [
    {"location": {"latitude": 37.5, "longitude": 127.0}},
    {"contact": {"phone_number": "+100", "first_name": "<b>Bob</b>"}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
    {"pinned_message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "date": 0}},
    {"story": {"chat": {"id": 1, "type": "private"}, "id": 1}},
    {"something_of_tomorrow": {"a": [1, 2]}},
    {},
]  # fmt: skip


async def test_updates_nobody_knows_are_passed_over(product: Running, person: Person) -> None:
    chat = product.simulator.chats[person.id].as_chat()
    user = {"id": person.id, "is_bot": False, "first_name": "Ann"}
    unheard: list[dict[str, Any]] = [
        {"something_of_tomorrow": {"from": user, "chat": chat, "text": "sk-or-v1-" + "a1" * 32}},
        {},
        {"poll": {"id": "1"}},
        {"message": {"text": "sk-or-v1-" + "a1" * 32}},
        {"message": "sk-or-v1-" + "a1" * 32},
        {"message_reaction": {"chat": chat, "message_id": 1, "date": 1, "user": user, "old_reaction": [],
                              "new_reaction": [{"type": "emoji", "emoji": "👍"}]}},
        {"message": {"message_id": 1, "date": 1, "chat": chat, "text": "chatgpt 3"}},
        {"callback_query": {"id": "1", "from": user, "chat_instance": "1", "data": "log:1:1"}},
        {"callback_query": {"id": "1", "from": user, "chat_instance": "1", "inline_message_id": "x", "data": "undo:1"}},
        {"callback_query": {"id": "1", "from": user, "chat_instance": "1", "game_short_name": "chess"}},
        {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -100, "type": "channel", "title": "News"}}},
        {"my_chat_member": {"chat": {"id": -7, "type": "group", "title": "G"}, "from": user, "date": 1,
                            "old_chat_member": {"status": "member", "user": user},
                            "new_chat_member": {"status": "left", "user": user}}},
    ]  # fmt: skip
    before = len(person.messages)
    for update in unheard:
        product.simulator.deliver(update)
    await person.settle()
    assert len(person.messages) == before
    assert "0/50" in (await answer_to(person, "/status")).text


async def test_someone_who_blocked_the_bot_is_welcome_back(product: Running, person: Person) -> None:
    await person.send("/status")
    await person.block()
    await person.settle()
    await person.unblock()
    assert "1/50" in (await answer_to(person, "chatgpt 1")).text
