from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.fit import ALONE, account_label, width
from dialogs.paging import shown_page
from dialogs.quota_text import account_text
from services.overview import AccountView
from services.quota.steps import steps
from services.quota.windows import zone
from services.scope import Scope
from services.storage.records import UsageEntry


async def get_accounts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    views, page = await shown_page(dialog_manager)
    recent = await scope.services.usage.recent(scope.person)
    known = {view.account.id: view for view in views}
    for elsewhere in {entry.account_id for entry in recent if entry.account_id is not None} - known.keys():
        known[elsewhere] = await scope.services.overview.one(scope.person, elsewhere)
    return {
        "accounts": [(view.account.id, account_label(view)) for view in views if view.main],
        "recent": [
            (entry.id, _undo_label(scope, entry, known[entry.account_id]))
            for entry in recent
            if entry.account_id in known
        ],
        **page,
    }


def _undo_label(scope: Scope, entry: UsageEntry, view: AccountView) -> str:
    texts, there = scope.texts, zone(scope.person.timezone)
    day, today = entry.at.astimezone(there).date(), scope.services.clock().astimezone(there).date()
    when = texts.clock(entry.at, scope.person.timezone) if day == today else texts.day(day, today=today)
    number = texts.number(entry.amount or 0)
    rest = width(texts("log-undo-one", account="", number=number, time=when))
    return texts("log-undo-one", account=account_label(view, ALONE - rest), number=number, time=when)


async def get_account(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, data = scope_of(dialog_manager), dialog_manager.dialog_data
    view = await scope.services.overview.one(scope.person, data["account_id"])
    amounts = steps(view.main.limit.total) if view.main else ()
    last = data.get("last")
    return {
        "account": account_text(scope, view, scope.services.clock()),
        "steps": [(number, f"+{scope.texts.number(amount)}") for number, amount in enumerate(amounts, start=1)],
        "last": last and last[1],
        "alone": data.get("alone"),
    }
