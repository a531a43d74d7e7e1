from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs.context import scope_of
from dialogs.states import ZoneSG
from dialogs.typed import accept, refuse
from services import zones
from services.errors import NotFound

_LONGEST = 60


async def on_zone(_: CallbackQuery, __: Select[str], manager: DialogManager, name: str) -> None:
    await manager.done({"zone": name})


async def on_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    typed, language, now = (message.text or "")[:_LONGEST], scope.person.language, scope.services.clock()
    try:
        found = zones.from_wall_time(typed, language, now)
        refusal = "zone-no-such-time"
    except zones.NotAWallTime:
        found = zones.search(typed, language, now)
        asked_for_time = manager.current_context().state == ZoneSG.my_time
        refusal = "zone-not-a-time" if asked_for_time else "zone-no-city"
    if not found:
        refuse(manager, refusal)
        return
    accept(manager)
    manager.dialog_data["found"] = [[choice.zone, choice.city] for choice in found]
    await manager.switch_to(ZoneSG.found)


async def keep_zone(manager: DialogManager, result: Any) -> bool:
    """Take what the zone dialog closed with; False where the person went back without an answer."""
    if not result:
        return False
    scope, name = scope_of(manager), result["zone"]
    try:
        await scope.services.people.set_timezone(scope.person, name)
    except ValueError:
        raise NotFound("zone") from None
    scope.changed(timezone=name)
    return True
