from __future__ import annotations

from decimal import Decimal

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs.context import scope_of
from dialogs.states import LogSG
from dialogs.status.handlers import said
from dialogs.typed import accept, refuse
from dialogs.widgets import toast
from services.l10n import NotANumber
from services.usage import AmountRefused


async def on_account(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    manager.dialog_data["account_id"] = account_id
    await manager.switch_to(LogSG.account)


async def on_step(_: CallbackQuery, __: Select[str], manager: DialogManager, amount: str) -> None:
    scope = scope_of(manager)
    account_id: int = manager.dialog_data["account_id"]
    said(manager, await scope.services.usage.log(scope.person, account_id, Decimal(amount)))


async def on_amount(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    try:
        amount = scope.texts.parse_number(message.text or "")
        await scope.services.usage.log(scope.person, manager.dialog_data["account_id"], amount)
    except NotANumber:
        refuse(manager, "number-not-a-number")
    except AmountRefused as error:
        refuse(manager, f"number-{error.reason.replace('_', '-')}")
    else:
        accept(manager)
        await manager.switch_to(LogSG.account)


async def on_undo(_: CallbackQuery, __: Select[int], manager: DialogManager, usage_id: int) -> None:
    scope = scope_of(manager)
    undone = await scope.services.usage.undo(scope.person, usage_id)
    toast(manager, "log-undone", account=undone.view.label, number=scope.texts.number(undone.amount))
