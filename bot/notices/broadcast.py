"""What an operator writes to everybody."""

from __future__ import annotations

from html import escape

from bot.notices.pieces import Piece
from services.kinds import Kind
from services.notifications.calendar import end_of_span
from services.scope import Scope


async def write_broadcast(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """As plain text, in the person's language; without a sound in their quiet hours. None once it was cancelled."""
    broadcast_id, preview = payload.get("broadcast"), payload.get("preview")
    if not isinstance(broadcast_id, int):
        return None
    language = str(preview) if preview else scope.person.language
    broadcasts = scope.services.administration.broadcasts
    text = await broadcasts.text(broadcast_id, language, preview=bool(preview))
    if text is None:
        return None
    return Piece(escape(text, quote=False), escape(text, quote=False), quiet=_sleeps(scope))


def _sleeps(scope: Scope) -> bool:
    person, now = scope.person, scope.services.clock()
    return end_of_span(person.quiet_from, person.quiet_until, person.timezone, now) is not None
