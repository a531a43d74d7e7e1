"""People: who they are, where their clock stands, what they want to be told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from services.clock import Clock
from services.logbook import SETTINGS, moved
from services.ports import ChangeListener
from services.quota.windows import zone
from services.storage.database import Database
from services.storage.records import Person
from services.storage.transaction import Transaction
from services.wall_times import Hours, HoursRefused

DEFAULT_ZONE = "UTC"
_HOUR = 60


DEFAULT_ACTIVE = Hours(9 * _HOUR, 22 * _HOUR)
DEFAULT_QUIET = Hours(23 * _HOUR, 8 * _HOUR)
NEW: dict[str, Any] = {
    "timezone": DEFAULT_ZONE,
    "active_from": DEFAULT_ACTIVE.start,
    "active_until": DEFAULT_ACTIVE.until,
    "quiet_from": DEFAULT_QUIET.start,
    "quiet_until": DEFAULT_QUIET.until,
}
"""What is stored of a person who has said nothing yet, beside the language."""


def active_hours(person: Person) -> Hours:
    return Hours(person.active_from, person.active_until)


def quiet_hours(person: Person) -> Hours | None:
    """None where the person wants to be told at any hour."""
    quiet = Hours(person.quiet_from, person.quiet_until)
    return None if quiet.whole_day else quiet


class People:
    def __init__(self, database: Database, clock: Clock, listeners: Sequence[ChangeListener] = ()) -> None:
        self._database = database
        self._clock = clock
        self._listeners = listeners

    async def by_telegram(self, telegram_id: int) -> Person | None:
        async with self._database.read() as tx:
            return await tx.people.by_telegram(telegram_id)

    async def meet(self, telegram_id: int, language: str) -> Person:
        """The person of this chat, made if new; one who had blocked the bot is reachable again."""
        now = self._clock()
        async with self._database.write() as tx:
            person = await tx.people.by_telegram(telegram_id)
            if person is None:
                await tx.people.add(now, telegram_chat_id=telegram_id, preferred_language=language, **NEW)
            elif not person.reachable:
                await tx.people.update(person.id, now, reachable=True)
            met = await tx.people.by_telegram(telegram_id)
            assert met is not None
            return met

    async def finish_registration(self, person: Person) -> None:
        now = self._clock()
        async with self._database.write() as tx:
            await tx.people.update(person.id, now, registered_at=now)
            await tx.usage.act(person.id, "registered", now)
            await self._tell(tx, person)

    async def set_language(self, person: Person, language: str) -> None:
        await self._set(person, f"language {language}", preferred_language=language)

    async def set_timezone(self, person: Person, name: str) -> None:
        """``name``: an IANA zone. Raises ``ValueError`` for any other text."""
        zone(name)
        await self._set(person, moved(name, before=person.timezone), timezone=name)

    async def set_active_hours(self, person: Person, hours: Hours) -> None:
        details = f"active {hours.start}-{hours.until}"
        await self._set(person, details, active_from=hours.start, active_until=hours.until)

    async def set_quiet_hours(self, person: Person, hours: Hours | None) -> None:
        """None: there are none. Raises ``HoursRefused`` for a whole day: that is no notifications at all."""
        if hours is not None and hours.whole_day:
            raise HoursRefused("whole_day")
        start, until = (hours.start, hours.until) if hours else (0, 0)
        details = f"quiet {start}-{until}" if hours else "quiet none"
        await self._set(person, details, quiet_from=start, quiet_until=until)

    async def set_reachable(self, telegram_id: int, *, reachable: bool) -> None:
        """Whether the bot may write to this chat; someone it never met is passed over."""
        async with self._database.write() as tx:
            person = await tx.people.by_telegram(telegram_id)
            if person is not None and person.reachable != reachable:
                await tx.people.update(person.id, self._clock(), reachable=reachable)

    async def _set(self, person: Person, details: str, **columns: object) -> None:
        now = self._clock()
        async with self._database.write() as tx:
            await tx.people.update(person.id, now, **columns)
            await tx.usage.act(person.id, SETTINGS, now, details=details)
            await self._tell(tx, person)

    async def _tell(self, tx: Transaction, person: Person) -> None:
        """Let those who go by a person's clock and hours know, in the same transaction."""
        changed = await tx.people.by_id(person.id)
        if changed is not None and changed.registered:
            for listener in self._listeners:
                await listener.changed(tx, changed)
