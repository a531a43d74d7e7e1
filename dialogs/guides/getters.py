from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.guides.words import guide_text, steps_text, tips_text
from dialogs.paging import turns
from services.guides import Guide
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
    scope, guide = scope_of(dialog_manager), _guide(dialog_manager)
    return {"guide": guide_text(scope, guide), "limits": guide.links.limits, **_about(guide)}


async def get_steps(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    guide = _guide(dialog_manager)
    return {"steps": steps_text(scope_of(dialog_manager).texts, guide), **_about(guide)}


async def get_tips(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    guide = _guide(dialog_manager)
    return {"tips": tips_text(scope_of(dialog_manager).texts, guide), **_about(guide)}


def _guide(manager: DialogManager) -> Guide:
    scope = scope_of(manager)
    return scope.services.guides.of(manager.dialog_data["platform_id"], scope.texts.language)


def _about(guide: Guide) -> dict[str, Any]:
    platform = guide.platform
    return {
        "name": f"{platform.emoji} {platform.name}",
        "offered": platform.status is Status.OFFERED,
        "has_tips": bool(guide.tips or guide.traps),
        "signup": platform.links.signup,
        "keys": platform.links.keys,
    }
