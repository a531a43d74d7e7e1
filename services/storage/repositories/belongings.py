from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.models import Base, Conversation, User
from services.storage.records import Person

_PEOPLE, _WINDOWS = User.__table__, Conversation.__table__


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

    async def _rows(self, table: Table, theirs: ColumnElement[bool]) -> list[dict[str, Any]]:
        columns = [column for column in table.columns if not column.info.get("secret")]
        rows = await self._connection.execute(select(*columns).where(theirs).order_by(*table.primary_key))
        as_json = {column.name for column in columns if column.info.get("json")}
        return [
            {str(name): _value(value, parse=name in as_json) for name, value in row.items()} for row in rows.mappings()
        ]


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
