"""Stops, starts and sudden ends: windows live on, what is lost is healed, nothing counts twice."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from contextlib import closing, suppress
from decimal import Decimal

import aiohttp
import pytest

from bot.simulator import Person, StillWaitingError
from tests.e2e.conftest import Running
from tests.e2e.ledger import check_ledger
from tests.e2e.steps import answer_to, owner, registered, step

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("KILLS", "5"))


async def test_windows_and_questions_outlive_a_restart(own_product: Running) -> None:
    ann, bob = await owner(own_product, "ChatGPT"), await registered(own_product)
    older = await answer_to(ann, "/log")
    shown = await answer_to(ann, "/status")
    asked, logged = await answer_to(ann, "chatgpt"), await answer_to(ann, "chatgpt 5")
    await step(bob, "Gemini")
    assert await own_product.stop() == 0
    await start_again(own_product)
    told = await ann.tap_data(older.button("🤖").data, older, wait=30, inaccessible=True)
    assert told is not None
    assert "earlier" in told.text
    shown = await ann.until(lambda p: p.last.id > logged.id and p.last.has("🤖"))
    await ann.tap("🤖", shown)
    await ann.until(lambda p: any("6/50" in message.text for message in p.bot_messages))
    await ann.tap("Undo", logged)
    await ann.tap(r"\+10", asked)
    await ann.until(lambda p: any("11/50" in message.text for message in p.bot_messages))
    assert bob.last.has("^1"), "half-way into adding"
    while not bob.last.has("Add another"):
        await step(bob, next(each for each in ("Without a key", "Skip", "Save", "^1") if bob.last.has(each)))
    check_ledger(own_product.data)


async def test_a_stack_whose_context_is_lost_lets_everything_through(own_product: Running) -> None:
    people = [await owner(own_product, "ChatGPT") for _ in range(6)]
    link, line, command, tap, reply, renamed = people
    shown = await answer_to(tap, "/status")
    for person in people:
        await answer_to(person, "/log")
    newcomer = own_product.person()
    await answer_to(newcomer, "/start add_gemini_free")
    assert await own_product.stop() == 0
    _lose_contexts(own_product, except_of=renamed)
    await start_again(own_product)
    assert "Gemini" in (await answer_to(link, "/start add_gemini_free")).text
    assert "2/50" in (await answer_to(line, "chatgpt 2")).text
    assert "0/50" in (await answer_to(command, "/status")).text
    await tap.tap("Home")
    await tap.until(lambda p: p.last.has("Status"))
    assert tap.last.id > shown.id
    written = await reply.reply(reply.last, "chatgpt 3")
    await reply.until(lambda p: p.last.id > written.id and "3/50" in p.last.text)
    assert "4/50" in (await answer_to(renamed, "chatgpt 4")).text
    assert (await answer_to(newcomer, "/start add_leonardo_free")).has("Yes")
    for wanted in ("Yes", r"\d:\d\d", "Done"):
        await step(newcomer, wanted)
    assert "Leonardo" in newcomer.last.text, "the link is followed after registering"


async def start_again(product: Running) -> None:
    """Starting costs seconds, on a busy machine more than people's patience."""
    await product.start()
    async with asyncio.timeout(60):
        while True:
            with suppress(aiohttp.ClientConnectionError):
                if await product.healthy():
                    return
            await asyncio.sleep(0.05)


def _lose_contexts(product: Running, *, except_of: Person) -> None:
    """What a crash between two writes, or a window taken out of the product, leaves behind."""
    mine = f"{except_of.id}:%"
    with closing(sqlite3.connect(product.data / "quota.db")) as database, database:
        lost = database.execute(
            "DELETE FROM conversations WHERE key LIKE '%aiogd:context:%' AND key NOT LIKE ?", [mine]
        )
        assert lost.rowcount
        stacks = database.execute("SELECT count(*) FROM conversations WHERE key LIKE '%aiogd:stack:%'").fetchone()
        assert stacks[0]
        renamed = database.execute(
            "UPDATE conversations SET data = replace(data, 'LogSG:', 'GoneSG:') WHERE key LIKE ?", [mine]
        )
        assert renamed.rowcount


async def test_an_update_that_comes_again_after_a_sudden_end_has_no_second_effect(own_product: Running) -> None:
    person = await owner(own_product, "ChatGPT")
    chat = own_product.simulator.chats[person.id]
    assert chat.person is not None
    message = own_product.simulator.new_message(chat, chat.person.as_user(), {"text": "chatgpt 2"})
    update_id = own_product.simulator.deliver({"message": message})
    await person.until(lambda p: "2/50" in p.last.text)
    await own_product.stop(signal.SIGKILL)
    own_product.simulator.deliver({"update_id": update_id, "message": message}, times=2)
    await own_product.start()
    told = await person.until(lambda p: "reached me before" in p.last.text, 30)
    await person.settle()
    assert sum("reached me before" in each.text for each in person.bot_messages) == 1
    assert told.id > message["message_id"]
    assert "2/50" in (await answer_to(person, "/status")).text


async def test_told_to_stop_while_it_starts_it_stops_as_it_should(own_product: Running) -> None:
    dice = random.Random()
    await own_product.stop(signal.SIGKILL)
    for _ in range(max(2, KILLS // 2)):
        before = own_product.log.count("web on")
        await own_product.start()
        async with asyncio.timeout(60):
            while own_product.log.count("web on") == before:
                await asyncio.sleep(0.01)
        await asyncio.sleep(dice.uniform(0, 0.2))
        assert await own_product.stop() == 0, own_product.log


async def test_killed_while_it_starts_for_the_first_time_it_starts_afterwards(own_product: Running) -> None:
    dice = random.Random()
    await own_product.stop(signal.SIGKILL)
    for _ in range(max(2, KILLS // 2)):
        for file in own_product.data.iterdir():
            file.unlink()
        await own_product.start()
        await asyncio.sleep(dice.uniform(0.5, 4))
        await own_product.stop(signal.SIGKILL)
        await start_again(own_product)
        assert (await answer_to(own_product.person(), "/start")).has("Yes")
        await own_product.stop(signal.SIGKILL)
        check_ledger(own_product.data)
    assert "Traceback" not in own_product.log
    assert "cannot start" not in own_product.log


async def test_killed_at_any_moment_it_starts_from_a_consistent_state(own_product: Running) -> None:
    seed = random.randrange(2**32)
    dice = random.Random(seed)
    people = [await owner(own_product, "ChatGPT") for _ in range(3)]
    sent = dict.fromkeys((person.slug for person in people), 0)
    for _ in range(KILLS):
        talk = [asyncio.get_running_loop().create_task(_talk(person, sent, dice)) for person in people]
        await asyncio.sleep(dice.uniform(0.05, 1.5))
        await own_product.stop(signal.SIGKILL)
        for task in talk:
            task.cancel()
        await asyncio.gather(*talk, return_exceptions=True)
        check_ledger(own_product.data)
        await own_product.start()
        if dice.random() < 1 / 3:  # in the middle of starting, too
            await asyncio.sleep(dice.uniform(0, 3))
            await own_product.stop(signal.SIGKILL)
            check_ledger(own_product.data)
            await own_product.start()
        for person in people:
            written = await person.send("/status")
            await person.until(lambda p, since=written.id: p.last.id > since and "ChatGPT" in p.last.text, 30)  # type: ignore[misc]
    used = check_ledger(own_product.data)
    most = sum(sent.values())
    said = sum("✍️" in message.text for person in people for message in person.bot_messages)
    assert said <= sum(used.values()) <= most, f"seed {seed}: {said} acknowledged, {used} used, {most} sent"
    assert sum(used.values()) >= Decimal(KILLS), f"seed {seed}: hardly anything got through"


async def _talk(person: Person, sent: dict[str, int], dice: random.Random) -> None:
    """Log by line and by tap, and add accounts, without waiting for answers."""
    with suppress(StillWaitingError, LookupError):
        while True:
            match dice.randrange(4):
                case 0 | 1:
                    sent[person.slug] += 1
                    await person.send("🤖 1")
                case 2 if person.last.has("🤖"):
                    sent[person.slug] += 1
                    await person.tap("🤖", wait=0.05)
                case _:
                    await person.send("/status")
            await asyncio.sleep(dice.uniform(0, 0.1))
