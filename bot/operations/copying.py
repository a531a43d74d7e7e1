"""copy-database FROM TO: all rows into an empty database of the other kind, or of the same."""

from __future__ import annotations

from typing import NoReturn

from tqdm import tqdm

from bot.settings import Settings, database_address
from services.clock import system_clock
from services.storage.copying import copy_database
from services.storage.database import Database
from services.storage.migrations import migrate


async def copy(_: Settings, source_url: str, target_url: str) -> None:
    """Raises ``BadSettings``, ``StorageUnavailable``, and ``StorageUnfit``: then the second is as it was."""
    source = Database(database_address(source_url), system_clock)
    target = Database(database_address(target_url), system_clock)
    bars: dict[str, tqdm[NoReturn]] = {}

    def show(table: str, done: int, total: int) -> None:
        if table not in bars:
            bars[table] = tqdm(total=total, desc=f"{table:22}", unit=" rows", disable=None)
        bars[table].update(done - bars[table].n)
        if done == total:
            bars[table].close()

    try:
        await migrate(target)
        copied = await copy_database(source, target, show)
    finally:
        await source.close()
        await target.close()
    for each in copied:
        print(f"{each.table:22} {each.rows:>12} rows  sha256 {each.digest[:16]}  the same in both")
