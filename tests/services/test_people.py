"""People: met once, with choices that are kept, each in the log."""

from __future__ import annotations

import asyncio

import pytest

from services.people import DEFAULT_ACTIVE, DEFAULT_QUIET, People, active_hours, quiet_hours
from services.storage.database import Database
from services.storage.records import Person
from services.wall_times import Hours, HoursRefused
from tests.clock import HandClock

TELEGRAM_ID = 5_000_000_009


async def again(people: People, person: Person) -> Person:
    """The person as stored now."""
    assert person.telegram_id is not None
    found = await people.by_telegram(person.telegram_id)
    assert found is not None
    return found


async def acts(database: Database, person: Person) -> list[str]:
    """What the log says the person did, oldest first."""
    async with database.read() as tx:
        rows = (await tx.belongings.export(person))["usage_logs"]
    return [" ".join(filter(None, (row["action"], row["details"]))) for row in rows]


async def test_meeting_twice_is_meeting_once(people: People) -> None:
    assert await people.by_telegram(TELEGRAM_ID) is None
    met = await people.meet(TELEGRAM_ID, "ko")
    assert (met.telegram_id, met.language, met.registered) == (TELEGRAM_ID, "ko", False)
    assert (active_hours(met), quiet_hours(met)) == (DEFAULT_ACTIVE, DEFAULT_QUIET)
    assert await people.meet(TELEGRAM_ID, "en") == met, "what they chose since is not undone"


async def test_meeting_at_once_makes_one_person(people: People) -> None:
    met = await asyncio.gather(*(people.meet(TELEGRAM_ID, "en") for _ in range(5)), return_exceptions=True)
    assert len({person.id for person in met if isinstance(person, Person)}) == 1


async def test_somebody_who_comes_back_can_be_written_to_again(people: People, ann: Person) -> None:
    assert ann.telegram_id is not None
    await people.set_reachable(ann.telegram_id, reachable=False)
    assert not (await again(people, ann)).reachable
    assert (await people.meet(ann.telegram_id, "en")).reachable
    await people.set_reachable(TELEGRAM_ID, reachable=False)
    assert await people.by_telegram(TELEGRAM_ID) is None, "nobody is made by leaving"


async def test_choices_are_kept_and_logged(people: People, database: Database, ann: Person, bob: Person) -> None:
    await people.set_language(ann, "ko")
    await people.set_timezone(ann, "Asia/Seoul")
    await people.set_active_hours(ann, Hours(10 * 60, 2 * 60))
    await people.set_quiet_hours(ann, Hours(2 * 60, 9 * 60))
    await people.finish_registration(ann)
    changed = await again(people, ann)
    assert (changed.language, changed.timezone, changed.registered) == ("ko", "Asia/Seoul", True)
    assert (active_hours(changed), quiet_hours(changed)) == (Hours(600, 120), Hours(120, 540))
    assert await again(people, bob) == bob
    assert await acts(database, ann) == [
        "settings language ko",
        "settings timezone Asia/Seoul from UTC",
        "settings active 600-120",
        "settings quiet 120-540",
        "registered",
    ]


async def test_no_quiet_hours_and_active_all_day(people: People, ann: Person) -> None:
    await people.set_quiet_hours(ann, None)
    await people.set_active_hours(ann, Hours(0, 0))
    changed = await again(people, ann)
    assert quiet_hours(changed) is None
    assert active_hours(changed).whole_day


async def test_what_makes_no_sense_is_refused(people: People, database: Database, ann: Person) -> None:
    with pytest.raises(HoursRefused, match="whole_day"):
        await people.set_quiet_hours(ann, Hours(0, 0))
    for name in ("Mars/Olympus", "", "../etc/passwd", "Factory"):
        with pytest.raises(ValueError, match="time zone"):
            await people.set_timezone(ann, name)
    assert await again(people, ann) == ann
    assert await acts(database, ann) == []


async def test_a_change_has_its_time(people: People, database: Database, clock: HandClock, ann: Person) -> None:
    clock.forward(hours=5)
    await people.set_language(ann, "ko")
    async with database.read() as tx:
        rows = await tx.belongings.export(ann)
    assert rows["users"][0]["updated_at"] == rows["usage_logs"][0]["timestamp"] == clock.now
