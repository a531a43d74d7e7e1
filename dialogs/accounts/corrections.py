"""What a person knows better about a limit: how much is left, and when it resets."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.accounts.getters import chosen, correctable, examples, resettable, view_of
from dialogs.accounts.handlers import forget_question
from dialogs.context import scope_of
from dialogs.states import AccountsSG, LimitsSG
from dialogs.typed import accept, refuse
from dialogs.widgets import toast
from services.errors import NotFound
from services.l10n import NotANumber
from services.overview import AccountView, QuotaView
from services.quota.counter import ZERO
from services.quota.limits import dump_limit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow
from services.resets import ResetRefused, parse_end
from services.usage import AmountRefused

_LEFT_REFUSED = {"not_positive": "account-left-negative"}


async def on_quota(_: CallbackQuery, __: Select[int], manager: DialogManager, quota_id: int) -> None:
    manager.dialog_data["quota_id"] = quota_id


async def on_left(message: Message, _: MessageInput, manager: DialogManager) -> None:
    quota = _asked(manager, correctable(await view_of(manager)))
    if quota is None:
        return
    try:
        left = scope_of(manager).texts.parse_number(message.text or "")
    except NotANumber:
        refuse(manager, "number-not-a-number")
        return
    if await _correct(manager, quota, left):
        accept(manager)


async def on_none_left(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if (quota := _asked(manager, correctable(await view_of(manager)))) is not None:
        await _correct(manager, quota, ZERO)


async def on_all_left(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if (quota := _asked(manager, correctable(await view_of(manager)))) is not None:
        await _correct(manager, quota, quota.limit.total)


async def on_to_reset(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Ask at once where there is one limit to ask about."""
    forget_question(manager)
    view = await view_of(manager)
    quota = chosen(manager, resettable(view))
    if quota is None or not await _asked_elsewhere(manager, view, quota):
        await manager.switch_to(AccountsSG.reset)


async def on_reset_quota(_: CallbackQuery, __: Select[int], manager: DialogManager, quota_id: int) -> None:
    view = await view_of(manager)
    quota = next((each for each in resettable(view) if each.id == quota_id), None)
    if quota is not None and not await _asked_elsewhere(manager, view, quota):
        manager.dialog_data["quota_id"] = quota_id


async def _asked_elsewhere(manager: DialogManager, view: AccountView, quota: QuotaView) -> bool:
    """A calendar has an hour, a day and a zone; the dialog that asks for limits knows how to ask for these."""
    if not isinstance(quota.limit.window, FixedWindow):
        return False
    limits = [dump_limit(quota.limit)]
    data = {"platform_id": view.account.platform_id, "reset": limits, "quota_id": quota.id}
    await manager.start(LimitsSG.preset, data)
    return True


async def on_reset(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope, quota = scope_of(manager), _asked(manager, resettable(await view_of(manager)))
    if quota is None:
        return
    window = quota.limit.window
    if not isinstance(window, FirstUseWindow | CreditWindow):
        raise NotFound("quota")  # its limits were changed since it was asked about
    try:
        ends_at = parse_end(window, message.text or "", scope.texts, scope.services.clock(), scope.person.timezone)
    except ResetRefused as error:
        longest = scope.texts.duration(error.longest)
        refuse(manager, f"reset-{error.reason.replace('_', '-')}", kind=window.kind, longest=longest, **examples(scope))
        return
    await scope.services.accounts.set_anchor(scope.person, manager.dialog_data["account_id"], quota.id, ends_at)
    accept(manager)
    await manager.switch_to(AccountsSG.account)


async def on_no_reset(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The window has not been opened, or the credit never expires."""
    scope, quota = scope_of(manager), _asked(manager, resettable(await view_of(manager)))
    if quota is not None:
        await scope.services.accounts.set_anchor(scope.person, manager.dialog_data["account_id"], quota.id, None)
        toast(manager, "account-reset-noted")
        await manager.switch_to(AccountsSG.account)


def _asked(manager: DialogManager, quotas: Sequence[QuotaView]) -> QuotaView | None:
    """The limit in question; where there are several and none was tapped, that is said."""
    quota = chosen(manager, quotas)
    if quota is None:
        refuse(manager, "account-choose-first")
    return quota


async def _correct(manager: DialogManager, quota: QuotaView, left: Decimal) -> bool:
    scope = scope_of(manager)
    try:
        await scope.services.usage.correct(scope.person, manager.dialog_data["account_id"], quota.id, left)
    except AmountRefused as error:
        key = _LEFT_REFUSED.get(error.reason, f"number-{error.reason.replace('_', '-')}")
        refuse(manager, key, total=scope.texts.number(quota.limit.total))
        return False
    toast(manager, "account-left-noted", left=scope.texts.number(left))
    await manager.switch_to(AccountsSG.account)
    return True
