"""History over each database: what was used, what expired, by the rules of its time."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts, Draft
from services.history import History
from services.overview import Overview
from services.people import People
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import START, HandClock

DAILY = Limit("daily", Unit.REQUESTS, Decimal(100), FixedWindow("day"))
FIVE_HOURS = Limit("5hour", Unit.MESSAGES, Decimal(10), FirstUseWindow(timedelta(hours=5)))
TODAY = START.date()


@pytest.fixture
def history(database: Database, overview: Overview, clock: HandClock) -> History:
    return History(database, overview, clock)


async def account(accounts: Accounts, person: Person, limit: Limit, name: str = "mine") -> int:
    draft = Draft("custom", (limit,), platform_name="Mine", identifier=name)
    return (await accounts.add(person, draft)).account.id


def told(view: object) -> list[tuple[int, int, int]]:
    days = view.accounts[0].days  # type: ignore[attr-defined]
    return [(int(day.used), int(day.allowed), int(day.lost)) for day in days.values()]


async def test_used_and_lost_by_day(
    accounts: Accounts, usage: Usage, history: History, ann: Person, clock: HandClock
) -> None:
    mine = await account(accounts, ann, DAILY)
    await usage.log(ann, mine, Decimal(30))
    clock.forward(days=1)
    taken_back = await usage.log(ann, mine, Decimal(50))
    await usage.undo(ann, taken_back.usage_id)
    await usage.log(ann, mine, Decimal(120))
    clock.forward(days=1)
    view = await history.last_days(ann, 4)
    assert (view.first, view.last) == (TODAY - timedelta(days=1), TODAY + timedelta(days=2))
    assert told(view) == [(0, 0, 0), (30, 100, 70), (120, 100, 0), (0, 0, 0)]
    assert view.share == pytest.approx(0.65)
    assert view.share_of(TODAY) == pytest.approx(0.3)
    assert view.share_of(TODAY + timedelta(days=2)) is None


async def test_days_are_those_of_the_persons_clock(
    accounts: Accounts, usage: Usage, history: History, people: People, ann: Person, clock: HandClock
) -> None:
    await people.set_timezone(ann, "Asia/Seoul")
    there = await people.by_telegram(ann.telegram_id or 0)
    assert there is not None
    mine = await account(accounts, ann, FIVE_HOURS)
    await usage.log(ann, mine, Decimal(4))  # 21:00 in Seoul; its window closes at 02:00 of the next day
    clock.forward(days=1)
    assert told(await history.last_days(there, 2)) == [(4, 0, 0), (0, 10, 6)]


async def test_what_was_corrected_or_anchored_counts(
    accounts: Accounts, usage: Usage, history: History, ann: Person, clock: HandClock
) -> None:
    mine = await account(accounts, ann, FIVE_HOURS)
    view = await usage.log(ann, mine, Decimal(1))
    quota_id = view.view.quotas[0].id
    await accounts.set_anchor(ann, mine, quota_id, clock() + timedelta(hours=2))
    clock.forward(hours=1)
    await usage.correct(ann, mine, quota_id, Decimal(3))
    clock.forward(hours=2)
    assert told(await history.last_days(ann, 1)) == [(1, 10, 3)]


async def test_the_past_keeps_its_rules(
    accounts: Accounts, usage: Usage, history: History, ann: Person, clock: HandClock
) -> None:
    mine = await account(accounts, ann, DAILY)
    await usage.log(ann, mine, Decimal(30))
    clock.forward(days=1)
    half = Limit("daily", Unit.REQUESTS, Decimal(50), FixedWindow("day"))
    await accounts.set_limits(ann, mine, [half], preset_id=None)
    await usage.log(ann, mine, Decimal(20))
    clock.forward(days=1)
    assert told(await history.last_days(ann, 3)) == [(30, 100, 70), (20, 50, 30), (0, 0, 0)]


async def test_another_persons_accounts_are_not_told_of(
    accounts: Accounts, usage: Usage, history: History, ann: Person, bob: Person, clock: HandClock
) -> None:
    await usage.log(bob, await account(accounts, bob, DAILY), Decimal(5))
    clock.forward(days=1)
    view = await history.between(ann, date(2026, 3, 1), date(2026, 3, 31))
    assert view.accounts == ()
    assert view.share is None
