"""What plans would have saved, over each database."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts
from services.hindsight import Hindsight
from services.history import History
from services.overview import Overview
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow, Window
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import START, HandClock
from tests.services.limits import draft

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TODAY = START.date()
TEN = Decimal(10)


@pytest.fixture
def history(database: Database, overview: Overview, clock: HandClock) -> History:
    return History(database, overview, clock)


@pytest.fixture
def hindsight(database: Database, overview: Overview, clock: HandClock) -> Hindsight:
    return Hindsight(database, overview, clock)


def limit(window: Window, total: int) -> Limit:
    return Limit("any", Unit.MESSAGES, Decimal(total), window)


async def a_week(usage: Usage, ann: Person, account: int, clock: HandClock) -> None:
    """Ten at noon of each day; then it is eight in the evening of the last."""
    for _ in range(7):
        await usage.log(ann, account, TEN)
        clock.forward(days=1)
    await usage.log(ann, account, TEN)
    clock.forward(hours=8)


async def test_what_a_plan_would_have_used_and_nobody_did(
    accounts: Accounts, usage: Usage, history: History, hindsight: Hindsight, ann: Person, clock: HandClock
) -> None:
    """Sixty a day of which ten were used; the day that is not over has lost nothing yet."""
    mine = (await accounts.add(ann, draft(limit(FixedWindow("day"), 60)))).account.id
    await a_week(usage, ann, mine, clock)
    week = await history.between(ann, TODAY + DAY, TODAY + 7 * DAY)
    assert week.share == pytest.approx(1 / 6)
    saved = await hindsight.saved(ann, week)
    assert saved == {mine: Decimal(6 * 50)}
    assert week.share_with(saved) == 1


async def test_only_what_fits_into_the_day_could_have_been_saved(
    accounts: Accounts, usage: Usage, history: History, hindsight: Hindsight, ann: Person, clock: HandClock
) -> None:
    """Twenty in half an hour, thirteen hours a day: 520, of which ten were used."""
    mine = (await accounts.add(ann, draft(limit(FixedWindow("day"), 2000)))).account.id
    await a_week(usage, ann, mine, clock)
    week = await history.between(ann, TODAY + DAY, TODAY + DAY)
    assert await hindsight.saved(ann, week) == {mine: Decimal(510)}


async def test_what_was_not_lost_was_not_to_be_saved(
    accounts: Accounts, usage: Usage, history: History, hindsight: Hindsight, ann: Person, clock: HandClock
) -> None:
    """A month that runs on, a window that nobody opened, and one that was used up."""
    month = (await accounts.add(ann, draft(limit(FixedWindow("month"), 900)))).account.id
    await accounts.add(ann, draft(limit(FirstUseWindow(5 * HOUR), 40), identifier="idle"))
    used_up = (await accounts.add(ann, draft(limit(FixedWindow("day"), 10), identifier="used up"))).account.id
    await usage.log(ann, month, TEN)
    await a_week(usage, ann, used_up, clock)
    assert await hindsight.saved(ann, await history.between(ann, TODAY + DAY, TODAY + 7 * DAY)) == {}


async def test_days_before_an_account_and_other_rules_are_left_out(
    accounts: Accounts, usage: Usage, history: History, hindsight: Hindsight, ann: Person, clock: HandClock
) -> None:
    await usage.log(ann, (await accounts.add(ann, draft(limit(FixedWindow("day"), 60)))).account.id, TEN)
    clock.forward(days=2)
    new = (await accounts.add(ann, draft(limit(FixedWindow("day"), 60), identifier="new"))).account.id
    changed = (await accounts.add(ann, draft(limit(FixedWindow("day"), 60), identifier="changed"))).account.id
    clock.forward(days=2)
    await accounts.set_limits(ann, changed, (limit(FixedWindow("day"), 80),), preset_id=None)
    clock.forward(days=1)
    saved = await hindsight.saved(ann, await history.between(ann, TODAY - 2 * DAY, TODAY + 5 * DAY))
    assert changed not in saved
    assert saved[new] == 2 * 60, "the day on which it was added is left out too"


async def test_nobodys_week(history: History, hindsight: Hindsight, ann: Person) -> None:
    assert await hindsight.saved(ann, await history.between(ann, TODAY - 7 * DAY, TODAY)) == {}
