"""Everything the bot knows of a person: taken along as one file, or deleted at once."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from typing import Any, Protocol

import orjson

from services.clock import Clock
from services.storage.database import Database
from services.storage.records import Person


class Conversations(Protocol):
    """Where the bot keeps what windows a chat stands in, apart from what the database has of it."""

    def forgetting(self, chat_id: int) -> AbstractAsyncContextManager[None]:
        """Write nothing meanwhile, and in the end drop what is known of that chat."""


class MyData:
    def __init__(self, database: Database, conversations: Conversations, clock: Clock) -> None:
        self._database = database
        self._conversations = conversations
        self._clock = clock

    async def export(self, person: Person) -> bytes:
        """One JSON document, UTF-8. Keys are named by their preview only: the file is no place for a secret."""
        async with self._database.survey() as tx:
            document = {"exported_at": self._clock(), **await tx.belongings.export(person)}
        return orjson.dumps(document, default=_plain, option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z)

    async def delete(self, person: Person, by: Person | None = None) -> None:
        """Every row and every key, in one transaction; the windows that memory still holds go with them.

        ``by``: the operator who does it, where it is not the person; their log says so.
        """
        if person.telegram_id is None:
            await self._delete(person, by)
        else:
            async with self._conversations.forgetting(person.telegram_id):
                await self._delete(person, by)

    async def _delete(self, person: Person, by: Person | None) -> None:
        async with self._database.write() as tx:
            await tx.belongings.remove(person)
            if by is not None:
                await tx.usage.act(by.id, "admin_delete", self._clock(), details=f"person {person.id}")


def _plain(value: Any) -> int | float:
    """Amounts as JSON's numbers."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(type(value).__name__)
