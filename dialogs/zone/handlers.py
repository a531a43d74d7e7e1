from __future__ import annotations

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs.context import scope_of
from dialogs.states import ZoneSG
from dialogs.typed import accept, refuse
from services import zones


async def on_zone(_: CallbackQuery, __: Select[str], manager: DialogManager, name: str) -> None:
    await manager.done({"zone": name})


async def on_city(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    typed = (message.text or "")[:60]
    if not zones.search(typed, scope.person.language, scope.services.clock()):
        refuse(manager, "zone-no-city")
        return
    accept(manager)
    manager.dialog_data.update(typed=typed, by_time=False)
    await manager.switch_to(ZoneSG.found)


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
    await manager.switch_to(ZoneSG.found)
