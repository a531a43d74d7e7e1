"""What is due is written into the outbox: once, for those who want it, when it is worth saying."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import orjson
import pytest

from services.accounts import Accounts, Draft
from services.kinds import Kind
from services.notifications.options import Options, write_options
from services.notifications.planner import Planner
from services.notifications.schedules import Schedules
from services.people import People
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, SlidingWindow, Window
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import START, HandClock

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def planner(database: Database, clock: HandClock) -> Planner:
    return Planner(database, clock)


@pytest.fixture
async def here(people: People, ann: Person) -> Person:
    """She has registered, and her clock shows UTC."""
    await people.finish_registration(ann)
    found = await people.by_telegram(ann.telegram_id or 0)
    assert found is not None
    return found


Silent = Callable[[Planner], Awaitable[None]]


@pytest.fixture
def silent(database: Database, clock: HandClock) -> Silent:
    """Goes through a day and an hour, and nothing is written."""

    async def go(planner: Planner) -> None:
        for _ in range(50):
            clock.forward(minutes=30)
            await planner.plan()
        assert await written(database) == []

    return go


async def account(accounts: Accounts, person: Person, window: Window, total: int = 100) -> int:
    limit = Limit("any", Unit.REQUESTS, Decimal(total), window)
    return (await accounts.add(person, Draft("custom", (limit,), platform_name="Mine"))).account.id


async def written(database: Database) -> list[tuple[str, str]]:
    """Kinds and when they are to be sent, in order."""
    async with database.write() as tx:
        rows = await tx.outbox.everything()
    return [(row.kind, row.not_before.strftime("%d %H:%M")) for row in rows]


async def wish(database: Database, person: Person, kind: Kind, *, enabled: bool = True, **options: object) -> None:
    async with database.write() as tx:
        await tx.people.set_notification(person.id, kind, enabled=enabled)
        await tx.people.set_options(person.id, kind, write_options(Options(**options)), enabled=enabled)  # type: ignore[arg-type]


async def test_an_hour_before_the_reset_once(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, here: Person
) -> None:
    await account(accounts, here, FixedWindow("day", "America/Los_Angeles"))  # closes at 08:00 UTC
    await planner.plan()
    assert await written(database) == []
    clock.now = datetime(2026, 3, 5, 7, 0, 20, tzinfo=UTC)
    await asyncio.gather(planner.plan(), Planner(database, clock).plan())
    clock.forward(minutes=30)
    await planner.plan()
    assert await written(database) == [("reset_alert", "05 08:00")], "in quiet hours, told at their end"
    clock.forward(days=1)
    await planner.plan()
    assert [kind for kind, _ in await written(database)] == ["reset_alert"] * 2, "the window after is told of too"


async def test_what_falls_into_one_minute_is_due_together(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, usage: Usage, here: Person
) -> None:
    for seconds in (0, 20, 20):
        clock.forward(seconds=seconds)
        mine = await account(accounts, here, FirstUseWindow(5 * HOUR))
        await usage.log(here, mine, Decimal(5))
    clock.now = START + 4 * HOUR + timedelta(seconds=45)
    await planner.plan()
    assert await written(database) == [("reset_alert", "04 16:01")] * 3


@pytest.mark.parametrize(
    ("window", "used"),
    [
        (FixedWindow("day"), 95),  # less than a tenth is left
        (FixedWindow("hour"), 0),  # shorter than two hours
        (SlidingWindow(DAY), 50),
        (RefillWindow(DAY), 50),
        (CreditWindow(), 0),
        (FirstUseWindow(5 * HOUR), 0),  # not started
    ],
)
async def test_what_is_not_worth_saying_is_not_said(
    planner: Planner, accounts: Accounts, usage: Usage, here: Person, window: Window, used: int, silent: Silent
) -> None:
    mine = await account(accounts, here, window)
    if used:
        await usage.log(here, mine, Decimal(used))
    await silent(planner)


async def test_thresholds_and_short_windows_are_the_persons_own(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, usage: Usage, here: Person
) -> None:
    await wish(database, here, Kind.RESET_ALERT, leftover=3, short=True)
    await usage.log(here, await account(accounts, here, FirstUseWindow(HOUR)), Decimal(95))
    clock.forward(minutes=30)
    await planner.plan()
    assert [kind for kind, _ in await written(database)] == ["reset_alert"]


async def test_a_credit_is_told_of_three_days_before(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, here: Person
) -> None:
    await account(accounts, here, CreditWindow(30 * DAY))
    clock.forward(days=27)
    await planner.plan()
    assert [kind for kind, _ in await written(database)] == ["credit_expiring"]


async def test_usable_again_only_for_who_was_stopped_unless_always_is_asked(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, usage: Usage, here: Person
) -> None:
    await wish(database, here, Kind.RESET_ALERT, enabled=False)
    empty, half = [await account(accounts, here, FirstUseWindow(5 * HOUR)) for _ in range(2)]
    await usage.log(here, empty, Decimal(100))
    await usage.log(here, half, Decimal(50))
    clock.forward(hours=5)
    await planner.plan()
    assert await written(database) == [("usable_again", "04 17:00")]
    await wish(database, here, Kind.USABLE_AGAIN, when="always")
    await usage.log(here, half, Decimal(50))
    clock.forward(hours=5)
    await planner.plan()
    assert [kind for kind, _ in await written(database)] == ["usable_again"] * 2


async def test_nobody_who_cannot_or_will_not_hear_is_written_to(
    database: Database,
    clock: HandClock,
    planner: Planner,
    accounts: Accounts,
    people: People,
    here: Person,
    bob: Person,
) -> None:
    await account(accounts, here, FixedWindow("day"))
    await account(accounts, bob, FixedWindow("day"))  # has not registered
    await people.set_reachable(here.telegram_id or 0, reachable=False)
    clock.now = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    assert await planner.plan() > 0
    assert await written(database) == []


async def test_after_downtime_one_digest_and_no_old_news(
    database: Database, clock: HandClock, planner: Planner, schedules: Schedules, accounts: Accounts, here: Person
) -> None:
    await account(accounts, here, FixedWindow("day"))
    async with database.write() as tx:
        await schedules.changed(tx, here)
    clock.now = datetime(2026, 3, 9, 22, 0, tzinfo=UTC)
    await planner.plan()
    assert await written(database) == [("daily_summary", "09 22:00")], "of five days that passed, today alone"
    assert await planner.plan() == 0


async def test_the_daily_summary_comes_once_a_date_and_follows_the_zone(
    database: Database, clock: HandClock, planner: Planner, schedules: Schedules, people: People, here: Person
) -> None:
    async with database.write() as tx:
        await schedules.changed(tx, here)
    for _ in range(3 * 24):
        clock.forward(hours=1)
        await planner.plan()
    assert [when for kind, when in await written(database) if kind == "daily_summary"] == [
        "04 21:00", "05 21:00", "06 21:00",
    ]  # fmt: skip
    await people.set_timezone(here, "Asia/Seoul")
    moved = await people.by_telegram(here.telegram_id or 0)
    assert moved is not None
    async with database.write() as tx:
        await schedules.changed(tx, moved)
    clock.forward(hours=1)
    await planner.plan()
    for _ in range(24):
        clock.forward(hours=1)
        await planner.plan()
    assert [when for kind, when in await written(database) if kind == "daily_summary"][3:] == ["07 13:00", "08 12:00"]


async def test_the_payload_holds_ids_and_no_words(
    database: Database, clock: HandClock, planner: Planner, accounts: Accounts, here: Person
) -> None:
    await account(accounts, here, FixedWindow("day"))
    clock.now = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
    clock.forward(minutes=35)
    await planner.plan()
    async with database.write() as tx:
        [row] = await tx.outbox.everything()
    payload = orjson.loads(row.payload)
    assert (type(payload["quota_id"]), payload["late"]) == (int, True)
