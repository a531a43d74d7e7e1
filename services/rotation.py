"""Sealing every stored key anew with the newest encryption key, while the bot runs."""

from __future__ import annotations

from services.clock import Clock
from services.storage.database import Database
from services.vault import Owner, Vault

_BATCH = 200


class Rotation:
    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock

    async def run(self) -> int:
        """Batch after batch, each a short transaction; stopped half-way, it goes on where it was. Answers how many.

        Raises ``KeyUnreadable`` for a key no encryption key opens, before anything of its batch is changed.
        """
        changed, after = 0, 0
        while True:
            async with self._database.write() as tx:
                rows = await tx.accounts.sealed_keys(after, _BATCH)
                for account_id, person_id, platform_id, sealed in rows:
                    if self._vault.is_current(sealed):
                        continue
                    owner = Owner(person_id, account_id, platform_id)
                    anew = self._vault.seal(self._vault.open(sealed, owner), owner)
                    await tx.accounts.update(account_id, self._clock(), encrypted_api_key=anew)
                    changed += 1
            if not rows:
                return changed
            after = rows[-1][0]
