"""What is decided is written once, taken by one, and settled once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from services.housekeeping import Housekeeping
from services.kinds import Kind
from services.notifications.outbox import LEASE, Outbox, end_of_minute
from services.people import People
from services.storage.database import Database
from services.storage.records import OutboxEntry, Person
from tests.clock import HandClock
from tests.services.notifications.conftest import Entry


async def put(database: Database, clock: HandClock, *entries: OutboxEntry) -> None:
    async with database.write() as tx:
        await tx.outbox.put(entries, clock())


async def attempt(database: Database, clock: HandClock, *ids: int) -> None:
    async with database.write() as tx:
        await tx.outbox.attempt(ids, clock() + LEASE, clock())


async def test_the_same_thing_is_written_once(database: Database, clock: HandClock, ann: Person, alert: Entry) -> None:
    await put(database, clock, alert(ann), alert(ann), alert(ann, "twice"))
    await put(database, clock, alert(ann), alert(ann, "thrice"))
    async with database.write() as tx:
        rows = await tx.outbox.everything()
    assert sorted(row.dedupe_key.rpartition(":")[2] for row in rows) == ["once", "thrice", "twice"]
    assert await Outbox(database, clock, "me").tally() == {"pending": 3}


async def test_all_of_one_person_is_claimed_together_most_urgent_first(
    database: Database, clock: HandClock, ann: Person, bob: Person, alert: Entry
) -> None:
    await put(
        database,
        clock,
        alert(ann, kind=Kind.DAILY_SUMMARY),
        alert(bob, kind=Kind.USAGE_WARNING),
        alert(ann, kind=Kind.RESET_ALERT),
    )
    outbox = Outbox(database, clock, "me")
    groups = await outbox.claim(1)
    assert [[row.kind for row in group] for group in groups] == [["reset_alert", "daily_summary"]]
    assert groups[0][0].telegram_id == ann.telegram_id
    assert [[row.kind for row in group] for group in await outbox.claim(5)] == [["usage_warning"]]
    assert await outbox.claim(5) == []


async def test_what_is_not_due_waits_and_what_came_too_late_expires(
    database: Database, clock: HandClock, ann: Person, alert: Entry
) -> None:
    await put(database, clock, alert(ann))
    outbox = Outbox(database, clock, "me")
    clock.forward(minutes=-1)
    assert await outbox.claim(5) == []
    clock.forward(hours=2)
    assert await outbox.claim(5) == []
    assert await outbox.tally() == {"expired": 1}


async def test_nobody_takes_what_another_has(
    database: Database, clock: HandClock, people: People, alert: Entry
) -> None:
    crowd = [await people.meet(6_000_000_000 + n, "en") for n in range(40)]
    await put(database, clock, *[alert(person) for person in crowd])
    outboxes = [Outbox(database, clock, f"sender {n}") for n in range(4)]
    taken = await asyncio.gather(*[outbox.claim(10) for outbox in outboxes for _ in range(4)])
    ids = [row.id for groups in taken for group in groups for row in group]
    assert len(ids) == len(set(ids))
    left = [row.id for groups in [await outboxes[0].claim(100)] for group in groups for row in group]
    assert len(ids) + len(left) == len(crowd)


async def test_what_a_dead_sender_left_is_taken_over_by_what_it_had_begun(
    database: Database, clock: HandClock, ann: Person, bob: Person, people: People, alert: Entry
) -> None:
    eve = await people.meet(5_000_000_009, "en")
    await put(
        database,
        clock,
        alert(ann),
        alert(bob, kind=Kind.DAILY_SUMMARY),
        alert(eve),
        alert(eve, kind=Kind.DAILY_SUMMARY),
    )
    dead = {group[0].person_id: group for group in await Outbox(database, clock, "dead").claim(10)}
    await attempt(database, clock, *[row.id for group in (dead[bob.id], dead[eve.id]) for row in group])
    heir = Outbox(database, clock, "heir")
    assert await heir.recover() == 0, "it may still be alive"
    clock.forward(seconds=61)
    assert await heir.recover() == 4
    assert await heir.tally() == {"pending": 2, "uncertain": 2}
    again = await heir.claim(10)
    assert {(group[0].person_id, group[0].kind, group[0].attempts) for group in again} == {
        (ann.id, "reset_alert", 0),
        (eve.id, "reset_alert", 1),
    }


async def test_a_person_who_leaves_takes_it_along(
    database: Database, clock: HandClock, ann: Person, alert: Entry
) -> None:
    await put(database, clock, alert(ann))
    async with database.write() as tx:
        await tx.belongings.remove(ann)
    assert await Outbox(database, clock, "me").tally() == {}


async def test_old_rows_are_forgotten(database: Database, clock: HandClock, ann: Person, alert: Entry) -> None:
    await put(database, clock, alert(ann))
    outbox = Outbox(database, clock, "me")
    clock.forward(hours=2)
    await outbox.claim(1)
    clock.forward(days=29)
    await Housekeeping(database, clock).tidy()
    assert await outbox.tally() == {"expired": 1}
    clock.forward(days=2)
    await Housekeeping(database, clock).tidy()
    assert await outbox.tally() == {}


def test_whatever_falls_into_one_minute_waits_for_its_end() -> None:
    noon = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    assert end_of_minute(noon) == noon
    assert {end_of_minute(noon + timedelta(seconds=s, microseconds=1)) for s in range(60)} == {
        noon + timedelta(minutes=1)
    }
