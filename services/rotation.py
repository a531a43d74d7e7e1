"""Sealing every stored key anew with the newest encryption key, while the bot runs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from services.errors import ServiceError
from services.storage.database import Database
from services.vault import Owner, Vault

_BATCH = 200
_PASSES = 5


class StillSealing(ServiceError):
    """Somebody goes on sealing keys with an older encryption key."""


class Rotation:
    """A key is opened and sealed outside of any transaction, and written only where it still is what was read.

    So the lock is held for a moment a batch, and a key that its owner changes meanwhile stays as they changed it.
    """

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    async def run(self, progress: Callable[[int, int], None] = lambda _done, _all: None) -> int:
        """Go through all keys until a pass finds nothing to do; stopped half-way, it goes on where it was.

        ``progress`` is told how many were looked at, of how many. Answers how many were sealed anew. Raises
        ``KeyUnreadable`` for a key no encryption key opens, before anything of its batch is changed, and
        ``StillSealing``.
        """
        changed = 0
        for _ in range(_PASSES):
            found = await self._pass(progress)
            if not found:
                return changed
            changed += found
        raise StillSealing("keys are still being sealed with an older one: give the running bot the new key first")

    async def _pass(self, progress: Callable[[int, int], None]) -> int:
        async with self._database.survey() as tx:
            total = await tx.accounts.count_sealed()
        done, found, after = 0, 0, 0
        while True:
            began = time.perf_counter()
            async with self._database.survey() as tx:
                rows = await tx.accounts.sealed_keys(after, _BATCH)
            if not rows:
                return found
            changes = [
                (account_id, sealed, self._anew(sealed, Owner(person_id, account_id, platform_id)))
                for account_id, person_id, platform_id, sealed in rows
                if not self._vault.is_current(sealed)
            ]
            if changes:
                async with self._database.write() as tx:
                    await tx.accounts.reseal(changes)
            done, found, after = done + len(rows), found + len(changes), rows[-1].id
            progress(done, max(total, done))
            await asyncio.sleep(time.perf_counter() - began)  # as long again for those who answer people

    def _anew(self, sealed: str, owner: Owner) -> str:
        return self._vault.seal(self._vault.open(sealed, owner), owner)
