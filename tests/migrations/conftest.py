from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.storage.database import Database
from tests.clock import HandClock
from tests.conftest import DATABASES
from tests.databases import postgres_database, why_no_postgres


@pytest.fixture(params=DATABASES)
async def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database without a table."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'quota.db'}"
        return
    if (reason := await why_no_postgres()) is not None:
        pytest.skip(reason)
    async with postgres_database() as url:
        yield url


@pytest.fixture
async def bare(bare_url: str, clock: HandClock) -> AsyncIterator[Database]:
    database = Database(bare_url, clock)
    yield database
    await database.close()
