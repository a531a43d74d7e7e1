"""Words for a key that has died."""

from __future__ import annotations

from html import escape

from aiogram.types import InlineKeyboardButton

from bot.notices.pieces import Piece, off_row
from handlers.tap_data import AccountTap
from services.errors import NotFound
from services.kinds import Kind
from services.overview import AccountView, QuotaView
from services.scope import Scope

_EXAMPLE = "sk-…x7Qf"


async def write_key_died(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """No longer true where the key was replaced or is alive again."""
    try:
        view = await scope.services.overview.one(scope.person, int(str(payload["account_id"])))
    except NotFound:
        return None
    if view.account.is_verified or view.account.key_preview is None:
        return None
    return say_key_died(scope, kind, view)


def say_key_died(scope: Scope, kind: Kind, view: AccountView, _: QuotaView | None = None) -> Piece:
    """About the key of that account, or one made up where it has none."""
    text = scope.texts("notice-key-died", account=escape(view.label), preview=view.account.key_preview or _EXAMPLE)
    button = InlineKeyboardButton(
        text=scope.texts("notice-key-replace"), callback_data=AccountTap(account_id=view.account.id).pack()
    )
    return Piece(text, text, [[button], off_row(scope.texts, kind)])
