"""From SQLite to PostgreSQL and back everything is as it was; or nothing was copied at all."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from services.errors import StorageUnfit
from services.people import People
from services.storage import copying
from services.storage.copying import copy_database
from services.storage.database import Database
from services.storage.models import Base
from tests.clock import HandClock
from tests.conftest import DATABASES
from tests.rows import fill

ROWS = 700


def nobody_looks(_table: str, _done: int, _total: int) -> None:
    pass


@pytest.fixture
async def files(tmp_path: Path, migrated_sqlite: Path, clock: HandClock) -> AsyncIterator[list[Database]]:
    """Two SQLite files; the first has rows in every table."""
    names = [shutil.copy(migrated_sqlite, tmp_path / f"{number}.db") for number in range(2)]
    databases = [Database(f"sqlite+aiosqlite:///{name}", clock) for name in names]
    await fill(databases[0], ROWS)
    yield databases
    for each in databases:
        await each.close()


def dump(database: Database) -> list[str]:
    """All that is in the file, as SQL."""
    with closing(sqlite3.connect(database.url.partition("///")[2])) as file:
        return sorted(file.iterdump())


async def test_there_and_back_everything_is_as_it_was(
    files: list[Database], database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_BATCH", 256)  # several for each table
    first, last = files
    told: dict[str, tuple[int, int]] = {}
    there = await copy_database(first, database, lambda table, done, total: told.update({table: (done, total)}))
    back = await copy_database(database, last, nobody_looks)
    assert there == back
    assert {each.table: each.rows for each in there} == dict.fromkeys(Base.metadata.tables, ROWS)
    assert set(told.values()) == {(ROWS, ROWS)}
    assert dump(first) == dump(last)


async def test_ids_go_on_after_the_last_that_was_given(
    files: list[Database], database: Database, clock: HandClock
) -> None:
    await copy_database(files[0], database, nobody_looks)
    newest = await database.run(lambda c: c.execute(text("SELECT max(id) FROM users")).scalar_one())
    assert (await People(database, clock).meet(77, "en")).id == newest + 2, "one more was given, and its person is gone"


async def test_a_database_with_rows_is_left_alone(files: list[Database], database: Database, clock: HandClock) -> None:
    ann = await People(database, clock).meet(77, "en")
    with pytest.raises(StorageUnfit, match="not empty: there are rows in users"):
        await copy_database(files[0], database, nobody_looks)
    assert await People(database, clock).by_telegram(77) == ann


@pytest.mark.parametrize("which", [0, 1])
async def test_another_revision_is_refused(files: list[Database], which: int) -> None:
    await files[which].run(lambda c: c.execute(text("UPDATE alembic_version SET version_num = '0000'")))
    with pytest.raises(StorageUnfit, match="revision"):
        await copy_database(files[0], files[1], nobody_looks)


async def test_a_table_nobody_knows_is_refused(files: list[Database]) -> None:
    await files[0].run(lambda c: c.execute(text("CREATE TABLE stranger (id INTEGER)")))
    with pytest.raises(StorageUnfit, match="stranger"):
        await copy_database(files[0], files[1], nobody_looks)


async def test_what_is_not_the_same_when_read_back_undoes_everything(files: list[Database]) -> None:
    """A trigger stands for whatever may change a value on its way."""
    change = "UPDATE quotas SET total_quota = 1 WHERE id = NEW.id"
    trigger = f"CREATE TRIGGER worse AFTER INSERT ON quotas WHEN NEW.id % 300 = 0 BEGIN {change}; END"
    await files[1].run(lambda c: c.execute(text(trigger)))
    with pytest.raises(StorageUnfit, match="quotas is not the same"):
        await copy_database(files[0], files[1], nobody_looks)
    assert await files[1].run(lambda c: c.execute(text("SELECT count(*) FROM users")).scalar_one()) == 0


@pytest.mark.parametrize("database_url", DATABASES[1:], indirect=True)
@pytest.mark.parametrize("change", ["account_identifier = 'a' || char(0)", "account_identifier = hex(zeroblob(99))"])
async def test_what_postgresql_cannot_hold_is_told_and_nothing_is_copied(
    files: list[Database], database: Database, change: str
) -> None:
    await files[0].run(lambda c: c.execute(text(f"UPDATE platform_accounts SET {change}")))
    with pytest.raises(StorageUnfit, match="refuses rows of platform_accounts"):
        await copy_database(files[0], database, nobody_looks)
    assert await database.run(lambda c: c.execute(text("SELECT count(*) FROM users")).scalar_one()) == 0


@pytest.mark.parametrize("database_url", DATABASES[1:], indirect=True)
async def test_a_number_too_large_for_postgresql_is_told(files: list[Database], database: Database) -> None:
    await files[0].run(lambda c: c.execute(text("UPDATE quotas SET position = 9999999999 WHERE id % 99 = 0")))
    with pytest.raises(StorageUnfit, match="refuses rows of quotas"):
        await copy_database(files[0], database, nobody_looks)


async def test_what_is_written_meanwhile_is_not_half_copied(
    files: list[Database], clock: HandClock, database: Database
) -> None:
    async with files[0].snapshot() as reading:
        before = (await reading.execute(text("SELECT count(*) FROM users"))).scalar_one()
        await People(files[0], clock).meet(78, "en")
        assert (await reading.execute(text("SELECT count(*) FROM users"))).scalar_one() == before
