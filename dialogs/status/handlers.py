from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.widgets import toast
from services.usage import Logged


async def on_plus(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    scope = scope_of(manager)
    said(manager, await scope.services.usage.log_step(scope.person, account_id))


def said(manager: DialogManager, logged: Logged) -> None:
    """The small word after a tap: "ChatGPT 32/50"."""
    texts, quota = scope_of(manager).texts, logged.view.main
    assert quota is not None
    used, total = texts.number(quota.reading.used), texts.number(quota.reading.total)
    key = "log-toast-over" if quota.reading.over else "log-toast"
    toast(manager, key, account=logged.view.label, used=used, total=total)


async def on_page(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "after" else -1
    manager.dialog_data["page"] = max(0, manager.dialog_data.get("page", 0) + step)
