"""Bringing a database up to date at a start: once, wholly, and without losing a row."""

from __future__ import annotations

import asyncio
import logging

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from services.errors import StorageUnfit
from services.people import People
from services.storage import migrations
from services.storage.database import Database
from services.storage.migrations import migrate, newest_revision
from tests.clock import HandClock


async def test_the_second_start_has_nothing_to_do(bare: Database, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "services")
    assert await migrate(bare) is True
    assert await migrate(bare) is False
    assert [record.getMessage() for record in caplog.records if record.name.startswith("services")] == [
        f"database brought to revision {newest_revision()}"
    ]


async def test_two_that_start_together_take_turns(bare_url: str, clock: HandClock) -> None:
    doors = [Database(bare_url, clock) for _ in range(3)]
    try:
        await asyncio.gather(*(migrate(door) for door in doors))
        assert await People(doors[0], clock).by_telegram(1) is None
    finally:
        for door in doors:
            await door.close()


async def test_a_database_of_a_newer_version_is_left_alone(bare: Database) -> None:
    await migrate(bare)

    def pretend(connection: sa.Connection) -> None:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))

    await bare.run(pretend)
    with pytest.raises(StorageUnfit, match="9999"):
        await migrate(bare)


async def test_a_migration_that_fails_half_way_leaves_nothing(bare: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = migrations._upgrade

    def fail_at_the_end(connection: sa.Connection) -> None:
        upgrade(connection)
        raise RuntimeError("the power went")

    def tables(connection: sa.Connection) -> list[str]:
        return sa.inspect(connection).get_table_names()

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_upgrade", fail_at_the_end)
        with pytest.raises(RuntimeError, match="power"):
            await migrate(bare)
    assert await bare.run(tables) == []
    assert await migrate(bare), "and the next start does it"


async def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(bare: Database, clock: HandClock) -> None:
    """SQLite changes a column by making the table anew and dropping the old one, which would cascade."""
    await migrate(bare)
    people = People(bare, clock)
    person = await people.meet(5_000_000_001, "en")
    await people.finish_registration(person)

    def rebuild(connection: sa.Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("users", recreate="auto") as users:
            users.alter_column("timezone", type_=sa.String(100), existing_type=sa.String(64))

    def logged(connection: sa.Connection) -> int:
        return int(connection.execute(sa.text("SELECT count(*) FROM usage_logs")).scalar_one())

    await bare.restructure(rebuild)
    assert await people.by_telegram(5_000_000_001) is not None
    assert await bare.run(logged) == 1


async def test_a_change_that_leaves_rows_dangling_is_undone(bare: Database, clock: HandClock) -> None:
    await migrate(bare)
    people = People(bare, clock)
    await people.finish_registration(await people.meet(5_000_000_001, "en"))

    def orphan(connection: sa.Connection) -> None:
        connection.execute(sa.text("DELETE FROM users"))

    if bare.url.startswith("sqlite"):
        with pytest.raises(ValueError, match="usage_logs"):
            await bare.restructure(orphan)
        assert await people.by_telegram(5_000_000_001) is not None
    else:  # PostgreSQL changes columns in place and always enforces keys: the log goes with the person
        await bare.restructure(orphan)
        assert await people.by_telegram(5_000_000_001) is None


async def test_foreign_keys_hold_again_afterwards(bare: Database, clock: HandClock) -> None:
    await migrate(bare)
    async with bare.write() as tx:
        with pytest.raises(sa.exc.IntegrityError):
            await tx.usage.act(4711, "settings", clock())
