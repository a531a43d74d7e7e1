from __future__ import annotations

from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.quota_text import account_text, limit_text
from services.platforms.model import KeyKind, Platform


def platform_of(manager: DialogManager) -> Platform:
    """The platform being added. Raises ``UnknownPlatform`` where it left the catalogue meanwhile."""
    return scope_of(manager).services.catalogue.get(manager.dialog_data["platform_id"])


async def get_platforms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    start: Any = dialog_manager.start_data or {}
    offered = scope_of(dialog_manager).services.catalogue.offered()
    return {"first": bool(start.get("first")), "platforms": [(p.id, f"{p.emoji} {p.name}") for p in offered]}


async def get_presets(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    platform, texts = platform_of(dialog_manager), scope_of(dialog_manager).texts
    lines = [
        texts(
            "add-preset-line",
            number=str(number),
            name=escape(preset.name or ""),
            limits=texts.list([limit_text(texts, limit) for limit in preset.limits]),
            source=escape(preset.source),
            confidence=preset.confidence.value,
            date=texts.month(preset.date),
        )
        for number, preset in enumerate(platform.presets, start=1)
    ]
    return {
        "platform": f"{platform.emoji} {platform.full_name}",
        "presets": "\n".join(lines),
        "numbers": [(preset.id, str(number)) for number, preset in enumerate(platform.presets, start=1)],
    }


async def get_key(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    platform = platform_of(dialog_manager)
    return {
        "platform": f"{platform.emoji} {platform.full_name}",
        "prefixes": scope_of(dialog_manager).texts.list(list(platform.key.prefixes)),
        "has_prefix": bool(platform.key.prefixes),
        "url": platform.links.keys or platform.links.docs,
        "refused": dialog_manager.dialog_data.get("refused"),
    }


async def get_added(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    view = await scope.services.overview.one(scope.person, dialog_manager.dialog_data["account_id"])
    return {
        "account": account_text(scope, view, scope.services.clock()),
        "preview": view.account.key_preview,
    }


def wants_key(platform: Platform) -> bool:
    return platform.key.kind is not KeyKind.NONE
