"""Where dialogs stand, kept in the database so that windows outlive a restart.

Reads and writes meet memory; what changed is written behind, many windows in one transaction. A crash loses at most the
last moment of a conversation, never half of it, and a person whose window is lost is led home.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import orjson
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from services.clock import Clock
from services.errors import StorageUnavailable
from services.storage.database import Database

_KEPT = 1024
_STATE = "state"


class ConversationStorage(BaseStorage):
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._known: OrderedDict[str, str | None] = OrderedDict()
        self._changed: set[str] = set()
        self._flushing = asyncio.Lock()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        self._put(f"{_name(key)}:{_STATE}", None if name is None else orjson.dumps(name).decode())

    async def get_state(self, key: StorageKey) -> str | None:
        if f"{_name(key)}:{_STATE}" not in self._known:
            return None  # this product keeps no plain FSM state; dialogs have their own, below
        text = self._known[f"{_name(key)}:{_STATE}"]
        return None if text is None else str(orjson.loads(text))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._put(_name(key), orjson.dumps(dict(data)).decode() if data else None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        name = _name(key)
        if name not in self._known:
            async with self._database.read() as tx:
                text = await tx.conversations.get(name)
            self._known.setdefault(name, text)
        self._known.move_to_end(name)
        text = self._known[name]
        self._trim()
        return {} if text is None else dict(orjson.loads(text))

    async def close(self) -> None:
        await self.flush()

    async def flush(self) -> None:
        """Write what changed. What cannot be written now is tried again at the next flush."""
        async with self._flushing:
            changed = {name: self._known[name] for name in self._changed}
            if not changed:
                return
            self._changed.clear()
            try:
                async with self._database.write() as tx:
                    await tx.conversations.save(changed, self._clock())
            except StorageUnavailable:
                self._changed.update(changed)
                raise
            for name, text in changed.items():  # a closed window is never asked for again
                if text is None and name not in self._changed:
                    self._known.pop(name, None)

    @asynccontextmanager
    async def forgetting(self, chat_id: int) -> AsyncIterator[None]:
        """Keep windows from being written while the rows of a chat are deleted, then drop what memory has of it.

        A person wants to be forgotten: what was on its way into the database has arrived before, and nothing follows.
        """
        async with self._flushing:
            yield
            for name in [name for name in self._known if name.startswith(f"{chat_id}:")]:
                del self._known[name]
                self._changed.discard(name)

    def _put(self, name: str, text: str | None) -> None:
        self._known[name] = text
        self._known.move_to_end(name)
        self._changed.add(name)

    def _trim(self) -> None:
        while len(self._known) > _KEPT:
            oldest = next(iter(self._known))
            if oldest in self._changed:
                return  # written at the next flush, dropped after it
            del self._known[oldest]


def _name(key: StorageKey) -> str:
    return f"{key.chat_id}:{key.user_id}:{key.bot_id}:{key.destiny}"
