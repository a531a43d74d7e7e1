"""The log of everything that mattered, for those who run the product."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.operators import Operators
from services.storage.admin_records import LogLine
from services.storage.database import Database

PAGE = 100
TABLE = 10_000
"""Lines of a table to take along."""
LOOKED_THROUGH = 200_000
"""So far back is looked where no person is named: nothing finds an act by its name alone but looking."""
OPERATORS_ACTS = "admin_*"


@dataclass(frozen=True, slots=True)
class Filter:
    """``action``: one, or all that begin so with a ``*`` at its end; and from when until when."""

    person_id: int | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditPage:
    """``further``: what the next page begins before; None where there is nothing more.

    ``is_cut``: there may be more, further back than was looked.
    """

    rows: Sequence[LogLine]
    further: int | None
    is_cut: bool


class Audit:
    def __init__(self, database: Database, operators: Operators) -> None:
        self._database = database
        self._operators = operators

    async def page(self, wanted: Filter, before: int | None = None, size: int = PAGE) -> AuditPage:
        """The newest first."""
        people = await self._people(wanted)
        async with self._database.survey() as tx:
            last = await tx.directory.last_line()
            start = min(before or last + 1, last + 1)
            after = 0 if people is not None else max(0, start - 1 - LOOKED_THROUGH)
            rows = await tx.directory.lines(
                person_ids=people,
                action=wanted.action,
                before=before,
                after=after,
                since=wanted.since,
                until=wanted.until,
                limit=size + 1,
            )
        if len(rows) > size:
            return AuditPage(rows[:size], rows[size - 1].id, is_cut=False)
        return AuditPage(rows, after + 1 if after else None, is_cut=after > 0)

    async def _people(self, wanted: Filter) -> list[int] | None:
        """Whose lines can be meant; what only operators do is looked for in theirs."""
        if wanted.person_id is not None:
            return [wanted.person_id]
        if wanted.action == OPERATORS_ACTS:
            return await self._operators.person_ids()
        return None
