"""Logging over each database: exact, undone once, corrected by what the site says."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts
from services.errors import NotFound
from services.overview import AccountView, Overview
from services.quota.counter import Evidence, Limit
from services.quota.units import Unit
from services.storage.database import Database
from services.storage.records import Person
from services.usage import MOST, AmountRefused, NothingToCount, Usage, checked
from tests.clock import START, HandClock
from tests.services.limits import CREDIT, DAILY, MONTHLY, SESSION, THROTTLE, draft


async def add(accounts: Accounts, person: Person, *limits: Limit) -> int:
    return (await accounts.add(person, draft(*limits))).account.id


def used(view: AccountView) -> dict[str, float]:
    return {quota.limit.quota_type: float(quota.reading.used) for quota in view.quotas}


async def test_a_use_counts_against_every_limit_of_its_unit(accounts: Accounts, usage: Usage, ann: Person) -> None:
    mine = await add(accounts, ann, THROTTLE, DAILY, CREDIT, MONTHLY)
    logged = await usage.log(ann, mine, Decimal(3))
    assert (int(logged.amount), logged.unit) == (3, Unit.REQUESTS)
    assert used(logged.view) == {"minute": 0, "daily": 3, "credit": 0, "monthly": 3}
    assert {quota.reading.evidence for quota in logged.view.quotas if quota.reading.used} == {Evidence.LOGGED}


async def test_thirty_tenths_are_three(accounts: Accounts, usage: Usage, overview: Overview, ann: Person) -> None:
    mine = await add(accounts, ann, CREDIT)
    for _ in range(30):
        await usage.log(ann, mine, Decimal("0.1"))
    (quota,) = (await overview.one(ann, mine)).quotas
    assert quota.reading.used == 3


async def test_uses_at_once_are_all_counted(accounts: Accounts, usage: Usage, overview: Overview, ann: Person) -> None:
    mine = await add(accounts, ann, SESSION, MONTHLY)
    await asyncio.gather(*(usage.log(ann, mine, Decimal(1)) for _ in range(20)))
    assert used(await overview.one(ann, mine)) == {"5hour": 20, "monthly": 0}


async def test_more_than_the_allowance_is_counted(accounts: Accounts, usage: Usage, ann: Person) -> None:
    mine = await add(accounts, ann, SESSION)
    view = (await usage.log(ann, mine, Decimal(60))).view
    assert view.main
    assert (int(view.main.reading.left), int(view.main.reading.over)) == (0, 10)


@pytest.mark.parametrize(
    ("amount", "reason"),
    [
        ("0", "not_positive"),
        ("-3", "not_positive"),
        ("NaN", "not_positive"),
        ("Infinity", "not_positive"),
        ("0.5", "no_fractions"),
        ("1e10", "too_large"),
    ],
)
async def test_what_is_no_amount_changes_nothing(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person, amount: str, reason: str
) -> None:
    mine = await add(accounts, ann, SESSION)
    with pytest.raises(AmountRefused) as refused:
        await usage.log(ann, mine, Decimal(amount))
    assert refused.value.reason == reason
    assert used(await overview.one(ann, mine)) == {"5hour": 0}
    assert await usage.recent(ann) == []


def test_what_an_amount_may_be() -> None:
    assert checked(MOST, Unit.TOKENS) == MOST
    assert checked(Decimal("0.0001"), Unit.USD) == Decimal("0.0001")
    assert checked(Decimal(0), Unit.TOKENS, zero=True) == 0
    with pytest.raises(AmountRefused) as refused:
        checked(Decimal("0.00001"), Unit.USD)
    assert refused.value.reason == "too_fine"


async def test_where_nothing_counts_nothing_is_logged(accounts: Accounts, usage: Usage, ann: Person) -> None:
    for limits in ((THROTTLE,), ()):
        mine = (await accounts.add(ann, draft())).account.id
        await accounts.set_limits(ann, mine, limits, preset_id=None)
        with pytest.raises(NothingToCount):
            await usage.log(ann, mine, Decimal(1))
        with pytest.raises(NothingToCount):
            await usage.log_step(ann, mine)
    assert await usage.recent(ann) == []


async def test_steps_are_those_of_the_allowance(accounts: Accounts, usage: Usage, ann: Person) -> None:
    mine = await add(accounts, ann, DAILY)
    amounts = [(await usage.log_step(ann, mine, which)).amount for which in range(3)]
    assert amounts == [1, 10, 50]
    for forged in (3, -1):
        with pytest.raises(NotFound):
            await usage.log_step(ann, mine, forged)


async def test_a_use_is_taken_back_once(accounts: Accounts, usage: Usage, ann: Person, clock: HandClock) -> None:
    mine = await add(accounts, ann, SESSION)
    first, second = await usage.log(ann, mine, Decimal(4)), await usage.log(ann, mine, Decimal(1))
    clock.forward(minutes=1)
    undone = await usage.undo(ann, first.usage_id)
    assert (int(undone.amount), used(undone.view)) == (4, {"5hour": 1})
    with pytest.raises(NotFound):
        await usage.undo(ann, first.usage_id)
    assert [entry.id for entry in await usage.recent(ann)] == [second.usage_id]


async def test_two_at_once_take_back_one(accounts: Accounts, usage: Usage, overview: Overview, ann: Person) -> None:
    mine = await add(accounts, ann, DAILY)
    await usage.log(ann, mine, Decimal(10))
    logged = await usage.log(ann, mine, Decimal(5))
    results = await asyncio.gather(*(usage.undo(ann, logged.usage_id) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(each, NotFound) for each in results) == 3
    assert used(await overview.one(ann, mine)) == {"daily": 10}


async def test_what_was_used_in_a_window_of_old_is_undone_in_the_log_alone(
    accounts: Accounts, usage: Usage, ann: Person, clock: HandClock
) -> None:
    mine = await add(accounts, ann, SESSION)
    old = await usage.log(ann, mine, Decimal(4))
    clock.forward(hours=5)
    await usage.log(ann, mine, Decimal(2))
    assert used((await usage.undo(ann, old.usage_id)).view) == {"5hour": 2}


async def test_the_last_entries_come_newest_first(accounts: Accounts, usage: Usage, ann: Person, bob: Person) -> None:
    mine, gone = await add(accounts, ann, SESSION), await add(accounts, ann, SESSION)
    await usage.log(bob, await add(accounts, bob, SESSION), Decimal(9))
    await usage.log(ann, gone, Decimal(8))
    for amount in range(1, 8):
        await usage.log(ann, mine, Decimal(amount))
    await accounts.remove(ann, gone)
    entries = await usage.recent(ann)
    assert [entry.amount for entry in entries] == [7, 6, 5, 4, 3]
    assert {(entry.account_id, entry.unit, entry.at) for entry in entries} == {(mine, "messages", START)}
    assert [entry.amount for entry in await usage.recent(ann, 50)] == [7, 6, 5, 4, 3, 2, 1]


async def test_a_use_of_a_removed_account_cannot_be_taken_back(accounts: Accounts, usage: Usage, ann: Person) -> None:
    mine = await add(accounts, ann, SESSION)
    logged = await usage.log(ann, mine, Decimal(1))
    await accounts.remove(ann, mine)
    with pytest.raises(NotFound):
        await usage.undo(ann, logged.usage_id)


async def test_what_the_site_says_is_taken_over(
    accounts: Accounts, usage: Usage, overview: Overview, database: Database, ann: Person, clock: HandClock
) -> None:
    mine = await add(accounts, ann, DAILY, MONTHLY)
    logged = await usage.log(ann, mine, Decimal(5))
    clock.forward(minutes=10)
    daily, _ = logged.view.quotas
    view = await usage.correct(ann, mine, daily.id, Decimal(1200))
    assert used(view) == {"daily": 300, "monthly": 5}, "one limit at a time"
    assert (view.quotas[0].reading.evidence, view.quotas[0].reading.evidence_at) == (Evidence.LOGGED, clock())
    assert view == await overview.one(ann, mine)
    assert used((await usage.undo(ann, logged.usage_id)).view) == {"daily": 300, "monthly": 0}, "it knew of that use"
    async with database.read() as tx:
        log = (await tx.belongings.export(ann))["usage_logs"]
    row = next(row for row in log if row["action"] == "corrected")
    assert (row["amount"], row["unit"], row["details"]) == (300, "requests", "daily")


async def test_all_left_closes_a_window_of_the_first_use(
    accounts: Accounts, usage: Usage, ann: Person, clock: HandClock
) -> None:
    mine = await add(accounts, ann, SESSION)
    (quota,) = (await usage.log(ann, mine, Decimal(5))).view.quotas
    (quota,) = (await usage.correct(ann, mine, quota.id, Decimal(50))).quotas
    assert (quota.reading.state, int(quota.reading.used)) == ("idle", 0)
    clock.forward(hours=1)
    (quota,) = (await usage.correct(ann, mine, quota.id, Decimal(0))).quotas
    assert (int(quota.reading.left), quota.reading.resets_at) == (0, clock() + timedelta(hours=5))


@pytest.mark.parametrize(
    ("left", "reason"),
    [("51", "more_than_total"), ("-1", "not_positive"), ("0.5", "no_fractions"), ("NaN", "not_positive")],
)
async def test_what_the_site_cannot_say(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person, left: str, reason: str
) -> None:
    mine = await add(accounts, ann, SESSION)
    (quota,) = (await usage.log(ann, mine, Decimal(5))).view.quotas
    with pytest.raises(AmountRefused) as refused:
        await usage.correct(ann, mine, quota.id, Decimal(left))
    assert refused.value.reason == reason
    assert used(await overview.one(ann, mine)) == {"5hour": 5}


async def test_nobody_logs_undoes_or_corrects_for_another(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person, bob: Person
) -> None:
    hers, his = await add(accounts, ann, SESSION), await add(accounts, bob, SESSION)
    logged = await usage.log(ann, hers, Decimal(5))
    (quota,) = logged.view.quotas
    for attempt in (
        usage.log(bob, hers, Decimal(1)),
        usage.log_step(bob, hers),
        usage.undo(bob, logged.usage_id),
        usage.correct(bob, hers, quota.id, Decimal(1)),
        usage.correct(bob, his, quota.id, Decimal(1)),
    ):
        with pytest.raises(NotFound):
            await attempt
    assert used(await overview.one(ann, hers)) == {"5hour": 5}
    assert used(await overview.one(bob, his)) == {"5hour": 0}
    assert await usage.recent(bob) == []
