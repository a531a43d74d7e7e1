"""What a line of the log says beside its amount: written where things happen, read where history is told.

A line belongs to one account, or to a person's settings; ``amount`` and ``unit`` have columns of their own. Never a
secret.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import orjson

from services.quota.counter import ZERO, Limit, read
from services.quota.history import Event, What
from services.quota.limits import dump_limit, load_limit
from services.quota.wall_time import Moves
from services.quota.windows import FixedWindow
from services.storage.records import Account, LoggedEvent, StoredQuota
from services.storage.repositories.usage import USED
from services.storage.transaction import Transaction

CORRECTED = "corrected"
"""``amount``: used by then, as the platform's page says. ``details``: the limit's ``quota_type``."""
CONFIRMED = "confirmed"
"""The same, as the platform itself told."""
ANCHORED = "anchored"
"""``details``: ``quota_type`` and the instant at which the window ends, or ``-``."""
STOPPED = "stopped"
"""The platform let the person use no more. ``amount``: what was counted by then. ``details``: the ``quota_type``."""
LIMITS_CHANGED = "limits_changed"
"""``details``: the limits that were, as JSON."""
SETTINGS = "settings"
"""``details``: what was set, in words; of a zone, what :func:`moved` says."""

_COUNTED = (USED, CORRECTED, CONFIRMED, ANCHORED)
TOLD = (*_COUNTED, LIMITS_CHANGED)
"""The actions that history is made of."""
_ZONE = "timezone "
_FROM = " from "
_ALWAYS = datetime.min.replace(tzinfo=UTC)
_A_STAY = timedelta(days=1)
"""A zone that was left sooner was a slip, or tried out: nobody's days went by it."""


async def note_stop(tx: Transaction, account: Account, quota: StoredQuota, now: datetime) -> None:
    """Write down that the person was stopped; once a window, for afterwards its number is not their own any more.

    The caller has locked the account, and sets the counter after this.
    """
    limit, reading = quota.limit, read(quota.limit, quota.counter, now)
    duration = None if isinstance(limit.window, FixedWindow) else limit.window.duration
    since = reading.opened_at or (now - duration if duration else now)
    before = await tx.usage.of_account(account.id, STOPPED, since)
    if not any(is_of(line, limit) for line in before):
        used = reading.used
        await tx.usage.act(
            account.person_id, STOPPED, now, account=account, amount=used, unit=limit.unit, details=limit.quota_type
        )


def is_of(line: LoggedEvent, limit: Limit) -> bool:
    """Whether a line of ``STOPPED`` is about that limit."""
    return (line.details, line.unit) == (limit.quota_type, limit.unit)


def anchored(limit: Limit, resets_at: datetime | None) -> str:
    return f"{limit.quota_type} {resets_at.isoformat() if resets_at else '-'}"


def limits_that_were(limits: Sequence[Limit]) -> str:
    return orjson.dumps([dump_limit(limit) for limit in limits]).decode()


def read_limits(line: LoggedEvent) -> tuple[Limit, ...]:
    """The limits that ruled until this line, one of ``LIMITS_CHANGED``."""
    return tuple(load_limit(data) for data in orjson.loads(line.details or "[]"))


def read_event(line: LoggedEvent, limit: Limit) -> Event | None:
    """What a line means for the counter of a limit; None where it is about another."""
    if line.action not in _COUNTED or line.unit != limit.unit:
        return None
    quota_type, _, instant = (line.details or "").partition(" ")
    if line.action == USED:
        return Event(line.at, What.USED, line.amount or ZERO)
    if quota_type != limit.quota_type:
        return None
    if line.action in (CORRECTED, CONFIRMED):
        return Event(line.at, What.SET, line.amount or ZERO)
    return Event(line.at, What.ANCHORED, resets_at=None if instant == "-" else datetime.fromisoformat(instant))


def moved(name: str, before: str) -> str:
    """That somebody's clock is now that of another zone."""
    return f"{_ZONE}{name}{_FROM}{before}"


def read_moves(settings: Sequence[tuple[datetime, str]]) -> Moves:
    """Where somebody lived since when, from what they set, oldest first; empty where no zone was."""
    moves: list[tuple[datetime, str]] = []
    for at, details in settings:
        if not details.startswith(_ZONE):
            continue
        name, _, before = details.removeprefix(_ZONE).partition(_FROM)
        if not moves and before:
            moves.append((_ALWAYS, before))
        since = moves.pop()[0] if moves and at - moves[-1][0] < _A_STAY else at
        moves.append((since, name))
    return moves
