"""Home greets, says the one thing worth saying, and leads everywhere; what the bot tells Telegram of itself."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.profile import COMMANDS
from bot.simulator import Message
from services.l10n import Translations
from tests.clock import HandClock
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step, with_account
from tests.e2e.timed import TimedProduct, timed_bot

SET = ("setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton")


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    """It is noon in UTC on 4 March 2026, 7:00 in New York and 21:00 in Seoul."""
    async with timed_bot(tmp_path, clock) as product:
        yield product


@pytest.mark.parametrize(
    ("hours", "greeting"),
    [(0, "Good morning"), (5, "Good afternoon"), (11, "Good evening"), (15, "Hello"), (21, "Hello"), (22, "Good m")],
)
async def test_the_greeting_follows_the_persons_clock(timed: TimedProduct, hours: int, greeting: str) -> None:
    person = await registered(timed, slug="robin")
    timed.clock.forward(hours=hours)
    assert (await answer_to(person, "/start")).text.startswith(f"{greeting}")
    assert ", Robin" in person.last.text


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("<b>&", "Good morning, <b>&\n"),
        ("\u202eevil", "Good morning, evil\n"),
        ("\u3164\u2800", "Good morning\n"),
        ("x" * 64, "Good morning\n"),
        ("👩‍👩‍👧", "Good morning, 👩‍👩‍👧\n"),
    ],
)
async def test_any_name_is_greeted(timed: TimedProduct, name: str, line: str) -> None:
    person = await registered(timed)
    timed.simulator.people[person.slug].first_name = name
    assert (await answer_to(person, "/start")).text.startswith(line)


async def test_nobodys_name_is_stored(timed: TimedProduct, tmp_path: Path) -> None:
    person = await registered(timed)
    timed.simulator.people[person.slug].first_name = "Rumpelstiltskin"
    assert "Rumpelstiltskin" in (await answer_to(person, "/start")).text
    await asyncio.sleep(1.5)  # where dialogs stand is written
    held = [file.read_bytes() for file in tmp_path.iterdir()]
    assert held
    assert not any(b"Rumpelstiltskin" in each for each in held)


async def test_an_empty_home_leads_to_the_first_account(timed: TimedProduct) -> None:
    person = await registered(timed)
    shown = await answer_to(person, "/start")
    assert "account" not in shown.text.split("\n")[0]
    assert "Add your first account" in shown.text
    assert shown.labels == [["➕ Add account"], ["📚 Guides", "⚙️ Settings"], ["❔ Help"]]
    await step(person, "Add account")
    assert person.last.has("ChatGPT")


async def test_nothing_presses(timed: TimedProduct) -> None:
    person = await registered(timed)
    while not person.last.has("NVIDIA"):
        await step(person, "More…")
    await with_account(person, "NVIDIA")
    shown = await answer_to(person, "/start")
    assert "1 account" in shown.text
    assert "nothing runs out right now" in shown.text


def first_account(shown: Message) -> str:
    """Which account a window says to use now, and why."""
    found = re.search(r"💡 (.+), now\n+(.+)", shown.text)
    assert found is not None, shown.text
    return " ".join(found.groups())


async def test_home_names_the_account_that_advice_names(timed: TimedProduct) -> None:
    """All day long, whatever is used of the best one."""
    person = await owner(timed, "ChatGPT", "Gemini", "Cohere", "Claude")
    named = set()
    for use in ("gemini 120", "chatgpt 20", "claude 25", "gemini 900", "chatgpt 30"):
        timed.clock.forward(hours=3)
        await answer_to(person, use)
        home = first_account(await answer_to(person, "/start"))
        assert home == first_account(await answer_to(person, "/recommend"))
        named.add(home.split(" Free")[0])
    assert len(named) > 1, named


async def test_what_is_used_up_and_back_first(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini", "Cohere", "Claude")
    await answer_to(person, "gemini 120")
    shown = await answer_to(person, "/start")
    assert "4 accounts" in shown.text
    assert "is used up" not in shown.text
    await answer_to(person, "chatgpt 50")
    await answer_to(person, "claude 30")
    shown = await answer_to(person, "/start")
    assert "🪫 🤖 ChatGPT Free is used up\nresets 10:00\u202fAM (in 3 hr)" in shown.text
    assert "Claude" not in shown.text, "which is back a day later"
    timed.clock.forward(hours=3)
    await person.send("/start")  # the warnings of what was used come in between, before it or after
    await person.until(lambda p: any("🪫 🧠 Claude Free is used up" in said.text for said in p.bot_messages))


async def test_korean(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini", "ChatGPT", language="ko")
    await answer_to(person, "챗지피티 50")
    shown = await answer_to(person, "/start")
    assert shown.text.startswith("좋은 저녁이에요, ")
    assert "님 · 계정 2개" in shown.text
    assert "💡 지금은 💎 Gemini Free\n" in shown.text
    assert "요청 1,500회" in shown.text
    assert "🪫 🤖 ChatGPT Free: 다 썼어요" in shown.text


@pytest.mark.parametrize(
    ("button", "there"),
    [
        ("What to use now", "🤖"),
        ("🗓 Plan", "🗓"),
        ("Status", "📊"),
        ("Log use", "What did you use"),
        ("Add account", "Which platform"),
        ("History", "📈"),
        ("Guides", "Guides"),
        ("Settings", "Settings"),
        ("Help", "How it works"),
    ],
)
async def test_every_button_leads_somewhere_and_back_home(product: Running, button: str, there: str) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "/start")
    await step(person, button)
    assert there in person.last.text
    await step(person, "Home|Back")
    assert "1 account" in person.last.text
    assert person.last.has("Log use")


async def test_help_is_one_screen_and_names_every_command(product: Running) -> None:
    person = await registered(product)
    shown = await answer_to(person, "/help")
    assert len(shown.text) < 900
    assert set(COMMANDS) - {"start", "help", "lang"} <= {word.lstrip("/") for word in shown.text.split()}
    await answer_to(person, "/lang ko")
    assert "제미나이 20" in person.last.text


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
async def test_what_the_bot_says_of_itself(product: Running, language: str) -> None:
    person = product.person(language=language)
    await answer_to(person, "/start")
    await person.until(lambda p: p.commands == [*COMMANDS])
    korean = language == "ko"
    said = [command["description"] for command in person.view["commands"]]
    assert ("홈" in said) is korean
    assert all(said)
    assert ("무료 AI 한도" in person.view["bot"]["description"]) is korean


async def test_it_is_written_only_where_it_changed(own_product: Running) -> None:
    await looked_at_everything(own_product, times=1)
    first = {method: len(own_product.simulator.called(method)) for method in SET}
    each = len(Translations.load().languages) + 1  # and once for everybody else
    assert first == {"setMyCommands": each, "setMyDescription": each, "setMyShortDescription": each} | {
        "setChatMenuButton": 0
    }
    assert await own_product.stop() == 0
    await own_product.start()
    await looked_at_everything(own_product, times=2)
    assert {method: len(own_product.simulator.called(method)) for method in SET} == first


async def looked_at_everything(product: Running, times: int) -> None:
    """The menu button is the last thing that a start compares."""
    person = product.person()
    await person.send("/start")
    await person.until(lambda p: p.bot_messages and len(product.simulator.called("getChatMenuButton")) == times, 40)
    await person.settle()
