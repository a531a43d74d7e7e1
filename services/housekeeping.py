"""Forgetting what nobody needs any more."""

from __future__ import annotations

from datetime import timedelta

from services.clock import Clock
from services.storage.database import Database

_CLAIMS_KEPT = timedelta(hours=48)
"""Telegram redelivers an update for 24 hours at most (tdlib/telegram-bot-api, Client.cpp)."""
WINDOWS_KEPT = timedelta(days=90)
NOTICES_KEPT = timedelta(days=30)
SESSIONS_UNUSED = timedelta(minutes=30)
"""Of operators: what is idle so long is no longer good, see ``services.operators``."""
FAILURES_KEPT = timedelta(days=90)


class Housekeeping:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def tidy(self) -> None:
        """Drop what is old: claims, windows nobody touched for a season, settled notifications, codes, sessions.

        Raises ``StorageUnavailable``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            await tx.updates.forget(now - _CLAIMS_KEPT)
            await tx.conversations.forget(now - WINDOWS_KEPT)
            await tx.outbox.forget(now - NOTICES_KEPT)
            await tx.operators.forget(now, now - SESSIONS_UNUSED)
            await tx.people.forget_link_codes(now)
            await tx.sign_ins.forget(now, now - FAILURES_KEPT)
