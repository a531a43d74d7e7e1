"""Many processes of the same program, one after another, that need not load it each time.

A nursery has everything loaded and nothing started; a process is a fork of it that then runs the program from the
beginning of ``main`` on, with an environment of its own. It is a process like any other: with its own id, connections
and files, and ended by any signal. Loading takes seconds of processor time, which a test of many kills need not spend.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from tests.e2e.conftest import ROOT, Running


@dataclass
class Child:
    """A process that a nursery has started; answers to what ``Running`` asks of one."""

    pid: int
    nursery: Process

    def send_signal(self, how: int) -> None:
        os.kill(self.pid, how)

    async def wait(self) -> int:
        """How it ended: its exit code, or the signal's number below zero."""
        assert self.nursery.stdout is not None
        return int(await self.nursery.stdout.readline())


@dataclass
class Forked(Running):
    """A bot under test whose starts are forks of one nursery."""

    nursery: Process = field(kw_only=True)

    async def start(self) -> None:
        assert self.nursery.stdin is not None
        assert self.nursery.stdout is not None
        wanted = {"environment": self.surroundings, "log": str(self.log_file)}
        self.nursery.stdin.write(orjson.dumps(wanted) + b"\n")
        self.process = Child(int(await self.nursery.stdout.readline()), self.nursery)


@asynccontextmanager
async def nursery(module: str) -> AsyncIterator[Process]:
    """One that runs ``module`` with ``--nursery``, which calls :func:`serve`."""
    process = await create_subprocess_exec(
        sys.executable, "-m", module, "--nursery", cwd=ROOT, env={"PATH": os.environ["PATH"]}, stdin=PIPE, stdout=PIPE
    )
    try:
        yield process
    finally:
        process.stdin.close()  # type: ignore[union-attr]  # it was asked for
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            raise


def serve(program: Callable[[], int]) -> None:
    """Start what is asked for on standard input, one at a time, and say its id and then how it ended."""
    for line in sys.stdin:
        wanted = orjson.loads(line)
        pid = os.fork()
        if not pid:
            _live(program, wanted["environment"], Path(wanted["log"]))
        print(pid, flush=True)  # noqa: T201  (this is how it answers)
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


def _live(program: Callable[[], int], environment: dict[str, str], log: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    null, out = os.open(os.devnull, os.O_RDONLY), os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for source, target in ((null, 0), (out, 1), (out, 2)):
        os.dup2(source, target)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    code = 1
    try:
        code = program()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
