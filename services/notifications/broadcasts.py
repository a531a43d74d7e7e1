"""A message to everybody, by way of the outbox.

``draft`` → ``running`` ⇄ ``paused`` → ``finished``, or ``cancelled`` from any but the last. A tick makes rows of the
outbox little by little, so that everything else goes first, and a pause or an end holds within a second or so: what is
already on its way is a handful. Each person gets it once at most; what may have arrived is not sent again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from services.clock import Clock
from services.errors import NotFound, ServiceError
from services.kinds import Kind
from services.l10n import DEFAULT_LANGUAGE
from services.notifications.outbox import entry
from services.storage.admin_records import StoredBroadcast
from services.storage.database import Database
from services.storage.records import OutboxEntry, Person
from services.storage.repositories.outbox import (
    ATTEMPTING,
    CLAIMED,
    DEAD,
    DROPPED,
    EXPIRED,
    HELD,
    PENDING,
    SENT,
    UNCERTAIN,
)
from services.storage.transaction import Transaction

LONGEST = 3000
"""Characters of a text: Telegram takes 4096 in one message."""
_AHEAD = 600
"""Rows that wait at most: twenty seconds' worth."""
_BATCH = 300
_LIFE = timedelta(days=3)
_SHOWN = 20
_ON_THE_WAY = (PENDING, CLAIMED, ATTEMPTING, HELD)
_SETTLED = (SENT, DEAD, UNCERTAIN, EXPIRED, DROPPED)


class State(StrEnum):
    """Stored by these names."""

    DRAFT = "draft"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class BadBroadcast(ServiceError):
    """``reason``: "empty" where there is no English text, "long" where one is too long."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Progress:
    """A broadcast as it stands. ``total``: people it goes to; ``counts``: its notifications by state."""

    id: int
    state: State
    texts: Mapping[str, str]
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    total: int
    counts: Mapping[str, int]

    @property
    def settled(self) -> int:
        """How many have come to an end, good or bad."""
        return sum(self.counts.get(state, 0) for state in _SETTLED)


class Broadcasts:
    def __init__(self, database: Database, languages: Sequence[str], clock: Clock) -> None:
        self._database = database
        self._languages = frozenset(languages)
        self._clock = clock

    async def newest(self) -> list[Progress]:
        async with self._database.survey() as tx:
            return [await self._progress(tx, each) for each in await tx.broadcasts.newest(_SHOWN)]

    async def one(self, broadcast_id: int) -> Progress:
        """Raises ``NotFound``."""
        async with self._database.survey() as tx:
            return await self._progress(tx, _found(await tx.broadcasts.get(broadcast_id)))

    async def text(self, broadcast_id: int, language: str, *, preview: bool = False) -> str | None:
        """What a person of that language reads; None where it is no longer to be sent. ``preview``: in any state."""
        async with self._database.read() as tx:
            found = await tx.broadcasts.get(broadcast_id)
        if found is None or (not preview and found.state == State.CANCELLED):
            return None
        return found.texts.get(language) or found.texts[DEFAULT_LANGUAGE]

    async def draft(self, by: Person, texts: Mapping[str, str]) -> int:
        """Write one; answers its id. Raises ``BadBroadcast``."""
        now, kept = self._clock(), self._kept(texts)
        async with self._database.write() as tx:
            broadcast_id = await tx.broadcasts.add(by.id, kept, State.DRAFT, now)
            await tx.usage.act(by.id, "admin_draft", now, details=f"broadcast {broadcast_id}")
        return broadcast_id

    async def rewrite(self, by: Person, broadcast_id: int, texts: Mapping[str, str]) -> None:
        """Change a draft. Raises ``BadBroadcast``, and ``NotFound`` where it is a draft no more."""
        now, kept = self._clock(), self._kept(texts)
        async with self._database.write() as tx:
            _in(await tx.broadcasts.lock(broadcast_id), State.DRAFT)
            await tx.broadcasts.change(broadcast_id, texts=kept)
            await tx.usage.act(by.id, "admin_draft", now, details=f"broadcast {broadcast_id}")

    async def preview(self, by: Person, broadcast_id: int) -> None:
        """Send it to oneself, in every language that it is written in. Raises ``NotFound``."""
        now = self._clock()
        async with self._database.write() as tx:
            found = _found(await tx.broadcasts.get(broadcast_id))
            entries = [
                entry(
                    Kind.BROADCAST,
                    by.id,
                    f"{broadcast_id}:preview:{language}:{now.isoformat()}",
                    now,
                    now + timedelta(hours=1),
                    broadcast=broadcast_id,
                    preview=language,
                )
                for language in found.texts
            ]
            await tx.outbox.put(entries, now)
            await tx.usage.act(by.id, "admin_preview", now, details=f"broadcast {broadcast_id}")

    async def start(self, by: Person, broadcast_id: int) -> None:
        """Begin, or go on after a pause. Raises ``NotFound`` where there is nothing to begin."""
        now = self._clock()
        async with self._database.write() as tx:
            found = _in(await tx.broadcasts.lock(broadcast_id), State.DRAFT, State.PAUSED)
            if found.state == State.DRAFT:
                receivers = await tx.broadcasts.count_receivers()
                await tx.broadcasts.change(broadcast_id, state=State.RUNNING, started_at=now, receivers=receivers)
            else:
                await tx.broadcasts.change(broadcast_id, state=State.RUNNING)
                await tx.broadcasts.move(broadcast_id, [HELD], PENDING, not_before=now, expires_at=now + _LIFE)
            await tx.usage.act(by.id, "admin_broadcast", now, details=f"broadcast {broadcast_id}, was {found.state}")

    async def pause(self, by: Person, broadcast_id: int) -> None:
        """What is not on its way yet waits. Raises ``NotFound`` where it does not run."""
        now = self._clock()
        async with self._database.write() as tx:
            _in(await tx.broadcasts.lock(broadcast_id), State.RUNNING)
            await tx.broadcasts.change(broadcast_id, state=State.PAUSED)
            await tx.broadcasts.move(broadcast_id, [PENDING], HELD)
            await tx.usage.act(by.id, "admin_pause", now, details=f"broadcast {broadcast_id}")

    async def cancel(self, by: Person, broadcast_id: int) -> None:
        """Nobody else gets it. Raises ``NotFound`` where it has ended."""
        now = self._clock()
        async with self._database.write() as tx:
            _in(await tx.broadcasts.lock(broadcast_id), State.DRAFT, State.RUNNING, State.PAUSED)
            await tx.broadcasts.move(broadcast_id, [PENDING, HELD], DROPPED, settled_at=now)
            result = await tx.broadcasts.tally(broadcast_id)
            await tx.broadcasts.change(broadcast_id, state=State.CANCELLED, ended_at=now, result=result)
            await tx.usage.act(by.id, "admin_cancel", now, details=f"broadcast {broadcast_id}")

    async def tick(self) -> None:
        """Bring all that run a little further. Raises ``StorageUnavailable``."""
        async with self._database.read() as tx:
            running = await tx.broadcasts.running()
        for broadcast_id in running:
            async with self._database.write() as tx:
                await self._go_on(tx, broadcast_id)

    async def _go_on(self, tx: Transaction, broadcast_id: int) -> None:
        now, found = self._clock(), await tx.broadcasts.lock(broadcast_id)
        if found is None or found.state != State.RUNNING:
            return
        counts = await tx.broadcasts.tally(broadcast_id)
        on_the_way = sum(counts.get(state, 0) for state in _ON_THE_WAY)
        if on_the_way > _AHEAD - _BATCH:
            return
        people = await tx.broadcasts.receivers(found.reached, _BATCH)
        if people:
            await tx.outbox.put([_row(found.id, person_id, now) for person_id in people], now)
            await tx.broadcasts.change(broadcast_id, reached=people[-1], filled=found.filled + len(people))
        elif not on_the_way:
            await tx.broadcasts.change(broadcast_id, state=State.FINISHED, ended_at=now, result=counts)

    async def _progress(self, tx: Transaction, found: StoredBroadcast) -> Progress:
        """Counted anew, unless housekeeping has dropped some of what ended long ago."""
        counts: Mapping[str, int] = await tx.broadcasts.tally(found.id)
        total = max(found.receivers, found.filled)
        if found.result is not None and sum(found.result.values()) > sum(counts.values()):
            counts = found.result
        if found.state == State.DRAFT:
            total = await tx.broadcasts.count_receivers()
        return Progress(
            found.id,
            State(found.state),
            found.texts,
            found.created_at,
            found.started_at,
            found.ended_at,
            total,
            counts,
        )

    def _kept(self, texts: Mapping[str, str]) -> dict[str, str]:
        """Line ends as Telegram counts them; languages without a text get the English one."""
        kept = {language: text.replace("\r\n", "\n").strip() for language, text in texts.items()}
        kept = {language: text for language, text in kept.items() if text and language in self._languages}
        if DEFAULT_LANGUAGE not in kept:
            raise BadBroadcast("empty")
        if any(len(text.encode("utf-16-le")) // 2 > LONGEST for text in kept.values()):
            raise BadBroadcast("long")
        return kept


def _row(broadcast_id: int, person_id: int, now: datetime) -> OutboxEntry:
    made = entry(Kind.BROADCAST, person_id, str(broadcast_id), now, now + _LIFE, broadcast=broadcast_id)
    return replace(made, broadcast_id=broadcast_id)


def _found(broadcast: StoredBroadcast | None) -> StoredBroadcast:
    if broadcast is None:
        raise NotFound("broadcast")
    return broadcast


def _in(broadcast: StoredBroadcast | None, *states: State) -> StoredBroadcast:
    if broadcast is None or broadcast.state not in states:
        raise NotFound("broadcast")
    return broadcast
