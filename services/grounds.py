"""The grounds of advice: all that it is made from, at one instant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from services.logbook import SETTINGS, read_event, read_moves
from services.overview import AccountView, Overview
from services.platforms.model import Platform, Purpose, Training
from services.quota.active_hours import ActiveHours
from services.quota.counter import Use
from services.quota.expectations import offer_of
from services.quota.habit import Habit, habits
from services.quota.history import What
from services.quota.limits import main_limits
from services.quota.offers import Offer
from services.quota.recommendation import Candidate
from services.quota.slots import Day
from services.quota.urgency import Quotas
from services.quota.usage_log import UsageLog, busy_hour, by_hour, pauses
from services.quota.wall_time import HISTORY, WallTime
from services.quota.windows_ahead import a_day
from services.storage.database import Database
from services.storage.records import LoggedEvent, Person, StoredQuota
from services.storage.repositories.usage import USED

_A_PACE = timedelta(days=1)
"""So far back must a log reach before anybody is told of a usual pace: until then it is the prior's, not theirs."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """By account id: what a person has of it, and how they use it.

    ``habits`` and ``busy_hours`` know only accounts that use counts against. ``has_pace``: whether the log tells of a
    usual pace.
    """

    now: datetime
    hours: ActiveHours
    views: dict[int, AccountView]
    quotas: dict[int, list[StoredQuota]]
    habits: dict[int, Habit]
    busy_hours: dict[int, Decimal | None]
    has_pace: bool

    def counted(self, account_id: int) -> Quotas:
        """An account's limits and their counters."""
        return [(quota.limit, quota.counter) for quota in self.quotas[account_id]]

    def candidates(self) -> list[Candidate]:
        """All accounts that use counts against, for a recommendation."""
        return [
            Candidate(
                account_id=account_id,
                quotas=self.counted(account_id),
                habit=habit,
                purposes=_purposes(self.views[account_id].platform),
                private=is_private(self.views[account_id].platform),
            )
            for account_id, habit in self.habits.items()
        ]

    def offers(self, day: Day) -> list[Offer]:
        """All accounts for the plan of a day that has slots."""
        return [
            offer_of(account_id, self.counted(account_id), habit.forecast, day, self.busy_hours[account_id])
            for account_id, habit in self.habits.items()
        ]


async def grounds_of(person: Person, database: Database, overview: Overview, now: datetime) -> Grounds:
    """Read a person's accounts, counters and the log of their use, and learn their habits."""
    views = {view.account.id: view for view in await overview.all(person)}
    async with database.survey() as tx:
        stored = await tx.quotas.of_accounts(list(views))
        lines = await tx.usage.happened(person.id, (USED,), now - HISTORY)
        moves = read_moves(await tx.usage.acts(person.id, SETTINGS, now - HISTORY))
    quotas: dict[int, list[StoredQuota]] = {account_id: [] for account_id in views}
    for quota in stored:
        quotas[quota.account_id].append(quota)
    logged: dict[int, list[LoggedEvent]] = {account_id: [] for account_id in views}
    for line in lines:
        logged[line.account_id].append(line)
    hours = ActiveHours(person.timezone, person.active_from, person.active_until)
    wall = WallTime(hours, now, moves)
    logs = {
        account_id: log
        for account_id, view in views.items()
        if (log := _log(view, quotas[account_id], logged[account_id], wall)) is not None
    }
    return Grounds(
        now=now,
        hours=hours,
        views=views,
        quotas=quotas,
        habits=habits(logs, wall),
        busy_hours={account_id: busy_hour(log.hours) for account_id, log in logs.items()},
        has_pace=any(line.at <= now - _A_PACE for line in lines),
    )


def _log(
    view: AccountView, quotas: Sequence[StoredQuota], lines: Sequence[LoggedEvent], wall: WallTime
) -> UsageLog | None:
    """None for an account that use does not count against."""
    limits = main_limits(quota.limit for quota in quotas)
    if not limits:
        return None
    events = [event for line in lines if (event := read_event(line, limits[0])) is not None]
    hours = by_hour([Use(event.at, event.amount) for event in events if event.what is What.USED], wall.now)
    return UsageLog(
        since=view.account.created_at,
        unit=limits[0].unit,
        a_day=min(a_day(limit, wall.active_a_day) for limit in limits),
        hours=hours,
        pauses=[pause for limit in limits for pause in pauses(limit, hours, wall.now)],
    )


def is_private(platform: Platform | None) -> bool:
    """Whether private text may be typed there: it is known not to train on it, and may be used for oneself.

    Of a platform that we do not know, its owner knows better than we do.
    """
    if platform is None:
        return True
    return platform.trains_on_free_data is Training.NO and not platform.forbids_personal_use


def _purposes(platform: Platform | None) -> frozenset[str]:
    return frozenset(platform.good_for if platform is not None else Purpose)
