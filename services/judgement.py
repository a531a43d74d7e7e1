"""How urgent it is to use each account, for whoever looks again and again.

Judging takes milliseconds: habits are learnt from two months of the log. A score says what is true for a minute, so it
is kept for one, as long as nothing was logged, told or set since; what is left is read anew each time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from services.clock import Clock
from services.grounds import grounds_of
from services.overview import AccountView, Overview
from services.quota.urgency import urgency
from services.quota.windows import RefillWindow
from services.storage.database import Database
from services.storage.records import Person

_KEPT = timedelta(minutes=1)
_PEOPLE = 2048


@dataclass(frozen=True, slots=True)
class Judged:
    """All accounts as they are now, with how urgent it is to use each, by id: 0 where nothing can be lost."""

    now: datetime
    views: Sequence[AccountView]
    scores: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class _Remembered:
    at: datetime
    grounds: tuple[Any, ...]
    scores: Mapping[int, int]


class Judgement:
    def __init__(self, database: Database, overview: Overview, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._clock = clock
        self._remembered: OrderedDict[int, _Remembered] = OrderedDict()

    async def of(self, person: Person) -> Judged:
        now = self._clock()
        async with self._database.read() as tx:
            last = await tx.usage.last_id(person.id)
        views = await self._overview.all(person)
        grounds = (person, last, *(_standing(view) for view in views))
        known = self._remembered.get(person.id)
        if known is None or known.grounds != grounds or not timedelta(0) <= now - known.at < _KEPT:
            known = _Remembered(now, grounds, await self._scores(person, now))
            self._remembered[person.id] = known
            if len(self._remembered) > _PEOPLE:
                self._remembered.popitem(last=False)
        self._remembered.move_to_end(person.id)
        return Judged(now, views, {view.account.id: known.scores.get(view.account.id, 0) for view in views})

    async def _scores(self, person: Person, now: datetime) -> dict[int, int]:
        grounds = await grounds_of(person, self._database, self._overview, now)
        return {
            account_id: urgency(grounds.counted(account_id), habit, now).score
            for account_id, habit in grounds.habits.items()
        }


def _standing(view: AccountView) -> tuple[Any, ...]:
    """What of an account makes another score. A bucket that refills is another one at each instant: it is left out."""
    return tuple(
        (quota.id, quota.limit, quota.reading.evidence_at, quota.reading.resets_at, quota.reading.used)
        if not isinstance(quota.limit.window, RefillWindow)
        else (quota.id, quota.limit, quota.reading.evidence_at)
        for quota in view.quotas
    )
