"""The door to the database: short transactions, nothing else.

SQLite is opened as one writer connection (BEGIN IMMEDIATE, WAL, synchronous=FULL) and query-only readers: no "database
is locked", and the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug) needs two writers. What an
index finds is read where it is asked for (``services.storage.in_place``); writing, and reading much, has a thread.
PostgreSQL has one pool for everything.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar, cast

from sqlalchemy import URL, Connection, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from services.clock import Clock
from services.errors import AlreadyHandled, StorageUnavailable
from services.storage.in_place import InPlaceReader
from services.storage.transaction import Transaction

T = TypeVar("T")

_LONG_READERS = 2
_BUSY_MILLISECONDS = 5000
_BUSY_MILLISECONDS_IN_PLACE = 250
"""Readers wait for nobody but a process that repairs the file; what waits in place makes everything wait."""
_WAL_TRIES, _WAL_PAUSE = 50, 0.05


@dataclass(slots=True)
class UpdateClaim:
    """The update being handled. The first transaction that writes takes it, in the same commit as its effects."""

    bot_id: int
    update_id: int
    taken: bool = False


current_update: ContextVar[UpdateClaim | None] = ContextVar("current_update", default=None)


class Database:
    """``async with database.read() as tx``, ``.write()``, ``.survey()``: ``tx`` has one repository a table family."""

    def __init__(self, url: str, clock: Clock) -> None:
        self._clock = clock
        self.url = url
        self._in_place: InPlaceReader | None = None
        if make_url(url).get_backend_name() == "sqlite":
            self._writer, self._reader, self._in_place = _open_sqlite(make_url(url))
        else:
            self._writer = self._reader = create_async_engine(url, pool_pre_ping=True, hide_parameters=True)

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """See what is committed: a few rows that an index finds. Raises ``StorageUnavailable``."""
        return self.survey() if self._in_place is None else _ReadingInPlace(self._in_place)

    @asynccontextmanager
    async def survey(self) -> AsyncIterator[Transaction]:
        """The same for many rows, or a walk through a table. Raises ``StorageUnavailable``."""
        with _translated():
            async with self._reader.connect() as connection:
                yield Transaction(connection)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """All or nothing; takes the claim of the update being handled.

        Raises ``StorageUnavailable``, and ``AlreadyHandled`` if that update has had its effect before.
        """
        claim = current_update.get()
        with _translated():
            async with self._writer.begin() as connection:
                tx = Transaction(connection)
                if claim is not None and not claim.taken:
                    await _take(tx, claim, self._clock())
                yield tx
        if claim is not None:
            claim.taken = True

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Run a synchronous function in one transaction of the writer's: what no repository is for."""
        with _translated():
            async with self._writer.begin() as connection:
                return await connection.run_sync(function)

    async def ask(self, function: Callable[[Connection], T]) -> T:
        """The same, for what only reads."""
        with _translated():
            async with self._reader.connect() as connection:
                return await connection.run_sync(function)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of everything until the end, whatever is written meanwhile."""
        with _translated():
            async with self._reader.connect() as connection:
                if connection.dialect.name != "sqlite":
                    await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                    yield connection
                    return
                await connection.exec_driver_sql("BEGIN")  # readers are set to begin nothing by themselves
                try:
                    yield connection
                finally:
                    await connection.exec_driver_sql("ROLLBACK")

    @asynccontextmanager
    async def whole(self) -> AsyncIterator[AsyncConnection]:
        """One transaction of the writer's: all or nothing, for what no repository is for."""
        with _translated():
            async with self._writer.begin() as connection:
                yield connection

    async def restructure(self, function: Callable[[Connection], T]) -> T:
        """The same for a change of tables.

        SQLite rebuilds a table by dropping it, which would take along the rows of all tables that point to it. So it
        enforces no foreign keys meanwhile, and what dangles in the end undoes everything. Raises ``ValueError`` then.
        """
        with _translated():
            async with self._writer.connect() as connection:
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
        if self._in_place is not None:
            self._in_place.close()
        await self._reader.dispose()
        await self._writer.dispose()


async def _take(tx: Transaction, claim: UpdateClaim, now: datetime) -> None:
    try:
        await tx.updates.take(claim.bot_id, claim.update_id, now)
    except IntegrityError as error:
        raise AlreadyHandled(f"update {claim.update_id}") from error


class _ReadingInPlace(AbstractAsyncContextManager[Transaction]):
    """Written out, for it surrounds every read: contextlib's generators would take as long as what is read."""

    def __init__(self, reader: InPlaceReader) -> None:
        self._reader = reader

    async def __aenter__(self) -> Transaction:
        with _translated():
            self._connection = self._reader.connect()
        return Transaction(cast(AsyncConnection, self._connection))  # it has all that repositories ask of one

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        if error is not None:
            if isinstance(error, sqlite3.Error):
                self._reader.let_go()
            _refuse_absence(error)


@contextmanager
def _translated() -> Iterator[None]:
    """A database that is away is a fact of life with a name of its own; a broken statement stays our mistake."""
    try:
        yield
    except Exception as error:
        _refuse_absence(error)
        raise


def _refuse_absence(error: BaseException) -> None:
    """Raises ``StorageUnavailable`` for an error that means it."""
    if isinstance(error, DBAPIError):
        is_absence = _is_absence(error) and not isinstance(error, IntegrityError)
    elif isinstance(error, SQLAlchemyError):
        is_absence = type(error).__name__ == "TimeoutError"  # the pool is exhausted
    else:  # sqlite3's is that of a prepared read, which SQLAlchemy has no part in
        is_absence = isinstance(error, (sqlite3.OperationalError, TimeoutError, OSError))
    if is_absence:
        raise StorageUnavailable(type(error).__name__) from error


def _is_absence(error: DBAPIError) -> bool:
    return error.connection_invalidated or type(error).__name__ in {"OperationalError", "InterfaceError"}


def _open_sqlite(url: URL) -> tuple[AsyncEngine, AsyncEngine, InPlaceReader]:
    """The writer, readers in threads, readers in place."""
    if not url.database or url.database == ":memory:":
        raise ValueError("DATABASE_URL: SQLite needs a file, readers and the writer share it")
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    writer = create_async_engine(url, pool_size=1, max_overflow=0, hide_parameters=True)
    reading: dict[str, Any] = {
        "hide_parameters": True,
        "isolation_level": "AUTOCOMMIT",
        "skip_autocommit_rollback": True,
        "pool_reset_on_return": None,
    }
    reader = create_async_engine(url, pool_size=_LONG_READERS, max_overflow=0, **reading)
    # without a limit: who waits for a connection in place waits for somebody who waits for them
    in_place = create_engine(url.set(drivername="sqlite"), max_overflow=-1, **reading)
    event.listen(writer.sync_engine, "connect", _configure_writer)
    event.listen(writer.sync_engine, "begin", _begin_immediate)
    event.listen(reader.sync_engine, "connect", _configure_reader)
    event.listen(in_place, "connect", _configure_in_place)
    return writer, reader, InPlaceReader(in_place)


def _pragmas(connection: sqlite3.Connection, *pragmas: str, busy: int = _BUSY_MILLISECONDS) -> None:
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={busy}", "foreign_keys=ON", *pragmas):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _configure_writer(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver sends no BEGIN of its own, we send IMMEDIATE
    _into_wal(connection)
    _pragmas(connection, "synchronous=FULL", "journal_size_limit=67108864")


def _configure_reader(connection: Any, _: object, busy: int = _BUSY_MILLISECONDS) -> None:
    connection.isolation_level = None
    _pragmas(connection, "query_only=ON", "wal_autocheckpoint=0", "cache_size=-512", busy=busy)


def _configure_in_place(connection: Any, _: object) -> None:
    _configure_reader(connection, _, _BUSY_MILLISECONDS_IN_PLACE)


def _into_wal(connection: sqlite3.Connection) -> None:
    """Going over to WAL does not wait for a lock as everything else does: two that make a file together collide."""
    for _ in range(_WAL_TRIES - 1):
        try:
            return _pragmas(connection, "journal_mode=WAL")
        except sqlite3.OperationalError:
            time.sleep(_WAL_PAUSE)
    return _pragmas(connection, "journal_mode=WAL")


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
