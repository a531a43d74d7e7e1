"""Asking in the background: at each platform's pace, and nobody waits for another's trouble."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from services.errors import KeyUnreadable, NotFound, StorageUnavailable
from services.platforms.answers import Answer, Outcome
from services.platforms.catalogue import load_catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http, origins
from services.platforms.clients.refresh import Due, Refresher, Round, next_turn
from tests.clock import START, HandClock
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, StandIns, running

SPACING = 0.03


@dataclass
class Accounts:
    """What storage will be: accounts that are due, their keys, and what came of asking."""

    due: list[Due]
    answers: dict[int, Answer] = field(default_factory=dict)
    unreadable: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    handed_out: int = 0
    broken: bool = False

    async def source(self, platform_id: str) -> AsyncGenerator[Due, None]:
        for due in self.due:
            if due.platform_id == platform_id:
                self.handed_out += 1
                yield due

    async def open_key(self, due: Due) -> str | None:
        if due.account_id in self.unreadable:
            raise KeyUnreadable(str(due.account_id))
        return None if due.account_id in self.gone else made_up(due.platform_id)

    async def sink(self, due: Due, answer: Answer) -> None:
        if self.broken:
            raise StorageUnavailable
        if due.account_id in self.gone:
            raise NotFound("account")
        self.answers[due.account_id] = answer


@dataclass
class Background:
    stand_ins: StandIns
    refresher: Refresher
    clients: PlatformClients

    async def round(self, accounts: Accounts) -> Round:
        return await self.refresher.round(accounts.source, accounts.open_key, accounts.sink)


@pytest.fixture
async def background(tmp_path: Path, clock: HandClock) -> AsyncIterator[Background]:
    async with running(tmp_path, overlay=f'[pace]\nspacing = "PT{SPACING}S"') as stand_ins:
        catalogue = load_catalogue(tmp_path)
        http = Http(origins(catalogue))
        clients = PlatformClients(catalogue, http, clock)
        yield Background(stand_ins, Refresher(catalogue, clients, clock, Random(7)), clients)
        await http.close()


def due(platform_id: str, count: int, first: int = 0, *, read: bool = False) -> list[Due]:
    return [Due(first + number, platform_id, read) for number in range(count)]


async def test_everybody_is_asked_in_the_way_that_is_due(background: Background) -> None:
    accounts = Accounts(due("groq_free", 3) + due("openrouter_free", 2, 10, read=True) + due("cohere_free", 1, 20))
    done = await background.round(accounts)
    assert {account: answer.outcome for account, answer in accounts.answers.items()} == dict.fromkeys(
        [0, 1, 2, 10, 11, 20], Outcome.VALID
    )
    assert all(accounts.answers[account].readings for account in (10, 11))
    assert done.asked == 6
    assert done.given_up == set()


async def test_a_platform_keeps_its_pace_and_the_others_do_not_wait_for_it(background: Background) -> None:
    accounts = Accounts(due("groq_free", 12) + due("mistral_free", 12, 100) + due("deepl_free", 2, 200, read=True))
    await background.round(accounts)
    for platform_id in ("groq_free", "mistral_free"):
        times = background.stand_ins[platform_id].times
        assert len(times) == 12
        assert min(later - earlier for earlier, later in pairwise(times)) >= SPACING * 0.9, "loopback shakes a little"
    ends = {id_: background.stand_ins[id_].times[-1] for id_ in ("groq_free", "deepl_free")}
    assert ends["deepl_free"] < ends["groq_free"]


async def test_a_slow_platform_is_asked_a_few_at_a_time(background: Background) -> None:
    house = background.stand_ins["groq_free"]
    house.latency = 0.3
    await background.round(Accounts(due("groq_free", 8)))
    assert house.most_under_way == 4


async def test_no_more_are_taken_from_the_source_than_are_asked(background: Background) -> None:
    """Ten thousand accounts are not ten thousand objects."""
    background.stand_ins["groq_free"].latency = 0.5
    accounts = Accounts(due("groq_free", 1000))
    task = asyncio.gather(background.round(accounts))
    await asyncio.sleep(0.4)
    assert accounts.handed_out <= 5
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("mood", [Mood.DOWN, Mood.CUT, Mood.CHANGED, Mood.PAGE_OK])
async def test_a_platform_in_trouble_is_left_alone(background: Background, mood: Mood) -> None:
    background.stand_ins["groq_free"].mood = mood
    accounts = Accounts(due("groq_free", 50) + due("mistral_free", 7, 100))
    done = await background.round(accounts)
    assert done.given_up == {"groq_free"}
    assert 5 <= done.outcomes["groq_free"][Outcome.UNREACHABLE] <= 8
    assert len(background.stand_ins["groq_free"].seen) <= 16, "aiohttp sends a GET again whose connection was cut"
    assert done.outcomes["mistral_free"] == {Outcome.VALID: 7}
    assert all(answer.verified is None for account, answer in accounts.answers.items() if account < 100)


async def test_dead_keys_are_no_trouble_of_the_platforms(background: Background) -> None:
    background.stand_ins["groq_free"].mood = Mood.INVALID
    done = await background.round(Accounts(due("groq_free", 12)))
    assert done.outcomes["groq_free"] == {Outcome.REFUSED: 12}
    assert done.given_up == set()


async def test_who_asks_for_an_hours_rest_gets_it(background: Background) -> None:
    house = background.stand_ins["groq_free"]
    house.mood = Mood.LIMITED
    with_long_wait = {**house.house.limited_headers, "Retry-After": "3600"}
    object.__setattr__(house.house, "limited_headers", with_long_wait)
    try:
        done = await background.round(Accounts(due("groq_free", 50)))
    finally:
        object.__setattr__(house.house, "limited_headers", {"Retry-After": "30"})
    assert done.given_up == {"groq_free"}
    assert len(house.seen) <= 4


async def test_an_account_without_a_usable_key_loses_its_turn_alone(background: Background) -> None:
    accounts = Accounts(due("groq_free", 5), unreadable={1}, gone={2})
    done = await background.round(accounts)
    assert set(accounts.answers) == {0, 3, 4}
    assert done.asked == 3


async def test_an_account_that_its_owner_is_asking_about_is_passed_over(background: Background) -> None:
    background.stand_ins["groq_free"].latency = 0.15
    own = asyncio.gather(background.clients.check("groq_free", made_up("groq_free"), account=0))
    await asyncio.sleep(0.02)
    accounts = Accounts(due("groq_free", 2))
    await background.round(accounts)
    await own
    assert set(accounts.answers) == {1}


async def test_without_storage_nobody_is_asked_on(background: Background) -> None:
    accounts = Accounts(due("groq_free", 50) + due("mistral_free", 50, 100), broken=True)
    with pytest.raises(BaseExceptionGroup) as caught:
        await background.round(accounts)
    assert caught.group_contains(StorageUnavailable)
    assert len(background.stand_ins["groq_free"].seen) < 10


def test_turns_drift_apart() -> None:
    chance = Random(1)
    turns = [next_turn(timedelta(hours=4), START, chance) - START for _ in range(500)]
    assert timedelta(hours=3) <= min(turns) < timedelta(hours=3.1)
    assert timedelta(hours=4.9) < max(turns) <= timedelta(hours=5)
