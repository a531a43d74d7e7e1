"""Delivery through the real process that is killed again and again, over a Telegram that misbehaves.

Nothing is lost, nothing is called sent that never arrived, what must not come twice does not, and of the rest no more
comes twice than was in flight when a process died or the wire broke.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import Simulator, serve
from bot.simulator.faults import Fault, Faults
from services.accounts import Accounts, Draft
from services.clock import system_clock
from services.kinds import Kind
from services.notifications.outbox import entry
from services.overview import Overview
from services.people import People
from services.platforms.catalogue import load_catalogue
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FixedWindow
from services.storage.database import Database
from services.storage.migrations import migrate
from services.vault import Vault, generate_key
from tests.e2e.conftest import Running, until_healthy
from tests.e2e.crashing import CALL_SECONDS, POINTS

pytestmark = pytest.mark.slow

MESSAGES = int(os.environ.get("DELIVERY_MESSAGES", "1000"))
KILLS = int(os.environ.get("DELIVERY_KILLS", "10"))
IN_FLIGHT = 5
FAULTS = 0.1


@dataclass
class Unruly(Faults):
    """A tenth of all sends goes wrong, in every way there is; ``doubtful`` counts those whose answer got lost."""

    chance: random.Random = field(default_factory=lambda: random.Random(7))
    doubtful: int = 0

    def take(self, method: str, params: dict[str, Any]) -> Fault | None:
        asked = super().take(method, params)
        if asked is not None or method.lower() != "sendmessage" or self.chance.random() >= FAULTS:
            return asked
        kind = self.chance.choice(("429", "502", "cut before", "cut after", "slow"))
        self.doubtful += kind in ("502", "cut before", "cut after", "slow")
        return Fault(kind, retry_after=1, delay=CALL_SECONDS + 1)  # type: ignore[arg-type]  # one of its kinds


@dataclass
class Harness:
    simulator: Simulator
    running: Running
    kills: int = 0

    async def start(self, point: str = "", after: int = 0) -> None:
        self.running.environment = {"CRASH_POINT": point, "CRASH_AFTER": str(after)}
        await self.running.start()

    async def killed(self) -> None:
        """Wait until the process has ended by its own hand."""
        assert self.running.process is not None
        async with asyncio.timeout(60):
            assert await self.running.process.wait() == -signal.SIGKILL
        self.running.process = None
        self.kills += 1

    async def kill(self) -> None:
        await self.running.stop(signal.SIGKILL)
        self.kills += 1

    async def kill_in_flight(self, after: int) -> None:
        """Kill once so many more messages have reached Telegram, before the last of them is answered."""
        wanted, reached = len(self.simulator.called("sendMessage")) + after, asyncio.Event()

        def when(_: dict[str, Any]) -> bool:
            if len(self.simulator.called("sendMessage")) >= wanted and not reached.is_set():
                reached.set()
                return True
            return False

        self.simulator.fail_next("sendMessage", kind="slow", delay=0.3, when=when)
        async with asyncio.timeout(60):
            await reached.wait()
        await self.kill()


async def seed(data: Path, simulator: Simulator) -> None:
    """So many people, each with one thing to hear: half of it must not come twice."""
    clock = system_clock
    database = Database(f"sqlite+aiosqlite:///{data / 'quota.db'}", clock)
    await migrate(database)
    overview = Overview(database, load_catalogue(), clock)
    people, accounts = People(database, clock), Accounts(database, overview, Vault([generate_key()]), clock)
    limit = Limit("daily", Unit.REQUESTS, Decimal(100), FixedWindow("day"))
    now = clock()
    for number in range(MESSAGES):
        human = simulator.add_person(f"p{number}")
        simulator.chats[human.id].started = True
        person = await people.meet(human.id, "en")
        view = await accounts.add(person, Draft("custom", (limit,), platform_name="Mine"))
        kind = Kind.RESET_ALERT if number % 2 else Kind.DAILY_SUMMARY
        due = entry(
            kind, person.id, "now", now, now + timedelta(hours=2), quota_id=view.quotas[0].id, on=now.date().isoformat()
        )
        async with database.write() as tx:
            await tx.outbox.put([due], now)
    await database.close()


def outbox(data: Path) -> list[tuple[int, str, str]]:
    """Chat, kind and state of every row that was seeded."""
    with closing(sqlite3.connect(data / "quota.db")) as database:
        return database.execute(
            "SELECT telegram_chat_id, kind, state FROM outbox JOIN users ON users.id = outbox.user_id "
            "WHERE dedupe_key LIKE '%:now'"
        ).fetchall()


async def until_settled(data: Path) -> None:
    async with asyncio.timeout(300):
        while any(state in ("pending", "claimed", "attempting") for _, _, state in outbox(data)):
            await asyncio.sleep(0.5)


@pytest.mark.timeout(900)
async def test_killed_again_and_again_over_a_telegram_that_misbehaves(tmp_path: Path) -> None:
    simulator, chance = Simulator(), random.Random(11)
    simulator.faults = unruly = Unruly()
    data = tmp_path / "data"
    data.mkdir()
    await seed(data, simulator)
    async with serve(simulator) as address:
        harness = Harness(simulator, Running(simulator, address.url, data, module="tests.e2e.crashing"))
        try:
            for point in POINTS:
                await harness.start(point, chance.randint(3, 12))
                await harness.killed()
            await harness.start()
            await harness.kill_in_flight(chance.randint(3, 12))
            for _ in range(KILLS):
                await harness.start()
                await until_healthy(harness.running)
                await asyncio.sleep(chance.uniform(0.2, 1.5))
                await harness.kill()
            await harness.start()
            await until_settled(data)
            assert await harness.running.stop() == 0, harness.running.log[-2000:]
        finally:
            if harness.running.process is not None:
                await harness.running.stop(signal.SIGKILL)
    arrived = Counter({chat.id: len(chat.messages) for chat in simulator.chats.values()})
    rows = outbox(data)
    assert len(rows) == MESSAGES
    assert {state for _, _, state in rows} <= {"sent", "uncertain"}
    assert [chat for chat, _, state in rows if state == "sent" and not arrived[chat]] == [], (
        "called sent, never arrived"
    )
    assert [chat for chat, kind, _ in rows if kind == "daily_summary" and arrived[chat] > 1] == [], "came twice"
    alerts = [(arrived[chat], state) for chat, kind, state in rows if kind == "reset_alert"]
    assert all(state == "sent" for _, state in alerts)
    twice = sum(times - 1 for times, _ in alerts)
    assert twice <= harness.kills * IN_FLIGHT + unruly.doubtful
    lost = sum(not arrived[chat] for chat, _, _ in rows)
    uncertain = sum(state == "uncertain" for _, _, state in rows)
    assert lost <= uncertain, "whatever did not arrive is visible as uncertain"
    sys.stdout.write(
        f"{MESSAGES} messages, {harness.kills} kills: {twice} twice, {uncertain} uncertain of which {lost} never came\n"
    )
