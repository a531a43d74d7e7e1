"""Asking in the background: every account in its turn, each platform at its own pace, whatever the others do.

A round takes what is due from a source, platform by platform, and hands the answers to a sink; it keeps nothing and
knows no storage. One platform that is slow, down or has had enough holds up nobody else.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from services.clock import Clock
from services.errors import KeyUnreadable, NotFound
from services.platforms.answers import Answer, Outcome
from services.platforms.catalogue import Catalogue
from services.platforms.clients.gate import AlreadyAsking, NotItsKey, PlatformClients
from services.platforms.model import Platform

logger = logging.getLogger(__name__)

_AT_ONCE = 4
"""Of one platform: a slow answer does not stop the next question."""
_PATIENCE = 5
"""After so many questions in a row without an answer, the rest waits for the next round."""
_LONGEST_WAIT = timedelta(minutes=2)
_JITTER = 0.25


@dataclass(frozen=True, slots=True)
class Due:
    """An account whose turn it is. ``read``: ask what is left; otherwise only whether the key is alive."""

    account_id: int
    platform_id: str
    read: bool


Source = Callable[[str], AsyncGenerator[Due, None]]
"""The accounts of a platform that are due, one after the other: as few of them in memory as it likes."""
OpenKey = Callable[[Due], Awaitable[str | None]]
"""The key, opened for this question alone; None where there is none any more."""
Sink = Callable[[Due, Answer], Awaitable[None]]


@dataclass(slots=True)
class Round:
    """What came of it, by platform. ``given_up``: platforms that were left alone before all of theirs were asked."""

    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)

    @property
    def asked(self) -> int:
        return sum(tally.total() for tally in self.outcomes.values())


@dataclass(slots=True)
class _Lane:
    """One platform's queue. ``troubles``: questions in a row that brought no answer."""

    platform: Platform
    tally: Counter[Outcome]
    troubles: int = 0
    not_before: datetime | None = None


def next_turn(every: timedelta, now: datetime, chance: Random) -> datetime:
    """When an account's next turn is, give or take a quarter: so that those added together drift apart."""
    return now + every * chance.uniform(1 - _JITTER, 1 + _JITTER)


class Refresher:
    def __init__(self, catalogue: Catalogue, clients: PlatformClients, clock: Clock, chance: Random) -> None:
        self._catalogue = catalogue
        self._clients = clients
        self._clock = clock
        self._chance = chance

    async def round(self, source: Source, open_key: OpenKey, sink: Sink) -> Round:
        """Ask about all that is due.

        An account that is gone, being asked about by its owner, or whose key does not open loses its turn; any other
        error of the three ends the round and is raised (in a group): without storage there is no use in asking on.
        """
        done = Round()
        async with asyncio.TaskGroup() as lanes:
            for platform in self._catalogue:
                if platform.check is not None:
                    lane = _Lane(platform, done.outcomes.setdefault(platform.id, Counter()))
                    lanes.create_task(self._run(lane, done, source, open_key, sink))
        for platform_id, tally in done.outcomes.items():
            if tally:
                logger.info("asked %s: %s", platform_id, ", ".join(f"{count} {each}" for each, count in tally.items()))
        return done

    async def _run(self, lane: _Lane, done: Round, source: Source, open_key: OpenKey, sink: Sink) -> None:
        room = asyncio.Semaphore(_AT_ONCE)
        spacing = lane.platform.pace.spacing.total_seconds()
        await asyncio.sleep(self._chance.uniform(0, spacing))  # not all platforms in the same instant
        async with asyncio.TaskGroup() as questions, aclosing(source(lane.platform.id)) as turns:
            async for due in turns:
                await room.acquire()
                if not await self._may_go_on(lane):
                    done.given_up.add(lane.platform.id)
                    break
                sent = asyncio.Event()
                question = questions.create_task(self._one(lane, due, open_key, sink, sent))
                question.add_done_callback(lambda _: room.release())
                await sent.wait()  # it may wait for a place and a connection: the pause counts from when it goes out
                await asyncio.sleep(spacing * (1 + self._chance.uniform(0, _JITTER)))

    async def _may_go_on(self, lane: _Lane) -> bool:
        """Wait as long as the platform asked for; False where it has to be left alone."""
        if lane.troubles >= _PATIENCE:
            return False
        wait = lane.not_before - self._clock() if lane.not_before else timedelta(0)
        if wait > _LONGEST_WAIT:
            return False
        await asyncio.sleep(max(0.0, wait.total_seconds()))
        return True

    async def _one(self, lane: _Lane, due: Due, open_key: OpenKey, sink: Sink, sent: asyncio.Event) -> None:
        try:
            key = await open_key(due)
            if key is not None:
                ask = self._clients.read if due.read else self._clients.check
                answer = await ask(due.platform_id, key, account=due.account_id, on_sent=sent.set)
                self._note(lane, answer)
                await sink(due, answer)
        except (AlreadyAsking, KeyUnreadable, NotFound, NotItsKey) as error:
            logger.warning("account %s has lost its turn: %s", due.account_id, type(error).__name__)
        finally:
            sent.set()

    def _note(self, lane: _Lane, answer: Answer) -> None:
        lane.tally[answer.outcome] += 1
        unanswered = answer.outcome in {Outcome.UNREACHABLE, Outcome.RATE_LIMITED}
        lane.troubles = lane.troubles + 1 if unanswered else 0
        lane.not_before = answer.retry_at
