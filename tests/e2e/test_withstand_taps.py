"""Taps that come twice, too late, or from nowhere."""

from __future__ import annotations

import asyncio

import pytest

from bot.simulator import Message, Person
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step, with_account

STATUS = "/status"


async def status(person: Person) -> Message:
    return await answer_to(person, STATUS)


async def tap_at_once(person: Person, *wanted: str, message: Message | None = None) -> None:
    """Taps that leave the phone before any of them is answered."""
    message = message or person.last
    data = [message.button(text).data for text in wanted]
    await asyncio.gather(*(person.tap_data(each, message) for each in data))
    await person.settle()


async def test_a_double_tap_adds_one_account(product: Running) -> None:
    person = await registered(product)
    for _ in range(8):
        if person.last.has("Add another"):
            break
        label = next(label for label in ("ChatGPT", "Without a key", "Skip", "Save", "^1") if person.last.has(label))
        await tap_at_once(person, label, label)
    shown = await status(person)
    assert shown.text.count("ChatGPT") == 1, person.transcript()


async def test_two_taps_at_once_lead_to_one_window(product: Running) -> None:
    person = await owner(product, "Gemini")
    shown = await status(person)
    await tap_at_once(person, "💎", "Home", "Refresh")
    assert [message.id for message in person.bot_messages if message.buttons] == [shown.id], person.transcript()
    assert person.last.has("Status"), "home came second, and what was tapped after it is no more"
    assert "1/" in (await status(person)).text


async def test_each_tap_on_plus_one_counts(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await status(person)
    await tap_at_once(person, *["🤖"] * 5)
    assert "5/" in person.last.text


async def test_a_question_under_a_message_is_answered_once(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    asked = await answer_to(person, "chatgpt")
    await tap_at_once(person, r"\+5", r"\+5", message=asked)
    await person.until(lambda p: "5/" in p.last.text)
    logged = person.last
    await tap_at_once(person, "Undo", "Undo", message=logged)
    assert "Taken back" in person.last.text
    assert "0/" in (await status(person)).text


async def test_an_old_window_leads_to_the_one_that_is_open(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    old = await status(person)
    plus = old.button("🤖").data
    await person.send("/help")
    await person.until(lambda p: "gemini 20" in p.last.text)
    answer = await person.tap_data(plus, old, inaccessible=True)
    assert answer is not None
    assert "earlier" in answer.text
    below = person.last.id
    await person.until(lambda p: p.last.id > below and "gemini 20" in p.last.text)
    assert "0/" in (await status(person)).text, "nothing was logged from a window of old"


async def test_a_window_whose_message_was_deleted_comes_again(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    shown = await status(person)
    data = shown.button("🤖").data
    await person.delete(shown)
    assert await person.tap_data(data, shown) is not None
    await person.until(lambda p: p.last.id != shown.id and "1/" in p.last.text)


@pytest.mark.parametrize("line", ["chatgpt 3", "chatgpt"])
async def test_a_deleted_message_that_asked_is_answered_below(product: Running, line: str) -> None:
    person = await owner(product, "ChatGPT")
    message = await answer_to(person, line)
    data = message.all_buttons[0].data
    await person.delete(message)
    assert await person.tap_data(data, message) is not None
    await person.until(lambda p: p.last.id > message.id)
    assert not person.last.text.startswith("Something"), person.transcript()


def forged(shown: Message, account_id: str) -> list[str]:
    """What a person with a client of their own may send instead of what stands on the buttons."""
    intent, _, widget = shown.all_buttons[0].data.partition("\x1d")
    made_up = ["p:999999999", "p:", "p:-1", "p:NaN", "p:9" * 20, "nothing", "", "re:re", "__start__", "p:1\x00"]
    wrong = [f"{intent}\x1d{each}"[:64] for each in made_up]
    wrong += [intent, f"{intent}\x1d", f"\x1d{widget}", "\x1d", " ", "😀" * 16, "x" * 64, "AAAAAA\x1dhome"]
    wrong += [
        "log:",
        "log:1",
        "log:x:1",
        f"log:{account_id}:abc",
        f"log:{account_id}:.",
        f"log:{account_id}:1e9",
        f"log:{account_id}:NaN",
        f"log:{account_id}:-3",
    ]
    wrong += [
        f"log:{account_id}:0",
        f"log:{account_id}:",
        f"log:{'9' * 40}:1",
        "undo:",
        "undo:x",
        "undo:1",
        "add:",
        "add:x",
    ]
    wrong += [f"undo:{'9' * 50}", f"log:{account_id}:0.5", f"log:{account_id}:99999999999999999999"]
    return [*wrong, shown.all_buttons[0].data[:-1], shown.all_buttons[0].data[:7]]


@pytest.mark.parametrize("inaccessible", [False, True])
async def test_forged_and_truncated_data_has_no_effect(product: Running, inaccessible: bool) -> None:
    person = await owner(product, "ChatGPT")
    before = product.log.count(" ERROR ")
    account_id = (await answer_to(person, "chatgpt")).all_buttons[0].data.split(":")[1]
    shown = await status(person)
    for data in forged(shown, account_id):
        assert await person.tap_data(data, shown, inaccessible=inaccessible) is not None, f"no answer to {data!r}"
    await person.settle()
    assert "0/" in (await status(person)).text
    assert (await step(person, "🤖")) is not None
    assert "1/" in person.last.text, "nobody was thrown out of anything"
    assert product.log.count(" ERROR ") == before


@pytest.mark.parametrize("inaccessible", [False, True])
async def test_the_ids_of_others_open_nothing(product: Running, inaccessible: bool) -> None:
    ann, bob = await owner(product, "ChatGPT"), await owner(product, "Gemini")
    hers = await answer_to(ann, "chatgpt")
    undo = (await answer_to(ann, "chatgpt 4")).all_buttons[0].data
    account_id = hers.all_buttons[0].data.split(":")[1]
    his = await status(bob)
    intent = his.all_buttons[0].data.partition("\x1d")[0]
    for data in (hers.all_buttons[0].data, undo, f"log:{account_id}:", f"{intent}\x1dp:{account_id}"):
        assert await bob.tap_data(data, his, inaccessible=inaccessible) is not None
        await bob.settle()
        assert not any("ChatGPT" in message.text for message in bob.bot_messages[1:]), bob.transcript()
    assert "4/" in (await status(ann)).text


async def test_an_update_that_comes_three_times_has_one_effect(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    chat = product.simulator.chats[person.id]
    human = chat.person
    assert human is not None
    for _ in range(3):
        message = product.simulator.new_message(chat, human.as_user(), {"text": "chatgpt 2"})
        product.simulator.deliver({"message": message}, times=3)
    await person.until(lambda p: "6/" in p.last.text)
    await person.settle()
    assert sum("✍️" in message.text for message in person.bot_messages) == 3
    assert "6/" in (await status(person)).text


async def test_the_same_tap_three_times_at_once_has_one_effect(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    shown = await status(person)
    chat = product.simulator.chats[person.id]
    assert chat.person is not None
    for number in range(3):
        tap = {"id": f"7{number}", "from": chat.person.as_user(), "chat_instance": "1", "data": shown.button("🤖").data}
        product.simulator.deliver({"callback_query": tap | {"message": chat.messages[shown.id]}}, times=3)
    await person.until(lambda p: "3/50" in p.last.text)
    await person.settle()
    assert "3/50" in (await status(person)).text


async def test_with_account_is_a_story_people_can_repeat(product: Running) -> None:
    person = await owner(product, "ChatGPT", "ChatGPT")
    await with_account(person, "Gemini")
    shown = await status(person)
    assert shown.text.count("ChatGPT") == 2
    assert shown.text.count("Gemini") == 1
