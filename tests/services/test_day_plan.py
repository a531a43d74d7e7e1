"""The plan of the day over each database: from accounts and the log of their use to blocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts, Draft
from services.advice import Advice, Elsewhere, Planned, Why
from services.overview import Overview
from services.people import People
from services.platforms.catalogue import Catalogue
from services.quota.counter import Limit
from services.quota.recommendation import ANYTHING, Wish
from services.quota.slots import Which
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow, RateWindow, SlidingWindow, Window
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import START, HandClock
from tests.services.limits import SESSION, draft

HOUR = timedelta(hours=1)
SITTING = timedelta(minutes=30)


@pytest.fixture
def advice(database: Database, overview: Overview, catalogue: Catalogue, clock: HandClock) -> Advice:
    return Advice(database, overview, catalogue, clock)


def limit(window: Window, total: int, unit: Unit = Unit.MESSAGES, name: str = "any") -> Limit:
    return Limit(name, unit, Decimal(total), window)


def told(planned: Planned) -> list[tuple[str, str, int]]:
    """From and until by the clock of UTC, and how much."""
    assert planned.plan is not None
    return [(f"{block.start:%H:%M}", f"{block.end:%H:%M}", int(block.amount)) for block in planned.plan.blocks]


async def test_today_and_tomorrow(accounts: Accounts, usage: Usage, advice: Advice, ann: Person) -> None:
    """At noon of a day that is nine to ten: two windows of five hours today, and three tomorrow."""
    mine = (await accounts.add(ann, draft(SESSION))).account.id
    await usage.log(ann, mine, Decimal(30))
    assert told(await advice.plan(ann, "today")) == [("12:00", "12:30", 20), ("17:00", "18:30", 50)]
    assert told(await advice.plan(ann, "tomorrow")) == [
        ("09:00", "10:30", 50),
        ("14:00", "15:30", 50),
        ("19:00", "20:30", 50),
    ]


@pytest.mark.parametrize("which", ["today", "tomorrow"])
async def test_tonights_windows_are_none_of_tomorrows(
    which: Which, accounts: Accounts, usage: Usage, advice: Advice, ann: Person, clock: HandClock
) -> None:
    mine = (await accounts.add(ann, draft(limit(SlidingWindow(6 * HOUR), 40)))).account.id
    clock.now = datetime(2026, 3, 5, 21, tzinfo=UTC)
    await usage.log(ann, mine, Decimal(10))
    clock.forward(minutes=30)
    planned = await advice.plan(ann, which)
    assert (
        told(planned)
        == {
            "today": [("21:30", "22:00", 20)],
            "tomorrow": [("09:00", "10:00", 40), ("18:00", "19:00", 40)],
        }[which]
    )
    assert planned.plan is not None
    assert planned.plan.late == ()


async def test_a_throttle_holds_for_a_slot(accounts: Accounts, advice: Advice, ann: Person, clock: HandClock) -> None:
    rule = limit(FixedWindow("day"), 60, Unit.REQUESTS, "daily")
    throttle = limit(RateWindow(10 * timedelta(minutes=1)), 5, Unit.REQUESTS, "10minute")
    await accounts.add(ann, draft(rule, throttle))
    clock.now = START + 8 * HOUR
    assert told(await advice.plan(ann, "today")) == [("20:00", "22:00", 60)]


async def test_a_day_that_is_over_or_nearly_so(
    accounts: Accounts, people: People, advice: Advice, ann: Person, clock: HandClock
) -> None:
    await accounts.add(ann, draft(SESSION))
    clock.now = START + 10 * HOUR
    assert (await advice.plan(ann, "today")).plan is None
    clock.now = START + 10 * HOUR - timedelta(minutes=5)
    nearly = (await advice.plan(ann, "today")).plan
    assert nearly is not None
    assert (nearly.day.slots, nearly.blocks) == ((), ())
    assert len(told(await advice.plan(ann, "tomorrow"))) == 3


async def test_nobodys_accounts(advice: Advice, ann: Person) -> None:
    planned = await advice.plan(ann, "today")
    assert told(planned) == []
    assert planned.views == {}


async def test_what_is_best_now_is_what_the_plan_begins_with(
    accounts: Accounts, advice: Advice, catalogue: Catalogue, ann: Person, clock: HandClock
) -> None:
    """A new person with three accounts, at each half-hour of a day."""
    clock.now = START.replace(hour=9)
    for platform_id in ("chatgpt_free", "gemini_free", "claude_free"):
        preset = catalogue.get(platform_id).presets[0]
        await accounts.add(ann, Draft(platform_id, preset.limits, preset_id=preset.id))
    for _ in range(25):
        advised = await advice.recommend(ann, ANYTHING, beside_plan=True)
        plan = (await advice.plan(ann, "today")).plan
        assert advised.recommendation.best is not None
        assert plan is not None
        assert plan.blocks[0].start == clock.now
        assert plan.blocks[0].account == advised.recommendation.best.account_id
        assert advised.elsewhere is None
        clock.forward(minutes=30)
    tomorrow = (await advice.plan(ann, "tomorrow")).plan
    clock.now = START.replace(hour=9) + timedelta(days=1)
    best = (await advice.recommend(ann, ANYTHING)).recommendation.best
    assert tomorrow is not None
    assert best is not None
    assert tomorrow.blocks[0].account == best.account_id, "what is said of tomorrow holds tomorrow"


async def test_where_the_plan_begins_elsewhere_advice_says_why(
    accounts: Accounts, usage: Usage, advice: Advice, ann: Person, clock: HandClock
) -> None:
    """What closes at 15:47 is best at 15:37, and no plan has a place for it; nor for the next window before four."""
    clock.forward(minutes=47)
    soon = (await accounts.add(ann, draft(limit(FirstUseWindow(3 * HOUR), 50)))).account.id
    other = (await accounts.add(ann, draft(limit(FixedWindow("day"), 1500, Unit.REQUESTS)))).account.id
    await usage.log(ann, soon, Decimal(1))
    clock.forward(hours=2, minutes=50)
    advised = await advice.recommend(ann, ANYTHING, beside_plan=True)
    assert advised.recommendation.best is not None
    assert advised.recommendation.best.account_id == soon
    assert advised.elsewhere == Elsewhere(other, Why.LATE)
    planned = await advice.plan(ann, "today")
    assert planned.plan is not None
    assert [(late.account, int(late.amount)) for late in planned.plan.late] == [(soon, 49)]
    assert (await advice.recommend(ann, ANYTHING)).elsewhere is None, "home does not ask"
    assert (await advice.recommend(ann, Wish(private=True), beside_plan=True)).elsewhere is None


async def test_who_is_faster_is_given_less_time(
    accounts: Accounts, usage: Usage, advice: Advice, ann: Person, clock: HandClock
) -> None:
    mine = (await accounts.add(ann, draft(limit(FixedWindow("day"), 600, Unit.REQUESTS, "daily")))).account.id
    clock.now = START.replace(hour=14)
    slow = told(await advice.plan(ann, "tomorrow"))
    for _ in range(2):
        await usage.log(ann, mine, Decimal(600))
        clock.forward(days=1)
    fast = told(await advice.plan(ann, "tomorrow"))
    assert [amount for _, _, amount in slow] == [amount for _, _, amount in fast] == [600]
    assert slow == [("09:00", "13:00", 600)]
    assert fast == [("09:00", "10:00", 600)]
