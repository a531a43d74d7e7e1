from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.states import AddSG, GuidesSG


async def on_start(start: Any, manager: DialogManager) -> None:
    """A deep link or a command may have named the platform already."""
    if start:
        manager.dialog_data["platform_id"] = start["platform_id"]


async def on_platform(_: CallbackQuery, __: Select[str], manager: DialogManager, platform_id: str) -> None:
    """Raises ``UnknownPlatform`` for an id that was made up."""
    manager.dialog_data["platform_id"] = scope_of(manager).services.catalogue.get(platform_id).id
    await manager.switch_to(GuidesSG.guide)


async def on_add(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(AddSG.platform, {"platform_id": manager.dialog_data["platform_id"]})
