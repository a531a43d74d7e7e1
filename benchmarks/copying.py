"""``python -m benchmarks.copying [ROWS]``: SQLite to PostgreSQL and back, so many rows in each table, compared."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time

from services.clock import system_clock
from services.storage.copying import copy_database
from services.storage.database import Database
from services.storage.migrations import migrate
from tests.databases import postgres_database, why_no_postgres
from tests.rows import fill

ROWS = 100_000


async def measure(name: str, source: Database, target: Database) -> None:
    await migrate(target)
    began, working = time.perf_counter(), time.process_time()
    copied = await copy_database(source, target, lambda _table, _done, _all: None)
    took, cpu = time.perf_counter() - began, time.process_time() - working
    rows = sum(each.rows for each in copied)
    print(f"{name}: {rows} rows in {took:.1f} s, {rows / took:,.0f} a second; {cpu:.1f} s of a core in this process")


async def there_and_back(folder: str, rows: int) -> None:
    first, last = (Database(f"sqlite+aiosqlite:///{folder}/{name}.db", system_clock) for name in ("first", "last"))
    await migrate(first)
    await fill(first, rows)
    async with postgres_database() as url:
        middle = Database(url, system_clock)
        await measure("SQLite to PostgreSQL", first, middle)
        await measure("PostgreSQL to SQLite", middle, last)
        await middle.close()
    await first.close()
    await last.close()


def main(arguments: list[str]) -> int:
    if (reason := asyncio.run(why_no_postgres())) is not None:
        print(f"not measured: {reason}")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(there_and_back(folder, int(arguments[0]) if arguments else ROWS))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
