"""What advice is made from, over each database."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from services.accounts import Accounts
from services.grounds import grounds_of
from services.overview import Overview
from services.people import People
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import START, HandClock
from tests.services.limits import SESSION, draft

HOUR, DAYS = timedelta(hours=1), 21


async def test_who_moves_keeps_the_hours_of_the_day_they_live_by(
    database: Database,
    overview: Overview,
    accounts: Accounts,
    usage: Usage,
    people: People,
    ann: Person,
    clock: HandClock,
) -> None:
    """Three weeks of afternoons in Seoul are afternoons in Berlin."""
    await people.set_timezone(ann, "Asia/Seoul")
    mine = (await accounts.add(ann, draft(SESSION))).account.id
    for day in range(DAYS):
        clock.now = START.replace(hour=5) + timedelta(days=day)  # two in the afternoon there
        await usage.log(ann, mine, Decimal(5))
    clock.now = START + timedelta(days=DAYS)
    there = await people.by_telegram(ann.telegram_id or 0)
    assert there is not None
    await people.set_timezone(there, "Europe/Berlin")
    clock.forward(hours=1)
    here = await people.by_telegram(ann.telegram_id or 0)
    assert here is not None
    habit = (await grounds_of(here, database, overview, clock())).habits[mine]

    def expected(hour_utc: int) -> float:
        begins = START.replace(hour=hour_utc) + timedelta(days=DAYS + 1)
        return habit.forecast(begins, begins + HOUR).hours

    assert expected(13) > 0.6, "two in the afternoon in Berlin"
    assert expected(5) < 0.2, "six in the morning"
