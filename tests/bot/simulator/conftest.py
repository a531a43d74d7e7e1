"""A simulator on a free port, a real aiogram bot that talks to it, and people."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.simulator import Address, Person, Simulator, serve


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
async def address(simulator: Simulator) -> AsyncIterator[Address]:
    async with serve(simulator) as where:
        yield where


def bot_at(address: Address, token: str) -> Bot:
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(address.url)))


@pytest.fixture
async def bot(simulator: Simulator, address: Address) -> AsyncIterator[Bot]:
    async with bot_at(address, simulator.token) as found:
        yield found


@pytest.fixture
async def ann(simulator: Simulator) -> Person:
    """Someone who has already written to the bot, whose message it has fetched."""
    person = Person(simulator, "ann")
    await person.send("/start")
    simulator.updates.pending.clear()
    return person
