"""The planner: finds what is due by its instant and writes it into the outbox, once however many planners there are.

Each batch is one short transaction; between two the event loop has time for others.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from services.clock import Clock
from services.kinds import Kind
from services.notifications.alerts import alerts
from services.notifications.calendar import clocks_change
from services.notifications.options import Wishes, read_wishes
from services.notifications.outbox import end_of_minute, entry
from services.notifications.schedules import next_of, wanted
from services.quota.looks import next_look
from services.quota.windows import zone
from services.storage.database import Database
from services.storage.records import DueSchedule, OutboxEntry, Person
from services.storage.transaction import Transaction

BATCH = 200
_FRESH = timedelta(hours=3)
"""A summary is sent within so long of its hour, or not at all."""


class Planner:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def plan(self) -> int:
        """Write what is due; answers how many counters and schedules were looked at. Raises ``StorageUnavailable``."""
        total = 0
        while (looked := await self._look()) > 0:
            total += looked
        while (told := await self._tell()) > 0:
            total += told
        return total

    async def _look(self) -> int:
        """One batch of counters."""
        now = self._clock()
        async with self._database.write() as tx:
            due = await tx.quotas.due(now, BATCH)
            wishes = await _wishes(tx, [looked.person for looked in due])
            entries = [
                found
                for looked in due
                if looked.person.registered and looked.person.reachable and looked.person.active
                for found in alerts(looked, wishes[looked.person.id], now)
            ]
            await tx.outbox.put(entries, now)
            await tx.quotas.looked(
                {each.quota.id: next_look(each.quota.limit, each.quota.counter, now) for each in due}
            )
        return len(due)

    async def _tell(self) -> int:
        """One batch of what comes by the clock."""
        now = self._clock()
        async with self._database.write() as tx:
            due = await tx.schedules.due(now, BATCH)
            wishes = await _wishes(tx, [each.person for each in due])
            entries, rows = [], []
            for each in due:
                kind = Kind(each.kind)
                if not wanted(kind, wishes[each.person.id]):
                    await tx.schedules.remove(each.person.id, each.kind)
                    continue
                day = each.next_at.astimezone(zone(each.person.timezone)).date()
                if (found := _entry(each, day, now)) is not None:
                    entries.append(found)
                next_at = next_of(kind, each.person, wishes[each.person.id], now, day)
                rows.append((each.person.id, each.kind, next_at, day))
            await tx.outbox.put(entries, now)
            await tx.schedules.put(rows)
        return len(due)


async def _wishes(tx: Transaction, people: list[Person]) -> dict[int, Wishes]:
    ids = {person.id for person in people}
    rows = await tx.people.wishes(sorted(ids)) if ids else {}
    return {person_id: read_wishes(rows.get(person_id, [])) for person_id in ids}


def _entry(due: DueSchedule, day: date, now: datetime) -> OutboxEntry | None:
    """None where it comes too late to be of use, or there is nothing to tell."""
    kind, person, expires_at = Kind(due.kind), due.person, due.next_at + _FRESH
    if not person.reachable or not person.active or expires_at <= now:
        return None
    if kind is Kind.CLOCKS_CHANGE and clocks_change(person.timezone, due.next_at) is None:
        return None
    about = due.next_at.isoformat() if kind is Kind.RECOMMENDATION else day.isoformat()
    return entry(kind, person.id, about, end_of_minute(now), expires_at, on=day.isoformat())
