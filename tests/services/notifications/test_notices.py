"""What a person makes of the notifications."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts, Draft
from services.errors import NotFound
from services.kinds import SWITCHABLE, Kind
from services.notifications.notices import DAILY_BUDGET, Notices
from services.notifications.schedules import Schedules
from services.people import People
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FixedWindow
from services.storage.database import Database
from services.storage.records import Person
from tests.clock import HandClock
from tests.services.notifications.conftest import Entry


async def test_each_kind_goes_on_and_off(notices: Notices, ann: Person, bob: Person) -> None:
    assert [kind for kind in SWITCHABLE if not (await notices.wishes(ann)).of(kind).enabled] == [Kind.RECOMMENDATION]
    for kind in SWITCHABLE:
        before = (await notices.wishes(ann)).of(kind).enabled
        await notices.toggle(ann, kind)
        assert (await notices.wishes(ann)).of(kind).enabled is not before
    assert (await notices.wishes(bob)).of(Kind.RESET_ALERT).enabled


async def test_options_stay_where_a_kind_is_switched_off_and_on(notices: Notices, ann: Person) -> None:
    await notices.change(ann, Kind.USAGE_WARNING, levels=(60, 95))
    await notices.toggle(ann, Kind.USAGE_WARNING)
    await notices.toggle(ann, Kind.USAGE_WARNING)
    wish = (await notices.wishes(ann)).of(Kind.USAGE_WARNING)
    assert (wish.enabled, wish.options.levels) == (True, (60, 95))


@pytest.mark.parametrize("options", [{"levels": (49,)}, {"levels": ()}, {"leftover": 91}, {"weekday": 8}, {"at": 1440}])
async def test_what_is_out_of_range_changes_nothing(notices: Notices, ann: Person, options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        await notices.change(ann, Kind.USAGE_WARNING, **options)
    assert (await notices.wishes(ann)).known == {}


async def test_registering_and_moving_arrange_what_comes_by_the_clock(
    database: Database, schedules: Schedules, notices: Notices, ann: Person, clock: HandClock
) -> None:
    people = People(database, clock, [schedules])

    async def next_summary() -> str:
        clock.forward(days=2)
        async with database.read() as tx:
            due = await tx.schedules.due(clock(), 10)
        clock.forward(days=-2)
        return next((f"{each.next_at:%d %H:%M}" for each in due if each.kind == Kind.DAILY_SUMMARY), "")

    await people.set_timezone(ann, "Asia/Seoul")
    assert await next_summary() == "", "nothing comes before registering is done"
    await people.finish_registration(ann)
    assert await next_summary() == "05 12:00", "nine in the evening in Seoul has just passed"
    await people.set_timezone(ann, "UTC")
    assert await next_summary() == "04 21:00"
    await notices.change(ann, Kind.DAILY_SUMMARY, at=8 * 60)
    assert await next_summary() == "05 08:00"
    await notices.switch(ann, Kind.DAILY_SUMMARY, enabled=False)
    assert await next_summary() == ""


async def test_the_day_has_a_budget(
    database: Database, notices: Notices, ann: Person, clock: HandClock, alert: Entry
) -> None:
    async with database.write() as tx:
        await tx.outbox.put([alert(ann, str(n)) for n in range(DAILY_BUDGET)], clock())
        rows = await tx.outbox.claim("me", clock() + timedelta(minutes=1), clock(), 1)
        for number, row in enumerate(rows[:-1]):
            await tx.outbox.settle([row.id], "sent", clock(), message_id=number)
    assert not await notices.is_enough(ann)
    async with database.write() as tx:
        await tx.outbox.settle([rows[-1].id], "sent", clock(), message_id=99)
    assert await notices.is_enough(ann)
    clock.forward(days=1)
    assert not await notices.is_enough(ann)


async def test_only_ones_own_counters_can_be_muted(
    notices: Notices, accounts: Accounts, ann: Person, bob: Person
) -> None:
    limit = Limit("daily", Unit.REQUESTS, Decimal(10), FixedWindow("day"))
    view = await accounts.add(ann, Draft("custom", (limit,), platform_name="Mine"))
    await notices.mute(ann, view.quotas[0].id)
    with pytest.raises(NotFound):
        await notices.mute(bob, view.quotas[0].id)
