from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.deep_links import follow
from dialogs.states import AddSG, RegisterSG, ZoneSG
from dialogs.zone.handlers import keep_zone
from services.errors import NotFound
from services.kinds import SWITCHABLE, Kind


async def on_go_on(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ask_zone(manager)


async def on_language(_: CallbackQuery, __: Select[str], manager: DialogManager, code: str) -> None:
    await choose_language(manager, code)
    await manager.switch_to(RegisterSG.language)
    await _ask_zone(manager)


async def choose_language(manager: DialogManager, code: str) -> None:
    """From here on everything is said in it. Raises ``NotFound`` for a language we do not have."""
    scope = scope_of(manager)
    if code not in scope.services.translations.languages:
        raise NotFound("language")
    await scope.services.people.set_language(scope.person, code)
    scope.changed(language=code)


async def on_zone(_: Any, result: Any, manager: DialogManager) -> None:
    if await keep_zone(manager, result):
        await manager.switch_to(RegisterSG.notifications)


async def on_notification(_: CallbackQuery, __: Select[str], manager: DialogManager, kind: str) -> None:
    if kind not in SWITCHABLE:
        raise NotFound("notification")
    scope = scope_of(manager)
    await scope.services.notices.toggle(scope.person, Kind(kind))


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    start: Any = manager.start_data or {}
    await scope.services.people.finish_registration(scope.person)
    scope.changed(registered=True)
    await follow(manager, start.get("payload"), otherwise=AddSG.platform)


async def _ask_zone(manager: DialogManager) -> None:
    """The deep link goes along: whatever is typed meanwhile, it is followed in the end."""
    await manager.start(ZoneSG.zone, manager.start_data)
