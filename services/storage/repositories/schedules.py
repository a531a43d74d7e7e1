from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import Fact, Lease, Schedule, User
from services.storage.records import DueSchedule, Person
from services.storage.repositories.people import PERSON_COLUMNS, read_person
from services.storage.upsert import insert_into


class ScheduleRepository:
    """What people hear by the clock, and which process may do what alone."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def due(self, now: datetime, limit: int) -> list[DueSchedule]:
        statement = (
            select(*PERSON_COLUMNS, Schedule.kind, Schedule.next_at, Schedule.told_on)
            .join(User, User.id == Schedule.user_id)
            .where(Schedule.next_at <= now)
            .order_by(Schedule.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True, of=Schedule)
        )
        width = len(PERSON_COLUMNS)
        rows: Iterable[Sequence[Any]] = await self._connection.execute(statement)
        return [DueSchedule(read_person(row[:width]), *row[width:]) for row in rows]

    async def of_person(self, person_id: int) -> dict[str, date | None]:
        """The kinds a person hears by the clock, with the last date told of."""
        statement = select(Schedule.kind, Schedule.told_on).where(Schedule.user_id == person_id)
        return {kind: told_on for kind, told_on in await self._connection.execute(statement)}  # noqa: C416  (rows)

    async def put(self, rows: Sequence[tuple[int, str, datetime, date | None]]) -> None:
        """Person, kind, when next and the last date told of; instead of what there was."""
        if not rows:
            return
        names = ("user_id", "kind", "next_at", "told_on")
        statement = insert_into(Schedule, self._connection)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["user_id", "kind"],
                set_={"next_at": statement.excluded.next_at, "told_on": statement.excluded.told_on},
            ),
            [dict(zip(names, row, strict=True)) for row in rows],
        )

    async def remove(self, person_id: int, kind: str) -> None:
        await self._connection.execute(delete(Schedule).where(Schedule.user_id == person_id, Schedule.kind == kind))

    async def registered(self, after_id: int, limit: int) -> list[Person]:
        """People who may hear something, by id: what recomputing walks through."""
        statement = (
            select(*PERSON_COLUMNS)
            .where(User.id > after_id, User.registered_at.is_not(None))
            .order_by(User.id)
            .limit(limit)
        )
        return [read_person(row) for row in await self._connection.execute(statement)]

    async def take_duty(self, duty: str, owner: str, until: datetime, now: datetime) -> bool:
        """Whether the duty is this owner's until then: nobody else's lease runs."""
        statement = insert_into(Lease, self._connection).values(duty=duty, owner=owner, until=until)
        taken = await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["duty"],
                set_={"owner": owner, "until": until},
                where=(Lease.owner == owner) | (Lease.until <= now),
            )
        )
        return taken.rowcount == 1

    async def drop_duty(self, duty: str, owner: str) -> None:
        await self._connection.execute(delete(Lease).where(Lease.duty == duty, Lease.owner == owner))

    async def fact(self, name: str) -> str | None:
        return (await self._connection.execute(select(Fact.value).where(Fact.name == name))).scalar_one_or_none()

    async def set_fact(self, name: str, value: str) -> None:
        changed = await self._connection.execute(update(Fact).where(Fact.name == name).values(value=value))
        if not changed.rowcount:
            await self._connection.execute(insert_into(Fact, self._connection).values(name=name, value=value))
