from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.quota_text import account_text
from services.quota.steps import steps

PER_PAGE = 8


async def get_accounts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    page: int = dialog_manager.dialog_data.get("page", 0)
    shown = await scope.services.overview.page(scope.person, page * PER_PAGE, PER_PAGE)
    recent = await scope.services.usage.recent(scope.person)
    names = {view.account.id: view.label for view in shown.views}
    for elsewhere in {entry.account_id for entry in recent if entry.account_id is not None} - names.keys():
        names[elsewhere] = (await scope.services.overview.one(scope.person, elsewhere)).label
    texts = scope.texts
    return {
        "empty": not shown.total,
        "accounts": [(view.account.id, view.label) for view in shown.views if view.main is not None],
        "recent": [
            (
                entry.id,
                texts(
                    "log-undo-one",
                    account=names[entry.account_id],
                    number=texts.number(entry.amount),
                    time=texts.clock(entry.at, scope.person.timezone),
                ),
            )
            for entry in recent
            if entry.account_id in names and entry.amount is not None
        ],
        "more_before": page > 0,
        "more_after": (page + 1) * PER_PAGE < shown.total,
    }


async def get_account(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    view = await scope.services.overview.one(scope.person, dialog_manager.dialog_data["account_id"])
    amounts = steps(view.main.limit.total) if view.main else ()
    return {
        "account": account_text(scope, view, scope.services.clock()),
        "steps": [(str(amount), f"+{scope.texts.number(amount)}") for amount in amounts],
        "refused": dialog_manager.dialog_data.get("refused"),
    }
