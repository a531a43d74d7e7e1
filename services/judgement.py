"""How urgent it is to use each account and which one now, for whoever looks again and again.

Judging takes milliseconds: habits are learnt from two months of the log. What is found is true for a minute, so it is
kept for one, as long as nothing was logged, told or set, closed or came back since; what is left is read anew.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from services.clock import Clock
from services.grounds import Grounds, grounds_of
from services.overview import AccountView, Overview, QuotaView
from services.quota.looks import back_at
from services.quota.recommendation import Recommendation, choose
from services.quota.urgency import urgency
from services.quota.windows import RateWindow, RefillWindow
from services.storage.database import Database
from services.storage.records import Person

_KEPT = timedelta(minutes=1)
_PEOPLE = 2048


@dataclass(frozen=True, slots=True)
class Judged:
    """All accounts as they are now, with how urgent it is to use each, by id: 0 where nothing can be lost.

    ``advised``: what to use now and what is back first, as whoever asks for advice is told.
    """

    now: datetime
    views: Sequence[AccountView]
    scores: Mapping[int, int]
    advised: Recommendation

    def view(self, account_id: int) -> AccountView:
        return next(view for view in self.views if view.account.id == account_id)

    def back(self) -> tuple[AccountView, QuotaView] | None:
        """What is used up and back first, with the limit that bars it longest."""
        if self.advised.back is None:
            return None
        view = self.view(self.advised.back)
        counting = (quota for quota in view.quotas if not isinstance(quota.limit.window, RateWindow))
        barred = [
            (at, quota) for quota in counting if (at := back_at(quota.limit, quota.reading, self.now)) is not None
        ]
        return (view, max(barred, key=lambda each: each[0])[1]) if barred else None


@dataclass(frozen=True, slots=True)
class _Remembered:
    at: datetime
    grounds: tuple[Any, ...]
    scores: Mapping[int, int]
    advised: Recommendation

    def holds(self, grounds: tuple[Any, ...], now: datetime) -> bool:
        best = self.advised.best
        ends = (best.until if best is not None else None, self.advised.back_at)
        return (
            self.grounds == grounds
            and timedelta(0) <= now - self.at < _KEPT
            and all(end is None or now < end for end in ends)
        )


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
        views: Sequence[AccountView] = await self._overview.all(person)
        grounds = (person, last, *(_standing(view) for view in views))
        known = self._remembered.get(person.id)
        if known is None or not known.holds(grounds, now):
            found = await grounds_of(person, self._database, self._overview, now)
            views = tuple(found.views.values())  # an account that came in between is judged, so it is there
            known = _Remembered(now, grounds, *_judge(found))
            self._remembered[person.id] = known
            if len(self._remembered) > _PEOPLE:
                self._remembered.popitem(last=False)
        self._remembered.move_to_end(person.id)
        scores = {view.account.id: known.scores.get(view.account.id, 0) for view in views}
        return Judged(now, views, scores, known.advised)


def _judge(grounds: Grounds) -> tuple[dict[int, int], Recommendation]:
    judged = [(each, urgency(each.quotas, each.habit, grounds.now)) for each in grounds.candidates()]
    return {each.account_id: found.score for each, found in judged}, choose(judged, grounds.now)


def _standing(view: AccountView) -> tuple[Any, ...]:
    """What of an account makes another score. A bucket that refills is another one at each instant: it is left out."""
    return tuple(
        (quota.id, quota.limit, quota.reading.evidence_at, quota.reading.resets_at, quota.reading.used)
        if not isinstance(quota.limit.window, RefillWindow)
        else (quota.id, quota.limit, quota.reading.evidence_at)
        for quota in view.quotas
    )
