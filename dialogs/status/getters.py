from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.fit import message_units, shortened
from dialogs.paging import shown_page
from dialogs.quota_text import account_text, brief_text
from services.overview import AccountView
from services.quota.steps import steps
from services.scope import Scope
from services.zones import city_name

_MOST = 3_900
"""Telegram takes 4,096 UTF-16 units; the title and a margin are left."""
_MARK_WIDTH = 4


async def get_status(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    now = scope.services.clock()
    views, page = await shown_page(dialog_manager)
    return {
        "time": scope.texts.clock(now, scope.person.timezone),
        "city": city_name(scope.person.timezone, scope.person.language),
        "accounts": _accounts(scope, views, now),
        "taps": _taps(scope, views),
        **page,
    }


def _accounts(scope: Scope, views: Sequence[AccountView], now: datetime) -> str:
    """All of them in full; where that is more than a message holds, each with its main quota alone."""
    text = "\n\n".join(account_text(scope, view, now) for view in views)
    if message_units(text) > _MOST:
        text = "\n\n".join(brief_text(scope, view, now) for view in views)
    return text


def _taps(scope: Scope, views: Sequence[AccountView]) -> list[tuple[int, str]]:
    """``💎 +1`` for each; those that share an emoji are told apart by name or number."""
    shared = Tally(view.emoji for view in views)
    taps = []
    for view in views:
        if view.main is not None:
            mark = f" {shortened(view.mark, _MARK_WIDTH)}" if shared[view.emoji] > 1 else ""
            amount = scope.texts.number(steps(view.main.limit.total)[0])
            taps.append((view.account.id, f"{view.emoji}{mark} +{amount}"))
    return taps
