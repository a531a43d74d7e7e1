"""A duty that one process at a time has, by a lease in the database; the next takes it over when it runs out."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.clock import Clock
from services.storage.database import Database

_LEASE = timedelta(seconds=15)


class Duty:
    def __init__(self, database: Database, clock: Clock, name: str, owner: str) -> None:
        """``owner``: a name that no other process has."""
        self._database = database
        self._clock = clock
        self._name = name
        self._owner = owner
        self._until: datetime | None = None

    async def is_mine(self) -> bool:
        """Whether this process has it now; it is renewed in good time. Raises ``StorageUnavailable``."""
        now = self._clock()
        if self._until is not None and now < self._until - 2 * _LEASE / 3:
            return True
        async with self._database.write() as tx:
            mine = await tx.schedules.take_duty(self._name, self._owner, now + _LEASE, now)
        self._until = now + _LEASE if mine else None
        return mine

    async def give_up(self) -> None:
        """Let the next have it at once."""
        if self._until is not None:
            self._until = None
            async with self._database.write() as tx:
                await tx.schedules.drop_duty(self._name, self._owner)
