"""Logging use by a line of text, whatever window is open; where that window itself asks for text it comes first."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from html import escape

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from dialogs.deep_links import follow
from dialogs.states import ASKS_FOR_TEXT
from handlers.in_place import Questions, replace
from handlers.tap_data import AddTap, LogTap, UndoTap, rows
from services.errors import NotFound
from services.l10n import NotANumber
from services.log_line import Meant, read_log_line
from services.overview import AccountView
from services.platforms.model import Platform, Status
from services.quota.steps import steps
from services.scope import Scope
from services.usage import AmountRefused, Logged, NothingToCount, checked

Reply = tuple[str, InlineKeyboardMarkup | None]
"""A message: its text as HTML, and its buttons."""

_MOST_ASKED = 12
"""More accounts than these are not offered as buttons: the person is told how to name one."""


class WindowAsksNothing(Filter):
    """A filter runs before there is a dialog manager; the open window's context is known by then."""

    async def __call__(self, message: Message, aiogd_context: Context | None = None) -> bool:
        return aiogd_context is None or aiogd_context.state not in ASKS_FOR_TEXT


class Registered(Filter):
    async def __call__(self, message: Message, scope: Scope | None = None) -> bool:
        return scope is not None and scope.person.registered


def setup() -> Router:
    router = Router(name=__name__)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(on_text, F.text, ~F.text.startswith("/"), Registered(), WindowAsksNothing())
    router.callback_query.register(partial(on_log, questions=Questions()), LogTap.filter())
    router.callback_query.register(on_undo, UndoTap.filter())
    router.callback_query.register(on_add, AddTap.filter())
    return router


async def on_text(message: Message, scope: Scope) -> None:
    text, markup = await answer_line(message.text or "", scope)
    await message.answer(text, reply_markup=markup)


async def answer_line(text: str, scope: Scope) -> Reply:
    """Log what the line says, or ask with buttons what it leaves open."""
    texts = scope.texts
    views = await scope.services.overview.all(scope.person)
    try:
        line = read_log_line(text, views, scope.services.catalogue, texts)
        if line is None:
            return texts("log-not-understood"), None
        if line.platform is not None:
            return _no_account(line.platform, scope)
        meant = possible(line.meant)
        if len(meant) > 1 or not line.sure:
            return _which_one(meant, scope)
        return await _log_or_ask(meant[0].view.account.id, meant[0].amount, scope)
    except NotANumber:
        return texts("number-not-a-number"), None
    except (AmountRefused, NothingToCount) as error:
        return refusal(error, scope), None


async def on_log(callback: CallbackQuery, callback_data: LogTap, bot: Bot, scope: Scope, questions: Questions) -> None:
    question = "how much" if callback_data.amount else "which one"
    if not questions.take(callback, question):
        await callback.answer()
        return
    try:
        amount = Decimal(callback_data.amount) if callback_data.amount else None
        text, markup = await _log_or_ask(callback_data.account_id, amount, scope)
    except (AmountRefused, NothingToCount) as error:
        questions.ask_again(callback, question)
        await callback.answer(refusal(error, scope), show_alert=True)
        return
    except BaseException:
        questions.ask_again(callback, question)
        raise
    await replace(callback, bot, text, markup)
    await callback.answer()


async def on_undo(callback: CallbackQuery, callback_data: UndoTap, bot: Bot, scope: Scope) -> None:
    try:
        undone = await scope.services.usage.undo(scope.person, callback_data.usage_id)
    except NotFound:
        await callback.answer(scope.texts("log-undone-before"))
        return
    number = scope.texts.number(undone.amount)
    await replace(callback, bot, scope.texts("log-undone", account=escape(undone.view.label), number=number))
    await callback.answer()


async def on_add(callback: CallbackQuery, callback_data: AddTap, dialog_manager: DialogManager, scope: Scope) -> None:
    if scope.person.registered:
        await follow(dialog_manager, f"add_{callback_data.platform_id}")
    await callback.answer()


async def _log_or_ask(account_id: int, amount: Decimal | None, scope: Scope) -> Reply:
    if amount is None:
        return _how_much(await scope.services.overview.one(scope.person, account_id), scope)
    return _logged(await scope.services.usage.log(scope.person, account_id, amount), scope)


def possible(meant: Sequence[Meant]) -> list[Meant]:
    """What can be logged of what may be meant. Raises the first refusal where that is nothing."""
    possible, refusals = [], []
    for each in meant:
        try:
            if each.amount is not None and each.view.main is not None:
                checked(each.amount, each.view.main.limit.unit)
            possible.append(each)
        except AmountRefused as error:
            refusals.append(error)
    if not possible:
        raise refusals[0]
    return possible


def refusal(error: AmountRefused | NothingToCount, scope: Scope) -> str:
    """Why that cannot be logged, in words."""
    if isinstance(error, NothingToCount):
        return scope.texts("log-nothing-to-count")
    return scope.texts(f"number-{error.reason.replace('_', '-')}")


def _no_account(platform: Platform, scope: Scope) -> Reply:
    text = scope.texts("log-no-account", platform=escape(platform.full_name))
    if platform.status is not Status.OFFERED:
        return text, None
    label = scope.texts("log-add", platform=f"{platform.emoji} {platform.name}")
    return text, rows([(label, AddTap(platform_id=platform.id))])


def _which_one(meant: list[Meant], scope: Scope) -> Reply:
    shown = meant[:_MOST_ASKED]
    text = scope.texts("log-which-one", count=len(meant))
    if len(meant) > len(shown):
        text += "\n" + scope.texts("log-which-one-more", number=scope.texts.number(len(meant) - len(shown)))
    lines = [[(_choice(each, scope), _tap(each.view, each.amount))] for each in shown]
    return text, rows(*lines)


def _choice(meant: Meant, scope: Scope) -> str:
    return meant.view.label if meant.amount is None else f"{meant.view.label} +{scope.texts.number(meant.amount)}"


def _how_much(view: AccountView, scope: Scope) -> Reply:
    if view.main is None:
        raise NothingToCount
    amounts = steps(view.main.limit.total)
    buttons = [(f"+{scope.texts.number(amount)}", _tap(view, amount)) for amount in amounts]
    return scope.texts("log-how-much-of", account=escape(view.label)), rows(buttons)


def _logged(logged: Logged, scope: Scope) -> Reply:
    text = done(logged, escape(logged.view.label), scope)
    return text, rows([(scope.texts("log-undo"), UndoTap(usage_id=logged.usage_id))])


def done(logged: Logged, account: str, scope: Scope) -> str:
    """What was logged and where that leaves the account, which is named by ``account`` as HTML."""
    quota = logged.view.main
    assert quota is not None
    return scope.texts(
        "log-done-over" if quota.reading.over else "log-done",
        account=account,
        used=scope.texts.number(quota.reading.used),
        total=scope.texts.number(quota.reading.total),
    )


def _tap(view: AccountView, amount: Decimal | None) -> LogTap:
    return LogTap(account_id=view.account.id, amount="" if amount is None else f"{amount:f}")
