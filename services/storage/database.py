"""The door to the database: short transactions, nothing else.

SQLite is opened as one writer connection (BEGIN IMMEDIATE, WAL, synchronous=FULL) and a few query-only readers: no
"database is locked", and the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug) needs two.
PostgreSQL has one pool for both.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, event, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from services.clock import Clock
from services.errors import AlreadyHandled, StorageUnavailable
from services.storage.transaction import Transaction

T = TypeVar("T")

_READERS = 4
_BUSY_MILLISECONDS = 5000
_WAL_TRIES, _WAL_PAUSE = 50, 0.05


@dataclass(slots=True)
class UpdateClaim:
    """The update being handled. The first transaction that writes takes it, in the same commit as its effects."""

    bot_id: int
    update_id: int
    taken: bool = False


current_update: ContextVar[UpdateClaim | None] = ContextVar("current_update", default=None)


class Database:
    """``async with database.read() as tx`` or ``.write()``: ``tx`` has one repository a table family."""

    def __init__(self, url: str, clock: Clock) -> None:
        self._clock = clock
        self.url = url
        if make_url(url).get_backend_name() == "sqlite":
            self._writer, self._reader = _open_sqlite(url)
        else:
            self._writer = self._reader = create_async_engine(url, pool_pre_ping=True, hide_parameters=True)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """See what is committed. Raises ``StorageUnavailable``."""
        async with _translated(), self._reader.connect() as connection:
            yield Transaction(connection)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """All or nothing; takes the claim of the update being handled.

        Raises ``StorageUnavailable``, and ``AlreadyHandled`` if that update has had its effect before.
        """
        claim = current_update.get()
        async with _translated(), self._writer.begin() as connection:
            tx = Transaction(connection)
            if claim is not None and not claim.taken:
                await _take(tx, claim, self._clock())
            yield tx
        if claim is not None:
            claim.taken = True

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Run a synchronous function in one transaction of the writer's: what no repository is for."""
        async with _translated(), self._writer.begin() as connection:
            return await connection.run_sync(function)

    async def restructure(self, function: Callable[[Connection], T]) -> T:
        """The same for a change of tables.

        SQLite rebuilds a table by dropping it, which would take along the rows of all tables that point to it. So it
        enforces no foreign keys meanwhile, and what dangles in the end undoes everything. Raises ``ValueError`` then.
        """
        async with _translated(), self._writer.connect() as connection:
            if connection.dialect.name != "sqlite":
                async with connection.begin():
                    return await connection.run_sync(function)
            await _enforce_foreign_keys(connection, on=False)
            try:
                async with connection.begin():
                    answer = await connection.run_sync(function)
                    await connection.run_sync(_refuse_dangling)
                    return answer
            finally:
                await _enforce_foreign_keys(connection, on=True)

    async def close(self) -> None:
        """Close readers first: the last connection to close writes the log back into the file."""
        await self._reader.dispose()
        await self._writer.dispose()


async def _take(tx: Transaction, claim: UpdateClaim, now: datetime) -> None:
    try:
        await tx.updates.take(claim.bot_id, claim.update_id, now)
    except IntegrityError as error:
        raise AlreadyHandled(f"update {claim.update_id}") from error


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    """A database that is away is a fact of life with a name of its own; a broken statement stays our mistake."""
    try:
        yield
    except IntegrityError:
        raise
    except (DBAPIError, TimeoutError, OSError) as error:
        if isinstance(error, DBAPIError) and not _is_absence(error):
            raise
        raise StorageUnavailable(type(error).__name__) from error
    except SQLAlchemyError as error:
        if type(error).__name__ == "TimeoutError":
            raise StorageUnavailable("the pool is exhausted") from error
        raise


def _is_absence(error: DBAPIError) -> bool:
    return error.connection_invalidated or type(error).__name__ in {"OperationalError", "InterfaceError"}


def _open_sqlite(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    file = make_url(url).database
    if not file or file == ":memory:":
        raise ValueError("DATABASE_URL: SQLite needs a file, readers and the writer share it")
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    writer = create_async_engine(url, pool_size=1, max_overflow=0, hide_parameters=True)
    reader = create_async_engine(
        url,
        pool_size=_READERS,
        max_overflow=0,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        pool_reset_on_return=None,
    )
    event.listen(writer.sync_engine, "connect", _configure_writer)
    event.listen(writer.sync_engine, "begin", _begin_immediate)
    event.listen(reader.sync_engine, "connect", _configure_reader)
    return writer, reader


def _pragmas(connection: sqlite3.Connection, *pragmas: str) -> None:
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={_BUSY_MILLISECONDS}", "foreign_keys=ON", *pragmas):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _configure_writer(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver sends no BEGIN of its own, we send IMMEDIATE
    _into_wal(connection)
    _pragmas(connection, "synchronous=FULL", "journal_size_limit=67108864")


def _into_wal(connection: sqlite3.Connection) -> None:
    """Going over to WAL does not wait for a lock as everything else does: two that make a file together collide."""
    for _ in range(_WAL_TRIES - 1):
        try:
            return _pragmas(connection, "journal_mode=WAL")
        except sqlite3.OperationalError:
            time.sleep(_WAL_PAUSE)
    return _pragmas(connection, "journal_mode=WAL")


def _configure_reader(connection: Any, _: object) -> None:
    connection.isolation_level = None
    _pragmas(connection, "query_only=ON", "wal_autocheckpoint=0")


async def _enforce_foreign_keys(connection: AsyncConnection, *, on: bool) -> None:
    """Through the driver, since SQLite takes this only outside of a transaction."""
    raw = (await connection.get_raw_connection()).driver_connection
    assert raw is not None
    await raw.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _refuse_dangling(connection: Connection) -> None:
    dangling = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    if dangling:
        raise ValueError(f"rows that point nowhere in {', '.join(sorted(dangling))}")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


__all__ = ["AsyncConnection", "Database", "UpdateClaim", "current_update"]
