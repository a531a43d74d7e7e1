"""What went wrong, said to the person in a sentence; a tap is always answered."""

from __future__ import annotations

import logging
from contextlib import suppress

from aiogram import Router
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from dialogs.states import HomeSG
from handlers.commands import begin
from services.errors import AlreadyHandled, NotFound, StorageUnavailable
from services.l10n import Texts
from services.scope import Scope

logger = logging.getLogger(__name__)


def setup() -> Router:
    router = Router(name=__name__)
    router.error.register(on_stale_window, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState))
    router.error.register(on_gone, ExceptionTypeFilter(NotFound))
    router.error.register(on_repeated, ExceptionTypeFilter(AlreadyHandled))
    router.error.register(on_blocked, ExceptionTypeFilter(TelegramForbiddenError))
    router.error.register(on_storage_away, ExceptionTypeFilter(StorageUnavailable))
    router.error.register(on_error)
    return router


async def on_stale_window(event: ErrorEvent, dialog_manager: DialogManager, scope: Scope | None = None) -> None:
    """A window that is not the current one: a double tap, an old message, a lost context."""
    await _answer(event)
    if scope is None:
        return
    message = event.update.message
    if message is not None and (message.text or "").startswith("/start"):
        await begin(dialog_manager, scope, (message.text or "").partition(" ")[2] or None)
    elif dialog_manager.has_context():
        return  # there is a live window: a double tap must not throw anybody out of it
    else:
        await begin(dialog_manager, scope, None)


async def on_gone(event: ErrorEvent, dialog_manager: DialogManager, texts: Texts) -> None:
    await _answer(event, texts("error-gone"))
    await dialog_manager.start(HomeSG.home, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


async def on_repeated(event: ErrorEvent) -> None:
    await _answer(event)


async def on_blocked(event: ErrorEvent) -> None:
    logger.info("update %s: the chat is closed to us", event.update.update_id)


async def on_storage_away(event: ErrorEvent, texts: Texts) -> None:
    logger.warning("update %s: the database is away: %s", event.update.update_id, event.exception)
    await _say(event, texts("error-storage"))


async def on_error(event: ErrorEvent, texts: Texts) -> None:
    logger.error("update %s failed", event.update.update_id, exc_info=event.exception)
    await _say(event, texts("error-unexpected"))


async def _answer(event: ErrorEvent, text: str | None = None) -> None:
    if event.update.callback_query is not None:
        with suppress(TelegramAPIError):
            await event.update.callback_query.answer(text, show_alert=text is not None)


async def _say(event: ErrorEvent, text: str) -> None:
    await _answer(event, text)
    if event.update.message is not None:
        with suppress(TelegramAPIError):
            await event.update.message.answer(text)
