from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.quota.counter import Counter, Evidence, Limit, Use
from services.quota.looks import next_look
from services.quota.units import Unit
from services.quota.windows import dump_window, load_window
from services.storage.in_place import Prepared
from services.storage.models import PlatformAccount, Quota, User
from services.storage.records import DueQuota, StoredQuota
from services.storage.repositories.people import PERSON_COLUMNS, read_person

_COLUMNS = (
    Quota.id,
    Quota.account_id,
    Quota.position,
    Quota.quota_type,
    Quota.unit,
    Quota.total_quota,
    Quota.window,
    Quota.used_quota,
    Quota.counted_at,
    Quota.opened_at,
    Quota.reset_at,
    Quota.baseline_at,
    Quota.evidence,
    Quota.evidence_at,
    Quota.uses,
)
_OF_ACCOUNTS = Prepared(
    select(*_COLUMNS)
    .where(Quota.account_id.in_(bindparam("account_ids", expanding=True)))
    .order_by(Quota.account_id, Quota.position)
)


class QuotaRepository:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_accounts(self, account_ids: Sequence[int]) -> list[StoredQuota]:
        """In the order of accounts and of positions within each."""
        if not account_ids:
            return []
        return [_quota(row) for row in await _OF_ACCOUNTS.rows(self._connection, account_ids=account_ids)]

    async def replace(self, account_id: int, quotas: Sequence[tuple[Limit, Counter]], now: datetime) -> None:
        """Give an account these limits and counters instead of whatever it had."""
        await self._connection.execute(delete(Quota).where(Quota.account_id == account_id))
        rows = [
            {
                "account_id": account_id,
                "position": position,
                "quota_type": limit.quota_type,
                "unit": limit.unit.value,
                "total_quota": limit.total,
                "window": dump_window(limit.window),
                "created_at": now,
                "updated_at": now,
                **_counted(limit, counter, now),
            }
            for position, (limit, counter) in enumerate(quotas)
        ]
        if rows:
            await self._connection.execute(insert(Quota), rows)

    async def append(self, account_id: int, limit: Limit, counter: Counter, now: datetime) -> None:
        """One more limit, after those there are."""
        position = select(func.coalesce(func.max(Quota.position), -1) + 1).where(Quota.account_id == account_id)
        await self._connection.execute(
            insert(Quota).values(
                account_id=account_id,
                position=position.scalar_subquery(),
                quota_type=limit.quota_type,
                unit=limit.unit.value,
                total_quota=limit.total,
                window=dump_window(limit.window),
                created_at=now,
                updated_at=now,
                **_counted(limit, counter, now),
            )
        )

    async def save(self, quota_id: int, limit: Limit, counter: Counter, now: datetime) -> None:
        await self._connection.execute(
            update(Quota).where(Quota.id == quota_id).values(updated_at=now, **_counted(limit, counter, now))
        )

    async def change_limit(self, quota_id: int, limit: Limit, counter: Counter, now: datetime) -> None:
        await self._connection.execute(
            update(Quota)
            .where(Quota.id == quota_id)
            .values(
                updated_at=now,
                quota_type=limit.quota_type,
                unit=limit.unit.value,
                total_quota=limit.total,
                window=dump_window(limit.window),
                **_counted(limit, counter, now),
            )
        )

    async def of_person(self, person_id: int, quota_id: int) -> StoredQuota | None:
        """None for a counter that is not this person's."""
        statement = (
            select(*_COLUMNS)
            .join(PlatformAccount, PlatformAccount.id == Quota.account_id)
            .where(Quota.id == quota_id, PlatformAccount.user_id == person_id)
        )
        row = (await self._connection.execute(statement)).first()
        return None if row is None else _quota(row)

    async def due(self, now: datetime, limit: int) -> list[DueQuota]:
        """Counters to look at, the longest overdue first; those of people who cannot be told are among them."""
        statement = (
            select(*_COLUMNS, Quota.look_at, Quota.muted_until, *PERSON_COLUMNS)
            .join(PlatformAccount, PlatformAccount.id == Quota.account_id)
            .join(User, User.id == PlatformAccount.user_id)
            .where(Quota.look_at <= now)
            .order_by(Quota.look_at)
            .limit(limit)
            .with_for_update(skip_locked=True, of=Quota)
        )
        width = len(_COLUMNS)
        due = []
        for row in await self._connection.execute(statement):
            values: Sequence[Any] = row
            look_at, muted_until = values[width : width + 2]
            due.append(DueQuota(_quota(values[:width]), read_person(values[width + 2 :]), look_at, muted_until))
        return due

    async def looked(self, looks: Mapping[int, datetime | None]) -> None:
        """When each of these has to be looked at next."""
        if looks:
            await self._connection.execute(
                update(Quota.__table__)  # type: ignore[arg-type]  # declared as a FromClause
                .where(Quota.id == bindparam("quota_id"))
                .values(look_at=bindparam("next_look")),
                [{"quota_id": quota_id, "next_look": look_at} for quota_id, look_at in looks.items()],
            )

    async def mute(self, quota_id: int, until: datetime | None) -> None:
        await self._connection.execute(update(Quota).where(Quota.id == quota_id).values(muted_until=until))


def _counted(limit: Limit, counter: Counter, now: datetime) -> dict[str, Any]:
    return {
        "look_at": next_look(limit, counter, now),
        "used_quota": counter.used,
        "counted_at": counter.counted_at,
        "opened_at": counter.opened_at,
        "reset_at": counter.resets_at,
        "baseline_at": counter.baseline_at,
        "evidence": counter.evidence.value,
        "evidence_at": counter.evidence_at,
        "uses": _dumped(counter.uses) if counter.uses else None,
    }


def _dumped(uses: Sequence[Use]) -> str:
    return orjson.dumps([[use.at.isoformat(), str(use.amount)] for use in uses]).decode()


def _uses(text: str | None) -> tuple[Use, ...]:
    if text is None:
        return ()
    return tuple(Use(datetime.fromisoformat(at), Decimal(amount)) for at, amount in orjson.loads(text))


@lru_cache(maxsize=4096)
def _limit(quota_type: str, unit: str, total: Decimal, window: str) -> Limit:
    """Most accounts have one of few limits, those of the presets."""
    return Limit(quota_type, Unit(unit), total, load_window(window))


def _quota(row: Sequence[Any]) -> StoredQuota:
    (
        quota_id,
        account_id,
        position,
        quota_type,
        unit,
        total,
        window,
        used,
        counted_at,
        opened_at,
        reset_at,
        baseline_at,
        evidence,
        evidence_at,
        uses,
    ) = row
    return StoredQuota(
        quota_id,
        account_id,
        position,
        _limit(quota_type, unit, total, window),
        Counter(used, counted_at, opened_at, reset_at, baseline_at, Evidence(evidence), evidence_at, _uses(uses)),
    )
