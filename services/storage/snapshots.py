"""A copy of the whole database in one file, taken while others write, and put back into an empty place.

SQLite by its backup API: one step, which sees one state (sqlite.org/backup.html). PostgreSQL by pg_dump and pg_restore,
which have to be installed and at least as new as the server.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from services.errors import StorageUnavailable, StorageUnfit

SQLITE, POSTGRES = "sqlite", "pgdump"


def kind_of(url: str) -> str:
    """What a snapshot of that database is, as its file's name says it."""
    return SQLITE if make_url(url).get_backend_name() == "sqlite" else POSTGRES


async def take(url: str, file: Path) -> None:
    """Write a snapshot and open it. Raises ``StorageUnavailable``, and ``StorageUnfit`` where it does not hold all."""
    if kind_of(url) == SQLITE:
        await asyncio.to_thread(_take_sqlite, Path(make_url(url).database or ""), file)
        return
    await _run("pg_dump", make_url(url), "--format=custom", "--no-owner", "--no-privileges", f"--file={file}")
    await check(POSTGRES, file)


async def check(kind: str, file: Path) -> None:
    """Read a snapshot from end to end. Raises ``StorageUnfit``."""
    if kind == SQLITE:
        await asyncio.to_thread(_check_sqlite, file)
        return
    listed = await _run("pg_restore", None, "--list", str(file))
    there = {line.split()[-2] for line in listed.splitlines() if " TABLE DATA " in line}
    _refuse_missing(there)
    await _run("pg_restore", None, "--file=/dev/null", str(file))


async def put_back(url: str, kind: str, file: Path) -> None:
    """Fill a database that has no tables. Raises ``StorageUnfit`` where it has, or is of the other kind."""
    if kind != kind_of(url):
        raise StorageUnfit(f"this is a backup of the other kind of database ({kind}); restore it, then copy-database")
    await check(kind, file)
    if kind == SQLITE:
        await asyncio.to_thread(_put_back_sqlite, Path(make_url(url).database or ""), file)
        return
    count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    if (await _run("psql", make_url(url), "-XAtc", count)).strip() != "0":
        raise StorageUnfit("the database has tables already: create an empty one, and name it in DATABASE_URL")
    options = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
    await _run("pg_restore", make_url(url), *options, f"--dbname={make_url(url).database}", str(file))


def _take_sqlite(database: Path, file: Path) -> None:
    if not database.is_file():
        raise StorageUnavailable(f"there is no {database}")
    try:
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(file)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, no log beside it
    except sqlite3.Error as error:
        raise StorageUnavailable(f"{type(error).__name__}: {error}") from error
    _check_sqlite(file)


def _check_sqlite(file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
            dangling = copy.execute("PRAGMA foreign_key_check").fetchall()
            there = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error as error:
        raise StorageUnfit(f"the snapshot does not open: {error}") from error
    if found != "ok" or dangling:
        raise StorageUnfit(f"the snapshot is not whole: {found}, {len(dangling)} rows point nowhere")
    _refuse_missing(there)


def _refuse_missing(there: set[str]) -> None:
    if missing := {"users", "alembic_version"} - there:
        raise StorageUnfit(f"the snapshot lacks {', '.join(sorted(missing))}")


def _put_back_sqlite(database: Path, file: Path) -> None:
    there = [each.name for each in database.parent.glob(f"{database.name}*")]
    if there:
        raise StorageUnfit(f"there is a database: stop the bot and move {', '.join(sorted(there))} away first")
    database.parent.mkdir(parents=True, exist_ok=True)
    half = database.with_name(f".{database.name}.half")
    shutil.copyfile(file, half)
    with half.open("rb") as written:
        os.fsync(written.fileno())
    half.chmod(0o600)
    half.replace(database)


async def _run(program: str, url: URL | None, *arguments: str) -> str:
    """What a program of PostgreSQL's prints. Where to and who is told by its environment: arguments can be seen."""
    where = {} if url is None else _environment(url)
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **where}
    try:
        process = await asyncio.create_subprocess_exec(
            program, *arguments, env=environment, stdin=DEVNULL, stdout=PIPE, stderr=PIPE
        )
    except FileNotFoundError:
        raise StorageUnavailable(f"{program} is not installed: apt install postgresql-client") from None
    out, errors = await process.communicate()
    if process.returncode:
        raise StorageUnavailable(f"{program}: {errors.decode(errors='replace').strip().splitlines()[-1:]}")
    return out.decode()


def _environment(url: URL) -> dict[str, str]:
    named = {
        "PGHOST": url.host,
        "PGPORT": str(url.port or 5432),
        "PGUSER": url.username,
        "PGPASSWORD": url.password or os.environ.get("PGPASSWORD"),
        "PGDATABASE": url.database,
    }
    return {name: str(value) for name, value in named.items() if value}
