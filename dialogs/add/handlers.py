from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.add.getters import platform_of, wants_key
from dialogs.context import scope_of
from dialogs.keys import read_key
from dialogs.states import AddSG
from dialogs.widgets import alert
from services.accounts import Draft
from services.errors import NotFound, TooMany


async def on_start(start: Any, manager: DialogManager) -> None:
    """A deep link may have named the platform already."""
    platform_id = (start or {}).get("platform_id")
    if platform_id in scope_of(manager).services.catalogue:
        manager.dialog_data["platform_id"] = platform_id
        await manager.switch_to(AddSG.preset)


async def on_platform(_: CallbackQuery, __: Select[str], manager: DialogManager, platform_id: str) -> None:
    manager.dialog_data["platform_id"] = platform_id
    await manager.switch_to(AddSG.preset)


async def on_preset(_: CallbackQuery, __: Select[str], manager: DialogManager, preset_id: str) -> None:
    manager.dialog_data["preset_id"] = preset_id
    if wants_key(platform_of(manager)):
        await manager.switch_to(AddSG.key)
    else:
        await _save(manager, None)


async def on_no_key(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _save(manager, None)


async def on_key(message: Message, _: MessageInput, manager: DialogManager) -> None:
    key = await read_key(message, platform_of(manager), manager)
    if key is not None:
        await _save(manager, key)


async def _save(manager: DialogManager, key: str | None) -> None:
    scope, platform = scope_of(manager), platform_of(manager)
    preset = platform.preset(manager.dialog_data["preset_id"])
    if preset is None:
        raise NotFound("preset")
    draft = Draft(platform.id, preset.limits, preset_id=preset.id)
    try:
        view = await scope.services.accounts.add(scope.person, draft, key)
    except TooMany as error:
        alert(manager, "too-many-accounts", limit=error.limit)
        return
    manager.dialog_data["account_id"] = view.account.id
    await manager.switch_to(AddSG.added)
