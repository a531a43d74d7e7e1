"""The bot in the test's own process, with a clock that the test moves; Telegram is the simulator over HTTP as ever."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, build
from bot.settings import Running as RunningSettings
from bot.settings import Secrets, Settings, Storage, Telegram
from bot.simulator import Person, Simulator, serve
from tests.clock import HandClock
from tests.e2e.conftest import free_port


@dataclass(frozen=True)
class TimedProduct:
    """Like ``Running``, and ``clock`` says what time it is for the bot."""

    simulator: Simulator
    url: str
    app: App
    clock: HandClock

    def person(self, slug: str = "", language: str = "en") -> Person:
        slug = slug or f"ann{len(self.simulator.people)}"
        return Person(self.simulator, slug, name=slug.title(), language_code=language)


@asynccontextmanager
async def timed_bot(data: Path, clock: HandClock, catalogue: Path | None = None) -> AsyncIterator[TimedProduct]:
    simulator = Simulator()
    async with serve(simulator) as address, started(simulator, address.url, data, clock, catalogue) as product:
        yield product


@asynccontextmanager
async def started(
    simulator: Simulator, url: str, data: Path, clock: HandClock, catalogue: Path | None = None
) -> AsyncIterator[TimedProduct]:
    """One start of the bot on that data; ``catalogue``: files laid over the shipped ones, as an upgrade would."""
    settings = Settings(
        telegram=Telegram(bot_token=SecretStr(simulator.token), telegram_api_url=url),
        storage=Storage(data_dir=data),
        secrets=Secrets(),
        running=RunningSettings(port=free_port(), catalogue_dir=catalogue),
    )
    app = build(settings, clock, token=simulator.token, api_url=url)
    running = asyncio.get_running_loop().create_task(app.run())
    try:
        async with asyncio.timeout(60):
            while not app.dispatcher._running_lock.locked():  # it listens: only then can it be stopped
                assert not running.done(), "it did not start"
                await asyncio.sleep(0.02)
        yield TimedProduct(simulator, url, app, clock)
    finally:
        if not running.done():
            await app.dispatcher.stop_polling()
        await running
