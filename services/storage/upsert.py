"""INSERT that knows what to do where the row is there already: a clause of either database, spelled alike in both."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import Base

if TYPE_CHECKING:
    from sqlalchemy.dialects.sqlite import Insert


def insert_into(table: type[Base], connection: AsyncConnection) -> Insert:
    """An insert with ``on_conflict_do_update`` and ``on_conflict_do_nothing``, as this connection's database has it.

    Only that database's dialect is loaded: the other one would be two and a half megabytes for nothing.
    """
    dialect = import_module(f"sqlalchemy.dialects.{connection.dialect.name}")
    return cast("Insert", dialect.insert(table.__table__))  # of the table: rows go past the mapper
