"""What rows of the outbox say, in the person's language, as things stand when they are sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass

import orjson
from aiogram.types import InlineKeyboardMarkup

from bot.notices.pieces import Piece, Row, off_row, open_button
from handlers.tap_data import Place
from services.kinds import Kind
from services.notifications.notices import Notices
from services.scope import Scope, Services
from services.storage.records import ToSend

Write = Callable[[Scope, Kind, dict[str, object]], Awaitable[Piece | None]]
"""Finds the words for one row; None where it is no longer true."""

_MOST_PIECES = 12


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready to be sent. ``quiet``: without a sound."""

    text: str
    buttons: InlineKeyboardMarkup | None = None
    picture: bytes | None = None
    quiet: bool = False


class Composer:
    def __init__(self, services: Services, notices: Notices, writers: dict[Kind, Write]) -> None:
        self._services = services
        self._notices = notices
        self._writers = writers

    async def compose(self, items: Sequence[ToSend]) -> Notice | None:
        """One message for all rows of one person; None where nothing of it is worth saying any more."""
        person = await self._notices.reader(items[0].person_id)
        if person is None:
            return None
        kinds = {Kind(item.kind) for item in items}
        enough = not all(kind.policy.report for kind in kinds) and await self._notices.is_enough(person)
        scope = Scope(self._services, person, self._services.translations.of(person.language))
        pieces = []
        for item in items:
            kind = Kind(item.kind)
            payload = orjson.loads(item.payload)
            if enough and not (kind.policy.report or kind.policy.once or payload.get("example")):
                continue
            piece = await self._writers[kind](scope, kind, payload)
            if piece is not None:
                pieces.append(piece)
        return _joined(scope, pieces, kinds)


def _joined(scope: Scope, pieces: list[Piece], kinds: Collection[Kind]) -> Notice | None:
    if not pieces:
        return None
    shown = pieces[:_MOST_PIECES]
    parts = [piece.text if len(pieces) == 1 else piece.short for piece in shown]
    if len(pieces) > len(shown):
        parts.append(scope.texts("notice-more", number=scope.texts.number(len(pieces) - len(shown))))
    rows = shown[0].rows if len(pieces) == 1 else _rows_of_several(scope, shown, kinds)
    picture = next((piece.picture for piece in shown if piece.picture is not None), None)
    buttons = InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
    return Notice("\n\n".join(parts), buttons, picture, quiet=all(piece.quiet for piece in shown))


def _rows_of_several(scope: Scope, pieces: list[Piece], kinds: Collection[Kind]) -> list[Row]:
    """A row each at most, and a last one that switches them off if they are of one kind, or leads to where that is."""
    rows = [row for piece in pieces for row in (piece.rows[:1] if piece.short_row is None else [piece.short_row])]
    told = [row for row in rows if row]
    settings = open_button(scope.texts, Place.SETTINGS)
    if len(kinds) == 1:
        return [*told, off_row(scope.texts, *kinds)]
    return told if any(settings in row for row in told) else [*told, [settings]]
