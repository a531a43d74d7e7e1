"""The processes that are measured: started, pinned to a core, asked how they are, stopped."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from http.client import HTTPConnection
from pathlib import Path
from typing import IO

import orjson
import psutil

from benchmarks.telegram import Fed, Feed

ROOT = Path(__file__).resolve().parents[1]
MEBI = 1024 * 1024
_PATIENCE = 60.0
_LOOK_EVERY = 0.005
_FEED_SECONDS = 900


class Measured:
    """A bot under measurement, alive between ``start`` and ``stop``. ``environment``: settings besides the usual."""

    def __init__(self, name: str, command: list[str], folder: Path, api: Api, number: int) -> None:
        self.name = name
        self.token = f"{number}:measured-{name}"
        self._command = [sys.executable, *command]
        self._folder = folder
        self._api = api
        self.port = free_port()
        self.environment: dict[str, str] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Start it; answers the seconds until it was healthy."""
        self._folder.mkdir(parents=True, exist_ok=True)
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": self.token,
            "TELEGRAM_API_URL": self._api.url,
            "DATA_DIR": str(self._folder),
            "PORT": str(self.port),
            **self.environment,
        }
        began = time.perf_counter()
        with self.log.open("ab") as log:
            self._process = _spawn(self._command, 0, cwd=self._folder, env=environment, log=log)
        _wait(self._is_healthy, self.name)
        return time.perf_counter() - began

    def feed(self, feed: Feed) -> Fed:
        """Let people write to it. Raises ``RuntimeError`` where an answer was not the right one."""
        fed = self._api.feed(self.token, feed)
        if fed.wrong:
            raise RuntimeError(f"{self.name} answered {fed.wrong[0]!r}; its log is {self.log}")
        return fed

    def resident(self) -> float:
        """Memory in MiB."""
        assert self._process is not None
        return float(psutil.Process(self._process.pid).memory_info().rss) / MEBI

    def worked(self) -> float:
        """Seconds of a core, of all its threads."""
        assert self._process is not None
        spent = psutil.Process(self._process.pid).cpu_times()
        return float(spent.user + spent.system)

    def stop(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(_PATIENCE)
        self._process = None

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    @property
    def log(self) -> Path:
        return self._folder / f"{self.name}.log"

    def _is_healthy(self) -> bool:
        assert self._process is not None
        if self._process.poll() is not None:
            raise RuntimeError(f"{self.name} ended by itself:\n{self.log.read_text()}")
        connection = HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        try:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()


class Api:
    """The Bot API of ``benchmarks.telegram``, on the other core."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._port = port

    def feed(self, token: str, feed: Feed) -> Fed:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=_FEED_SECONDS)
        try:
            connection.request("POST", f"/feed/{token}", orjson.dumps(asdict(feed)))
            return Fed(**orjson.loads(connection.getresponse().read()))
        finally:
            connection.close()


@contextmanager
def bot_api() -> Iterator[Api]:
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.telegram", str(port)]
    process = _spawn(command, 1, cwd=ROOT, env=dict(os.environ), log=None)
    try:
        _wait(lambda: _listens(port), "the Bot API")
        yield Api(port)
    finally:
        process.kill()
        process.wait()


@contextmanager
def alive(*bots: Measured) -> Iterator[None]:
    """Whatever becomes of the measurement, none of them stays behind."""
    try:
        yield
    finally:
        for bot in bots:
            bot.kill()


def move_to_the_other_core() -> None:
    """Who asks leaves the first core to who is measured."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _spawn(
    command: list[str], core: int, *, cwd: Path, env: dict[str, str], log: IO[bytes] | None
) -> subprocess.Popen[bytes]:
    """Start a process on one core, its threads included: where there are two, bots have the first to themselves."""
    process = subprocess.Popen(command, cwd=cwd, env=env, stdout=log, stderr=log)
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(process.pid, {cores[core % len(cores)]})
    return process


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


def _wait(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} is not there after {_PATIENCE} s")
        time.sleep(_LOOK_EVERY)
