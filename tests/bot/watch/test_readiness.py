"""What keeps a process from being ready is named, part by part."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.app import build_bot
from bot.simulator import Simulator, serve
from bot.watch.metrics import Metrics
from bot.watch.middlewares import CallWatch
from bot.watch.readiness import Readiness
from services.kinds import Kind
from services.notifications.outbox import entry
from services.people import People
from services.storage.database import Database
from tests.clock import HandClock


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def readiness(database: Database, clock: HandClock, metrics: Metrics) -> AsyncIterator[Readiness]:
    simulator, calls = Simulator(), CallWatch(metrics)
    async with serve(simulator) as address:
        bot = build_bot(simulator.token, address.url, watch=calls)
        yield Readiness(database, bot, calls, metrics, clock)
        await bot.session.close()


async def unwell(readiness: Readiness) -> dict[str, str]:
    return {part.name: part.said for part in await readiness.look() if not part.ok}


async def test_all_is_well(readiness: Readiness) -> None:
    assert [part.name for part in await readiness.look()] == ["database", "migrations", "outbox", "telegram"]
    assert await unwell(readiness) == {}


async def test_a_database_of_another_version_is_told(readiness: Readiness, database: Database) -> None:
    change = text("UPDATE alembic_version SET version_num = :other")
    kept = await database.run(lambda c: c.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    await database.run(lambda c: c.execute(change, {"other": "0000"}))
    try:
        assert await unwell(readiness) == {"migrations": "run: python -m bot migrate"}
    finally:
        await database.run(lambda c: c.execute(change, {"other": kept}))


async def test_a_notification_that_waits_too_long_is_told_and_measured(
    readiness: Readiness, database: Database, clock: HandClock, metrics: Metrics
) -> None:
    ann = await People(database, clock).meet(5_000_000_001, "en")
    due = entry(Kind.RESET_ALERT, ann.id, "x", clock(), clock() + timedelta(hours=2))
    later = entry(Kind.RESET_ALERT, ann.id, "y", clock() + timedelta(hours=1), clock() + timedelta(hours=2))
    async with database.write() as tx:
        await tx.outbox.put([due, later], clock())
    clock.forward(minutes=14)
    assert await unwell(readiness) == {}
    clock.forward(minutes=2)
    assert await unwell(readiness) == {"outbox": "the longest due waits for 960 s"}
    await readiness.count()
    assert 'quota_outbox_rows{state="pending"} 2.0' in metrics.text().decode()
    assert "quota_outbox_oldest_due_seconds 960.0" in metrics.text().decode()
    clock.forward(hours=3)
    assert await unwell(readiness) == {}, "what expires is not waited for"


async def test_telegram_away_is_told_unless_it_was_heard_just_now(
    database: Database, clock: HandClock, metrics: Metrics
) -> None:
    calls = CallWatch(metrics)
    bot = build_bot("42:nobody", "http://127.0.0.1:9", watch=calls)
    readiness = Readiness(database, bot, calls, metrics, clock)
    assert await unwell(readiness) == {"telegram": "does not answer: TelegramNetworkError"}
    calls.answered_at = time.monotonic()
    assert await unwell(readiness) == {}
    assert 'quota_telegram_calls_total{method="getMe",outcome="TelegramNetworkError"} 1.0' in metrics.text().decode()
    await bot.session.close()


async def test_a_database_that_is_away_is_told(readiness: Readiness, database: Database, metrics: Metrics) -> None:
    broken = Database("postgresql+asyncpg://nobody@127.0.0.1:9/none", HandClock())
    readiness._database = broken
    assert list(await unwell(readiness)) == ["database"]
    await readiness.count()
    assert "quota_database_up 0.0" in metrics.text().decode()
    await broken.close()
