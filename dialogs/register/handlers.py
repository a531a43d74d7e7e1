from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.deep_links import follow
from dialogs.states import AddSG, HomeSG, RegisterSG
from dialogs.typed import accept, refuse
from services import zones
from services.people import Notification


async def on_language(_: CallbackQuery, __: Select[str], manager: DialogManager, code: str) -> None:
    scope = scope_of(manager)
    await scope.services.people.set_language(scope.person, code)
    scope.changed(language=code)


async def on_zone(_: CallbackQuery, __: Select[str], manager: DialogManager, name: str) -> None:
    scope = scope_of(manager)
    await scope.services.people.set_timezone(scope.person, name)
    scope.changed(timezone=name)
    if scope.person.registered:
        await manager.start(HomeSG.home, mode=StartMode.RESET_STACK)
    else:
        await manager.switch_to(RegisterSG.notifications)


async def on_city(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    typed = (message.text or "")[:60]
    if not zones.search(typed, scope.person.language, scope.services.clock()):
        refuse(manager, "zone-no-city")
        return
    accept(manager)
    manager.dialog_data.update(typed=typed, by_time=False)
    await manager.switch_to(RegisterSG.found)


async def on_my_time(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    typed = (message.text or "")[:60]
    try:
        found = zones.from_wall_time(typed, scope.person.language, scope.services.clock())
    except zones.NotAWallTime:
        refuse(manager, "zone-not-a-time")
        return
    if not found:
        refuse(manager, "zone-no-such-time")
        return
    accept(manager)
    manager.dialog_data.update(typed=typed, by_time=True)
    await manager.switch_to(RegisterSG.found)


async def on_notification(_: CallbackQuery, __: Select[str], manager: DialogManager, kind: str) -> None:
    scope = scope_of(manager)
    await scope.services.people.toggle_notification(scope.person, Notification(kind))


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    start: Any = manager.start_data or {}
    await scope.services.people.finish_registration(scope.person)
    scope.changed(registered=True)
    await follow(manager, start.get("payload"), otherwise=AddSG.platform)
