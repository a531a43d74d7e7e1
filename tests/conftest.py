"""What every test may lean on. CI forbids skips: a test that could not run there proves nothing."""

from __future__ import annotations

import os
import shutil
import zoneinfo
from collections.abc import AsyncIterator, Generator
from pathlib import Path

import pytest

from services.storage.database import Database
from services.storage.migrations import migrate
from tests.clock import HandClock
from tests.databases import empty_all_tables, postgres_database, why_no_postgres

zoneinfo.reset_tzpath(to=())

DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and os.environ.get("FORBID_SKIPS"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and skips are forbidden here: {report.longrepr}"
    return report


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
async def postgres_server() -> None:
    if (reason := await why_no_postgres()) is not None:
        pytest.skip(reason)


@pytest.fixture(scope="session")
async def migrated_postgres(postgres_server: None) -> AsyncIterator[str]:
    """One database for this session, or for this worker of it; tests find it empty."""
    async with postgres_database() as url:
        database = Database(url, HandClock())
        await migrate(database)
        await database.close()
        yield url


@pytest.fixture(scope="session")
async def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to copy."""
    file = tmp_path_factory.mktemp("migrated") / "quota.db"
    database = Database(f"sqlite+aiosqlite:///{file}", HandClock())
    await migrate(database)
    await database.close()
    return file


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated database without a row, of every kind there is."""
    if request.param == "postgres":
        url: str = request.getfixturevalue("migrated_postgres")
        return url
    file = shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "quota.db")
    return f"sqlite+aiosqlite:///{file}"


@pytest.fixture
async def database(database_url: str, clock: HandClock) -> AsyncIterator[Database]:
    """The open door to it."""
    database = Database(database_url, clock)
    if not database_url.startswith("sqlite"):
        await empty_all_tables(database)
    yield database
    await database.close()
