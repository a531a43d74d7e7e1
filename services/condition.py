"""Whether everything is all right: one look at people, delivery and the database for those who run the product."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from importlib.metadata import version

from services.clock import Clock
from services.quota.windows import zone
from services.storage.admin_records import OutboxState, PeopleCount, PlatformCount
from services.storage.database import Database
from services.storage.migrations import newest_revision
from services.storage.records import Person

HOURS = 24
"""Shown hour by hour."""
_DAY = timedelta(days=1)
_LATE = timedelta(minutes=2)
_BACKUP_OLD = timedelta(hours=49)
_LOOKED_AT = 1000
_LIBRARIES = ("aiogram", "aiogram-dialog", "aiohttp", "SQLAlchemy", "cryptography", "tzdata")


class Problem(StrEnum):
    """What needs a look, worst first. Each is a text."""

    NO_SENDER = "no_sender"
    LATE = "late"
    DEAD = "dead"
    UNCERTAIN = "uncertain"
    BACKUP_OLD = "backup_old"


@dataclass(frozen=True, slots=True)
class Condition:
    """As of ``at``. ``asked`` and ``told``: what people did and what was sent, for each of the last hours; the sums
    are of the operator's own day. ``delays``: the median and the 95th percentile of the last sent, in seconds.
    """

    at: datetime
    people: PeopleCount
    accounts: int
    asked: Sequence[int]
    told: Sequence[int]
    asked_today: int
    told_today: int
    outbox: OutboxState
    delays: tuple[float, float] | None
    on_duty: bool
    database: str
    size: int
    revision: str
    backup: datetime | None
    versions: Sequence[tuple[str, str]]

    @property
    def problems(self) -> list[Problem]:
        """None: all is well."""
        since = self.outbox.waiting_since
        found = {
            Problem.NO_SENDER: not self.on_duty,
            Problem.LATE: since is not None and self.at - since > _LATE,
            Problem.DEAD: self.outbox.dead > 0,
            Problem.UNCERTAIN: self.outbox.uncertain > 0,
            Problem.BACKUP_OLD: self.backup is not None and self.at - self.backup > _BACKUP_OLD,
        }
        return [problem for problem, is_so in found.items() if is_so]


class Conditions:
    def __init__(self, database: Database, last_backup: Callable[[], datetime | None], clock: Clock) -> None:
        """``last_backup``: when it was made, None where there is none."""
        self._database = database
        self._last_backup = last_backup
        self._clock = clock

    async def look(self, person: Person) -> Condition:
        """``person``: whose day it is."""
        now = self._clock()
        hour = now.replace(minute=0, second=0, microsecond=0)
        start = hour - (HOURS - 1) * timedelta(hours=1)
        local = now.astimezone(zone(person.timezone))
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
        async with self._database.survey() as tx:
            census = tx.census
            duty = await census.on_duty_until("sender")
            database, size = await census.database()
            return Condition(
                at=now,
                people=await census.people(now - _DAY),
                accounts=sum(each.accounts for each in await census.platforms()),
                asked=await census.asked(start, HOURS),
                told=await census.told(start, HOURS),
                asked_today=await census.asked_between(midnight, now),
                told_today=await census.told_between(midnight, now),
                outbox=await census.outbox(now, now - _DAY),
                delays=_delays(await census.delays(now - _DAY, _LOOKED_AT)),
                on_duty=duty is not None and duty > now,
                database=database,
                size=size,
                revision=newest_revision(),
                backup=self._last_backup(),
                versions=[("Python", platform.python_version()), *((name, version(name)) for name in _LIBRARIES)],
            )

    async def platforms(self) -> dict[str, PlatformCount]:
        """By platform."""
        async with self._database.survey() as tx:
            return {each.platform_id: each for each in await tx.census.platforms()}


def _delays(seconds: list[float]) -> tuple[float, float] | None:
    if not seconds:
        return None
    ordered = sorted(seconds)
    return ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, len(ordered) * 95 // 100)]
