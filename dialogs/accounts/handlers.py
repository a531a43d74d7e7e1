from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.accounts.getters import view_of
from dialogs.asking import ask_platform
from dialogs.context import scope_of
from dialogs.fit import account_label
from dialogs.keys import read_key, take_away
from dialogs.states import AccountsSG, AddSG, LimitsSG, LogSG
from dialogs.typed import accept, refuse
from dialogs.widgets import toast
from services.accounts import BadName
from services.errors import NotFound
from services.overview import AccountView
from services.quota.counter import Limit
from services.quota.limits import load_limit


async def on_start(start: Any, manager: DialogManager) -> None:
    """A button elsewhere may have named the account."""
    if start and "account_id" in start:
        manager.dialog_data["account_id"] = start["account_id"]


async def on_account(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    manager.dialog_data["account_id"] = account_id
    await manager.switch_to(AccountsSG.account)


async def on_ask(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Of the buttons that lead to a question."""
    forget_question(manager)


def forget_question(manager: DialogManager) -> None:
    """Nothing is left of an earlier question."""
    for name in ("quota_id", "other_platform"):
        manager.dialog_data.pop(name, None)


async def on_log(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(LogSG.account, {"account_id": manager.dialog_data["account_id"]})


async def on_limits(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    view = await view_of(manager)
    await manager.start(LimitsSG.preset, {"platform_id": view.account.platform_id})


async def on_result(start: Any, result: Any, manager: DialogManager) -> None:
    """A dialog above has closed; the one that asks for limits with a preset's id, with limits, or with one calendar."""
    if not result:
        return
    view = await view_of(manager)
    if "quota_id" in start:
        await _change_calendar(manager, view, start["quota_id"], load_limit(result["limits"][0]))
        toast(manager, "account-reset-noted")
    else:
        await _change_limits(manager, view, result)
        toast(manager, "account-limits-set")
    await manager.switch_to(AccountsSG.account)


async def _change_limits(manager: DialogManager, view: AccountView, result: dict[str, Any]) -> None:
    scope, preset_id = scope_of(manager), result.get("preset_id")
    preset = view.platform.preset(preset_id) if view.platform and preset_id else None
    if preset_id and preset is None:
        raise NotFound("preset")
    limits = tuple(load_limit(each) for each in result["limits"]) if "limits" in result or not preset else preset.limits
    await scope.services.accounts.set_limits(scope.person, view.account.id, limits, preset_id=preset_id)


async def _change_calendar(manager: DialogManager, view: AccountView, quota_id: int, limit: Limit) -> None:
    """Who confirms what was assumed has limits of their own from then on: nobody else's word is needed any more."""
    scope, quota = scope_of(manager), next((each for each in view.quotas if each.id == quota_id), None)
    accounts = scope.services.accounts
    if quota is not None and quota.reset_assumed and quota.limit == limit:
        limits = [each.limit for each in view.quotas]
        await accounts.set_limits(scope.person, view.account.id, limits, preset_id=None)
    else:
        await accounts.change_limit(scope.person, view.account.id, quota_id, limit)


async def on_name(message: Message, _: MessageInput, manager: DialogManager) -> None:
    if message.text is None:
        refuse(manager, "text-only")
        return
    try:
        await _rename(manager, message.text)
    except BadName as error:
        refuse(manager, "name-bad", longest=error.longest)
    else:
        accept(manager)


async def on_no_name(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _rename(manager, None)


async def _rename(manager: DialogManager, name: str | None) -> None:
    scope = scope_of(manager)
    await scope.services.accounts.rename(scope.person, manager.dialog_data["account_id"], name)
    await manager.switch_to(AccountsSG.account)


async def on_key(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    try:
        view = await view_of(manager)
        platform = scope.services.catalogue.get(view.account.platform_id)
    except NotFound:
        await take_away(message, manager)  # whatever became of the account, a key does not stay in the chat
        raise
    key = await read_key(message, platform, manager)
    if key is not None:
        await scope.services.accounts.set_key(scope.person, view.account.id, key)
        await ask_platform(manager, view.account.id)
        await manager.switch_to(AccountsSG.account)


async def on_ask_platform(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await ask_platform(manager, manager.dialog_data["account_id"])


async def on_no_key(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    await scope.services.accounts.remove_key(scope.person, manager.dialog_data["account_id"])
    toast(manager, "account-key-removed")
    await manager.switch_to(AccountsSG.account)


async def on_other(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(AddSG.platform, {"platform_id": manager.dialog_data["other_platform"]})


async def on_stopped(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    await scope.services.stops.stopped(scope.person, manager.dialog_data["account_id"])
    toast(manager, "account-stopped-noted")
    await manager.switch_to(AccountsSG.account)


async def on_usual(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    await scope.services.stops.adopt(scope.person, manager.dialog_data["account_id"])
    toast(manager, "account-limits-set")


async def on_remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope, view = scope_of(manager), await view_of(manager)
    await scope.services.accounts.remove(scope.person, view.account.id)
    toast(manager, "account-removed", account=account_label(view))
    await manager.switch_to(AccountsSG.accounts)
