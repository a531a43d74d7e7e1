"""rotate-keys: every stored key sealed anew, while the bot runs."""

from __future__ import annotations

from tqdm import tqdm

from bot.settings import Settings, encryption_keys
from services.clock import system_clock
from services.rotation import Rotation
from services.storage.database import Database
from services.vault import Vault


async def rotate_keys(settings: Settings) -> None:
    """Raises ``KeyUnreadable``, ``StillSealing``, ``StorageUnavailable``."""
    database = Database(settings.storage.database_url, system_clock)
    try:
        with tqdm(unit=" keys", disable=None) as bar:  # disable=None: no bar where nobody looks

            def show(done: int, total: int) -> None:
                bar.total, bar.n = total, done
                bar.refresh()

            count = await Rotation(database, Vault(encryption_keys(settings))).run(show)
        print(f"{count} keys sealed anew")
    finally:
        await database.close()
