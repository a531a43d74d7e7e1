from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.fit import account_label
from dialogs.states import LogSG
from dialogs.status.handlers import log_step
from dialogs.typed import accept, refuse
from dialogs.widgets import toast
from services.errors import NotFound
from services.l10n import NotANumber
from services.usage import AmountRefused, Logged, NothingToCount


async def on_start(start: Any, manager: DialogManager) -> None:
    """Another dialog may have named the account: then there is no list to go back to."""
    if start and "account_id" in start:
        manager.dialog_data.update(account_id=start["account_id"], alone=True)


async def on_account(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    manager.dialog_data["account_id"] = account_id
    manager.dialog_data.pop("last", None)
    await manager.switch_to(LogSG.account)


async def on_step(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    logged = await log_step(manager, manager.dialog_data["account_id"], number - 1)
    if logged is not None:
        _remember(manager, logged)


async def on_amount(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    try:
        amount = scope.texts.parse_number(message.text or "")
        logged = await scope.services.usage.log(scope.person, manager.dialog_data["account_id"], amount)
    except NotANumber:
        refuse(manager, "number-not-a-number")
    except NothingToCount:
        refuse(manager, "log-nothing-to-count")
    except AmountRefused as error:
        refuse(manager, f"number-{error.reason.replace('_', '-')}")
    else:
        _remember(manager, logged)
        accept(manager)
        await manager.switch_to(LogSG.account)


async def on_undo(_: CallbackQuery, __: Select[int], manager: DialogManager, usage_id: int) -> None:
    await _take_back(manager, usage_id)


async def on_undo_last(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    last = manager.dialog_data.pop("last", None)
    if last is None:  # tapped twice: the first has done it
        toast(manager, "log-undone-before")
        return
    await _take_back(manager, last[0])


def _remember(manager: DialogManager, logged: Logged) -> None:
    """What was logged last in this window, for its own button that takes it back."""
    manager.dialog_data["last"] = [logged.usage_id, scope_of(manager).texts.number(logged.amount)]


async def _take_back(manager: DialogManager, usage_id: int) -> None:
    scope = scope_of(manager)
    try:
        undone = await scope.services.usage.undo(scope.person, usage_id)
    except NotFound:
        toast(manager, "log-undone-before")
    else:
        account = account_label(undone.view)
        toast(manager, "log-undone", account=account, number=scope.texts.number(undone.amount))
