"""What went wrong, said to the person in a sentence; a tap is always answered."""

from __future__ import annotations

import logging
from contextlib import suppress

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent, Update
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from dialogs.states import HomeSG
from handlers.commands import begin
from services.errors import NotFound
from services.l10n import Texts
from services.scope import Scope
from services.storage.database import UpdateClaim

logger = logging.getLogger(__name__)

TELEGRAM_AWAY: tuple[type[AiogramError], ...] = (
    TelegramRetryAfter,
    TelegramNetworkError,
    TelegramServerError,
    ClientDecodeError,
)
"""Telegram could not be reached, or would not take it now."""


def setup() -> Router:
    router = Router(name=__name__)
    router.error.register(on_stale_window, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState))
    router.error.register(on_gone, ExceptionTypeFilter(NotFound))
    router.error.register(on_error)
    return router


async def on_stale_window(
    event: ErrorEvent, texts: Texts, scope: Scope | None = None, dialog_manager: DialogManager | None = None
) -> None:
    """A tap on a window that is not the current one: a double tap, an old message, a lost context."""
    if scope is None or dialog_manager is None:
        await say(event.update)
    elif not dialog_manager.has_context():
        await say(event.update)
        await begin(dialog_manager, scope, None)
    elif _is_tap_on(event.update, dialog_manager.current_stack().last_message_id):
        await say(event.update)  # a double tap must not throw anybody out of the window that is there,
        await dialog_manager.show(ShowMode.EDIT)  # and where that window never came, this brings it
    else:
        await say(event.update, texts("error-old-window"))
        await dialog_manager.show(ShowMode.SEND)


async def on_gone(
    event: ErrorEvent, texts: Texts, scope: Scope | None = None, dialog_manager: DialogManager | None = None
) -> None:
    await say(event.update, texts("error-gone"))
    if scope is None or dialog_manager is None:
        return
    if not scope.person.registered:  # somebody who had everything deleted taps on what was
        await begin(dialog_manager, scope, None)
    else:
        await dialog_manager.start(HomeSG.home, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


async def on_error(event: ErrorEvent, texts: Texts, claim: UpdateClaim | None = None) -> None:
    if isinstance(event.exception, TELEGRAM_AWAY):
        logger.warning("update %s: not answered: %s", event.update.update_id, type(event.exception).__name__)
    else:
        logger.error("update %s failed", event.update.update_id, exc_info=event.exception)
    await say(event.update, texts(_honest("error-unexpected", claim)))


async def storage_away(update: Update, texts: Texts, claim: UpdateClaim | None) -> None:
    await say(update, texts(_honest("error-storage", claim)))


async def say(update: Update, text: str | None = None) -> None:
    """Answer a tap, with a box where there is something to say; write below a message. Groups are left in peace."""
    with suppress(AiogramError):
        if update.callback_query is not None:
            await update.callback_query.answer(text, show_alert=text is not None)
        elif text is not None and update.message is not None and update.message.chat.type == ChatType.PRIVATE:
            await update.message.answer(text)


def _honest(key: str, claim: UpdateClaim | None) -> str:
    """What is written stays written, whatever went wrong after it: then "nothing was changed" would be a lie."""
    return "error-half-way" if claim is not None and claim.taken else key


def _is_tap_on(update: Update, message_id: int | None) -> bool:
    tap = update.callback_query
    return tap is not None and tap.message is not None and tap.message.message_id == message_id
