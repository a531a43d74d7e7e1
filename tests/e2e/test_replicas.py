"""Three processes on one PostgreSQL, none of which dies: all that is due arrives, and once."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.simulator import Simulator, serve
from services.accounts import Accounts, Draft
from services.clock import system_clock
from services.kinds import Kind
from services.notifications.schedules import Schedules
from services.overview import Overview
from services.people import People
from services.platforms.catalogue import load_catalogue
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow
from services.storage.database import Database
from services.storage.migrations import migrate
from services.storage.models import Lease
from services.usage import Usage
from services.vault import Vault, generate_key
from tests.clock import HandClock
from tests.databases import postgres_database
from tests.e2e.conftest import Running

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

MESSAGES, PROCESSES = 300, 3
ENOUGH = 60
"""So many have come when the process that sends is asked to end."""


async def seed(database: Database, simulator: Simulator) -> None:
    """So many people, half of them with a window that closes in half an hour, half with a summary that is due."""
    now = system_clock()
    clock = HandClock(now - timedelta(hours=2, minutes=30))
    overview = Overview(database, load_catalogue(), clock)
    people, accounts = People(database, clock), Accounts(database, overview, Vault([generate_key()]), clock)
    usage = Usage(database, overview, clock)
    limit = Limit("3hour", Unit.MESSAGES, Decimal(50), FirstUseWindow(timedelta(hours=3)))
    for number in range(MESSAGES):
        human = simulator.add_person(f"p{number}")
        simulator.chats[human.id].started = True
        person = await people.meet(human.id, "en")
        await people.set_quiet_hours(person, None)
        await people.finish_registration(person)
        view = await accounts.add(person, Draft("custom", (limit,), platform_name="Mine"))
        if number % 2:
            await usage.log(person, view.account.id, Decimal(1))
        else:
            async with database.write() as tx:
                await tx.schedules.put([(person.id, Kind.DAILY_SUMMARY.value, now, None)])


async def states(database: Database) -> dict[str, int]:
    async with database.read() as tx:
        return await tx.outbox.tally()


def settled(states: dict[str, int]) -> bool:
    return sum(states.values()) >= MESSAGES and not {"pending", "claimed", "attempting"} & set(states)


async def sender(database: Database, running: list[Running]) -> Running:
    """The process that has the duty to send: the lease names it."""

    def holder(connection: Connection) -> str:
        return connection.execute(select(Lease.owner).where(Lease.duty == "sender")).scalar_one()

    owner = await database.run(holder)
    return next(each for each in running if each.process and owner.endswith(f":{each.process.pid}"))


@pytest.mark.parametrize("all_send", [False, True], ids=["one sends and hands over", "all send"])
async def test_three_processes_tell_everybody_once(tmp_path: Path, postgres_server: None, all_send: bool) -> None:
    simulator = Simulator()
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(postgres_database())
        database = Database(url, system_clock)
        stack.push_async_callback(database.close)
        await migrate(database)
        await Schedules(database, system_clock).follow_tzdata(version("tzdata"))  # or a start would arrange all anew
        address = await stack.enter_async_context(serve(simulator))
        shared = {
            "DATABASE_URL": url,
            "ENCRYPTION_KEYS": generate_key(),
            "ROLE": "worker",
            "RACE_GO": str(tmp_path / "go"),
            "RACE_ALL_SEND": "yes" if all_send else "",
        }
        running = []
        for number in range(PROCESSES):
            own = {"RACE_READY": str(tmp_path / f"ready{number}")}
            each = Running(
                simulator, address.url, tmp_path / f"data{number}", module="tests.e2e.racing", environment=shared | own
            )
            await each.start()
            stack.push_async_callback(killed, each)
            running.append(each)
        await seed(database, simulator)  # they load meanwhile
        ready = [tmp_path / f"ready{number}" for number in range(PROCESSES)]
        async with asyncio.timeout(90):
            while not all(file.exists() for file in ready):
                await asyncio.sleep(0.05)
            (tmp_path / "go").touch()
            while len(simulator.called("sendMessage")) < ENOUGH:
                await asyncio.sleep(0.02)
            if not all_send:
                first = await sender(database, running)
                assert await first.stop() == 0, first.log[-2000:]
            while not settled(await states(database)):
                await asyncio.sleep(0.2)
            await asyncio.sleep(1)  # whatever else somebody would send
        assert [await each.stop() for each in running if each.process] == [0] * (PROCESSES - (not all_send))
        assert await states(database) == {"sent": MESSAGES}
    arrived = Counter(len(chat.messages) for chat in simulator.chats.values())
    assert arrived == {1: MESSAGES}
    sent = sorted(int(file.read_text()) for file in ready)
    assert sum(sent) == MESSAGES
    assert sent[0 if all_send else 1] > ENOUGH // 2, "more than one had its part"


async def killed(running: Running) -> None:
    if running.process is not None:
        await running.stop(signal.SIGKILL)
