"""Logging use by a line of text, whatever window is open; where that window itself asks for text it comes first."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from html import escape

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog.api.entities import Context

from dialogs.states import ASKS_FOR_TEXT
from services.l10n import NotANumber
from services.log_line import LogLine, read_log_line
from services.overview import AccountView
from services.platforms import keys
from services.quota.steps import steps
from services.scope import Scope
from services.usage import AmountRefused, Logged, NothingToCount


class LogTap(CallbackData, prefix="log"):
    """``amount`` is empty where it is still to be asked."""

    account_id: int
    amount: str


class UndoTap(CallbackData, prefix="undo"):
    usage_id: int


class _WindowAsksNothing(Filter):
    """A filter runs before there is a dialog manager; the open window's context is known by then."""

    async def __call__(self, message: Message, aiogd_context: Context | None = None) -> bool:
        return aiogd_context is None or aiogd_context.state not in ASKS_FOR_TEXT


class _Registered(Filter):
    async def __call__(self, message: Message, scope: Scope | None = None) -> bool:
        return scope is not None and scope.person.registered


def setup() -> Router:
    router = Router(name=__name__)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(on_text, F.text, ~F.text.startswith("/"), _Registered(), _WindowAsksNothing())
    router.callback_query.register(on_log, LogTap.filter())
    router.callback_query.register(on_undo, UndoTap.filter())
    return router


async def on_text(message: Message, scope: Scope) -> None:
    text = message.text or ""
    if keys.looks_like_key(text):
        await message.delete()
        await message.answer(scope.texts("log-key-pasted"))
        return
    await log_text(message, text, scope)


async def log_text(message: Message, text: str, scope: Scope) -> None:
    """Log what the line says, or ask with buttons what it leaves open."""
    views = await scope.services.overview.all(scope.person)
    try:
        line = read_log_line(text, views, scope.services.catalogue, scope.texts)
    except NotANumber:
        await message.answer(scope.texts("number-not-a-number"))
        return
    if line is None:
        await message.answer(scope.texts("log-not-understood"))
    elif not line.views:
        await message.answer(scope.texts("log-no-account", platform=escape(line.platforms[0].full_name)))
    elif len(line.views) > 1:
        await message.answer(scope.texts("log-which-one"), reply_markup=_which_one(line))
    elif line.amount is None:
        await message.answer(
            scope.texts("log-how-much-of", account=escape(line.views[0].label)),
            reply_markup=_how_much(line.views[0], scope),
        )
    else:
        await _log(message, line.views[0].account.id, line.amount, scope)


async def on_log(callback: CallbackQuery, callback_data: LogTap, scope: Scope) -> None:
    if not isinstance(callback.message, Message):
        await callback.answer()
        return
    if not callback_data.amount:
        view = await scope.services.overview.one(scope.person, callback_data.account_id)
        await callback.message.edit_text(
            scope.texts("log-how-much-of", account=escape(view.label)), reply_markup=_how_much(view, scope)
        )
    else:
        try:
            amount = Decimal(callback_data.amount)
        except InvalidOperation:
            amount = Decimal(-1)
        try:
            logged = await scope.services.usage.log(scope.person, callback_data.account_id, amount)
        except AmountRefused as error:
            await callback.answer(_refusal(error, scope), show_alert=True)
            return
        await callback.message.edit_text(_logged_text(logged, scope), reply_markup=_undo(logged, scope))
    await callback.answer()


async def on_undo(callback: CallbackQuery, callback_data: UndoTap, scope: Scope) -> None:
    undone = await scope.services.usage.undo(scope.person, callback_data.usage_id)
    text = scope.texts("log-undone", account=undone.view.label, number=scope.texts.number(undone.amount))
    if isinstance(callback.message, Message):
        await callback.message.edit_text(escape(text))
    await callback.answer()


async def _log(message: Message, account_id: int, amount: Decimal, scope: Scope) -> None:
    try:
        logged = await scope.services.usage.log(scope.person, account_id, amount)
    except AmountRefused as error:
        await message.answer(_refusal(error, scope))
    except NothingToCount:
        await message.answer(scope.texts("log-nothing-to-count"))
    else:
        await message.answer(_logged_text(logged, scope), reply_markup=_undo(logged, scope))


def _refusal(error: AmountRefused, scope: Scope) -> str:
    return scope.texts(f"number-{error.reason.replace('_', '-')}")


def _logged_text(logged: Logged, scope: Scope) -> str:
    quota = logged.view.main
    assert quota is not None
    return scope.texts(
        "log-done-over" if quota.reading.over else "log-done",
        account=escape(logged.view.label),
        used=scope.texts.number(quota.reading.used),
        total=scope.texts.number(quota.reading.total),
    )


def _undo(logged: Logged, scope: Scope) -> InlineKeyboardMarkup:
    return _rows([[(scope.texts("log-undo"), UndoTap(usage_id=logged.usage_id).pack())]])


def _which_one(line: LogLine) -> InlineKeyboardMarkup:
    amount = "" if line.amount is None else str(line.amount)
    return _rows([[(v.label, LogTap(account_id=v.account.id, amount=amount).pack())] for v in line.views[:20]])


def _how_much(view: AccountView, scope: Scope) -> InlineKeyboardMarkup:
    amounts = steps(view.main.limit.total) if view.main else ()
    return _rows(
        [[(f"+{scope.texts.number(a)}", LogTap(account_id=view.account.id, amount=str(a)).pack()) for a in amounts]]
    )


def _rows(rows: list[list[tuple[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data) for text, data in row] for row in rows]
    )
