"""The list of people in the admin views among 1,000,000: the first byte within 100 ms.

``python -m benchmarks.people_list``: the product's web on a SQLite file with so many people, two accounts each; first
page, a page far down, every way of searching, a search that finds nobody. Who asks shares the process with who
answers, so what is measured is too much rather than too little. Medians and the slowest of so many rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from aiohttp import ClientSession, web

from bot.app import App, build
from bot.settings import Running, Secrets, Settings, Storage, Telegram
from services.clock import system_clock
from services.storage.migrations import migrate

MOST_MS = 100.0
_OPERATOR = 5_000_000_000
_ROUNDS = 20
_PEOPLE = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)
INSERT INTO users (telegram_chat_id, email, preferred_language, timezone, is_active, created_at, updated_at,
    active_from, active_until, quiet_from, quiet_until, registered_at, reachable)
SELECT 6000000000 + i, CASE WHEN i % 10 = 0 THEN 'person' || i || '@example.org' END,
    CASE WHEN i % 10000 = 0 THEN 'ko' ELSE 'en' END, 'Asia/Seoul', i % 50000 <> 0,
    '2026-01-01 00:00:00.000000', '2026-01-01 00:00:00.000000', 540, 1320, 1380, 480,
    '2026-01-01 00:00:00.000000', i % 30000 <> 0 FROM n
"""
_ACCOUNTS = """
INSERT INTO platform_accounts (user_id, platform_id, is_verified, created_at, updated_at)
SELECT id, p.name, 0, created_at, created_at FROM users, (SELECT 'gemini_free' name UNION SELECT 'groq_free') p
"""


def settings_for(data: Path) -> Settings:
    return Settings(
        telegram=Telegram(_env_file=None, admin_ids=(_OPERATOR,)),
        storage=Storage(_env_file=None, data_dir=data),
        secrets=Secrets(_env_file=None),
        running=Running(_env_file=None),
    )


async def fill(app: App, file: Path, people: int) -> None:
    await migrate(app.database)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(_PEOPLE, {"people": people})
        connection.execute(_ACCOUNTS)
        connection.execute("ANALYZE")


async def measure(app: App, people: int) -> dict[str, list[float]]:
    """Milliseconds to the first byte, by what was asked for."""
    operators = app.services.administration.operators
    operator = await app.services.people.meet(_OPERATOR, "en")
    token = await operators.enter((await operators.link(operator)).rpartition("/")[2], "benchmark", "127.0.0.1")
    runner = web.AppRunner(app.web, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    took = {}
    async with ClientSession() as session:
        for query in (
            "",
            f"?before={people // 2}",
            f"?q={6_000_000_000 + people // 3}",
            "?q=%2317",
            f"?q=person{people // 10 * 5}@example.org",
            "?q=nobody@example.org",
            "?language=ko",
            "?state=inactive",
            "?state=unreachable&language=ko",
        ):
            took[query] = [
                await _first_byte(session, f"http://127.0.0.1:{port}/admin/people{query}", token)
                for _ in range(_ROUNDS)
            ]
    await runner.cleanup()
    return took


async def _first_byte(session: ClientSession, url: str, token: str) -> float:
    began = time.perf_counter()
    async with session.get(url, headers={"Cookie": f"operator={token}"}, allow_redirects=False) as response:
        await response.content.readany()
        took = (time.perf_counter() - began) * 1000
        if response.status != web.HTTPOk.status_code:
            raise RuntimeError(f"{url}: {response.status}")
        await response.read()
        return took


async def run(people: int) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        app = build(settings_for(data), system_clock, token="1:none", api_url="http://127.0.0.1:9")
        await fill(app, data / "quota.db", people)
        print(f"{people:,} people; milliseconds to the first byte, median and slowest of {_ROUNDS}:")
        took = await measure(app, people)
        for query, times in took.items():
            print(f"  /admin/people{query:40} {median(times):7.1f} {max(times):7.1f}")
        await app.services.checks.close()
        await app.notifying.bot.session.close()
        await app.bot.session.close()
        await app.database.close()
    return max(median(times) for times in took.values()) < MOST_MS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1_000_000)
    return 0 if asyncio.run(run(parser.parse_args().people)) else 1


if __name__ == "__main__":
    sys.exit(main())
