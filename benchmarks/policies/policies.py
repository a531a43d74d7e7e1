"""Whom to give the next piece of work: what is compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from benchmarks.policies.people import HOUR
from benchmarks.policies.world import Account, Policy, World, habitual
from services.quota.counter import Reading, read
from services.quota.habit import Habit, habits
from services.quota.recommendation import Candidate, Wish, recommend
from services.quota.usage_log import UsageLog, by_hour, pauses
from services.quota.wall_time import HISTORY, WallTime
from services.quota.windows_ahead import a_day

_NEVER = datetime.max.replace(tzinfo=UTC)


def round_robin() -> Policy:
    """Each in turn."""
    last = -1

    def choose(world: World, purpose: str, fitting: Sequence[int]) -> int:
        nonlocal last
        last = min(fitting, key=lambda index: (index - last - 1) % len(world.accounts))
        return last

    return choose


def reference(world: World, purpose: str, fitting: Sequence[int]) -> int:
    """The heuristic to beat: 60 by what is left and 40 by how near the reset is; a day away where none is known."""

    def score(index: int) -> float:
        reading = _reading(world, index)
        hours = 24.0 if reading.resets_at is None else (reading.resets_at - world.now) / HOUR
        return 60 * float(reading.left / reading.total) + 40 * max(0.0, 1 - hours / 24)

    return max(fitting, key=score)


def earliest_reset(world: World, purpose: str, fitting: Sequence[int]) -> int:
    """What resets first."""
    return min(fitting, key=lambda index: _reading(world, index).resets_at or _NEVER)


def ours() -> Policy:
    """What the product recommends. Habits are learnt anew for every piece of work."""

    def choose(world: World, purpose: str, fitting: Sequence[int]) -> int:
        known = learnt(world.accounts, WallTime(world.person.hours, world.now))
        candidates = [
            Candidate(
                index,
                [(world.accounts[index].limit, world.accounts[index].told)],
                known[index],
                world.accounts[index].holding.purposes,
            )
            for index in fitting
        ]
        best = recommend(candidates, world.now, Wish(purpose)).best
        return fitting[0] if best is None else best.account_id

    return choose


def learnt(accounts: Sequence[Account], wall: WallTime) -> dict[int, Habit]:
    """What the bot knows of the person's habits, as the product puts it together."""
    logs = {}
    for index, account in enumerate(accounts):
        recent = (each for each in account.log if wall.now - HISTORY <= each.at <= wall.now)
        hours = by_hour(recent, wall.now)
        logs[index] = UsageLog(
            since=account.since,
            unit=account.limit.unit,
            a_day=a_day(account.limit, wall.active_a_day),
            hours=hours,
            pauses=pauses(account.limit, hours, wall.now),
        )
    return habits(logs, wall)


def _reading(world: World, index: int) -> Reading:
    account = world.accounts[index]
    return read(account.limit, account.told, world.now)


POLICIES: dict[str, Callable[[], Policy]] = {
    "no advice": lambda: habitual,
    "round robin": round_robin,
    "reference": lambda: reference,
    "earliest reset": lambda: earliest_reset,
    "ours": ours,
}
