from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.guides.words import guide_text
from dialogs.paging import turns
from services.platforms.model import Status

PER_PAGE = 12


async def get_guides(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    platforms = scope_of(dialog_manager).services.catalogue.offered()
    pages = max(1, -(-len(platforms) // PER_PAGE))
    number = min(dialog_manager.dialog_data.get("page", 1), pages)
    shown = platforms[(number - 1) * PER_PAGE : number * PER_PAGE]
    return {
        "platforms": [(platform.id, f"{platform.emoji} {platform.name}") for platform in shown],
        "turns": turns(number, pages),
    }


async def get_guide(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    platform = scope.services.catalogue.get(dialog_manager.dialog_data["platform_id"])
    return {
        "guide": guide_text(scope, platform),
        "name": f"{platform.emoji} {platform.name}",
        "offered": platform.status is Status.OFFERED,
        "signup": platform.links.signup,
        "keys": platform.links.keys,
        "limits": platform.links.limits,
    }
