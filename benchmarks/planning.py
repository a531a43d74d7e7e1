"""What planning costs: by what is due, not by how many people there are; and nobody waits for it.

``python -m benchmarks.planning`` makes two databases, of few and of many accounts, none of them due, and compares an
idle tick in both (ratio at most 1.5). In the larger one 100,000 counters become due at once: all are planned within 10
seconds, while the event loop never stalls for more than 50 ms and a /status is read within 300 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from services.notifications.planner import Planner
from services.overview import Overview
from services.platforms.catalogue import load_catalogue
from services.quota.windows import FixedWindow, dump_window
from services.storage.database import Database
from services.storage.migrations import migrate
from tests.clock import HandClock

MOST_RATIO, MOST_SECONDS, MOST_STALL, MOST_STATUS = 1.5, 10.0, 0.050, 0.300
DUE = 100_000
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
WINDOW = dump_window(FixedWindow("day"))


def seed(file: Path, accounts: int) -> None:
    """People with one account each, to be looked at an hour before midnight."""
    then, look_at, reset_at = (
        f"{at:%Y-%m-%d %H:%M:%S.%f}" for at in (NOW, NOW + timedelta(hours=11), NOW + timedelta(hours=12))
    )
    with closing(sqlite3.connect(file)) as database, database:
        ids = range(1, accounts + 1)
        database.executemany(
            "INSERT INTO users (id, telegram_chat_id, preferred_language, timezone, is_active, created_at, updated_at,"
            " active_from, active_until, quiet_from, quiet_until, registered_at, reachable)"
            " VALUES (?, ?, 'en', 'UTC', 1, ?, ?, 540, 1320, 0, 0, ?, 1)",
            ((each, 7_000_000_000 + each, then, then, then) for each in ids),
        )
        database.executemany(
            "INSERT INTO platform_accounts (id, user_id, platform_id, is_verified, created_at, updated_at)"
            " VALUES (?, ?, 'gemini_free', 0, ?, ?)",
            ((each, each, then, then) for each in ids),
        )
        database.executemany(
            "INSERT INTO quotas (id, account_id, quota_type, total_quota, used_quota, reset_at, created_at, updated_at,"
            " position, unit, window, counted_at, opened_at, evidence, look_at)"
            " VALUES (?, ?, 'daily', 1500000000, 0, ?, ?, ?, 0, 'requests', ?, ?, ?, 'estimated', ?)",
            ((each, each, reset_at, then, then, WINDOW, then, then, look_at) for each in ids),
        )


async def made(folder: Path, accounts: int, clock: HandClock) -> Database:
    file = folder / f"{accounts}.db"
    database = Database(f"sqlite+aiosqlite:///{file}", clock)
    await migrate(database)
    await database.close()
    seed(file, accounts)
    return Database(f"sqlite+aiosqlite:///{file}", clock)


async def idle_tick(planner: Planner) -> float:
    began = time.perf_counter()
    assert await planner.plan() == 0
    return time.perf_counter() - began


async def stalls(found: list[float]) -> None:
    """How late the loop is, again and again."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.002)
        found.append(time.perf_counter() - before - 0.002)


async def statuses(database: Database, clock: HandClock, found: list[float]) -> None:
    overview = Overview(database, load_catalogue(), clock)
    async with database.read() as tx:
        person = await tx.people.by_telegram(7_000_000_001)
    assert person is not None
    while True:
        before = time.perf_counter()
        assert (await overview.page(person, 0, 8)).total == 1
        found.append(time.perf_counter() - before)
        await asyncio.sleep(0.05)


async def run(few: int, many: int) -> None:
    clock = HandClock(NOW)
    with tempfile.TemporaryDirectory() as folder:
        small, large = [await made(Path(folder), accounts, clock) for accounts in (few, many)]
        planners = [Planner(database, clock) for database in (small, large)]
        ticks: list[list[float]] = [[], []]
        for _ in range(200):
            for planner, took in zip(planners, ticks, strict=True):
                took.append(await idle_tick(planner))
        ratio = median(ticks[1]) / median(ticks[0])
        idle = median(ticks[0]) * 1000
        print(f"an idle tick: {idle:.2f} ms with {few:,} accounts, {ratio:.2f} times that with {many:,}")
        await all_due_at_once(large, clock, many)
        await small.close()
        await large.close()
    assert ratio <= MOST_RATIO


async def all_due_at_once(database: Database, clock: HandClock, many: int) -> None:
    """Of the many, as many as are looked for become due."""
    far = f"{NOW + timedelta(days=9):%Y-%m-%d %H:%M:%S.%f}"
    await database.run(
        lambda connection: connection.exec_driver_sql(f"UPDATE quotas SET look_at = '{far}' WHERE id > {DUE}")
    )
    clock.forward(hours=11, seconds=1)
    late: list[float] = []
    answers: list[float] = []
    loop = asyncio.get_running_loop()
    watching = [loop.create_task(stalls(late)), loop.create_task(statuses(database, clock, answers))]
    await asyncio.sleep(0.5)
    late.clear()
    began = time.perf_counter()
    planned = await Planner(database, clock).plan()
    took = time.perf_counter() - began
    for task in watching:
        task.cancel()
    async with database.survey() as tx:
        written = await tx.outbox.tally()
    print(f"{planned:,} due of {many:,} planned in {took:.1f} s ({planned / took:,.0f} a second)")
    stalled, read = max(late) * 1000, max(answers) * 1000
    print(f"the loop stalled for {stalled:.0f} ms at most; a /status was read within {read:.0f} ms")
    assert planned == written["pending"] == min(DUE, many)
    assert took <= MOST_SECONDS
    assert max(late) <= MOST_STALL
    assert max(answers) <= MOST_STATUS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.planning", description=__doc__)
    parser.add_argument("--few", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=1_000_000)
    options = parser.parse_args()
    asyncio.run(run(options.few, options.many))


if __name__ == "__main__":
    main()
