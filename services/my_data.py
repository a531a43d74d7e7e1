"""Everything the bot knows of a person: taken along as one file, or deleted at once."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from services.clock import Clock
from services.storage.database import Database
from services.storage.records import Person


class MyData:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def export(self, person: Person) -> bytes:
        """One JSON document, UTF-8. Keys are named by their preview only: the file is no place for a secret."""
        async with self._database.survey() as tx:
            document = {
                "exported_at": self._clock(),
                "person": await tx.people.export(person.id),
                "notifications": await tx.people.notifications(person.id),
                "accounts": await tx.accounts.export(person.id),
                "quotas": await tx.quotas.export(person.id),
                "usage_logs": await tx.usage.export(person.id),
            }
        return orjson.dumps(document, default=_plain, option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z)

    async def delete(self, person: Person) -> None:
        """Every row and every key, in one transaction."""
        async with self._database.write() as tx:
            await tx.people.remove(person)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
