"""One message to one person: its turn, its line in the journal, the call, and what became of it."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Sequence
from datetime import timedelta

from services.clock import Clock
from services.errors import StorageUnavailable
from services.notifications import writes
from services.notifications.journal import Journal, Write
from services.notifications.outcomes import (
    ChatClosed,
    ChatMoved,
    MayHaveArrived,
    Messenger,
    NotAuthorised,
    NotSent,
    TryAgain,
)
from services.notifications.pace import Gate, Pace
from services.storage.records import ToSend

logger = logging.getLogger(__name__)

_AWAY = 2.0
_BACKOFF = (2.0, 8.0, 30.0, 120.0)
_MOST_ATTEMPTS = 12
_LONGEST_WAIT = 5.0
"""Seconds for which a turn is held; a longer wait gives the rows back."""
_JOURNAL_SECONDS = 0.02
"""How long before its turn a call is journalled."""


class Sending:
    def __init__(self, messenger: Messenger, journal: Journal, gate: Gate, pace: Pace, clock: Clock) -> None:
        self._messenger = messenger
        self._journal = journal
        self._gate = gate
        self._pace = pace
        self._clock = clock

    async def deliver(self, group: Sequence[ToSend]) -> None:
        """Rows of one person, settled when this returns.

        Raises ``StorageUnavailable`` before the call, never after it, and ``NotAuthorised``.
        """
        chat_id = group[0].telegram_id
        if chat_id is None or not group[0].reachable:
            await self._journal.write(writes.dead(group, self._clock(), "the chat is closed"))
        elif await self._turn(group, chat_id):
            await self._call(group, chat_id)

    async def _turn(self, group: Sequence[ToSend], chat_id: int) -> bool:
        """Wait for a turn, with its line in the journal before the call; False where the rows went back instead."""
        loop = asyncio.get_running_loop()
        while True:
            if (wait := self._gate.wait) > _LONGEST_WAIT:
                await self._journal.write(writes.again(group, self._clock() + timedelta(seconds=wait)))
                return False
            at = self._pace.reserve(chat_id)
            await asyncio.sleep(at - loop.time() - _JOURNAL_SECONDS)
            await self._journal.write(writes.attempting(group, self._clock()))
            await asyncio.sleep(at - loop.time())
            if not self._gate.wait:  # somebody may have been told to wait meanwhile
                return True

    async def _call(self, group: Sequence[ToSend], chat_id: int) -> None:
        try:
            message_id = await self._messenger.send(chat_id, group)
        except NotAuthorised as error:
            await self._settle(writes.again(group, self._clock(), str(error)))
            raise
        except NotSent as error:
            await self._settle(self._failed(group, error))
        except Exception as error:
            # a mistake of ours in finding the words: it must not keep the next person's message back
            logger.exception("outbox: no words for %s", [row.id for row in group])
            await self._settle(writes.dead(group, self._clock(), type(error).__name__))
        else:
            await self._settle(writes.sent(group, message_id, self._clock()))

    async def _settle(self, write: Write) -> None:
        """What became of a call is written down however long the database is away: or it would be made again."""
        while True:
            try:
                await self._journal.write(write)
            except StorageUnavailable:
                await asyncio.sleep(_AWAY)
            else:
                return

    def _failed(self, group: Sequence[ToSend], error: NotSent) -> Write:
        now, attempts = self._clock(), max(row.attempts for row in group) + 1
        later = now + timedelta(seconds=_backoff(attempts))
        said = f"{type(error).__name__}: {error}"[:200]
        match error:
            case TryAgain(after=after) if after is not None:
                self._gate.close(after)
                write = writes.again(group, now + timedelta(seconds=after), said)
            case TryAgain() if attempts < _MOST_ATTEMPTS:
                write = writes.again(group, later, said)
            case MayHaveArrived():
                write = writes.in_doubt(group, now, said, later)
            case ChatMoved(chat_id=chat_id):
                write = writes.moved(group, chat_id, now)
            case ChatClosed():
                write = writes.closed(group, now, said)
            case _:
                logger.error("outbox: %s cannot be delivered: %s", [row.id for row in group], said)
                write = writes.dead(group, now, said)
        return write


def _backoff(attempts: int) -> float:
    """Seconds, longer each time, with a quarter of chance in it so that not all come back at once."""
    base = _BACKOFF[min(attempts, len(_BACKOFF)) - 1]
    return base * random.uniform(0.75, 1.25)  # noqa: S311  (no secret hangs on it)
