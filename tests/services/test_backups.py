"""A backup taken while others write is one state of the database, sealed, and comes back as it was."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import Connection, make_url

from services.backups import BackupFailed, Backups, new_identity
from services.errors import StorageUnavailable, StorageUnfit
from services.people import People
from services.storage.database import Database
from services.storage.models import Base
from tests.clock import HandClock
from tests.conftest import DATABASES
from tests.databases import postgres_database
from tests.rows import fill

IDENTITY, RECIPIENT = new_identity()

needs_pg_dump = pytest.mark.skipif(not shutil.which("pg_dump"), reason="wants pg_dump")


@pytest.fixture
def backups(database: Database, tmp_path: Path, clock: HandClock) -> Backups:
    return Backups(database.url, tmp_path / "backups", clock)


async def rows_of(url: str, clock: HandClock) -> dict[str, list[str]]:
    def read(connection: Connection) -> dict[str, list[str]]:
        tables = Base.metadata.sorted_tables
        return {table.name: sorted(map(repr, connection.execute(table.select()).all())) for table in tables}

    database = Database(url, clock)
    try:
        return await database.ask(read)
    finally:
        await database.close()


@needs_pg_dump
async def test_it_comes_back_as_it_was(database: Database, backups: Backups, tmp_path: Path, clock: HandClock) -> None:
    await fill(database, 50)
    before = await rows_of(database.url, clock)
    file = await backups.make(RECIPIENT)
    assert file.stat().st_mode & 0o077 == 0
    assert list(file.parent.iterdir()) == [file], "nothing is left lying beside it"
    await People(database, clock).meet(77, "en")

    if database.url.startswith("sqlite"):
        url = f"sqlite+aiosqlite:///{tmp_path / 'restored' / 'quota.db'}"
        await Backups(url, tmp_path, clock).restore(file, IDENTITY)
        assert await rows_of(url, clock) == before
    else:
        async with postgres_database() as url:
            await Backups(url, tmp_path, clock).restore(file, IDENTITY)
            assert await rows_of(url, clock) == before


@needs_pg_dump
async def test_a_place_that_is_not_empty_is_left_alone(database: Database, backups: Backups, clock: HandClock) -> None:
    ann = await People(database, clock).meet(77, "en")
    file = await backups.make(RECIPIENT)
    with pytest.raises(StorageUnfit, match=r"there is a database|has tables already"):
        await backups.restore(file, IDENTITY)
    assert await People(database, clock).by_telegram(77) == ann


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_under_load_it_is_a_prefix_of_what_was_committed(
    database: Database, backups: Backups, tmp_path: Path, clock: HandClock
) -> None:
    people, committed = People(database, clock), [0]

    async def write() -> None:
        while True:
            await people.meet(committed[0] + 1, "en")
            committed[0] += 1

    writing = asyncio.get_running_loop().create_task(write())
    states = []
    for number in range(3):
        while committed[0] < 200 * (number + 1):
            await asyncio.sleep(0.01)
        at_least, file = committed[0], await backups.make(RECIPIENT)
        states.append((at_least, file, committed[0] + 1))
        clock.forward(seconds=1)
    writing.cancel()
    for number, (at_least, file, at_most) in enumerate(states):
        place = tmp_path / str(number) / "quota.db"
        await Backups(f"sqlite+aiosqlite:///{place}", tmp_path, clock).restore(file, IDENTITY)
        with closing(sqlite3.connect(place)) as restored:
            ids = [row[0] for row in restored.execute("SELECT telegram_chat_id FROM users ORDER BY id")]
        assert at_least <= len(ids) <= at_most
        assert ids == list(range(1, len(ids) + 1))


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_it_opens_with_its_key_alone_and_only_whole(
    database: Database, backups: Backups, tmp_path: Path, clock: HandClock
) -> None:
    file = await backups.make(RECIPIENT)
    empty = Backups(f"sqlite+aiosqlite:///{tmp_path / 'restored' / 'quota.db'}", tmp_path, clock)
    with pytest.raises(BackupFailed, match="does not open"):
        await empty.restore(file, new_identity()[0])
    with pytest.raises(BackupFailed, match="does not open"):
        await empty.restore(file, "not a key")
    sealed = bytearray(file.read_bytes())
    for damaged in (sealed[:-100], sealed[: len(sealed) // 2], sealed[:-1] + bytes([sealed[-1] ^ 1])):
        file.write_bytes(damaged)
        with pytest.raises(BackupFailed, match="does not open"):
            await empty.restore(file, IDENTITY)
    assert not (tmp_path / "restored").exists()


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_a_damaged_database_gives_no_backup(database: Database, backups: Backups, tmp_path: Path) -> None:
    await fill(database, 200)
    await database.close()
    file = Path(make_url(database.url).database or "")
    raw = bytearray(file.read_bytes())
    raw[40 * 4096 : 44 * 4096] = b"\xff" * (4 * 4096)
    file.write_bytes(raw)
    with pytest.raises((StorageUnfit, StorageUnavailable)):
        await backups.make(RECIPIENT)
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_what_was_sealed_is_opened_before_it_counts(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seal_something_else(_: str, sealed: str, recipients: list[object]) -> None:
        Path(sealed).write_bytes(pyrage.encrypt(b"something else", recipients))

    monkeypatch.setattr("pyrage.encrypt_file", seal_something_else)
    with pytest.raises(BackupFailed, match="not what comes out"):
        await backups.make(RECIPIENT)
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_old_ones_go_and_the_newest_stays_whatever_its_age(
    database: Database, backups: Backups, clock: HandClock, tmp_path: Path
) -> None:
    files = []
    for _ in range(3):
        files.append((await backups.make(RECIPIENT)).name)
        clock.forward(days=10)
    (tmp_path / "backups" / "notes.txt").write_text("not ours")
    assert backups.forget(0) == []
    assert backups.forget(25) == files[:1]
    clock.forward(days=300)
    assert backups.forget(25) == files[1:2]
    assert sorted(file.name for file in (tmp_path / "backups").iterdir()) == ["notes.txt", files[2]]


@pytest.mark.parametrize("database_url", DATABASES[:1], indirect=True)
async def test_nobody_to_seal_it_for(backups: Backups) -> None:
    with pytest.raises(BackupFailed, match="BACKUP_RECIPIENT"):
        await backups.make("age1nonsense")
