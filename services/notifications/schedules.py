"""What comes by a person's clock: when each kind is due next. Rows of the database hold the instants."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from services.clock import Clock
from services.kinds import Kind
from services.notifications.calendar import clocks_change, instant_of, next_daily, next_weekly
from services.notifications.options import Wishes, read_wishes
from services.quota.windows import zone
from services.storage.database import Database
from services.storage.records import Person
from services.storage.transaction import Transaction

BY_CLOCK = (Kind.DAILY_SUMMARY, Kind.WEEKLY_REPORT, Kind.RECOMMENDATION, Kind.CLOCKS_CHANGE)
_TIPS_EVERY = 3 * 60
_EVENING = 19 * 60
_DAY = timedelta(days=1)
_YEAR = 366
_BATCH = 200
_HOUR = 60


def wanted(kind: Kind, wishes: Wishes) -> bool:
    return wishes.of(kind).enabled


def next_of(kind: Kind, person: Person, wishes: Wishes, now: datetime, told_on: date | None) -> datetime:
    """When a kind is due next for a person, in UTC, at ``now`` at the earliest."""
    wish = wishes.of(kind)
    match kind:
        case Kind.DAILY_SUMMARY:
            return next_daily(wish.at, person.timezone, now, told_on)[1]
        case Kind.WEEKLY_REPORT:
            return next_weekly(wish.options.weekday, wish.at, person.timezone, now, told_on)[1]
        case Kind.RECOMMENDATION:
            return _next_tip(person, now)
        case _:
            return _eve_of_change(person.timezone, now)


def _next_tip(person: Person, now: datetime) -> datetime:
    """Every three hours from the beginning of the active hours on, within them."""
    today = now.astimezone(zone(person.timezone)).date()
    length = (person.active_until - person.active_from) % (24 * _HOUR) or 24 * _HOUR
    for day in (today - _DAY, today, today + _DAY, today + 2 * _DAY):
        for passed in range(0, length, _TIPS_EVERY):
            minutes = person.active_from + passed
            at = instant_of(day + minutes // (24 * _HOUR) * _DAY, minutes % (24 * _HOUR), person.timezone)
            if at > now:
                return at
    raise AssertionError("two days hold an active hour")


def _eve_of_change(zone_name: str, now: datetime) -> datetime:
    """The evening before the clocks of a zone change next; a year ahead where they do not."""
    today = now.astimezone(zone(zone_name)).date()
    for days in range(_YEAR):
        evening = instant_of(today + days * _DAY, _EVENING, zone_name)
        if evening > now and clocks_change(zone_name, evening) is not None:
            return evening
    return now + _YEAR * _DAY


class Schedules:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def changed(self, tx: Transaction, person: Person) -> None:
        """Write anew when a person hears what, in the caller's transaction (a ``services.ports.ChangeListener``)."""
        now = self._clock()
        wishes = read_wishes((await tx.people.wishes([person.id])).get(person.id, []))
        known = await tx.schedules.of_person(person.id)
        rows = []
        for kind in BY_CLOCK:
            if wanted(kind, wishes):
                told_on = known.get(kind)
                rows.append((person.id, kind.value, next_of(kind, person, wishes, now, told_on), told_on))
            elif kind in known:
                await tx.schedules.remove(person.id, kind)
        await tx.schedules.put(rows)

    async def arrange_all(self) -> int:
        """The same for everybody, in batches: the rules of zones have changed. Answers how many people."""
        after, count = 0, 0
        while True:
            async with self._database.write() as tx:
                people = await tx.schedules.registered(after, _BATCH)
                for person in people:
                    await self.changed(tx, person)
            if not people:
                return count
            after, count = people[-1].id, count + len(people)

    async def follow_tzdata(self, version: str) -> bool:
        """Arrange everything anew where the last start knew other zones; answers whether it was so."""
        async with self._database.read() as tx:
            known = await tx.schedules.fact("tzdata")
        if known == version:
            return False
        await self.arrange_all()
        async with self._database.write() as tx:
            await tx.schedules.set_fact("tzdata", version)
        return True
