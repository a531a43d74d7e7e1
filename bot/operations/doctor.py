"""doctor: looks at everything that makes a bot not run, or run wrong, and says what to do about it."""

from __future__ import annotations

import shutil
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from pathlib import Path

import aiohttp
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError

from bot.app import build_bot
from bot.settings import KEY_FILE, BadSettings, Settings, encryption_keys
from services.clock import system_clock
from services.errors import KeyUnreadable, StorageUnavailable
from services.notifications.outbox import waiting
from services.storage.database import Database
from services.storage.migrations import is_current
from services.vault import Owner, Vault

_SKEW = timedelta(seconds=5)
_ROOM = 500 * 1024 * 1024
_OLD_ZONES = timedelta(days=550)
_BATCH = 500
_SAFE_SQLITE = (3, 51, 3)


@dataclass(frozen=True, slots=True)
class Finding:
    """``todo``: what to do about it; empty where nothing is."""

    name: str
    said: str
    todo: str = ""


async def examine(settings: Settings) -> int:
    """Print what was found; 1 where something is to be done."""
    found = [
        *[each async for each in _telegram(settings)],
        *[each async for each in _database(settings)],
        _sqlite(settings),
        _zones(system_clock()),
        _room(settings),
        _backups(settings),
        Finding("python", sys.version.split()[0]),
    ]
    for each in found:
        print(f"{'✗' if each.todo else '✓'} {each.name:12} {each.said}")
        if each.todo:
            print(f"  {'':12} → {each.todo}")
    return int(any(each.todo for each in found))


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    token = settings.telegram.bot_token
    if token is None:
        yield Finding("token", "none: the simulator starts instead", "for Telegram: BOT_TOKEN as @BotFather gives it")
        return
    bot = build_bot(token.get_secret_value(), settings.telegram.telegram_api_url)
    try:
        yield Finding("token", f"@{(await bot.get_me(request_timeout=10)).username}")
        yield await _webhook(bot)
        yield await _clock(settings.telegram.telegram_api_url)
    except TelegramUnauthorizedError:
        yield Finding("token", "Telegram does not know it", "take it anew from @BotFather: /mybots, API Token")
    except (AiogramError, aiohttp.ClientError, TimeoutError) as error:
        todo = f"is {settings.telegram.telegram_api_url} reachable from here?"
        yield Finding("telegram", f"does not answer: {type(error).__name__}", todo)
    finally:
        await bot.session.close()


async def _webhook(bot: Bot) -> Finding:
    """Telegram gives updates to a webhook or to who polls, never to both."""
    told = await bot.get_webhook_info(request_timeout=10)
    said = f"{told.pending_update_count} updates wait"
    if told.url:
        return Finding(
            "webhook", f"set, {said}", "this bot polls: remove the webhook (deleteWebhook), or polling fails"
        )
    return Finding("webhook", f"none, as polling wants it; {said}")


async def _clock(url: str) -> Finding:
    """Against the hour that the Bot API's answers bear."""
    began = time.monotonic()
    async with aiohttp.ClientSession() as session, session.head(url, timeout=aiohttp.ClientTimeout(total=10)) as answer:
        there, here = answer.headers.get("Date"), system_clock()
    if there is None:
        return Finding("clock", "not compared: the server says no time")
    apart = abs(here - parsedate_to_datetime(there)) - timedelta(seconds=1 + time.monotonic() - began)
    if apart > _SKEW:
        return Finding(
            "clock", f"{apart.total_seconds():.0f} s from Telegram's", "let it be set: timedatectl set-ntp true"
        )
    return Finding("clock", "goes with Telegram's")


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    if not _is_made(settings.storage.database_url):
        yield Finding("database", "none yet: the first start makes it")
        return
    database = Database(settings.storage.database_url, system_clock)
    try:
        current = await is_current(database)
        yield Finding("database", f"answers ({settings.storage.database_url.split('+')[0]})")
        if not current:
            yield Finding("migrations", "not up to date", "python -m bot migrate (the bot does it when it starts)")
            return
        yield Finding("migrations", "up to date")
        held = await waiting(database, system_clock())
        late = held.oldest > timedelta(minutes=15)
        said = f"{held.rows['pending']} wait, the longest due for {held.oldest.total_seconds():.0f} s"
        yield Finding("outbox", said, "is the bot running, and is Telegram reachable from it?" if late else "")
        yield await _keys(settings, database)
    except StorageUnavailable as error:
        yield Finding("database", f"does not answer: {error}", "is it running, and is DATABASE_URL right?")
    finally:
        await database.close()


def _is_made(url: str) -> bool:
    """False for a file that is not there yet; opening it would make it."""
    _, is_file, path = url.partition("sqlite+aiosqlite:///")
    return not is_file or Path(path).exists()


async def _keys(settings: Settings, database: Database) -> Finding:
    """Whether every stored key opens, and with the newest encryption key."""
    if settings.secrets.encryption_keys is None and not (settings.storage.data_dir / KEY_FILE).exists():
        return Finding(
            "keys", f"there is no {KEY_FILE}", "put it back from where a copy is kept, or set ENCRYPTION_KEYS"
        )
    try:
        vault = Vault(encryption_keys(settings))
    except BadSettings as error:
        return Finding("keys", str(error), "put the encryption keys back from where they are kept")
    after, count, lost, old = 0, 0, 0, 0
    while True:
        async with database.survey() as tx:
            rows = await tx.accounts.sealed_keys(after, _BATCH)
        if not rows:
            break
        for account_id, person_id, platform_id, sealed in rows:
            try:
                vault.open(sealed, Owner(person_id, account_id, platform_id))
            except KeyUnreadable:
                lost += 1
            else:
                old += not vault.is_current(sealed)
        after, count = rows[-1].id, count + len(rows)
    if lost:
        return Finding("keys", f"{lost} of {count} do not open", "add the encryption key they were sealed with")
    return Finding("keys", f"{count} stored, all open", "python -m bot rotate-keys" if old else "")


def _sqlite(settings: Settings) -> Finding:
    if not settings.storage.database_url.startswith("sqlite"):
        return Finding("sqlite", "not used")
    if sqlite3.sqlite_version_info < _SAFE_SQLITE:
        return Finding(
            "sqlite", f"{sqlite3.sqlite_version}: run one process on a file, never two (WAL-reset bug, before 3.51.3)"
        )
    return Finding("sqlite", sqlite3.sqlite_version)


def _zones(now: datetime) -> Finding:
    """Named after the year and the release in it: 2026.1."""
    name = version("tzdata")
    made = datetime(int(name.split(".")[0]), 1, 1, tzinfo=now.tzinfo)
    return Finding("tzdata", name, "pip install --upgrade tzdata: zones change" if now - made > _OLD_ZONES else "")


def _room(settings: Settings) -> Finding:
    folder = settings.storage.data_dir.resolve()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    return Finding(
        "disk", f"{free // 1024**2} MiB free", "make room: a full disk stops the bot" if free < _ROOM else ""
    )


def _backups(settings: Settings) -> Finding:
    if not settings.operations.backup_recipient:
        return Finding("backups", "nobody to seal them for", "python -m bot generate-backup-key, then BACKUP_RECIPIENT")
    folder = settings.operations.backup_dir or settings.storage.data_dir / "backups"
    made = sorted(file.name for file in folder.glob("quota-*.age"))
    return Finding(
        "backups", f"{len(made)}, the last {made[-1]}" if made else "none yet", "" if made else "python -m bot backup"
    )
