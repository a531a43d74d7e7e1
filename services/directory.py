"""People, for those who run the product: found, looked at, shut out, let in again, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from services.clock import Clock
from services.errors import NotFound, ServiceError
from services.operators import Operators
from services.storage.admin_records import HeldAccount, LogLine, PersonRow, Search
from services.storage.database import Database
from services.storage.records import Person

PAGE = 50
_LINES = 25
_LARGEST_ID = 2**63 - 1


class IsOperator(ServiceError):
    """An operator is neither shut out nor deleted here: take them out of ``ADMIN_IDS`` first."""


class Eraser(Protocol):
    """Who deletes all that is known of a person, and writes down who had it done."""

    async def delete(self, person: Person, by: Person | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """``further``: what the next page begins before; None where this is the last."""

    rows: Sequence[PersonRow]
    further: int | None


@dataclass(frozen=True, slots=True)
class Card:
    """All there is to see of one person. ``is_operator``: not to be shut out."""

    row: PersonRow
    accounts: Sequence[HeldAccount]
    lines: Sequence[LogLine]
    is_operator: bool


class Directory:
    def __init__(self, database: Database, operators: Operators, eraser: Eraser, clock: Clock) -> None:
        self._database = database
        self._operators = operators
        self._eraser = eraser
        self._clock = clock

    async def page(self, search: Search | None, before: int | None = None) -> PeoplePage:
        """The newest first. None: nobody is looked for in a way that could find them."""
        if search is None:
            return PeoplePage((), None)
        async with self._database.survey() as tx:
            rows = await tx.directory.people(search, before, PAGE + 1)
        return PeoplePage(rows[:PAGE], rows[PAGE - 1].id if len(rows) > PAGE else None)

    async def card(self, person_id: int) -> Card:
        """Raises ``NotFound``."""
        async with self._database.survey() as tx:
            row, person = await tx.directory.person(person_id), await tx.people.by_id(person_id)
            if row is None or person is None:
                raise NotFound("person")
            accounts = await tx.directory.accounts(person_id)
            lines = await tx.directory.lines(person_ids=[person_id], limit=_LINES)
        return Card(row, accounts, lines, self._operators.names(person))

    async def shut_out(self, by: Person, person_id: int) -> None:
        """The bot answers this person no more and tells them nothing; all their data stays.

        Raises ``NotFound`` and ``IsOperator``.
        """
        now = self._clock()
        await self._ordinary(person_id)
        async with self._database.write() as tx:
            await tx.people.update(person_id, now, is_active=False)
            await tx.directory.drop_waiting(person_id, now)
            await tx.usage.act(by.id, "admin_shut_out", now, details=f"person {person_id}")

    async def let_in(self, by: Person, person_id: int) -> None:
        """Undo :meth:`shut_out`. Raises ``NotFound``."""
        now = self._clock()
        await self._found(person_id)
        async with self._database.write() as tx:
            await tx.people.update(person_id, now, is_active=True)
            await tx.usage.act(by.id, "admin_let_in", now, details=f"person {person_id}")

    async def delete(self, by: Person, person_id: int) -> None:
        """Every row and every key of theirs. Raises ``NotFound`` and ``IsOperator``."""
        await self._eraser.delete(await self._ordinary(person_id), by)

    async def _ordinary(self, person_id: int) -> Person:
        person = await self._found(person_id)
        if self._operators.names(person):
            raise IsOperator(str(person_id))
        return person

    async def _found(self, person_id: int) -> Person:
        async with self._database.read() as tx:
            person = await tx.people.by_id(person_id)
        if person is None:
            raise NotFound("person")
        return person


def parse_search(text: str, state: str, language: str) -> Search | None:
    """What was typed and chosen; None where what was typed can be nobody's number or e-mail."""
    words = text.strip().lower()
    number, email = None, None
    if words.isascii() and words.removeprefix("#").isdigit():
        number = int(words.removeprefix("#")[:20])
        if number > _LARGEST_ID:
            return None
    elif "@" in words:
        email = words
    elif words:
        return None
    return Search(number, email, language or None, state == "inactive", state == "unreachable")
