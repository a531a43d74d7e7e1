from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from services import zones


async def get_suggestions(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    return {"zones": _buttons(dialog_manager, zones.suggestions(scope.person.language, scope.services.clock()))}


async def get_found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    typed = dialog_manager.dialog_data["typed"]
    find = zones.from_wall_time if dialog_manager.dialog_data["by_time"] else zones.search
    return {"zones": _buttons(dialog_manager, find(typed, scope.person.language, scope.services.clock()))}


def _buttons(manager: DialogManager, choices: tuple[zones.ZoneChoice, ...]) -> list[tuple[str, str]]:
    texts = scope_of(manager).texts
    return [(item.zone, f"{texts.wall(item.local.hour * 60 + item.local.minute)} {item.city}") for item in choices]
