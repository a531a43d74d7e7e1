"""Databases for tests: SQLite files, and databases of their own on a PostgreSQL server where one answers."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Connection, make_url, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from services.storage.database import Database
from services.storage.models import Base

SERVER = os.environ.get("TEST_POSTGRES_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")


@asynccontextmanager
async def _server() -> AsyncIterator[AsyncConnection]:
    engine = create_async_engine(SERVER, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            yield connection
    finally:
        await engine.dispose()


async def why_no_postgres() -> str | None:
    """None where the server answers, else what it said."""
    try:
        async with _server() as server:
            await server.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError) as error:
        return f"no PostgreSQL at {make_url(SERVER).render_as_string()}: {error}"
    return None


@asynccontextmanager
async def postgres_database() -> AsyncIterator[str]:
    """The URL of an empty database that nobody else knows, dropped afterwards whoever is still connected."""
    name = f"quota_test_{uuid.uuid4().hex}"
    async with _server() as server:
        await server.execute(text(f"CREATE DATABASE {name}"))
        await server.execute(text(f"ALTER DATABASE {name} SET synchronous_commit = off"))
    try:
        yield make_url(SERVER).set(database=name).render_as_string(hide_password=False)
    finally:
        async with _server() as server:
            await server.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


async def empty_all_tables(database: Database) -> None:
    """Faster than migrating anew. Ids go on where they were: no test may count on them."""

    def delete(connection: Connection) -> None:
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())

    await database.run(delete)
