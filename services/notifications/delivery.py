"""Delivery: takes what is due from the outbox and hands it to as many senders as calls may be in flight."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from services.clock import Clock
from services.errors import StorageUnavailable
from services.notifications.duty import Duty
from services.notifications.journal import Journal
from services.notifications.outbox import Outbox
from services.notifications.outcomes import Messenger
from services.notifications.pace import Gate, Pace
from services.notifications.sending import Sending
from services.storage.database import Database
from services.storage.records import ToSend

logger = logging.getLogger(__name__)

_IDLE = 0.5
_AWAY = 2.0
_RECOVER_EVERY = 15.0


class Delivery:
    """``concurrency``: calls in flight at once; a crash leaves at most so many in doubt."""

    def __init__(
        self, outbox: Outbox, sending: Sending, journal: Journal, gate: Gate, duty: Duty, *, concurrency: int = 5
    ) -> None:
        self._outbox = outbox
        self._duty = duty
        self._sending = sending
        self._journal = journal
        self._gate = gate
        self._concurrency = concurrency
        self._taken: asyncio.Queue[list[ToSend]] = asyncio.Queue(maxsize=concurrency)
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Deliver until ``stop``. Raises an ``ExceptionGroup`` with ``NotAuthorised`` where the token is no good."""
        async with asyncio.TaskGroup() as tasks:
            helpers = [self._journal.run(), self._recover_now_and_then()]
            helpers += [self._send() for _ in range(self._concurrency)]
            at_work = [tasks.create_task(helper) for helper in helpers]
            await self._feed()
            await self._taken.join()
            for task in at_work:
                task.cancel()
        await self._duty.give_up()

    def stop(self) -> None:
        """Take nothing more; what was taken is finished."""
        self._stopping.set()

    async def _feed(self) -> None:
        while not self._stopping.is_set():
            try:
                pause = await self._take()
            except StorageUnavailable as error:
                logger.warning("outbox: the database is away: %s", error)
                pause = _AWAY
            if pause:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), pause)

    async def _take(self) -> float:
        """Claim as much as there are senders for; answers how many seconds to wait before the next look."""
        if self._gate.wait:
            return min(self._gate.wait, _IDLE)
        if not await self._duty.is_mine():
            return _IDLE
        groups = await self._outbox.claim(self._concurrency)
        for group in groups:
            await self._taken.put(group)
        return 0.0 if groups else _IDLE

    async def _send(self) -> None:
        while True:
            group = await self._taken.get()
            try:
                await self._sending.deliver(group)
            except StorageUnavailable:
                logger.warning("outbox: %s rows wait for their lease to end: the database is away", len(group))
            finally:
                self._taken.task_done()

    async def _recover_now_and_then(self) -> None:
        while True:
            try:
                if count := await self._outbox.recover():
                    logger.warning("outbox: took over %s rows that a sender left behind", count)
            except StorageUnavailable:
                logger.warning("outbox: nothing recovered, the database is away")
            await asyncio.sleep(_RECOVER_EVERY)


def build_delivery(
    database: Database,
    messenger: Messenger,
    gate: Gate,
    clock: Clock,
    *,
    owner: str,
    pace: Pace | None = None,
    concurrency: int = 5,
) -> Delivery:
    """``owner``: a name that no other process has."""
    journal = Journal(database)
    sending = Sending(messenger, journal, gate, pace or Pace(gate), clock)
    duty = Duty(database, clock, "sender", owner)
    return Delivery(Outbox(database, clock, owner), sending, journal, gate, duty, concurrency=concurrency)
