"""Everything from one database into another, SQLite or PostgreSQL: all of it, compared, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import BigInteger, Column, MetaData, Table, func, insert, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.errors import StorageUnfit
from services.storage.database import Database
from services.storage.migrations import is_current
from services.storage.models import Base
from services.storage.types import Amount

_BATCH = 5000
_MODULUS = 1 << 256

Progress = Callable[[str, int, int], None]
"""Told of a table, how many of its rows are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Copied:
    """``digest``: the sum of the SHA-256 of each row, so that the order rows come in does not matter."""

    table: str
    rows: int
    digest: str


async def copy_database(source: Database, target: Database, progress: Progress) -> list[Copied]:
    """Fill an empty database of this version, then read it back and compare, all in one transaction.

    Raises ``StorageUnfit``: the target has rows, a revision is not ours, or what was read back is not what was written.
    """
    for database, name in ((source, "the first"), (target, "the second")):
        if not await is_current(database):
            raise StorageUnfit(f"{name} database is not at this version's revision (python -m bot migrate)")
    tables = [_plain(table) for table in Base.metadata.sorted_tables]
    async with source.snapshot() as reading, target.whole() as writing:
        await _refuse_unknown(reading, tables)
        await _refuse_rows(writing, tables)
        copied = [await _copy(table, reading, writing, progress) for table in tables]
        await _set_counters(writing, await _counters(reading))
        for table, written in zip(tables, copied, strict=True):
            if await _read_back(table, writing) != written:
                raise StorageUnfit(f"{table.name} is not the same in both: nothing was written")
    return copied


def _plain(table: Table) -> Table:
    """The table with amounts as the whole numbers they are stored as: nothing is gained by computing with them here."""
    return Table(
        table.name,
        MetaData(),
        *[Column(each.name, BigInteger() if isinstance(each.type, Amount) else each.type) for each in table.columns],
    )


async def _refuse_unknown(reading: AsyncConnection, tables: Sequence[Table]) -> None:
    known = {table.name for table in tables} | {"alembic_version"}
    there = await reading.run_sync(lambda connection: inspect(connection).get_table_names())
    if strange := set(there) - known:
        raise StorageUnfit(f"tables that this version does not know: {', '.join(sorted(strange))}")


async def _refuse_rows(writing: AsyncConnection, tables: Sequence[Table]) -> None:
    for table in tables:
        if (await writing.execute(select(text("1")).select_from(table).limit(1))).first() is not None:
            raise StorageUnfit(f"the second database is not empty: there are rows in {table.name}")


async def _copy(table: Table, reading: AsyncConnection, writing: AsyncConnection, progress: Progress) -> Copied:
    total = (await reading.execute(select(func.count()).select_from(table))).scalar_one()
    count, digest = 0, 0
    progress(table.name, 0, total)
    async for rows in _batches(table, reading):
        await _write(table, writing, rows)
        count, digest = count + len(rows), (digest + sum(map(_hash, rows))) % _MODULUS
        progress(table.name, count, total)
    return Copied(table.name, count, f"{digest:064x}")


async def _read_back(table: Table, writing: AsyncConnection) -> Copied:
    count, digest = 0, 0
    async for rows in _batches(table, writing):
        count, digest = count + len(rows), (digest + sum(map(_hash, rows))) % _MODULUS
    return Copied(table.name, count, f"{digest:064x}")


async def _batches(table: Table, connection: AsyncConnection) -> AsyncIterator[list[tuple[Any, ...]]]:
    result = await connection.stream(select(*table.columns))
    async for rows in result.partitions(_BATCH):
        yield [tuple(row) for row in rows]


def _hash(row: tuple[Any, ...]) -> int:
    return int.from_bytes(hashlib.sha256(orjson.dumps(row)).digest())


async def _write(table: Table, writing: AsyncConnection, rows: list[tuple[Any, ...]]) -> None:
    names = [column.name for column in table.columns]
    if writing.dialect.name == "sqlite":
        await writing.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
        return
    driver: Any = (await writing.get_raw_connection()).driver_connection
    errors: Any = writing.dialect.loaded_dbapi
    try:
        await driver.copy_records_to_table(table.name, records=rows, columns=names)  # PostgreSQL's COPY
    except (errors.asyncpg.PostgresError, OverflowError, ValueError) as error:
        raise StorageUnfit(f"PostgreSQL refuses rows of {table.name}: {type(error).__name__}") from error


def _counted() -> list[str]:
    """Tables that count up their ids, never giving one twice."""
    return [table.name for table in Base.metadata.sorted_tables if table.dialect_options["sqlite"]["autoincrement"]]


async def _counters(reading: AsyncConnection) -> dict[str, int]:
    """The last id each of them gave, rows that are gone included."""
    if reading.dialect.name == "sqlite":
        rows = (await reading.execute(text("SELECT name, seq FROM sqlite_sequence"))).all()
        return {name: seq for name, seq in rows}  # noqa: C416  (a Row is no pair to the type checker)
    given = {}
    for name in _counted():
        sequence = (
            await reading.execute(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": name})
        ).scalar_one()
        last, is_called = (await reading.execute(text(f"SELECT last_value, is_called FROM {sequence}"))).one()  # noqa: S608  (a name of ours)
        if is_called:
            given[name] = last
    return given


async def _set_counters(writing: AsyncConnection, given: dict[str, int]) -> None:
    if writing.dialect.name == "sqlite":
        await writing.execute(text("DELETE FROM sqlite_sequence"))
        statement = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)")
    else:
        statement = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :seq)")
    for name, seq in given.items():
        await writing.execute(statement, {"name": name, "seq": seq})
