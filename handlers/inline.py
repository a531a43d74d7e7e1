"""Inline mode: ``@bot chatgpt 3`` in any chat. Typing logs nothing; whoever sent a result logs it with its button.

Where BotFather's inline feedback is on, Telegram tells us of the choice itself and it is logged at once. Both ways name
the same inline message, and a message counts once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from decimal import Decimal
from html import escape
from itertools import islice

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Filter, or_f
from aiogram.types import (
    CallbackQuery,
    ChosenInlineResult,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InlineQueryResultUnion,
    InputTextMessageContent,
)

from handlers.logging import Reply, done, possible, refusal
from handlers.tap_data import INLINE_TAPS, InlineLogTap, InlineUndoTap, rows
from services.errors import NotFound
from services.l10n import NotANumber, Texts
from services.log_line import Meant, read_log_line
from services.overview import AccountView
from services.platforms.model import Platform, Status
from services.quota.steps import steps
from services.scope import Scope
from services.usage import AmountRefused, NothingToCount

Offer = tuple[Sequence[InlineQueryResultUnion], InlineQueryResultsButton | None]
"""What to choose from, and the line over it that leads to the private chat."""

_MOST_RESULTS = 50
"""As many as Telegram takes."""
_PAYLOAD = "inline"
"""Where the line over the results leads when there is nothing special to open: home, or registering first."""


class _Sent(Filter):
    """Whether who taps is who sent the message."""

    async def __call__(self, callback: CallbackQuery, callback_data: InlineLogTap | InlineUndoTap) -> bool:
        return callback.from_user.id == callback_data.owner


def setup() -> Router:
    router = Router(name=__name__)
    message_id = F.inline_message_id.as_("message_id")
    router.inline_query.register(on_query)
    router.chosen_inline_result.register(on_chosen, message_id)
    router.callback_query.register(on_log, message_id, InlineLogTap.filter(), _Sent())
    router.callback_query.register(on_undo, message_id, InlineUndoTap.filter(), _Sent())
    router.callback_query.register(on_tap_of_another, message_id, or_f(*(kind.filter() for kind in INLINE_TAPS)))
    return router


async def on_query(query: InlineQuery, texts: Texts, scope: Scope | None = None) -> None:
    if scope is None or not scope.person.registered:
        results, button = _lead(texts("inline-start"))
    else:
        results, button = await _offer(query.query, query.from_user.id, scope)
    with suppress(TelegramBadRequest):  # typed on meanwhile: nobody waits for this answer any more
        await query.answer(list(results), is_personal=True, cache_time=0, button=button)


async def on_chosen(chosen: ChosenInlineResult, bot: Bot, message_id: str, scope: Scope | None = None) -> None:
    try:
        tap = InlineLogTap.unpack(chosen.result_id)
    except (TypeError, ValueError):  # chosen from what another version offered: its button says what becomes of it
        return
    if scope is not None:
        await _show(bot, message_id, await _log(tap, message_id, scope))


async def on_log(
    callback: CallbackQuery,
    callback_data: InlineLogTap,
    bot: Bot,
    message_id: str,
    texts: Texts,
    scope: Scope | None = None,
) -> None:
    reply = (texts("inline-gone"), None) if scope is None else await _log(callback_data, message_id, scope)
    await _show(bot, message_id, reply)
    await callback.answer()


async def on_undo(
    callback: CallbackQuery,
    callback_data: InlineUndoTap,
    bot: Bot,
    message_id: str,
    texts: Texts,
    scope: Scope | None = None,
) -> None:
    reply = (texts("inline-gone"), None) if scope is None else await _undo(callback_data, scope)
    await _show(bot, message_id, reply)
    await callback.answer()


async def on_tap_of_another(callback: CallbackQuery, texts: Texts) -> None:
    await callback.answer(texts("inline-not-yours"), show_alert=True)


async def _offer(text: str, owner: int, scope: Scope) -> Offer:
    """What the line may mean, each with every amount it leaves open; where it means nothing, what to do about it."""
    views = await scope.services.overview.all(scope.person)
    if not text.strip():
        meant = [Meant(view, steps(view.main.limit.total)[0]) for view in views if view.main is not None]
        return [_result(view, amount, owner, scope) for view, amount in _open(meant)], None
    try:
        line = read_log_line(text, views, scope.services.catalogue, scope.texts)
        if line is None:
            return _lead(scope.texts("inline-hint"))
        if line.platform is not None:
            return _add(line.platform, scope.texts)
        results = [_result(view, amount, owner, scope) for view, amount in _open(possible(line.meant))]
    except NotANumber:
        return _lead(scope.texts("inline-hint"))
    except AmountRefused as error:
        return _lead(refusal(error, scope))
    return (results, None) if results else _lead(refusal(NothingToCount(), scope))


def _open(meant: list[Meant]) -> Iterator[tuple[AccountView, Decimal]]:
    """Accounts with amounts, no more than can be shown; those that nothing counts against are left out."""
    choices = (
        (each.view, amount)
        for each in meant
        if each.view.main is not None
        for amount in ((each.amount,) if each.amount is not None else steps(each.view.main.limit.total))
    )
    return islice(choices, _MOST_RESULTS)


def _result(view: AccountView, amount: Decimal, owner: int, scope: Scope) -> InlineQueryResultArticle:
    texts, quota = scope.texts, view.main
    assert quota is not None
    number = texts.number(amount)
    tap = InlineLogTap(owner=owner, account_id=view.account.id, amount=amount.normalize())
    return InlineQueryResultArticle(
        id=tap.pack(),
        title=f"{view.label} +{number}",
        description=texts("inline-now", used=texts.number(quota.reading.used), total=texts.number(quota.reading.total)),
        input_message_content=InputTextMessageContent(
            message_text=texts("inline-message", account=_publicly(view), number=number)
        ),
        reply_markup=rows([(texts("inline-log"), tap)]),
    )


def _add(platform: Platform, texts: Texts) -> Offer:
    if platform.status is not Status.OFFERED:
        return _lead(texts("log-no-account", platform=platform.full_name))
    return _lead(texts("log-add", platform=f"{platform.emoji} {platform.name}"), f"add_{platform.id}")


def _lead(text: str, payload: str = _PAYLOAD) -> Offer:
    return [], InlineQueryResultsButton(text=text, start_parameter=payload)


def _publicly(view: AccountView) -> str:
    """An account as HTML, without the identifier: others read this message too."""
    return escape(f"{view.emoji} {view.name}")


async def _log(tap: InlineLogTap, message_id: str, scope: Scope) -> Reply:
    try:
        logged = await scope.services.usage.log(scope.person, tap.account_id, tap.amount, source=f"inline {message_id}")
    except NotFound:
        return scope.texts("inline-gone"), None
    except (AmountRefused, NothingToCount) as error:
        return refusal(error, scope), None
    undo = InlineUndoTap(owner=tap.owner, usage_id=logged.usage_id)
    return done(logged, _publicly(logged.view), scope), rows([(scope.texts("log-undo"), undo)])


async def _undo(tap: InlineUndoTap, scope: Scope) -> Reply:
    try:
        undone = await scope.services.usage.undo(scope.person, tap.usage_id)
    except NotFound:
        return scope.texts("inline-gone"), None
    number = scope.texts.number(undone.amount)
    return scope.texts("log-undone", account=_publicly(undone.view), number=number), None


async def _show(bot: Bot, message_id: str, reply: Reply) -> None:
    """Put a text where the sent message stands; where that is as it should be, or gone, there is nothing to do."""
    text, markup = reply
    with suppress(TelegramBadRequest):
        await bot.edit_message_text(text, inline_message_id=message_id, reply_markup=markup)
