from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.deep_links import follow
from dialogs.states import AddSG, RegisterSG
from services.people import Notification


async def on_language(_: CallbackQuery, __: Select[str], manager: DialogManager, code: str) -> None:
    scope = scope_of(manager)
    await scope.services.people.set_language(scope.person, code)
    scope.changed(language=code)


async def on_zone_given(_: Any, result: Any, manager: DialogManager) -> None:
    """The zone dialog has closed: with a zone, or back."""
    if not result:
        return
    scope = scope_of(manager)
    await scope.services.people.set_timezone(scope.person, result["zone"])
    scope.changed(timezone=result["zone"])
    await manager.switch_to(RegisterSG.notifications)


async def on_notification(_: CallbackQuery, __: Select[str], manager: DialogManager, kind: str) -> None:
    scope = scope_of(manager)
    await scope.services.people.toggle_notification(scope.person, Notification(kind))


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    start: Any = manager.start_data or {}
    await scope.services.people.finish_registration(scope.person)
    scope.changed(registered=True)
    await follow(manager, start.get("payload"), otherwise=AddSG.platform)
