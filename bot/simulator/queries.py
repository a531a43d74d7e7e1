"""Taps and inline queries that wait for the bot's answer."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.simulator.errors import QUERY_TOO_OLD, bad_request

if TYPE_CHECKING:
    from bot.simulator.state import Human, Simulator

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tap was answered with: a toast, or an alert with OK; `url` is to be opened."""

    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass
class Query:
    """A question to the bot."""

    id: str
    human: Human
    asked_at: datetime
    answer: Any = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)


class Queries:
    """Callback and inline queries by id; each can be answered once, and not for ever."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._waiting: dict[str, Query] = {}

    def ask(self, human: Human) -> Query:
        """Open a question of a person; forget those nobody can answer any more."""
        self._waiting = {key: query for key, query in self._waiting.items() if not self._is_old(query)}
        query = Query(str(secrets.randbits(62)), human, self._simulator.clock())
        self._waiting[query.id] = query
        return query

    def answer(self, query_id: str, answer: Any) -> Query:
        """Answer a question. Raises ApiError 400 for one that is unknown, answered or too old."""
        query = self._waiting.get(query_id)
        if query is None or self._is_old(query):
            raise bad_request(QUERY_TOO_OLD)
        del self._waiting[query_id]
        query.answer = answer
        query.answered.set()
        return query

    def _is_old(self, query: Query) -> bool:
        return self._simulator.clock() - query.asked_at > self._simulator.query_lifetime

    @staticmethod
    async def wait(query: Query, timeout: float) -> Any:  # noqa: ASYNC109
        """Return the answer, or None when there is none after `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                await query.answered.wait()
        except TimeoutError:
            return None
        return query.answer
