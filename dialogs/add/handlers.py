from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.add.draft import asks_reset, begin, draft_of, limits_of, platform_of, take_limits, wants_key
from dialogs.asking import ask_platform
from dialogs.context import scope_of
from dialogs.keys import read_key, take_away
from dialogs.states import AddSG, LimitsSG
from dialogs.typed import accept, refuse
from dialogs.widgets import alert
from services.accounts import BadName, clean_name
from services.errors import NotFound, TooMany
from services.overview import CUSTOM
from services.platforms.model import Platform
from services.quota.limits import dump_limit


async def on_start(start: Any, manager: DialogManager) -> None:
    """A deep link may have named the platform already."""
    offered = _offered(manager, (start or {}).get("platform_id"))
    if offered is not None:
        await _ask_limits(manager, offered)


async def on_more(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "more" else -1
    manager.dialog_data["page"] = max(0, manager.dialog_data.get("page", 0) + step)


async def on_platform(_: CallbackQuery, __: Select[str], manager: DialogManager, platform_id: str) -> None:
    platform = _offered(manager, platform_id)
    if platform is None:
        raise NotFound("platform")
    await _ask_limits(manager, platform)


async def on_name(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A name that the catalogue knows leads to that platform, where own numbers may be given as well."""
    try:
        name = clean_name(message.text or "")
    except BadName as error:
        refuse(manager, "name-bad", longest=error.longest)
        return
    accept(manager)
    known = [each for each in scope_of(manager).services.catalogue.named(name) if _offered(manager, each.id)]
    if len(known) == 1:
        await manager.switch_to(AddSG.platform)
        await _ask_limits(manager, known[0])
        return
    begin(manager, CUSTOM, name)
    await manager.start(LimitsSG.preset, {"platform_id": CUSTOM})


async def on_limits(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(LimitsSG.preset, {"platform_id": manager.dialog_data["platform_id"], "change": True})


async def on_reset(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    limits = [dump_limit(limit) for limit in limits_of(manager)]
    platform_id = manager.dialog_data["platform_id"]
    await manager.start(LimitsSG.preset, {"platform_id": platform_id, "change": True, "reset": limits})


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the step before, the limits; from there to the one before it."""
    await manager.start(LimitsSG.preset, {"platform_id": manager.dialog_data["platform_id"]})


async def on_limits_given(start: Any, result: Any, manager: DialogManager) -> None:
    """The limits dialog has closed: with limits, or back."""
    if result:
        take_limits(manager, result, only_calendar="reset" in start)
        await _to_summary(manager)
    elif not start.get("change"):
        custom = manager.dialog_data["platform_id"] == CUSTOM
        await manager.switch_to(AddSG.custom_name if custom else AddSG.platform)


async def on_identifier(message: Message, _: MessageInput, manager: DialogManager) -> None:
    try:
        name = clean_name(message.text or "")
    except BadName as error:
        refuse(manager, "name-bad", longest=error.longest)
        return
    accept(manager)
    manager.dialog_data["identifier"] = name
    await _to_summary(manager)


async def on_no_identifier(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("identifier", None)
    await _to_summary(manager)


async def on_to_summary(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _to_summary(manager)


async def on_other(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The key was of another platform: add that one. The key itself was not kept, it is pasted there once more."""
    other = _offered(manager, manager.dialog_data.get("other_platform"))
    if other is None:
        raise NotFound("platform")
    await manager.switch_to(AddSG.platform)
    await _ask_limits(manager, other)


async def on_try_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("other_platform", None)


async def on_save(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    try:
        await _save(manager, None)
    except TooMany as error:
        alert(manager, "too-many-accounts", limit=error.limit)


async def on_key(message: Message, _: MessageInput, manager: DialogManager) -> None:
    try:
        platform = platform_of(manager)
    except NotFound:
        await take_away(message, manager)  # whatever became of the platform, a key does not stay in the chat
        raise
    assert platform is not None
    key = await read_key(message, platform, manager)
    if key is None:
        return
    try:
        await _save(manager, key)
    except TooMany as error:
        refuse(manager, "too-many-accounts", limit=error.limit)


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.clear()
    manager.dialog_data["again"] = True
    await manager.switch_to(AddSG.platform)


async def _ask_limits(manager: DialogManager, platform: Platform) -> None:
    begin(manager, platform.id)
    await manager.start(LimitsSG.preset, {"platform_id": platform.id})


async def _to_summary(manager: DialogManager) -> None:
    manager.dialog_data.pop("other_platform", None)
    await manager.switch_to(AddSG.key if wants_key(platform_of(manager)) else AddSG.summary)


async def _save(manager: DialogManager, key: str | None) -> None:
    """Raises ``TooMany``."""
    scope = scope_of(manager)
    view = await scope.services.accounts.add(scope.person, draft_of(manager), key)
    manager.dialog_data.update(account_id=view.account.id, asks_reset=asks_reset(manager))
    if key is not None:
        await ask_platform(manager, view.account.id)
    await manager.switch_to(AddSG.added)


def _offered(manager: DialogManager, platform_id: Any) -> Platform | None:
    offered = scope_of(manager).services.catalogue.offered()
    return next((platform for platform in offered if platform.id == platform_id), None)
