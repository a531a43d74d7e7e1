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
from services.clock import system_clock
from services.kinds import Kind
from services.notifications.outbox import entry
from services.people import People
from services.quota.counter import Limit, new_counter
from services.quota.units import Unit
from services.quota.windows import FixedWindow
from services.storage.database import Database
from services.storage.migrations import migrate
from services.storage.records import NewAccount
from tests.e2e.conftest import Running, until_healthy
from tests.e2e.crashing import CALL_SECONDS, POINTS
from tests.e2e.nursery import Forked, nursery

pytestmark = pytest.mark.slow

MESSAGES = int(os.environ.get("DELIVERY_MESSAGES", "1000"))
KILLS = int(os.environ.get("DELIVERY_KILLS", "10"))
PATIENCE = 240 + MESSAGES // 5
"""Seconds. With a tenth of sends going wrong, 20 to 30 a second arrive: most of that is Telegram's "wait a second"."""
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
    """So many people, each with one thing to hear: half of it must not come twice.

    Through the repositories in one transaction, for the use-cases would take longer than all the rest.
    """
    now = system_clock()
    database = Database(f"sqlite+aiosqlite:///{data / 'quota.db'}", system_clock)
    await migrate(database)
    people = People(database, system_clock)
    first = await people.meet(simulator.add_person("first").id, "en")
    like_first = {
        "preferred_language": first.language,
        "timezone": first.timezone,
        "active_from": first.active_from,
        "active_until": first.active_until,
        "quiet_from": first.quiet_from,
        "quiet_until": first.quiet_until,
    }
    limit = Limit("daily", Unit.REQUESTS, Decimal(100), FixedWindow("day"))
    mine, until = NewAccount("custom", "Mine", None, None), now + timedelta(hours=2)
    async with database.write() as tx:
        told = []
        for number in range(MESSAGES):
            human = simulator.add_person(f"p{number}")
            simulator.chats[human.id].started = True
            person_id = await tx.people.add(now, telegram_chat_id=human.id, **like_first)
            account_id = await tx.accounts.add(person_id, mine, now)
            await tx.quotas.replace(account_id, [(limit, new_counter(limit, now))], now)
            (quota,) = await tx.quotas.of_accounts([account_id])
            kind = Kind.RESET_ALERT if number % 2 else Kind.DAILY_SUMMARY
            told.append(entry(kind, person_id, "now", now, until, quota_id=quota.id, on=now.date().isoformat()))
        await tx.outbox.put(told, now)
    await database.close()


def outbox(data: Path) -> list[tuple[int, str, str]]:
    """Chat, kind and state of every row that was seeded."""
    with closing(sqlite3.connect(data / "quota.db")) as database:
        return database.execute(
            "SELECT telegram_chat_id, kind, state FROM outbox JOIN users ON users.id = outbox.user_id "
            "WHERE dedupe_key LIKE '%:now'"
        ).fetchall()


async def until_settled(data: Path) -> None:
    async with asyncio.timeout(PATIENCE):
        while any(state in ("pending", "claimed", "attempting") for _, _, state in outbox(data)):
            await asyncio.sleep(0.5)


@pytest.mark.timeout(3 * PATIENCE)
async def test_killed_again_and_again_over_a_telegram_that_misbehaves(tmp_path: Path) -> None:
    simulator, chance = Simulator(), random.Random(11)
    simulator.faults = unruly = Unruly()
    data = tmp_path / "data"
    data.mkdir()
    async with serve(simulator) as address, nursery("tests.e2e.crashing") as loaded:
        await seed(data, simulator)  # it loads meanwhile
        harness = Harness(simulator, Forked(simulator, address.url, data, nursery=loaded))
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
