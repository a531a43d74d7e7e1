from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Update, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import Base, Conversation, LinkCode, OutboxRow, PlatformAccount, User
from services.storage.records import Person

_PEOPLE, _WINDOWS = User.__table__, Conversation.__table__
_APART = frozenset({PlatformAccount.__tablename__, OutboxRow.__tablename__, LinkCode.__tablename__})
"""What is not simply handed over with the rest."""


class BelongingsRepository:
    """All that is stored of a person, whatever the table.

    A table is theirs if it points to people, or to a table that is: what a later version adds is found by itself. The
    windows they look at have no foreign key; their names begin with the chat.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def export(self, person: Person) -> dict[str, list[dict[str, Any]]]:
        """The rows of each table, less the columns that are marked as secret."""
        return {str(table.name): await self._rows(table, theirs) for table, theirs in _tables(person)}

    async def remove(self, person: Person) -> None:
        """Every row: those that point to the person go by their foreign keys."""
        await self._connection.execute(delete(Conversation).where(_windows(person)))
        await self._connection.execute(delete(User).where(User.id == person.id))

    async def hand_over(self, giver_id: int, taker_id: int) -> None:
        """Let a person have what points to another, less accounts, whose keys are sealed for their person, and codes.

        Of what somebody has once at most, such as a wish for a kind of notification, the taker's stays.
        """
        await self._hand_over_notifications(giver_id, taker_id)
        for table in Base.metadata.sorted_tables:
            for key in table.foreign_keys:
                if key.column.table is _PEOPLE and table.name not in _APART:
                    await self._connection.execute(_handing_over(table, key.parent, giver_id, taker_id))

    async def _hand_over_notifications(self, giver_id: int, taker_id: int) -> None:
        """With their keys (see ``services.notifications.outbox``), or what was told would be told once more.

        Where both were told of the same thing, the giver's keeps the key that it has.
        """
        keys = select(OutboxRow.dedupe_key).where(OutboxRow.user_id == taker_id)
        taken = set((await self._connection.execute(keys)).scalars())
        theirs = select(OutboxRow.id, OutboxRow.kind, OutboxRow.dedupe_key).where(OutboxRow.user_id == giver_id)
        for row_id, kind, key in (await self._connection.execute(theirs)).all():
            anew = f"{kind}:{taker_id}:{key.removeprefix(f'{kind}:{giver_id}:')}"
            await self._connection.execute(
                update(OutboxRow)
                .where(OutboxRow.id == row_id)
                .values(user_id=taker_id, dedupe_key=key if anew in taken else anew)
            )

    async def _rows(self, table: Table, theirs: ColumnElement[bool]) -> list[dict[str, Any]]:
        columns = [column for column in table.columns if not column.info.get("secret")]
        rows = await self._connection.execute(select(*columns).where(theirs).order_by(*table.primary_key))
        as_json = {column.name for column in columns if column.info.get("json")}
        return [
            {str(name): _value(value, parse=name in as_json) for name, value in row.items()} for row in rows.mappings()
        ]


def _handing_over(table: Table, whose: Column[Any], giver_id: int, taker_id: int) -> Update:
    statement = update(table).where(whose == giver_id).values({whose.name: taker_id})
    besides = [column for column in table.primary_key if column is not whose]
    if whose not in table.primary_key.columns.values():
        return statement
    mine = table.alias()
    same = (mine.c[column.name] == column for column in besides)
    return statement.where(~exists().where(mine.c[whose.name] == taker_id, *same))


def _tables(person: Person) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Each table with the condition for what is this person's in it."""
    for table in sorted(Base.metadata.sorted_tables, key=lambda table: table is _WINDOWS):  # what matters least last
        theirs = _windows(person) if table is _WINDOWS else _theirs(table, person)
        if theirs is not None:
            yield table, theirs


def _theirs(table: Table, person: Person) -> ColumnElement[bool] | None:
    if table is _PEOPLE:
        return User.id == person.id
    keys = sorted(table.foreign_keys, key=lambda key: key.column.table is not _PEOPLE)  # the straight way first
    for key in keys:
        owned = _theirs(key.column.table, person)
        if owned is not None:
            return key.parent.in_(select(key.column).where(owned))
    return None


def _windows(person: Person) -> ColumnElement[bool]:
    return Conversation.key.startswith(f"{person.telegram_id}:", autoescape=True)


def _value(value: Any, *, parse: bool) -> Any:
    return json.loads(value) if parse and value is not None else value
