"""Backups of the database: taken while the bot runs, sealed with age, opened once to see that they are whole.

Sealed for a recipient whose key is somewhere else: the box that makes backups cannot read them, nor can who steals one.
The keys that seal people's keys (``ENCRYPTION_KEYS``) are in no backup.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pyrage

from services.clock import Clock
from services.errors import ServiceError
from services.storage import snapshots

_NAME = re.compile(r"quota-(\d{8}T\d{6}Z)\.(sqlite|pgdump)\.age")
_STAMP = "%Y%m%dT%H%M%SZ"


class BackupFailed(ServiceError):
    """A backup that was not made or cannot be read; the text says why."""


class Backups:
    def __init__(self, url: str, folder: Path, clock: Clock) -> None:
        """``url`` of the database; ``folder`` where backups lie, and nothing else of this name's kind."""
        self._url = url
        self._folder = folder
        self._clock = clock

    async def make(self, recipient: str) -> Path:
        """Take, check, seal, open, compare. ``recipient``: a public key of age. Answers the file.

        Raises ``BackupFailed``, ``StorageUnavailable``, ``StorageUnfit``; then there is no new file.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = f"quota-{self._clock().astimezone(UTC).strftime(_STAMP)}.{snapshots.kind_of(self._url)}.age"
        with TemporaryDirectory(dir=self._folder, prefix=".making-") as scratch:
            plain, sealed = Path(scratch) / "plain", Path(scratch) / name
            await snapshots.take(self._url, plain)
            await asyncio.to_thread(_seal, plain, sealed, recipient)
            sealed.chmod(0o600)
            return sealed.replace(self._folder / name)

    async def restore(self, file: Path, identity: str) -> None:
        """Put a backup into an empty place. ``identity``: the secret key of age.

        Raises ``BackupFailed``, ``StorageUnavailable``, and ``StorageUnfit`` where the place is not empty.
        """
        named = _NAME.fullmatch(file.name)
        if named is None:
            raise BackupFailed(f"{file.name} is not named as backups are: quota-<when>.<sqlite or pgdump>.age")
        with TemporaryDirectory(prefix="quota-restore-") as scratch:
            plain = Path(scratch) / "plain"
            await asyncio.to_thread(_open, file, plain, [identity])
            await snapshots.put_back(self._url, named[2], plain)

    def newest(self) -> datetime | None:
        """When the last one was made; None where there is none."""
        files = self._folder.iterdir() if self._folder.is_dir() else ()
        stamps = [named[1] for file in files if (named := _NAME.fullmatch(file.name))]
        return datetime.strptime(max(stamps), _STAMP).replace(tzinfo=UTC) if stamps else None

    def forget(self, days: int) -> list[str]:
        """Remove backups older than so many days, never the newest; answers their names."""
        if not days:
            return []
        kept_since = self._clock() - timedelta(days=days)
        ours = sorted((named[1], file) for file in self._folder.iterdir() if (named := _NAME.fullmatch(file.name)))
        old = [file for stamp, file in ours[:-1] if datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC) < kept_since]
        for file in old:
            file.unlink()
        return [file.name for file in old]


def new_identity() -> tuple[str, str]:
    """A secret key of age to be kept elsewhere, and its recipient."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def _seal(plain: Path, sealed: Path, recipient: str) -> None:
    """For the recipient, and for a key that lives as long as this call: what was written is opened with it again."""
    try:
        kept, passing = pyrage.x25519.Recipient.from_str(recipient), pyrage.x25519.Identity.generate()
    except pyrage.RecipientError as error:
        raise BackupFailed(f"BACKUP_RECIPIENT: {error}") from None
    pyrage.encrypt_file(str(plain), str(sealed), [kept, passing.to_public()])
    opened = sealed.with_suffix(".opened")
    _open(sealed, opened, [str(passing)])
    if _digest(opened) != _digest(plain):
        raise BackupFailed("what was sealed is not what comes out")
    opened.unlink()


def _open(sealed: Path, plain: Path, identities: Sequence[str]) -> None:
    try:
        keys = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
        pyrage.decrypt_file(str(sealed), str(plain), keys)
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise BackupFailed(f"{sealed.name} does not open with this key: {error}") from None
    except OSError as error:
        if error.errno is not None:  # of the disk
            raise
        raise BackupFailed(f"{sealed.name} does not open, it is damaged: {error}") from None
    plain.chmod(0o600)


def _digest(file: Path) -> str:
    with file.open("rb") as read:
        return hashlib.file_digest(read, "sha256").hexdigest()
