"""A round of asking in the background: 10,000 accounts, 18 platforms at 50 ms, each at its own pace.

``python -m benchmarks.refresh`` starts the stand-ins in one process and the asking in another, whose memory it watches.
Each account's key is opened from the vault for its question. Fifteen of the platforms are the shipped ones that can be
asked, with their readers; three are known by a file alone. SambaNova's stand-in must hear nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import AsyncGenerator, Callable
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, ClassVar

import psutil

from services.clock import system_clock
from services.platforms.answers import Answer, Outcome
from services.platforms.catalogue import load_catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http, origins
from services.platforms.clients.refresh import Due, Refresher
from services.vault import Owner, Vault, generate_key
from tests.stand_ins.keys import made_up

ROOT = Path(__file__).resolve().parents[1]
MEBI = 1024 * 1024
FIRST_OF_TURN = {"huggingface_free": "/api/spaces/zero-gpu/quota", "cloudflare_free": "/client/v4/accounts"}
"""Where one account's turn takes two requests, the first of them."""


class Timed(PlatformClients):
    """Notes when each account's question went out: its first request."""

    sent: ClassVar[dict[str, list[float]]] = {}

    async def check(self, platform_id: str, key: str, **asked: Any) -> Answer:
        return await super().check(platform_id, key, **asked | {"on_sent": self._noting(platform_id, asked["on_sent"])})

    async def read(self, platform_id: str, key: str, **asked: Any) -> Answer:
        return await super().read(platform_id, key, **asked | {"on_sent": self._noting(platform_id, asked["on_sent"])})

    def _noting(self, platform_id: str, on_sent: Callable[[], None]) -> Callable[[], None]:
        sent = self.sent.setdefault(platform_id, [])
        first = True

        def note() -> None:
            nonlocal first
            if first:
                sent.append(time.monotonic())
                first = False
            on_sent()

        return note


async def ask(directory: Path, accounts: int) -> None:
    """The measured process: says "idle" when it is ready, goes when told to, and writes down what came of it."""
    catalogue = load_catalogue(directory)
    http = Http(origins(catalogue))
    clients = Timed(catalogue, http, system_clock)
    refresher = Refresher(catalogue, clients, system_clock, Random(1))
    vault = Vault([generate_key()])
    asked = [platform for platform in catalogue if platform.check is not None]
    read = 0

    async def source(platform_id: str) -> AsyncGenerator[Due, None]:
        place = [platform.id for platform in asked].index(platform_id)
        for number in range(place, accounts, len(asked)):
            yield Due(number, platform_id, catalogue.get(platform_id).reader is not None)

    async def open_key(due: Due) -> str:
        owner = Owner(due.account_id, due.account_id, due.platform_id)
        return vault.open(vault.seal(made_up(due.platform_id), owner), owner)

    async def sink(_: Due, answer: Answer) -> None:
        nonlocal read
        assert answer.outcome is Outcome.VALID, answer
        read += len(answer.readings)

    print("idle", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    worked = time.process_time()
    done = await refresher.round(source, open_key, sink)
    worked = time.process_time() - worked
    await http.close()
    said = {"asked": done.asked, "platforms": len(asked), "readings": read, "worked": worked, "sent": clients.sent}
    (directory / "said.json").write_text(json.dumps(said))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.refresh", description=__doc__)
    parser.add_argument("--accounts", type=int, default=10_000)
    parser.add_argument("--latency", type=float, default=0.05)
    parser.add_argument("--spacing", type=float, default=0.1)
    parser.add_argument("--measured", type=Path)
    options = parser.parse_args()
    if options.measured:
        asyncio.run(ask(options.measured, options.accounts))
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), options.accounts, options.latency, options.spacing)


def measure(directory: Path, accounts: int, latency: float, spacing: float) -> None:
    serve = ["-m", "tests.stand_ins", directory, f"--latency={latency}", f"--spacing={spacing}", "--extra=3"]
    stand_ins = subprocess.Popen([sys.executable, *map(str, serve)], cwd=ROOT)
    try:
        while not (directory / "ready").exists():
            time.sleep(0.05)
        idle, peak, seconds, said = _watched(directory, accounts)
    finally:
        stand_ins.send_signal(signal.SIGTERM)
        stand_ins.wait(30)
    heard = json.loads((directory / "asked.json").read_text())
    gaps = [later - earlier for times in said["sent"].values() for earlier, later in pairwise(times)]
    most = max(
        _most_in_a_second([at for at, path in each if FIRST_OF_TURN.get(id_, path) == path])
        for id_, each in heard.items()
    )
    print(
        f"{said['asked']:,} accounts of {said['platforms']} platforms in {seconds:.1f} s, {said['readings']:,} readings"
    )
    least, usual = min(gaps) * 1000, median(gaps) * 1000
    print(f"spacing {spacing * 1000:.0f} ms: one was sent {least:.1f} ms after another at least, mostly {usual:.1f}")
    print(f"a stand-in heard of {most} accounts at most in any second")
    print(f"memory: idle {idle:.1f} MiB, at most {peak:.1f} MiB, {peak - idle:+.1f}")
    print(f"a core was busy for {said['worked']:.1f} s: {said['worked'] / said['asked'] * 1000:.2f} ms an account")
    assert said["asked"] == accounts
    assert said["platforms"] == 18
    assert not heard["sambanova_free"], "it was asked, and would have been spent"
    assert min(gaps) >= spacing
    assert most <= 1 / spacing + 1, "where what was sent in time arrives a little late or early"
    assert peak - idle <= 30


def _watched(directory: Path, accounts: int) -> tuple[float, float, float, dict[str, Any]]:
    """Memory before and at most (MiB), seconds, and what the process said."""
    command = [sys.executable, "-m", "benchmarks.refresh", f"--measured={directory}", f"--accounts={accounts}"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        watched = psutil.Process(process.pid)
        idle = peak = watched.memory_info().rss
        process.stdin.write("go\n")
        process.stdin.flush()
        began = time.monotonic()
        while process.poll() is None:
            try:
                peak = max(peak, watched.memory_info().rss)
            except psutil.NoSuchProcess:
                break
            time.sleep(0.02)
        seconds = time.monotonic() - began
    said = json.loads((directory / "said.json").read_text())
    return idle / MEBI, peak / MEBI, seconds, said


def _most_in_a_second(times: list[float]) -> int:
    return max((bisect_right(times, at + 1) - number for number, at in enumerate(times)), default=0)


if __name__ == "__main__":
    main()
