"""Alembic's environment: one revision table, the models' metadata, batch mode for SQLite's sake."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from services.storage import admin_models  # noqa: F401  (its tables are a part of the metadata)
from services.storage.models import Base

connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    transaction_per_migration=False,
)
context.run_migrations()
