"""A use that crosses the line leaves its warning in the same transaction."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts, Draft
from services.kinds import Kind
from services.notifications.options import Options, write_options
from services.notifications.warnings import Warnings
from services.overview import Overview
from services.people import People
from services.quota.counter import Limit, Reading
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, SlidingWindow, Window
from services.storage.database import Database
from services.storage.records import Person, StoredQuota
from services.storage.transaction import Transaction
from services.usage import Usage
from tests.clock import HandClock
from tests.services.notifications.test_planner import written

FIVE_HOURS = FirstUseWindow(timedelta(hours=5))


@pytest.fixture
def usage(database: Database, overview: Overview, clock: HandClock) -> Usage:
    return Usage(database, overview, clock, [Warnings()])


@pytest.fixture
async def here(people: People, ann: Person) -> Person:
    await people.finish_registration(ann)
    found = await people.by_telegram(ann.telegram_id or 0)
    assert found is not None
    return found


async def account(accounts: Accounts, person: Person, window: Window = FIVE_HOURS) -> int:
    limit = Limit("any", Unit.REQUESTS, Decimal(50), window)
    return (await accounts.add(person, Draft("custom", (limit,), platform_name="Mine"))).account.id


async def test_once_in_a_window_however_often_the_line_is_crossed(
    database: Database, accounts: Accounts, usage: Usage, here: Person, clock: HandClock
) -> None:
    mine = await account(accounts, here)
    await usage.log(here, mine, Decimal(44))
    assert await written(database) == []
    crossing = await usage.log(here, mine, Decimal(1))
    await usage.undo(here, crossing.usage_id)
    await usage.log(here, mine, Decimal(5))
    await usage.log(here, mine, Decimal(5))
    assert [kind for kind, _ in await written(database)] == ["usage_warning"]
    clock.forward(hours=6)
    await usage.log(here, mine, Decimal(48))
    assert [kind for kind, _ in await written(database)] == ["usage_warning"] * 2, "a new window, a new episode"


async def test_two_levels_of_the_persons_own(
    database: Database, accounts: Accounts, usage: Usage, here: Person
) -> None:
    async with database.write() as tx:
        await tx.people.set_options(here.id, Kind.USAGE_WARNING, write_options(Options(levels=(60, 95))), enabled=True)
    mine = await account(accounts, here, SlidingWindow(timedelta(days=1)))
    for amount, so_far in ((29, 0), (1, 1), (17, 1), (1, 2), (1, 2)):
        await usage.log(here, mine, Decimal(amount))
        assert len(await written(database)) == so_far


async def test_not_for_who_switched_it_off(database: Database, accounts: Accounts, usage: Usage, here: Person) -> None:
    async with database.write() as tx:
        await tx.people.set_notification(here.id, Kind.USAGE_WARNING, enabled=False)
    await usage.log(here, await account(accounts, here), Decimal(50))
    assert await written(database) == []


async def test_neither_is_there_without_the_other(
    database: Database, accounts: Accounts, overview: Overview, here: Person, clock: HandClock
) -> None:
    class Fails:
        async def used(
            self, tx: Transaction, person: Person, quota: StoredQuota, before: Reading, after: Reading, now: datetime
        ) -> None:
            raise RuntimeError("in the middle")

    mine = await account(accounts, here)
    with pytest.raises(RuntimeError):
        await Usage(database, overview, clock, [Warnings(), Fails()]).log(here, mine, Decimal(50))
    assert await written(database) == []
    main = (await overview.one(here, mine)).main
    assert main is not None
    assert main.reading.used == 0
