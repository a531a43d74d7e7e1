from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from services import zones
from services.zones import ZoneChoice


async def get_suggestions(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    choices = zones.suggestions(scope.person.language, scope.services.clock())
    return {"zones": [_button(choice, dialog_manager) for choice in choices]}


async def get_found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What was typed is not kept, but where it led to; the clocks on the buttons go on."""
    scope = scope_of(dialog_manager)
    language, now = scope.person.language, scope.services.clock()
    found: list[list[str]] = dialog_manager.dialog_data["found"]
    choices = [ZoneChoice(name, city, zones.of_zone(name, language, now).local) for name, city in found]
    return {"count": len(choices), "zones": [_button(choice, dialog_manager) for choice in choices]}


def _button(choice: ZoneChoice, manager: DialogManager) -> tuple[str, str]:
    local = choice.local
    return choice.zone, f"{scope_of(manager).texts.wall(local.hour * 60 + local.minute)} · {choice.city}"
