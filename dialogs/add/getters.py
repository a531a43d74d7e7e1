from __future__ import annotations

from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.add.draft import asks_reset, limits_of, platform_of, preset_of, reset_assumed
from dialogs.add.pages import page
from dialogs.asking import what_was_said
from dialogs.context import scope_of
from dialogs.keys import prefixes_text
from dialogs.limits.words import reset_lines
from dialogs.quota_text import account_text
from services.limit_words import rule_text, source_text
from services.overview import CUSTOM_EMOJI
from services.platforms.model import Preset


async def get_platforms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    start, data = dialog_manager.start_data or {}, dialog_manager.dialog_data
    assert isinstance(start, dict)
    shown = page(scope_of(dialog_manager).services.catalogue.offered(), data.get("page", 0))
    return {
        "first": bool(start.get("first")) and not data.get("again"),
        "platforms": [(platform.id, f"{platform.emoji} {platform.name}") for platform in shown.items],
        "before": shown.before,
        "after": shown.after,
    }


async def get_summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, data = scope_of(dialog_manager), dialog_manager.dialog_data
    texts, platform, preset = scope.texts, platform_of(dialog_manager), preset_of(dialog_manager)
    name = f"{platform.emoji} {platform.full_name}" if platform else f"{CUSTOM_EMOJI} {data['platform_name']}"
    named = data.get("identifier")
    twins = 0 if named or platform is None else await _twins(dialog_manager)
    lines = [
        *_limit_lines(dialog_manager, preset),
        *([source_text(texts, preset, scope.services.clock().date())] if preset else []),
    ]
    return {
        "account": f"<b>{escape(f'{name} · {named}' if named else name)}</b>",
        "limits": "\n".join(lines),
        "twins": twins,
        "number": texts.number(twins),
        "asks_reset": asks_reset(dialog_manager),
    }


async def get_key(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, data, platform = scope_of(dialog_manager), dialog_manager.dialog_data, platform_of(dialog_manager)
    assert platform is not None
    other = scope.services.catalogue.get(data["other_platform"]) if "other_platform" in data else None
    return {
        "has_prefix": "yes" if platform.key.prefixes else "no",
        "prefixes": prefixes_text(scope.texts, platform.key),
        "url": platform.links.keys,
        "other": f"{other.emoji} {other.name}" if other else None,
    }


async def get_added(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, data = scope_of(dialog_manager), dialog_manager.dialog_data
    view = await scope.services.overview.one(scope.person, data["account_id"])
    return {
        "account": account_text(scope, view, scope.services.clock()),
        "preview": view.account.key_preview,
        "said": what_was_said(dialog_manager),
        "asks_reset": data["asks_reset"],
    }


def _limit_lines(manager: DialogManager, preset: Preset | None) -> list[str]:
    """Those of a preset start anew together, which is said once; own ones each at its own time."""
    scope, limits, assumed = scope_of(manager), limits_of(manager), reset_assumed(manager)
    groups = [limits] if preset else [[limit] for limit in limits]
    return [
        line
        for group in groups
        for line in (
            *(rule_text(scope.texts, limit) for limit in group),
            *reset_lines(scope, group, assumed=assumed),
        )
    ]


async def _twins(manager: DialogManager) -> int:
    """How many accounts of that platform the person has."""
    scope = scope_of(manager)
    views = await scope.services.overview.all(scope.person)
    return sum(view.account.platform_id == manager.dialog_data["platform_id"] for view in views)
