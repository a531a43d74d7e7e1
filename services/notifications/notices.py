"""What a person makes of the notifications: which they want, how, and when it is enough."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from services.clock import Clock
from services.errors import NotFound
from services.kinds import Kind
from services.logbook import SETTINGS
from services.notifications.options import Wish, Wishes, changed_options, read_wishes, write_options
from services.notifications.outbox import entry
from services.notifications.schedules import Schedules
from services.quota.counter import read
from services.quota.windows import zone
from services.storage.database import Database
from services.storage.records import Person
from services.storage.transaction import Transaction

DAILY_BUDGET = 8
"""Messages a day that nobody asked for at a fixed hour."""
_COUNTED = tuple(kind for kind in Kind if not kind.policy.report)
RECOMMENDED = "recommended"
_UNKNOWN_END = timedelta(days=1)
_EXAMPLE_LIFE = timedelta(minutes=5)


class Notices:
    def __init__(self, database: Database, schedules: Schedules, clock: Clock) -> None:
        self._database = database
        self._schedules = schedules
        self._clock = clock

    async def reader(self, person_id: int) -> Person | None:
        """Who a message is for; None where they are no more."""
        async with self._database.read() as tx:
            return await tx.people.by_id(person_id)

    async def is_enough(self, person: Person) -> bool:
        """Whether today's budget is spent, by the person's own day."""
        now = self._clock()
        today = now.astimezone(zone(person.timezone)).date()
        midnight = datetime.combine(today, time(0), tzinfo=zone(person.timezone)).astimezone(UTC)
        async with self._database.read() as tx:
            return await tx.outbox.sent_since(person.id, _COUNTED, midnight) >= DAILY_BUDGET

    async def wishes(self, person: Person) -> Wishes:
        async with self._database.read() as tx:
            return await _wishes(tx, person)

    async def toggle(self, person: Person, kind: Kind) -> None:
        """On where it is off, off where it is on."""
        wishes = await self.wishes(person)
        await self.switch(person, kind, enabled=not wishes.of(kind).enabled)

    async def switch(self, person: Person, kind: Kind, *, enabled: bool) -> None:
        """On or off."""
        now = self._clock()
        async with self._database.write() as tx:
            await tx.people.set_notification(person.id, kind, enabled=enabled)
            await self._schedules.changed(tx, person)
            await tx.usage.act(person.id, SETTINGS, now, details=f"{kind} {'on' if enabled else 'off'}")

    async def change(self, person: Person, kind: Kind, **options: object) -> Wish:
        """Change options of a kind. Raises ``pydantic.ValidationError`` (a ``ValueError``) for values out of range."""
        now = self._clock()
        async with self._database.write() as tx:
            wish = (await _wishes(tx, person)).of(kind)
            changed = changed_options(wish.options, **options)
            await tx.people.set_options(person.id, kind, write_options(changed), enabled=wish.enabled)
            await self._schedules.changed(tx, person)
            await tx.usage.act(person.id, SETTINGS, now, details=f"{kind} {', '.join(sorted(options))}")
            return Wish(kind, wish.enabled, changed)

    async def send_example(self, person: Person, kind: Kind, quota_id: int) -> None:
        """Have one message of that kind sent at once, the way all are; about that counter where it is about one.

        It is made up as the person wants the kind: a warning at their own mark.
        """
        levels = (await self.wishes(person)).of(kind).options.levels
        now = self._clock()
        today = now.astimezone(zone(person.timezone)).date()
        example = entry(
            kind,
            person.id,
            f"example:{now.isoformat()}",
            now,
            now + _EXAMPLE_LIFE,
            quota_id=quota_id,
            on=today.isoformat(),
            level=levels[0],
            example=True,
        )
        async with self._database.write() as tx:
            await tx.outbox.put([example], now)

    async def tell_once(self, person: Person, account_id: int, since: datetime) -> bool:
        """Whether this account was not recommended since then; now it is."""
        now = self._clock()
        async with self._database.write() as tx:
            account = await tx.accounts.lock(person.id, account_id)
            if account is None or await tx.usage.last_acts([account_id], RECOMMENDED, since):
                return False
            await tx.usage.act(person.id, RECOMMENDED, now, account=account)
            return True

    async def mute(self, person: Person, quota_id: int) -> datetime:
        """No more alerts about this counter until its window ends; answers when that is. Raises ``NotFound``."""
        now = self._clock()
        async with self._database.write() as tx:
            quota = await tx.quotas.of_person(person.id, quota_id)
            if quota is None:
                raise NotFound("quota")
            until = read(quota.limit, quota.counter, now).resets_at or now + _UNKNOWN_END
            await tx.quotas.mute(quota_id, until)
            return until


async def _wishes(tx: Transaction, person: Person) -> Wishes:
    return read_wishes((await tx.people.wishes([person.id])).get(person.id, []))
