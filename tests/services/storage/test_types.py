"""What goes in comes out, the same on every database."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import StatementError

from services.accounts import Accounts, Draft
from services.people import People
from services.quota.counter import Limit, new_counter, use
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import HandClock

NEAR_THE_END = 2**52 - 1
"""Telegram promises that its ids have at most 52 significant bits."""


def credits_of(total: str) -> Draft:
    return Draft("custom", (Limit("credit", Unit.CREDITS, Decimal(total), CreditWindow()),), platform_name="Mine")


async def test_a_tenth_thirty_times_is_three(accounts: Accounts, usage: Usage, ann: Person) -> None:
    account = (await accounts.add(ann, credits_of("10"))).account
    for _ in range(30):
        logged = await usage.log(ann, account.id, Decimal("0.1"))
    assert logged.view.main is not None
    assert logged.view.main.reading.used == Decimal(3)
    assert logged.view.main.reading.left == Decimal(7)
    assert sum(entry.amount or 0 for entry in await usage.recent(ann, 30)) == Decimal(3)


@pytest.mark.parametrize("total", ["0.000001", "123456.654321", "1000000000"])
async def test_amounts_keep_every_digit(accounts: Accounts, ann: Person, total: str) -> None:
    view = await accounts.add(ann, credits_of(total))
    assert view.main is not None
    assert view.main.limit.total == Decimal(total)


async def test_an_amount_finer_than_a_millionth_is_refused_rather_than_rounded(
    accounts: Accounts, database: Database, ann: Person
) -> None:
    with pytest.raises(StatementError, match="six decimals"):
        await accounts.add(ann, credits_of("0.0000001"))
    async with database.read() as tx:
        assert await tx.accounts.count(ann.id) == 0


async def test_telegram_ids_have_more_than_32_bits(people: People) -> None:
    met = await people.meet(NEAR_THE_END, "en")
    assert met.telegram_id == NEAR_THE_END
    assert await people.by_telegram(NEAR_THE_END) == met


async def test_instants_come_back_aware_and_in_utc(
    people: People, accounts: Accounts, database: Database, clock: HandClock
) -> None:
    seoul = timezone(timedelta(hours=9))
    clock.now = datetime(2026, 3, 5, 2, 30, 0, 123456, tzinfo=seoul)
    person = await people.meet(7, "en")
    view = await accounts.add(person, credits_of("1"))
    assert view.account.created_at == clock.now
    assert view.account.created_at.tzinfo is UTC
    assert view.account.created_at.isoformat() == "2026-03-04T17:30:00.123456+00:00"


async def test_the_file_holds_utc(people: People, database: Database, clock: HandClock) -> None:
    clock.now = datetime(2026, 3, 5, 2, 30, tzinfo=timezone(timedelta(hours=9)))
    await people.meet(7, "en")

    def stored(connection: Connection) -> str:
        return str(connection.execute(text("SELECT created_at FROM users")).scalar_one())

    assert (await database.run(stored)).startswith("2026-03-04 17:30:00")


async def test_an_instant_without_a_zone_is_refused(people: People, clock: HandClock) -> None:
    clock.now = datetime(2026, 3, 4, 12)
    with pytest.raises(StatementError, match="without a zone"):
        await people.meet(7, "en")


WINDOWS: list[Window] = [
    FixedWindow("month", "Asia/Kathmandu", time(5, 45), 31),
    FirstUseWindow(timedelta(hours=5)),
    SlidingWindow(timedelta(hours=3)),
    RefillWindow(timedelta(days=1)),
    CreditWindow(timedelta(days=90)),
    RateWindow(),
]


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.kind)
async def test_a_limit_and_its_counter_come_back_whole(
    accounts: Accounts, database: Database, ann: Person, clock: HandClock, window: Window
) -> None:
    limit = Limit("any", Unit.CREDITS, Decimal("12.5"), window)
    account = (await accounts.add(ann, Draft("custom", (limit,), platform_name="Mine"))).account
    counter = new_counter(limit, clock())
    for amount in ("1.5", "0.000001", "3"):
        counter = use(limit, counter, Decimal(amount), clock.forward(minutes=7, microseconds=1))
    async with database.write() as tx:
        [quota] = await tx.quotas.of_accounts([account.id])
        await tx.quotas.save(quota.id, quota.limit, counter, clock())
    async with database.read() as tx:
        [stored] = await tx.quotas.of_accounts([account.id])
    assert (stored.limit, stored.counter) == (limit, counter)
