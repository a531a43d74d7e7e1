"""Many small writes in one commit: whatever is asked for while one commit is under way shares the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from services.errors import StorageUnavailable
from services.storage.database import Database
from services.storage.transaction import Transaction

Write = Callable[[Transaction], Awaitable[None]]


class Journal:
    """``run`` has to be running for ``write`` to return."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked: list[tuple[Write, asyncio.Future[None]]] = []
        self._something = asyncio.Event()

    async def write(self, write: Write) -> None:
        """Return once it is committed. Raises ``StorageUnavailable``: then nothing of it is."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._asked.append((write, done))
        self._something.set()
        await done

    async def run(self) -> None:
        while True:
            await self._something.wait()
            self._something.clear()
            asked, self._asked = self._asked, []
            try:
                async with self._database.write() as tx:
                    for write, _ in asked:
                        await write(tx)
            except StorageUnavailable as error:
                for _, done in asked:
                    if not done.done():
                        done.set_exception(StorageUnavailable(str(error)))
            else:
                for _, done in asked:
                    with suppress(asyncio.InvalidStateError):  # who asked was cancelled meanwhile
                        done.set_result(None)
