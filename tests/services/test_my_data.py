"""What is known of a person, taken along or gone: every table, every row, and what memory still holds."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import Connection

from bot.conversations import ConversationStorage
from services.access_tokens import AccessTokens
from services.accounts import Accounts, Draft
from services.errors import AlreadyHandled
from services.kinds import Kind
from services.linking import Linking
from services.my_data import MyData
from services.notifications.broadcasts import Broadcasts
from services.notifications.notices import Notices
from services.notifications.outbox import entry
from services.operators import Operators
from services.people import People
from services.platforms.catalogue import Catalogue
from services.rights import Right
from services.storage.database import Database, UpdateClaim, current_update
from services.storage.models import Base
from services.storage.records import Person
from services.usage import Usage
from services.vault import Vault
from tests.clock import START, HandClock

KEY = "AIzaSy" + "d" * 33
NOBODYS = {"handled_updates", "leases", "facts", "platform_versions"}
"""Ids of updates, which say nothing of whom, what processes tell each other, and what the catalogue said."""
EVERYBODYS = {"broadcasts"}
"""An operator may take along what they wrote to everybody; it stays, without their name."""

Live = Callable[[Person], Awaitable[None]]


def window(person: Person, name: str = "stack") -> StorageKey:
    assert person.telegram_id is not None
    return StorageKey(bot_id=7, chat_id=person.telegram_id, user_id=person.telegram_id, destiny=f"aiogd:{name}:")


@pytest.fixture
def live(  # noqa: PLR0917  (pytest names them)
    database: Database,
    people: People,
    accounts: Accounts,
    usage: Usage,
    vault: Vault,
    catalogue: Catalogue,
    conversations: ConversationStorage,
    notices: Notices,
    clock: HandClock,
) -> Live:
    """Leave something in every table."""

    async def lives(person: Person) -> None:
        limits = catalogue.get("gemini_free").presets[0].limits
        draft = Draft("gemini_free", limits, preset_id="mission", identifier=f"of {person.telegram_id}")
        account = await accounts.add(person, draft, KEY)
        await usage.log(person, account.account.id, Decimal(3))
        await notices.toggle(person, Kind.WEEKLY_REPORT)
        await Linking(database, vault, clock).issue(person.id)
        operators = Operators(database, [person.telegram_id or 0], "https://quota.example", clock)
        await operators.enter((await operators.link(person)).rpartition("/")[2], "a browser", "192.0.2.1")
        await operators.link(person)
        await Broadcasts(database, ["en"], clock).draft(person, {"en": "hello"})
        await AccessTokens(database, clock).make(person, {Right.READ})
        due = entry(Kind.RESET_ALERT, person.id, "once", clock(), clock() + timedelta(hours=1), quota_id=7)
        async with database.write() as tx:
            await tx.outbox.put([due], clock())
            await tx.schedules.put([(person.id, Kind.DAILY_SUMMARY, clock(), None)])
            await tx.sign_ins.end(person.id, f"session of {person.id}", clock() + timedelta(hours=1))
            await tx.sign_ins.failed(person.id, "192.0.2.1", clock())
        await conversations.set_data(window(person), {"last_message_id": 5})
        await conversations.flush()

    return lives


async def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, as they are."""

    def read(connection: Connection) -> dict[str, list[dict[str, Any]]]:
        tables = [table for table in Base.metadata.sorted_tables if table.name not in NOBODYS | EVERYBODYS]
        return {table.name: [dict(row) for row in connection.execute(table.select()).mappings()] for table in tables}

    return await database.run(read)


async def test_nothing_is_left_in_any_table(
    database: Database, my_data: MyData, live: Live, ann: Person, bob: Person
) -> None:
    await live(bob)
    before = await everything(database)
    await live(ann)
    grown = await everything(database)
    assert [name for name in before if len(grown[name]) <= len(before[name])] == ["users"], "fill the new table above"
    await my_data.delete(ann)
    after = await everything(database)
    assert after == {**before, "users": [row for row in before["users"] if row["id"] == bob.id]}
    assert str(ann.telegram_id) not in repr(after)


async def test_the_update_that_deletes_stays_claimed(
    database: Database, my_data: MyData, live: Live, ann: Person
) -> None:
    await live(ann)
    token = current_update.set(UpdateClaim(bot_id=7, update_id=99))
    try:
        await my_data.delete(ann)
    finally:
        current_update.reset(token)

    def claims(connection: Connection) -> list[dict[str, Any]]:
        rows = connection.execute(Base.metadata.tables["handled_updates"].select())
        return [dict(row) for row in rows.mappings()]

    claimed = await database.run(claims)
    assert [(row["bot_id"], row["update_id"]) for row in claimed] == [(7, 99)]
    assert str(ann.telegram_id) not in repr(claimed)


async def test_windows_in_memory_are_not_written_back(
    database: Database, my_data: MyData, live: Live, conversations: ConversationStorage, ann: Person, bob: Person
) -> None:
    await live(ann)
    await live(bob)
    for person in (ann, bob):
        await conversations.set_data(window(person), {"last_message_id": 6})
        await conversations.set_data(window(person, "context"), {"state": "SettingsSG:delete"})
    await my_data.delete(ann)
    await conversations.flush()
    assert {row["key"].partition(":")[0] for row in (await everything(database))["conversations"]} == {
        str(bob.telegram_id)
    }
    assert await conversations.get_data(window(ann)) == {}
    assert await conversations.get_data(window(bob)) == {"last_message_id": 6}


async def test_a_flush_under_way_brings_nothing_back(
    database: Database, my_data: MyData, live: Live, conversations: ConversationStorage, ann: Person
) -> None:
    await live(ann)
    for number in range(20):
        await conversations.set_data(window(ann, f"context{number}"), {"state": "HomeSG:home"})
    await asyncio.gather(conversations.flush(), my_data.delete(ann), conversations.flush())
    await conversations.flush()
    assert (await everything(database))["conversations"] == []


async def test_a_deletion_that_fails_leaves_all_as_it_was(
    database: Database, my_data: MyData, live: Live, conversations: ConversationStorage, ann: Person
) -> None:
    """The same update, delivered once more after a restart."""
    await live(ann)
    await conversations.set_data(window(ann), {"last_message_id": 7})
    async with database.write() as tx:
        await tx.updates.take(7, 99, START)
    before = await everything(database)
    token = current_update.set(UpdateClaim(bot_id=7, update_id=99))
    try:
        with pytest.raises(AlreadyHandled):
            await my_data.delete(ann)
    finally:
        current_update.reset(token)
    assert await everything(database) == before
    assert await conversations.get_data(window(ann)) == {"last_message_id": 7}


async def test_the_file_holds_every_row_and_no_secret(my_data: MyData, live: Live, ann: Person, bob: Person) -> None:
    await live(bob)
    await live(ann)
    text = (await my_data.export(ann)).decode()
    document = json.loads(text)
    assert set(document) == {"exported_at", *Base.metadata.tables} - NOBODYS
    assert all(document[name] for name in document)
    assert document["exported_at"] == "2026-03-04T12:00:00Z"
    assert [row["telegram_chat_id"] for row in document["users"]] == [ann.telegram_id]
    account, uses = document["platform_accounts"][0], document["usage_logs"]
    assert (account["platform_id"], account["account_identifier"]) == ("gemini_free", f"of {ann.telegram_id}")
    assert account["key_preview"] == "AIza…dddd"
    assert [row["amount"] for row in uses if row["action"] == "used"] == [3]
    assert [row["window"]["kind"] for row in document["quotas"]] == ["fixed", "rate"]
    assert KEY not in text
    assert not {"encrypted_api_key", "hashed_password", "code_hash", "token_hash"} & set(text.replace('"', " ").split())
    assert str(bob.telegram_id) not in text


async def test_somebody_without_a_chat(database: Database, my_data: MyData, live: Live, ann: Person) -> None:
    """People who only use the API have no windows."""
    await live(ann)
    await my_data.delete(replace(ann, telegram_id=None))
    rows = await everything(database)
    assert [name for name in rows if rows[name]] == ["conversations"]
