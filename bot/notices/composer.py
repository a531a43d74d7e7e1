"""What rows of the outbox say, in the person's language, as things stand when they are sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace

import orjson
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.notices.pieces import Piece, Row, off_row, open_button
from handlers.tap_data import OpenTap, Place
from services.kinds import Kind
from services.l10n import Texts
from services.notifications.notices import Notices
from services.scope import Scope, Services
from services.storage.records import ToSend

Write = Callable[[Scope, Kind, dict[str, object]], Awaitable[Piece | None]]
"""Finds the words for one row; None where it is no longer true."""


@dataclass(frozen=True, slots=True)
class Writer:
    """``write``: as things stand. ``example``: as they might, for who asks what such a message looks like; None where
    things as they stand will do.
    """

    write: Write
    example: Write | None = None


_MOST_PIECES = 12


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready to be sent. ``quiet``: without a sound."""

    text: str
    buttons: InlineKeyboardMarkup | None = None
    picture: bytes | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A row, read."""

    kind: Kind
    payload: dict[str, object]
    example: bool


class Composer:
    def __init__(self, services: Services, notices: Notices, writers: dict[Kind, Writer]) -> None:
        self._services = services
        self._notices = notices
        self._writers = writers

    async def compose(self, items: Sequence[ToSend]) -> Notice | None:
        """One message for all rows of one person; None where nothing of it is worth saying any more."""
        person = await self._notices.reader(items[0].person_id)
        if person is None:
            return None
        rows = [_read(item) for item in items]
        kinds = {row.kind for row in rows if not row.example}
        enough = not all(kind.policy.report for kind in kinds) and await self._notices.is_enough(person)
        scope = Scope(self._services, person, self._services.translations.of(person.language))
        pieces = []
        for row in rows:
            if enough and not (row.kind.policy.report or row.kind.policy.once or row.example):
                continue
            piece = await self._piece(scope, row)
            if piece is not None:
                pieces.append(piece)
        return _joined(scope, pieces, kinds)

    async def _piece(self, scope: Scope, row: _Wanted) -> Piece | None:
        writer = self._writers[row.kind]
        if not row.example:
            return await writer.write(scope, row.kind, row.payload)
        piece = await (writer.example or writer.write)(scope, row.kind, row.payload)
        return None if piece is None else _as_example(scope.texts, piece)


def _read(item: ToSend) -> _Wanted:
    payload = orjson.loads(item.payload)
    return _Wanted(Kind(item.kind), payload, example="example" in payload)


def _as_example(texts: Texts, piece: Piece) -> Piece:
    """Said to be one, and without buttons that do anything: there is nothing to be done about it."""
    title = texts("notice-example-title")
    kept = [[button for button in row if _only_leads(button)] for row in piece.rows]
    return replace(
        piece,
        text=f"{title}\n\n{piece.text}",
        short=f"{title}\n\n{piece.short}",
        rows=[row for row in kept if row],
        short_row=None,
    )


def _only_leads(button: InlineKeyboardButton) -> bool:
    """Whether it opens a page or a window."""
    return (button.callback_data or f"{OpenTap.__prefix__}:").startswith(f"{OpenTap.__prefix__}:")


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
