"""Words for a tip during the day: what to use now, if it presses and was not said before."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from bot.notices.pieces import Piece, off_row, open_button, use_row
from handlers.tap_data import Place
from services.advice_words import pick_lines, why_line
from services.kinds import Kind
from services.limit_words import amount_of
from services.overview import AccountView, QuotaView
from services.quota.recommendation import ANYTHING
from services.quota.urgency import Band, Reason
from services.scope import Scope

_A_DAY = timedelta(days=1)


async def write_tip(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """None where nothing presses, or the same was said of the same window before."""
    advised = await scope.services.advice.recommend(scope.person, ANYTHING)
    best, now = advised.recommendation.best, scope.services.clock()
    if best is None or best.urgency.outlook is None:
        return None
    opened_at = best.urgency.outlook.reading.opened_at or now - _A_DAY
    if best.urgency.band is not Band.USE_NOW:
        return None
    if not await scope.services.notices.tell_once(scope.person, best.account_id, opened_at):
        return None
    return _tip(scope, kind, advised.views[best.account_id], pick_lines(scope, advised, best, now))


def say_tip(scope: Scope, kind: Kind, view: AccountView, quota: QuotaView) -> Piece:
    """As if that counter pressed: it closes soon with much left."""
    now, reading = scope.services.clock(), quota.reading
    assert reading.resets_at is not None
    left = amount_of(scope.texts, quota.limit.unit, reading.left)
    return _tip(scope, kind, view, [why_line(scope, Reason.RESETS, left, reading.resets_at, now)])


def _tip(scope: Scope, kind: Kind, view: AccountView, why: list[str]) -> Piece:
    texts = scope.texts
    text = "\n".join([texts("advice-best", account=escape(view.label)), *why])
    rows = [use_row(texts, view), [open_button(texts, Place.ADVICE), *off_row(texts, kind)[:1]]]
    return Piece(text, text, rows, quiet=True)
