"""backup, restore FILE KEYFILE, generate-backup-key."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.settings import BadSettings, Settings
from services.backups import BackupFailed, Backups, new_identity
from services.clock import system_clock


def _backups(settings: Settings) -> Backups:
    folder = settings.operations.backup_dir or settings.storage.data_dir / "backups"
    return Backups(settings.storage.database_url, folder, system_clock)


def last_backup(settings: Settings) -> datetime | None:
    """When the newest that lies in its folder was made."""
    return _backups(settings).newest()


async def backup(settings: Settings) -> None:
    """Raises ``BadSettings``, ``BackupFailed``, ``StorageUnavailable``, ``StorageUnfit``."""
    recipient = settings.operations.backup_recipient
    if not recipient:
        raise BadSettings("BACKUP_RECIPIENT: whom is the backup for? python -m bot generate-backup-key makes one")
    backups = _backups(settings)
    file = await backups.make(recipient)
    print(f"{file}  {file.stat().st_size} bytes, opened again and found whole")
    for name in backups.forget(settings.operations.backup_days):
        print(f"{name}  removed, older than {settings.operations.backup_days} days")


async def restore(settings: Settings, file: str, key_file: str) -> None:
    """Raises ``BackupFailed``, ``StorageUnavailable``, ``StorageUnfit``."""
    await _backups(settings).restore(Path(file), _identity(Path(key_file)))
    print("restored; the bot may start")


async def print_key(_: Settings) -> None:
    identity, recipient = new_identity()
    print(
        f"# BACKUP_RECIPIENT={recipient}\n# The line above goes into .env; the one below is kept far from this machine."
    )
    print(identity)


def _identity(file: Path) -> str:
    """The secret key in a file as generate-backup-key and age-keygen print it."""
    lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if len(keys) != 1:
        raise BackupFailed(f"{file}: one line with AGE-SECRET-KEY-1… is wanted")
    return keys[0]
