"""The bot's side of the worker."""

from __future__ import annotations

import asyncio
import logging
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path

import orjson

from services.errors import ServiceError
from services.pictures.model import HistoryPicture

logger = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parents[2]
_IDLE_SECONDS = 300
_PATIENCE = 30.0
_LARGEST_LINE = 64


class NoPicture(ServiceError):
    """The worker could not draw it. What the picture shows can be said in words."""


class Studio:
    """One picture at a time."""

    def __init__(self, idle_seconds: float = _IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._worker: Process | None = None
        self._drawing = asyncio.Lock()

    async def draw(self, picture: HistoryPicture) -> bytes:
        """A PNG. Raises ``NoPicture``."""
        async with self._drawing:
            try:
                async with asyncio.timeout(_PATIENCE):
                    return await self._ask(await self._at_work(), picture)
            except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError) as error:
                logger.warning("no picture: %s", type(error).__name__)
                await self._end()
                raise NoPicture(type(error).__name__) from error
            except asyncio.CancelledError:
                await self._end()  # half an answer must not be taken for the next one's
                raise

    async def close(self) -> None:
        async with self._drawing:
            await self._end()

    @property
    def worker_id(self) -> int | None:
        """The process id of a worker that is at work or waits for some; None while there is none."""
        return self._worker.pid if self._worker is not None and self._worker.returncode is None else None

    async def _ask(self, worker: Process, picture: HistoryPicture) -> bytes:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(orjson.dumps(picture) + b"\n")
        await worker.stdin.drain()
        length = await worker.stdout.readline()
        return await worker.stdout.readexactly(int(length))

    async def _at_work(self) -> Process:
        if self.worker_id is None:
            await self._end()
            self._worker = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "services.pictures.worker", str(self._idle_seconds),
                cwd=_ROOT, stdin=PIPE, stdout=PIPE,
            )  # fmt: skip
        assert self._worker is not None
        return self._worker

    async def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        if worker.stdin is not None:
            worker.stdin.close()
        with suppress(ProcessLookupError):
            worker.kill()
        await worker.wait()
