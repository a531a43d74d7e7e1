"""A messenger that counts what it sends, and how long it had waited."""

from __future__ import annotations

from collections.abc import Sequence

from bot.watch.metrics import Metrics
from services.clock import Clock
from services.notifications.outcomes import Messenger, NotSent
from services.storage.records import ToSend


class WatchedMessenger:
    """A ``services.notifications.outcomes.Messenger`` around another."""

    def __init__(self, messenger: Messenger, metrics: Metrics, clock: Clock) -> None:
        self._messenger = messenger
        self._metrics = metrics
        self._clock = clock

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        now = self._clock()
        for item in items:
            self._metrics.notice_wait_seconds.labels(item.kind).observe(
                max(0.0, (now - item.not_before).total_seconds())
            )
        outcome = "Failed"
        try:
            message_id = await self._messenger.send(chat_id, items)
            outcome = "NothingToSay" if message_id is None else "Sent"
        except NotSent as error:
            outcome = type(error).__name__
            raise
        else:
            return message_id
        finally:
            for item in items:
                self._metrics.notices.labels(item.kind, outcome).inc()
