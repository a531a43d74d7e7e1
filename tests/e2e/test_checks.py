"""A key given in the chat is asked about where it belongs, and nowhere else: the real process against stand-ins."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.simulator import Message, Person
from services.platforms.catalogue import load_catalogue
from services.platforms.model import KeyKind
from tests.e2e.conftest import Running, running_bot
from tests.e2e.leaks import kept, leaks
from tests.e2e.steps import answer_to, registered, step
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, StandIns, running

OFFERED = load_catalogue().offered()
KEYED = [each.id for each in OFFERED if each.key.kind is not KeyKind.NONE]
KEYLESS = [each.id for each in OFFERED if each.key.kind is KeyKind.NONE]
READ = {each.id for each in OFFERED if each.reader is not None}
CANNOT_BE_ASKED = {"sambanova_free"}


@dataclass(frozen=True)
class Town:
    product: Running
    platforms: StandIns


@pytest.fixture(scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    folder = tmp_path_factory.mktemp("town")
    (folder / "overlay").mkdir()
    async with (
        running(folder / "overlay") as platforms,
        running_bot(folder / "data", CATALOGUE_DIR=str(folder / "overlay")) as product,
    ):
        yield Town(product, platforms)


@pytest.fixture(autouse=True)
def all_well(town: Town) -> None:
    town.platforms.all(Mood.WORKS)
    town.platforms.forget()


async def give_key(person: Person, platform_id: str, key: str) -> Message:
    await answer_to(person, f"/start add_{platform_id}")
    await step(person, r"^1( ·|$)|Yes, these|✅ 네")
    given = await answer_to(person, key)
    assert key not in person.transcript(), "its message is gone"
    return given


async def account(person: Person) -> None:
    await answer_to(person, "/accounts")
    await step(person, r"[^➕🏠]")


@pytest.mark.parametrize("platform_id", KEYED)
async def test_every_platform_is_asked_and_no_other(town: Town, platform_id: str) -> None:
    person, key = await registered(town.product), made_up(platform_id)
    added = await give_key(person, platform_id, key)
    asked = [each for each, house in town.platforms.by_id.items() if house.seen]
    if platform_id in CANNOT_BE_ASKED:
        assert "without spending" in added.text
        assert asked == []
    else:
        assert "good" in added.text, added.text
        assert asked == [platform_id]
    status = (await answer_to(person, "/status")).text
    assert load_catalogue().get(platform_id).full_name in status
    assert ("confirmed" in status) is (platform_id in READ), status
    assert leaks(town.product, [key]) == []
    assert key in kept(town.product)
    for house in town.platforms.by_id.values():
        assert all(key not in seen.path for seen in house.seen)


@pytest.mark.parametrize("platform_id", KEYLESS)
async def test_platforms_without_keys_go_from_adding_to_counting(town: Town, platform_id: str) -> None:
    platform, person = load_catalogue().get(platform_id), await registered(town.product)
    await answer_to(person, f"/start add_{platform_id}")
    await step(person, r"^1( ·|$)")
    await step(person, "Save")
    await answer_to(person, f"{platform.name.lower()} 3")
    assert re.search(r"3/\d+", (await answer_to(person, "/status")).text)


def test_these_are_all_eighteen() -> None:
    assert len({*KEYED, *KEYLESS}) == 18


async def test_what_is_left_is_read_and_shown_as_confirmed(town: Town) -> None:
    person = await registered(town.product)
    added = await give_key(person, "openrouter_free", made_up("openrouter_free"))
    assert "what is left" in added.text
    assert "confirmed" in added.text


@pytest.mark.parametrize(
    ("mood", "said"),
    [
        (Mood.INVALID, "says this key is not valid"),
        (Mood.LIMITED, "asked too often right now"),
        (Mood.DOWN, "can't be reached right now"),
        (Mood.PAGE_OK, "Something else answers"),
        (Mood.CHANGED, "a way I don't know yet"),
        (Mood.CUT, "can't be reached right now"),
    ],
)
async def test_each_outcome_says_what_to_do(town: Town, mood: Mood, said: str) -> None:
    town.platforms["openrouter_free"].mood = mood
    person = await registered(town.product)
    added = await give_key(person, "openrouter_free", made_up("openrouter_free"))
    assert said in added.text
    await account(person)
    assert ("refused" if mood is Mood.INVALID else "not checked") in person.last.text


async def test_alive_but_blocked(town: Town) -> None:
    town.platforms["gemini_free"].mood = Mood.BLOCKED
    person = await registered(town.product)
    assert "The key is alive, but" in (await give_key(person, "gemini_free", made_up("gemini_free"))).text


async def test_asked_again_on_a_tap_and_not_at_once(town: Town) -> None:
    person = await registered(town.product, language="ko")
    town.platforms["openrouter_free"].mood = Mood.DOWN
    await give_key(person, "openrouter_free", made_up("openrouter_free"))
    town.platforms["openrouter_free"].mood = Mood.WORKS
    await account(person)
    await step(person, "플랫폼에 묻기")
    assert "유효한 키" in person.last.text
    seen = len(town.platforms["openrouter_free"].seen)
    await step(person, "플랫폼에 묻기")
    assert "방금" in person.last.text
    assert len(town.platforms["openrouter_free"].seen) == seen


async def test_ten_an_hour_and_no_more(town: Town) -> None:
    town.platforms["gemini_free"].mood = Mood.DOWN
    person = await registered(town.product)
    await give_key(person, "gemini_free", made_up("gemini_free"))
    await account(person)
    for _ in range(10):
        await person.tap("Ask the platform")
        await person.settle()
    assert "often enough" in person.last.text
    assert len(town.platforms["gemini_free"].seen) == 10
