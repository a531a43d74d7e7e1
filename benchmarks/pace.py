"""How fast the outbox is emptied: as near to Telegram's pace as can be without passing it, and how fast it could be.

``python -m benchmarks.pace`` gives the real delivery (outbox on SQLite, aiogram, HTTP) a backlog, against a server in a
process of its own that is as strict as Telegram: more than 30 messages in any second, or one chat twice within a
second, is answered with 429. Then a 429 is forced, and not one call may come before ``retry_after``. Last, the limit is
set to 1,000 a second to see what one core reaches.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from aiogram import Bot
from aiohttp import ClientSession, web

from bot.app import build_bot
from bot.notices.messenger import outcome
from services.clock import system_clock
from services.kinds import Kind
from services.notifications.delivery import build_delivery
from services.notifications.outbox import entry
from services.notifications.pace import TELEGRAM_RATE, Gate, Pace
from services.storage.database import Database
from services.storage.migrations import migrate
from services.storage.records import ToSend
from tests.e2e.conftest import free_port

ROOT = Path(__file__).resolve().parents[1]
LEAST_SHARE, LEAST_RATE = 0.95, 300.0
_SECOND = 1.0


class Strict:
    """Telegram's limits, held to the letter. ``pause``: refuse everything once, for so many seconds."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.arrived: list[float] = []
        self.refused = 0
        self.early = 0
        self._recent: deque[float] = deque()
        self._chats: dict[int, float] = {}
        self._paused_until = 0.0
        self._pause_after: int | None = None

    async def send(self, request: web.Request) -> web.Response:
        now = time.monotonic()
        chat = int((await request.json())["chat_id"])
        if now < self._paused_until:
            self.early += 1
        if self._pause_after is not None and len(self.arrived) >= self._pause_after:
            self._pause_after, self._paused_until = None, now + 3
            return self._refusal(3)
        while self._recent and now - self._recent[0] >= _SECOND:
            self._recent.popleft()
        if len(self._recent) >= self.rate or now - self._chats.get(chat, -9.0) < _SECOND:
            self.refused += 1
            return self._refusal(1)
        self._recent.append(now)
        self._chats[chat] = now
        self.arrived.append(now)
        await asyncio.sleep(0.03)
        message = {"message_id": len(self.arrived), "date": 0, "chat": {"id": chat, "type": "private"}}
        return web.json_response({"ok": True, "result": message})

    async def pause(self, request: web.Request) -> web.Response:
        self._pause_after = len(self.arrived) + 20
        return web.Response()

    async def report(self, _: web.Request) -> web.Response:
        return web.json_response({"arrived": self.arrived, "refused": self.refused, "early": self.early})

    def _refusal(self, seconds: int) -> web.Response:
        said = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
        return web.json_response({**said, "parameters": {"retry_after": seconds}}, status=429)


def serve(port: int, rate: float) -> None:
    strict, app = Strict(rate), web.Application()
    app.router.add_post("/bot{token}/sendMessage", strict.send)
    app.router.add_post("/pause", strict.pause)
    app.router.add_get("/report", strict.report)
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None)


class PlainMessenger:
    """The real call, and what becomes of it, with words that need no database."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        try:
            return (await self._bot.send_message(chat_id, f"{len(items)} alerts")).message_id
        except Exception as error:
            raise outcome(error) from error


async def backlog(folder: Path, count: int) -> Database:
    database = Database(f"sqlite+aiosqlite:///{folder / 'quota.db'}", system_clock)
    await migrate(database)
    now = system_clock()
    async with database.write() as tx:
        ids = [
            await tx.people.add(
                now,
                telegram_chat_id=7_000_000_000 + number,
                preferred_language="en",
                timezone="UTC",
                active_from=0,
                active_until=0,
                quiet_from=0,
                quiet_until=0,
            )
            for number in range(count)
        ]
        until = now + timedelta(hours=1)
        await tx.outbox.put([entry(Kind.RESET_ALERT, each, "now", now, until) for each in ids], now)
    return database


async def deliver(url: str, folder: Path, count: int, rate: float, concurrency: int, *, pause: bool) -> float:
    """Seconds of this process's core that it took, per message."""
    database = await backlog(folder, count)
    bot, gate = build_bot("42:benchmark", url), Gate()
    delivery = build_delivery(
        database, PlainMessenger(bot), gate, system_clock, owner="bench", pace=Pace(gate, rate), concurrency=concurrency
    )
    async with ClientSession() as http:
        if pause:
            await http.post(f"{url}/pause")
        began = time.process_time()
        running = asyncio.get_running_loop().create_task(delivery.run())
        while True:
            await asyncio.sleep(0.2)
            async with database.survey() as tx:
                tally = await tx.outbox.tally()
            if tally.get("sent") == count:
                break
    took = time.process_time() - began
    delivery.stop()
    await running
    await bot.session.close()
    await database.close()
    return took / count


async def measured(count: int, rate: float, concurrency: int, *, pause: bool = False) -> tuple[list[float], float]:
    """When messages arrived, and the processor time each took. Raises ``AssertionError`` for any refusal."""
    port = free_port()
    server = subprocess.Popen([sys.executable, "-m", "benchmarks.pace", f"--serve={port}", f"--rate={rate}"], cwd=ROOT)
    url = f"http://127.0.0.1:{port}"
    try:
        async with ClientSession() as http:
            await _until_up(http, url)
            with tempfile.TemporaryDirectory() as folder:
                each = await deliver(url, Path(folder), count, rate, concurrency, pause=pause)
            async with http.get(f"{url}/report") as response:
                report = await response.json()
    finally:
        server.terminate()
        server.wait(10)
    assert report["refused"] == 0, f"a strict server refused {report['refused']}"
    assert report["early"] == 0, f"{report['early']} calls came before retry_after was over"
    return report["arrived"], each


async def _until_up(http: ClientSession, url: str) -> None:
    for _ in range(200):
        try:
            async with http.get(f"{url}/report"):
                return
        except OSError:
            await asyncio.sleep(0.05)
    raise AssertionError("the server did not start")


def most_in_a_second(times: Sequence[float]) -> int:
    return max(sum(start <= each < start + _SECOND for each in times[n : n + 1100]) for n, start in enumerate(times))


async def run(count: int, fast: int) -> None:
    arrived, _ = await measured(count, TELEGRAM_RATE, 5)
    rate = (len(arrived) - 1) / (arrived[-1] - arrived[0])
    most = most_in_a_second(arrived)
    print(f"{count} messages at {rate:.2f} a second ({rate / TELEGRAM_RATE:.1%} of 30), at most {most} in any second")
    assert rate >= LEAST_SHARE * TELEGRAM_RATE
    assert most <= TELEGRAM_RATE
    paused, _ = await measured(120, TELEGRAM_RATE, 5, pause=True)
    print(f"after a 429 not one call came before retry_after; all {len(paused)} arrived")
    arrived, each = await measured(fast, 1000.0, 40)
    rate = (len(arrived) - 1) / (arrived[-1] - arrived[0])
    print(f"with 1,000 a second allowed: {rate:.0f} a second, {each * 1000:.2f} ms of one core a message")
    assert rate >= LEAST_RATE


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pace", description=__doc__)
    parser.add_argument("--messages", type=int, default=900)
    parser.add_argument("--fast", type=int, default=3000)
    parser.add_argument("--serve", type=int)
    parser.add_argument("--rate", type=float, default=TELEGRAM_RATE)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve, options.rate)
    else:
        asyncio.run(run(options.messages, options.fast))


if __name__ == "__main__":
    main()
