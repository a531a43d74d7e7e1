"""Forgetting logged uses of long ago. What else the log holds, accounts and counters, stays."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from services.clock import Clock
from services.storage.database import Database

_BATCH = 1000
_PAUSE = 0.2
_REACHED = "uses_forgotten_to"


class Retention:
    """The log is written in the order of time, so it is walked by id and never twice: the way so far is a fact."""

    def __init__(self, database: Database, clock: Clock, *, days: int) -> None:
        """``days``: how long uses are kept; 0: for ever."""
        self._database = database
        self._clock = clock
        self._kept = timedelta(days=days)

    async def forget(self) -> int:
        """Batch after batch, each a short transaction; answers how many uses went. Raises ``StorageUnavailable``."""
        count = 0
        while self._kept:
            async with self._database.write() as tx:
                reached = int(await tx.schedules.fact(_REACHED) or 0)
                to, gone = await tx.usage.forget_uses(reached, self._clock() - self._kept, _BATCH)
                if to == reached:
                    break
                await tx.schedules.set_fact(_REACHED, str(to))
            count += gone
            await asyncio.sleep(_PAUSE)
        return count
