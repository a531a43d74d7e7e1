"""A database with as many people as wanted, made by the product itself.

A score of people register, add six accounts each, use them, and look at their status, through the product's own
use-cases and its own process. Then their rows are copied in SQL under other ids.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from benchmarks.processes import Api, Measured, alive
from benchmarks.telegram import FIRST_PERSON, Act, Feed
from bot.app import build_services
from bot.conversations import ConversationStorage
from bot.settings import load_settings
from services.accounts import Draft
from services.clock import system_clock
from services.platforms.catalogue import Catalogue
from services.scope import Services
from services.sessions import SessionTokens
from services.storage.database import Database
from services.storage.migrations import migrate
from services.vault import Vault, generate_key

ACCOUNTS = 6
PATTERNS = 20
STATUS = Act("/status", rf"(?:[▰▱]{{10}}.*?){{{ACCOUNTS}}}")
_BOT = 7_000_001
_ZONES = ("Asia/Seoul", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "America/Los_Angeles")
_CHAT = "substr(key, 1, instr(key, ':') - 1)"  # a conversation's key begins with it
_SHIFTED: dict[str, dict[str, str | None]] = {  # what differs in the copy of a row; None: for the database to count up
    "users": {"id": "id + shift", "telegram_chat_id": "telegram_chat_id + shift"},
    "platform_accounts": {"id": f"id + {ACCOUNTS} * shift", "user_id": "user_id + shift"},
    "quotas": {"id": None, "account_id": f"account_id + {ACCOUNTS} * shift"},
    "usage_logs": {"id": None, "user_id": "user_id + shift", "account_id": f"account_id + {ACCOUNTS} * shift"},
    "conversations": {name: f"replace({name}, {_CHAT}, {_CHAT} + shift)" for name in ("key", "data")},
}


def product(folder: Path, api: Api, name: str = "product") -> Measured:
    """The product on the data in this folder, not yet started."""
    return Measured(name, ["-m", "bot"], folder, api, _BOT)


def make_people(folder: Path, people: int, api: Api) -> None:
    """Fill the folder with a product's data: this many people, a multiple of ``PATTERNS``."""
    folder.mkdir(parents=True)
    file = folder / "quota.db"
    asyncio.run(_make_patterns(file))
    bot = product(folder, api)
    with alive(bot):
        bot.start()
        bot.feed(Feed(PATTERNS, PATTERNS, [STATUS]))
        bot.stop()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA synchronous=OFF")
        database.execute("DELETE FROM schedules")  # nobody is to be told of anything while answers are measured
        database.execute("UPDATE quotas SET look_at = NULL")
        for table, shifted in _SHIFTED.items():
            _copy(database, table, shifted, people)


async def _make_patterns(file: Path) -> None:
    """Half an hour ago they came, and used what they had."""
    then = system_clock() - timedelta(minutes=30)
    database = Database(f"sqlite+aiosqlite:///{file}", system_clock)
    await migrate(database)
    services = build_services(
        database,
        Vault([generate_key()]),
        SessionTokens([generate_key()], system_clock),
        ConversationStorage(database, system_clock),
        lambda: then,
        load_settings({}, file.with_name("none.env")),
    )
    for number in range(PATTERNS):
        await _come(services, number)
    await database.close()


async def _come(services: Services, number: int) -> None:
    languages = services.translations.languages
    person = await services.people.meet(FIRST_PERSON + number, languages[number % len(languages)])
    await services.people.set_timezone(person, _ZONES[number % len(_ZONES)])
    await services.people.finish_registration(person)
    for index, draft in enumerate(_drafts(services.catalogue, number)):
        view = await services.accounts.add(person, draft)
        for _ in range((number + index) % 4):
            await services.usage.log(person, view.account.id, Decimal(1 + number % 7))


def _drafts(catalogue: Catalogue, number: int) -> list[Draft]:
    """The first platforms' usual limits; every third person gave half of the accounts a name."""
    drafts = []
    for index, platform in enumerate(catalogue.offered()[:ACCOUNTS]):
        preset = platform.default_preset or platform.presets[0]
        name = f"ann{number}@example.org" if not number % 3 and index % 2 else None
        drafts.append(Draft(platform.id, preset.limits, preset_id=preset.id, identifier=name))
    return drafts


def _copy(database: sqlite3.Connection, table: str, shifted: dict[str, str | None], people: int) -> None:
    """Every row of the patterns once more for each further score of people."""
    names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    columns = {name: shifted.get(name, name) for name in names}
    columns = {name: value for name, value in columns.items() if value is not None}
    database.execute(
        f"""
        INSERT INTO {table} ({", ".join(f'"{name}"' for name in columns)})
        WITH RECURSIVE shifts(shift) AS (
            SELECT {PATTERNS} WHERE {PATTERNS} < {people}
            UNION ALL SELECT shift + {PATTERNS} FROM shifts WHERE shift + {PATTERNS} < {people}
        )
        SELECT {", ".join(columns.values())} FROM shifts CROSS JOIN {table}
        """
    )
