"""Rows for every table there is, by the types of its columns: what a later version adds is filled by itself."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Connection, Date, Integer, SmallInteger, String, Table

from services.storage.database import Database
from services.storage.models import Base
from services.storage.types import Amount, Instant
from tests.clock import START

FIRST = 5_000_000_000
"""Ids need more than 32 bits, as Telegram's do."""


async def fill(database: Database, rows: int) -> None:
    """So many rows in each table; of those that count up their ids, a last one was there and is gone."""

    def insert(connection: Connection) -> None:
        for table in Base.metadata.sorted_tables:
            connection.execute(table.insert(), [_row(table, number) for number in range(rows)])
        for table in Base.metadata.sorted_tables:
            if table.dialect_options["sqlite"]["autoincrement"]:
                gone = {**_row(table, rows), **_references(table)}
                connection.execute(table.insert(), [gone])
                connection.execute(table.delete().where(table.c.id == gone["id"]))

    await database.run(insert)


def _references(table: Table) -> dict[str, int]:
    return {column.name: FIRST for column in table.columns if column.foreign_keys and not column.unique}


def _row(table: Table, number: int) -> dict[str, Any]:
    return {column.name: _value(column, number) for column in table.columns}


def _value(column: Column[Any], number: int) -> Any:  # noqa: C901, PLR0911  (a table)
    if column.foreign_keys:
        return FIRST + number
    if column.nullable and number % 3 == 0:
        return None
    match column.type:
        case Amount():
            return Decimal(number) / 10
        case Instant():
            return START + timedelta(seconds=number, microseconds=number % 2)
        case Boolean():
            return number % 2 == 0
        case Date():
            return date(2026, 1, 1) + timedelta(days=number)
        case SmallInteger():
            return number % 30_000
        case BigInteger():
            return FIRST + number
        case Integer():
            return number
        case String(length=length):
            return json.dumps({"n": f"é😀{number}"}) if length is None else f"é😀{column.name}{number}"[-length:]
    raise AssertionError(f"no value for {column}")
