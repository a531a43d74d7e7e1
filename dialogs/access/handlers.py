"""What is shown once comes as a message of its own, for the person to copy: a dialog keeps no secret."""

from __future__ import annotations

from collections.abc import Collection
from html import escape

from aiogram import Bot
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.access.getters import BUNDLES, token_of
from dialogs.context import scope_of
from dialogs.states import AccessSG
from dialogs.widgets import alert, toast
from services.errors import NotFound, TooMany
from services.linking import LENGTH
from services.rights import Right


async def on_code(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    code = await scope.services.linking.issue(scope.person.id)
    middle = LENGTH // 2
    await _show_once(callback, manager, "access-code-message", code=f"{code[:middle]}-{code[middle:]}")


async def on_rights(callback: CallbackQuery, _: Select[str], manager: DialogManager, name: str) -> None:
    if name not in BUNDLES:
        raise NotFound("rights")
    token = await _made(manager, BUNDLES[name])
    if token is not None:
        await _show_once(callback, manager, "access-token-message", token=token)
    await manager.switch_to(AccessSG.access)


async def on_calendar(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    secret = await _made(manager, {Right.CALENDAR})
    if secret is not None:
        url = f"{scope_of(manager).services.address}/api/calendar/{secret}.ics"
        await _show_once(callback, manager, "access-calendar-message", url=escape(url))


async def on_token(_: CallbackQuery, __: Select[int], manager: DialogManager, token_id: int) -> None:
    manager.dialog_data["token_id"] = token_id
    await manager.switch_to(AccessSG.token)


async def on_revoke(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope, token = scope_of(manager), await token_of(manager)
    await scope.services.access_tokens.revoke(scope.person, token.id)
    toast(manager, "access-revoked", preview=token.preview)
    await manager.switch_to(AccessSG.access)


async def _made(manager: DialogManager, rights: Collection[Right]) -> str | None:
    """None where there are as many tokens as there may be, which is said."""
    scope = scope_of(manager)
    try:
        return await scope.services.access_tokens.make(scope.person, rights)
    except TooMany as error:
        alert(manager, "access-too-many", limit=error.limit)
        return None


async def _show_once(callback: CallbackQuery, manager: DialogManager, key: str, **args: str) -> None:
    """The window moves below what was sent."""
    bot: Bot = manager.middleware_data["bot"]
    await bot.send_message(callback.from_user.id, scope_of(manager).texts(key, **args))
    manager.show_mode = ShowMode.DELETE_AND_SEND
