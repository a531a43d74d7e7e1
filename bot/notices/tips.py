"""Words for a tip during the day: what to use now, if it presses and was not said before."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from bot.notices.pieces import Piece, off_row, open_button, use_row
from handlers.tap_data import Place
from services.advice_words import pick_lines
from services.kinds import Kind
from services.quota.recommendation import ANYTHING
from services.quota.urgency import Band
from services.scope import Scope

_A_DAY = timedelta(days=1)


async def write_tip(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """None where nothing presses, or the same was said of the same window before."""
    advised = await scope.services.advice.recommend(scope.person, ANYTHING)
    best, now = advised.recommendation.best, scope.services.clock()
    if best is None or best.urgency.outlook is None:
        return None
    if not payload.get("example"):
        opened_at = best.urgency.outlook.reading.opened_at or now - _A_DAY
        if best.urgency.band is not Band.USE_NOW:
            return None
        if not await scope.services.notices.tell_once(scope.person, best.account_id, opened_at):
            return None
    view, texts = advised.views[best.account_id], scope.texts
    lines = [texts("advice-best", account=escape(view.label)), *pick_lines(scope, advised, best, now)]
    text = "\n".join(lines)
    rows = [use_row(texts, view), [open_button(texts, Place.ADVICE), *off_row(texts, kind)[:1]]]
    return Piece(text, text, rows, quiet=True)
