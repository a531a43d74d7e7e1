"""Bringing a database to the newest revision.

Alembic is imported only when there is something to do: a start with a current database reads one row.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from services.errors import StorageUnfit
from services.storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

logger = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[2] / "migrations"
_LOCK = 7_265_911_003
"""Any number; one that no other application on the same server is likely to take."""


def newest_revision() -> str:
    """Files are named ``<number>_<what>.py`` and their revision is that number: the newest sorts last."""
    return max(file.name.split("_", 1)[0] for file in (FOLDER / "versions").glob("[0-9]*.py"))


def _current_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def alembic_config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415  (see the module's docstring)

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415

    if connection.dialect.name == "postgresql":  # replicas that start together take turns; SQLite has one writer anyway
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    command.upgrade(alembic_config(connection), "head")


async def is_current(database: Database) -> bool:
    """Whether the database is at the revision this version works with. Raises ``StorageUnavailable``."""
    return await database.ask(_current_revision) == newest_revision()


async def migrate(database: Database) -> bool:
    """Upgrade where needed, all or nothing; answers whether it was.

    Raises ``StorageUnavailable``, and ``StorageUnfit`` for a database that a newer version has upgraded.
    """
    current, newest = await database.run(_current_revision), newest_revision()
    if current == newest:
        return False
    if current is not None and current > newest:
        raise StorageUnfit(f"the database is at revision {current}, this version knows only up to {newest}")
    await database.restructure(_upgrade)
    logger.info("database brought to revision %s", newest)
    return True
