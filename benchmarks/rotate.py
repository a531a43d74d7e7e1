"""``python -m benchmarks.rotate``: 100,000 keys sealed anew while another connection reads them; no read may fail."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from statistics import quantiles

from sqlalchemy import insert

from services.clock import system_clock
from services.people import People
from services.rotation import Rotation
from services.storage.database import Database
from services.storage.migrations import migrate
from services.storage.models import PlatformAccount
from services.vault import Owner, Vault, generate_key

KEYS = 100_000
_PAUSE = 0.005


async def store(database: Database, person_id: int, vault: Vault) -> None:
    now = system_clock()
    rows = [
        {
            "id": each,
            "user_id": person_id,
            "platform_id": "groq_free",
            "created_at": now,
            "updated_at": now,
            "encrypted_api_key": vault.seal(f"gsk_{each:048}", Owner(person_id, each, "groq_free")),
        }
        for each in range(1, KEYS + 1)
    ]
    await database.run(lambda connection: connection.execute(insert(PlatformAccount), rows))


async def measure(url: str) -> bool:
    old, new = generate_key(), generate_key()
    database, reader, both = Database(url, system_clock), Database(url, system_clock), Vault([new, old])
    await migrate(database)
    person = await People(database, system_clock).meet(7_000_000_001, "en")
    await store(database, person.id, Vault([old]))
    began, failed = time.perf_counter(), 0
    seconds: list[float] = []
    rotation = asyncio.get_running_loop().create_task(Rotation(database, both).run())
    while not rotation.done():
        account, before = len(seconds) * 7919 % KEYS + 1, time.perf_counter()
        async with reader.read() as tx:
            sealed = await tx.accounts.sealed_key(person.id, account)
        seconds.append(time.perf_counter() - before)
        key = both.open(sealed or "", Owner(person.id, account, "groq_free"))
        failed += key != f"gsk_{account:048}"
        await asyncio.sleep(_PAUSE)
    count, took = await rotation, time.perf_counter() - began
    await database.close()
    await reader.close()
    p99 = quantiles(seconds, n=100)[98]
    print(f"{count} keys in {took:.1f} s; {len(seconds)} reads, {failed} failed, p99 {p99 * 1000:.1f} ms")
    return count == KEYS and not failed


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        return not asyncio.run(measure(f"sqlite+aiosqlite:///{folder}/quota.db"))


if __name__ == "__main__":
    sys.exit(main())
