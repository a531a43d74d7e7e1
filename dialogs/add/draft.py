"""The account about to be added, as the dialog remembers it: ids and names, never a key."""

from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.limits.answers import calendar
from services.accounts import Draft
from services.errors import NotFound
from services.overview import CUSTOM
from services.platforms.model import KeyKind, Platform, Preset
from services.quota.counter import Limit
from services.quota.limits import load_limit

_LIMITS = ("preset_id", "limits")
"""A preset or own limits; both where the person knew a preset's calendar better."""


def begin(manager: DialogManager, platform_id: str, name: str | None = None) -> None:
    """Forget what was chosen before: another platform, other limits. ``name`` only for a custom one."""
    data = manager.dialog_data
    for chosen in (*_LIMITS, "platform_name", "identifier", "other_platform"):
        data.pop(chosen, None)
    data["platform_id"] = platform_id
    if name is not None:
        data["platform_name"] = name


def take_limits(manager: DialogManager, answer: dict[str, Any], *, only_calendar: bool) -> None:
    """Take what the limits dialog answered; ``only_calendar``: it was asked when those of the preset start anew.

    Who confirms what the catalogue only assumes has own limits from then on, for which nobody else's word is needed.
    """
    data = manager.dialog_data
    if not only_calendar:
        for name in _LIMITS:
            data.pop(name, None)
    data.update({name: answer[name] for name in _LIMITS if name in answer})
    preset = preset_of(manager) if only_calendar else None
    if preset is not None and preset.limits == limits_of(manager):
        del data["preset_id"]


def platform_of(manager: DialogManager) -> Platform | None:
    """None for a custom one. Raises ``UnknownPlatform`` where it left the catalogue meanwhile."""
    platform_id = manager.dialog_data["platform_id"]
    return None if platform_id == CUSTOM else scope_of(manager).services.catalogue.get(platform_id)


def wants_key(platform: Platform | None) -> bool:
    return platform is not None and platform.key.kind is not KeyKind.NONE


def preset_of(manager: DialogManager) -> Preset | None:
    """The preset that was chosen; None for own numbers. Raises ``NotFound`` where it is no longer in the catalogue."""
    preset_id = manager.dialog_data.get("preset_id")
    if preset_id is None:
        return None
    platform = platform_of(manager)
    preset = platform.preset(preset_id) if platform else None
    if preset is None:
        raise NotFound("preset")
    return preset


def limits_of(manager: DialogManager) -> tuple[Limit, ...]:
    own: list[dict[str, Any]] | None = manager.dialog_data.get("limits")
    if own is not None:
        return tuple(load_limit(each) for each in own)
    preset = preset_of(manager)
    return preset.limits if preset else ()


def reset_assumed(manager: DialogManager) -> bool:
    """Whether nobody has said when it starts anew, the person neither."""
    preset = preset_of(manager)
    return preset is not None and preset.reset_assumed and preset.limits == limits_of(manager)


def asks_reset(manager: DialogManager) -> bool:
    """Whether the person can help: the reset is assumed, and it is by a calendar."""
    return reset_assumed(manager) and calendar(limits_of(manager)) is not None


def draft_of(manager: DialogManager) -> Draft:
    data = manager.dialog_data
    return Draft(
        platform_id=data["platform_id"],
        limits=limits_of(manager),
        platform_name=data.get("platform_name"),
        preset_id=data.get("preset_id"),
        identifier=data.get("identifier"),
    )
