"""Whether this process can do its work at this moment, part by part."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import timedelta

from aiogram import Bot
from aiogram.exceptions import AiogramError

from bot.watch.metrics import Metrics
from bot.watch.middlewares import CallWatch
from services.clock import Clock
from services.errors import StorageUnavailable
from services.notifications.outbox import Waiting, waiting
from services.storage.database import Database
from services.storage.migrations import is_current

_PATIENCE = 5.0
_HEARD_LATELY = 60.0
"""Polling hears from Telegram every ten seconds, whether anybody writes or not."""
_LATEST = timedelta(minutes=15)
"""A notification due for longer says that delivery does not come along."""


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    ok: bool
    said: str


class Readiness:
    def __init__(self, database: Database, bot: Bot, calls: CallWatch, metrics: Metrics, clock: Clock) -> None:
        """``bot``: one that tries once, for who asks does not wait; ``calls`` watches its calls and all others."""
        self._database = database
        self._bot = bot
        self._calls = calls
        self._metrics = metrics
        self._clock = clock

    async def look(self) -> list[Part]:
        """The database, its migrations, the outbox and Telegram."""
        return [*await self._storage(), await self._telegram()]

    async def count(self) -> None:
        """Bring those figures up to date that are read from the database."""
        try:
            async with asyncio.timeout(_PATIENCE):
                held = await waiting(self._database, self._clock())
        except (StorageUnavailable, TimeoutError):
            self._metrics.show_database(up=False)
        else:
            self._metrics.show_database(up=True)
            self._metrics.show_outbox(held.rows, held.oldest.total_seconds())

    async def _storage(self) -> list[Part]:
        try:
            async with asyncio.timeout(_PATIENCE):
                current, held = await is_current(self._database), await waiting(self._database, self._clock())
        except (StorageUnavailable, TimeoutError) as error:
            return [Part("database", ok=False, said=f"does not answer: {error or 'took too long'}")]
        return [
            Part("database", ok=True, said="answers"),
            Part("migrations", ok=current, said="up to date" if current else "run: python -m bot migrate"),
            _outbox(held),
        ]

    async def _telegram(self) -> Part:
        """What was heard of late counts; else it is asked."""
        if self._calls.answered_at is None or time.monotonic() - self._calls.answered_at > _HEARD_LATELY:
            try:
                await self._bot.get_me(request_timeout=int(_PATIENCE))
            except (AiogramError, OSError) as error:
                return Part("telegram", ok=False, said=f"does not answer: {type(error).__name__}")
        return Part("telegram", ok=True, said="answers")


def _outbox(held: Waiting) -> Part:
    seconds = round(held.oldest.total_seconds())
    return Part("outbox", ok=held.oldest <= _LATEST, said=f"the longest due waits for {seconds} s")
