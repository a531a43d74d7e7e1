from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Select

from dialogs.context import scope_of
from dialogs.fit import account_label
from dialogs.widgets import alert, toast
from services.usage import Logged, NothingToCount


async def on_plus(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    await log_step(manager, account_id)


async def log_step(manager: DialogManager, account_id: int, which: int = 0) -> Logged | None:
    """Log by a tap and say so; None where use counts against nothing, which is said too."""
    scope = scope_of(manager)
    try:
        logged = await scope.services.usage.log_step(scope.person, account_id, which)
    except NothingToCount:  # its limits were changed since the button was drawn
        alert(manager, "log-nothing-to-count")
        return None
    _say(manager, logged)
    return logged


def _say(manager: DialogManager, logged: Logged) -> None:
    """The small word after a tap: "ChatGPT 32/50"."""
    texts, quota = scope_of(manager).texts, logged.view.main
    assert quota is not None
    used, total = texts.number(quota.reading.used), texts.number(quota.reading.total)
    key = "log-toast-over" if quota.reading.over else "log-toast"
    toast(manager, key, account=account_label(logged.view), used=used, total=total)
