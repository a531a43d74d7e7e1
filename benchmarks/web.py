"""The landing page: at least 3,000 requests a second on one core, and 99% of them answered within 25 ms.

``python -m benchmarks.web``: the whole product on one core, over HTTP; who asks is on the other, over so many
connections at once that the core is never idle. Every answer is read to its end. Rounds are repeated; medians count.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from statistics import median, quantiles
from typing import cast

import uvloop

from benchmarks.processes import Measured, alive, bot_api

LEAST_RATE, MOST_P99_MS = 3000, 25.0
_CONNECTIONS = 32
_WARM, _ROUND = 3000, 20_000
_PAGES = ("/en/", "/ko/")
_REQUEST = "GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n"


class Asker(asyncio.Protocol):
    """Asks on one connection, one question after the other, as long as ``more`` says so."""

    def __init__(self, request: bytes, length: int, more: Callable[[], bool], took: list[float]) -> None:
        self.done = asyncio.get_running_loop().create_future()
        self._request, self._length, self._more, self._took = request, length, more, took
        self._transport: asyncio.Transport | None = None
        self._began, self._read = 0.0, 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one in all but its ancestry
        self._ask()

    def data_received(self, data: bytes) -> None:
        if not self._read and not data.startswith(b"HTTP/1.1 200 "):
            self.done.set_exception(RuntimeError(data[:80]))
            return
        self._read += len(data)
        if self._read >= self._length:
            self._took.append(time.perf_counter() - self._began)
            self._ask()

    def connection_lost(self, _: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(RuntimeError("the connection was closed"))

    def _ask(self) -> None:
        assert self._transport is not None
        if not self._more():
            self.done.set_result(None)
            self._transport.close()
            return
        self._began, self._read = time.perf_counter(), 0
        self._transport.write(self._request)


async def ask(port: int, path: str, requests: int) -> tuple[float, list[float]]:
    """Seconds for all, and for each. Raises ``RuntimeError`` for an answer that was not the page."""
    request, left, took = _REQUEST.format(path).encode(), requests, list[float]()
    length = await _length(port, request)

    def more() -> bool:
        nonlocal left
        left -= 1
        return left >= 0

    loop, began = asyncio.get_running_loop(), time.perf_counter()
    askers = [
        (await loop.create_connection(lambda: Asker(request, length, more, took), "127.0.0.1", port))[1]
        for _ in range(_CONNECTIONS)
    ]
    await asyncio.gather(*(asker.done for asker in askers))
    return time.perf_counter() - began, took


async def _length(port: int, request: bytes) -> int:
    """How long an answer is, headers and all."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:-2])
    writer.close()
    return len(head) + int(fields[b"Content-Length"])


def until_the_bot_is_known(port: int) -> None:
    """The page shows the bot's address as soon as Telegram has told it."""
    while True:
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", _PAGES[0])
        if b"t.me/" in connection.getresponse().read():
            return
        time.sleep(0.1)


def run(rounds: int, folder: Path) -> None:
    with bot_api() as api:
        bot = Measured("product", ["-m", "bot"], folder, api, 7_000_001)
        rates, slowest = [], []
        with alive(bot):
            bot.start()
            until_the_bot_is_known(bot.port)
            _move_to_the_other_core()
            uvloop.run(ask(bot.port, _PAGES[0], _WARM))
            for number in range(rounds):
                seconds, took = uvloop.run(ask(bot.port, _PAGES[number % len(_PAGES)], _ROUND))
                rates.append(_ROUND / seconds)
                slowest.append(quantiles(took, n=100)[-1] * 1000)
        rate, p99 = median(rates), median(slowest)
        print(f"landing page: {rate:,.0f} requests a second, 99% within {p99:.1f} ms, {_CONNECTIONS} at once")
    assert rate >= LEAST_RATE
    assert p99 < MOST_P99_MS


def _move_to_the_other_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.web", description=__doc__)
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(options.rounds, Path(folder))


if __name__ == "__main__":
    main()
