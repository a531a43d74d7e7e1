"""The real process, speaking real HTTP to the simulator; people talk to it there."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import aiohttp
import pytest

from bot.simulator import Person, Simulator, serve

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Started(Protocol):
    """What is asked of a process; ``asyncio.subprocess.Process`` is one."""

    @property
    def pid(self) -> int: ...

    def send_signal(self, how: int, /) -> None: ...

    async def wait(self) -> int: ...


@dataclass
class Running:
    """A bot process under test."""

    simulator: Simulator
    url: str
    data: Path
    process: Started | None = None
    port: int = field(default_factory=free_port)
    module: str = "bot"
    environment: dict[str, str] = field(default_factory=dict)
    covered: bool = True
    """Whether its lines count for coverage, which takes a start twice as long."""

    async def start(self) -> None:
        """Start the process; a stopped one may be started again on the same data."""
        with self.log_file.open("ab") as log:  # no pipe: one that nobody reads fills up and stops the bot
            self.process = await create_subprocess_exec(
                sys.executable, "-m", self.module, cwd=ROOT, env=self.surroundings, stdout=log, stderr=log
            )

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment that it is started with."""
        return {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": self.simulator.token,
            "TELEGRAM_API_URL": self.url,
            "DATA_DIR": str(self.data),
            "PORT": str(self.port),
            **{name: value for name, value in os.environ.items() if self.covered and name.startswith("COV")},
            **self.environment,
        }

    @property
    def log(self) -> str:
        """All that it printed so far, over all its starts."""
        return self.log_file.read_text() if self.log_file.exists() else ""

    @property
    def log_file(self) -> Path:
        return self.data.with_name(f"{self.data.name}.log")

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        assert self.process is not None
        self.process.send_signal(how)
        code = await self.process.wait()
        self.process = None
        return code

    async def healthy(self) -> bool:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.port}/healthz") as response,
        ):
            return response.status == 200

    def person(self, slug: str = "", language: str = "en") -> Person:
        """A person nobody else is, unless a slug names one."""
        slug = slug or f"ann{len(self.simulator.people)}"
        return Person(self.simulator, slug, name=slug.title(), language_code=language)


@asynccontextmanager
async def running_bot(data: Path, *, covered: bool = True, **environment: str) -> AsyncIterator[Running]:
    """``environment``: settings besides those that every bot under test has."""
    simulator = Simulator()
    async with serve(simulator) as address:
        running = Running(simulator, address.url, data, environment=environment, covered=covered)
        await running.start()
        try:
            await until_healthy(running)
            yield running
        finally:
            if running.process is not None:
                await running.stop(signal.SIGKILL)


async def until_healthy(running: Running) -> None:
    """Importing aiogram takes seconds; waiting here keeps that out of every test's patience."""
    async with asyncio.timeout(60):
        while True:
            with suppress(aiohttp.ClientConnectionError):
                if await running.healthy():
                    return
            await asyncio.sleep(0.05)


@pytest.fixture(scope="session")
async def product(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """One bot for all tests of this worker: each brings people of its own.

    In the end it must stop on SIGTERM as if nothing were left to do.
    """
    async with running_bot(tmp_path_factory.mktemp("product")) as running:
        yield running
        assert await running.stop() == 0, running.log


@pytest.fixture
async def own_product(tmp_path: Path) -> AsyncIterator[Running]:
    """A bot that a test may kill, starve and read the log of. Costs a start; what it does, the shared one does too."""
    async with running_bot(tmp_path, covered=False) as running:
        yield running
