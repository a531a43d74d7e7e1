from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.quota_text import account_text
from services.quota.steps import steps

PER_PAGE = 8


async def get_status(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    texts, now = scope.texts, scope.services.clock()
    page: int = dialog_manager.dialog_data.get("page", 0)
    shown = await scope.services.overview.page(scope.person, page * PER_PAGE, PER_PAGE)
    counting = [(view, view.main) for view in shown.views if view.main is not None]
    return {
        "time": texts.clock(now, scope.person.timezone),
        "empty": not shown.total,
        "accounts": "\n\n".join(account_text(scope, view, now) for view in shown.views),
        "taps": [
            (view.account.id, f"{view.emoji} +{texts.number(steps(quota.limit.total)[0])}") for view, quota in counting
        ],
        "more_before": page > 0,
        "more_after": (page + 1) * PER_PAGE < shown.total,
    }
