"""A cap that nobody publishes, learnt from stops over each database."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts
from services.errors import NotFound
from services.overview import AccountView, Overview
from services.stops import Stops
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import HandClock
from tests.services.limits import DAILY, SESSION, THROTTLE, draft


@pytest.fixture
def stops(database: Database, overview: Overview, clock: HandClock) -> Stops:
    return Stops(database, overview, clock)


@pytest.fixture
async def account_id(accounts: Accounts, ann: Person) -> int:
    return (await accounts.add(ann, draft(SESSION, THROTTLE))).account.id


class Days:
    """Sessions in which the person is stopped after so much."""

    def __init__(self, usage: Usage, stops: Stops, clock: HandClock, person: Person, account_id: int) -> None:
        self.usage, self.stops, self.clock, self.person, self.account_id = usage, stops, clock, person, account_id

    async def stopped_at(self, *amounts: int) -> AccountView:
        for amount in amounts:
            self.clock.forward(days=1)
            await self.usage.log(self.person, self.account_id, Decimal(amount))
            self.clock.forward(minutes=10)
            view = await self.stops.stopped(self.person, self.account_id)
        return view


@pytest.fixture
def days(usage: Usage, stops: Stops, clock: HandClock, ann: Person, account_id: int) -> Days:
    return Days(usage, stops, clock, ann, account_id)


async def test_the_usual_stop_is_learnt(days: Days, stops: Stops) -> None:
    view = await days.stopped_at(21)
    assert view.main is not None
    assert view.main.reading.left == 0, "nothing is left until it resets"
    once = await stops.usual(view)
    assert once is not None
    assert (int(once.low), once.usual) == (21, False)
    cap = await stops.usual(await days.stopped_at(24, 18))
    assert cap is not None
    assert (int(cap.low), int(cap.high), int(cap.suggested), cap.usual) == (18, 24, 21, True)


async def test_one_window_is_one_stop(days: Days, stops: Stops, ann: Person, account_id: int) -> None:
    await days.stopped_at(21)
    days.clock.forward(minutes=10)
    view = await stops.stopped(ann, account_id)
    cap = await stops.usual(view)
    assert cap is not None
    assert (int(cap.high), cap.stops) == (21, 1), "the 50 that stand there now are nobody's use"


async def test_a_stop_with_nothing_counted_teaches_nothing(stops: Stops, ann: Person, account_id: int) -> None:
    view = await stops.stopped(ann, account_id)
    assert view.main is not None
    assert view.main.reading.left == 0
    assert await stops.usual(view) is None


async def test_a_notice_of_the_platform_is_a_stop_too(
    days: Days, stops: Stops, usage: Usage, overview: Overview, ann: Person, account_id: int, clock: HandClock
) -> None:
    await days.stopped_at(20)
    clock.forward(days=1)
    quota = (await overview.one(ann, account_id)).quotas[0]
    await usage.log(ann, account_id, Decimal(22))
    await usage.note(ann, quota.id, Decimal(4), None)
    clock.forward(minutes=1)
    view = await usage.note(ann, quota.id, Decimal(0), clock() + timedelta(hours=1))
    cap = await stops.usual(view)
    assert cap is not None
    assert (int(cap.low), int(cap.high), cap.stops) == (20, 46, 2), "four of fifty were left by the notice before"


async def test_it_can_be_adopted(days: Days, stops: Stops, overview: Overview, ann: Person, account_id: int) -> None:
    await days.stopped_at(21)
    with pytest.raises(NotFound):
        await stops.adopt(ann, account_id)  # once is no habit
    await days.stopped_at(24, 18)
    view = await stops.adopt(ann, account_id)
    assert [(int(quota.limit.total), quota.limit.quota_type) for quota in view.quotas] == [
        (21, "5hour"),
        (60, "minute"),
    ]
    assert view.main is not None
    assert (int(view.main.reading.used), int(view.main.reading.over)) == (21, 0), "still used up, and not over"
    assert view.account.preset_id is None
    cap = await stops.usual(view)
    assert cap is not None
    assert cap.suggested == view.main.limit.total, "nothing more to adopt"
    days.clock.forward(days=1)
    fresh = (await overview.one(ann, account_id)).main
    assert fresh is not None
    assert (int(fresh.reading.left), int(fresh.reading.used)) == (21, 0)


async def test_stops_are_ones_own_and_of_the_limit_in_question(
    days: Days, stops: Stops, accounts: Accounts, overview: Overview, ann: Person, bob: Person, account_id: int
) -> None:
    await days.stopped_at(20, 21)
    for act in (stops.stopped, stops.adopt):
        with pytest.raises(NotFound):
            await act(bob, account_id)
    await accounts.set_limits(ann, account_id, [DAILY], preset_id=None)
    assert await stops.usual(await overview.one(ann, account_id)) is None
    bare = await accounts.add(ann, draft(THROTTLE))
    with pytest.raises(NotFound):
        await stops.stopped(ann, bare.account.id)


async def test_old_stops_are_forgotten(days: Days, stops: Stops, overview: Overview, ann: Person) -> None:
    await days.stopped_at(20, 21)
    days.clock.forward(days=100)
    assert await stops.usual(await overview.one(ann, days.account_id)) is None
