"""What comes between a tap or a line and the window it is meant for: forged buttons, windows that are no more."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram.types import CallbackQuery, Chat, InlineKeyboardMarkup, Message, TelegramObject, User
from aiogram_dialog import ShowMode
from aiogram_dialog.api.entities import stack as windows
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.api.internal import STORAGE_KEY
from aiogram_dialog.context.storage import StorageProxy
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.manager.manager_middleware import MANAGER_KEY
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS, remove_intent_id

from bot.middlewares import TEXTS_KEY
from handlers.tap_data import INLINE_TAPS

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

_FIRST_ID = 62**5
_IDS = 62**6 - _FIRST_ID
"""All numbers that take six of the 62 characters an id is made of."""

STALE = (UnknownIntent, OutdatedIntent, UnknownState)


def tell_windows_apart() -> None:
    """Give every window an id of its own, of six characters as before.

    aiogram-dialog 2.6 makes an id of the second and one of a hundred random numbers: of two windows that somebody opens
    within a second, every hundredth pair shares one, and closing the upper takes the lower along.
    """
    windows.new_int_id = lambda: _FIRST_ID + secrets.randbelow(_IDS)


class ShownButtonsMiddleware(BaseMiddleware):
    """Only what stands on a message can be tapped: forged data and the second tap on a window that moved on end here.

    Telegram sends the message as it is when the tap arrives. One too old to be sent along is not checked; a tap that
    comes without any is on a message sent in inline mode, which has buttons of its own kind.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, CallbackQuery)
        if not _is_shown(event):
            await event.answer()
            return None
        return await handler(event, data)


class StandingButtonsMiddleware(BaseMiddleware):
    """The same for windows too old to be sent along: there the buttons are those the window would be drawn with now.

    Anything else was made up, or is no more: the window is shown as it is.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, CallbackQuery)
        manager: ManagerImpl | None = data.get(MANAGER_KEY)
        if manager is None or isinstance(event.message, Message) or not _is_of_a_window(event):
            return await handler(event, data)
        window = await manager.dialog().render(manager)
        if event.data in _data_on(window.reply_markup):
            return await handler(event, data)
        await event.answer(data[TEXTS_KEY]("error-old-window"), show_alert=True)
        return await manager.show(ShowMode.SEND)


class TypedMiddleware(BaseMiddleware):
    """What is typed is text, whatever it ends in.

    aiogram-dialog reads signs nobody sees at the end of a text as the button of a reply keyboard, which this bot has
    none of: an emoji's left-over joiners would be a tap, or bytes that are no UTF-8. Nor does it bear a reply to a
    message without a sender.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, Message)
        changed: dict[str, Any] = {}
        if event.text is not None and (text := event.text.rstrip(REPLY_CALLBACK_SYMBOLS)) != event.text:
            changed["text"] = text
        if event.reply_to_message is not None and event.reply_to_message.from_user is None:
            changed["reply_to_message"] = None
        return await handler(event.model_copy(update=changed) if changed else event, data)


class HealingMiddleware(BaseMiddleware):
    """What is written reaches the bot whatever became of the windows.

    aiogram-dialog loads the open window before anything else, a command included; where its context is lost, or the
    line is a reply to a window of old, that fails. Then the window is forgotten and the line is read without it. A tap
    that belongs to a lost window is left to ``handlers.errors``.
    """

    def __init__(self, isolation: BaseEventIsolation) -> None:
        self._isolation = isolation

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        try:
            return await handler(event, data)
        except STALE:
            if STORAGE_KEY in data or _is_of_a_window(event):  # a window was found: it went wrong inside a handler
                raise
        if isinstance(event, Message) and event.reply_to_message is not None:
            event = event.model_copy(update={"reply_to_message": None})
            try:
                return await handler(event, data)
            except STALE:
                if STORAGE_KEY in data:
                    raise
        await self._forget_windows(data)
        return await handler(event, data)

    async def _forget_windows(self, data: dict[str, Any]) -> None:
        user: User = data["event_from_user"]
        chat: Chat = data["event_chat"]
        proxy = StorageProxy(
            bot=data["bot"],
            storage=data["fsm_storage"],
            events_isolation=self._isolation,
            user_id=user.id,
            chat_id=chat.id,
            thread_id=data.get("event_thread_id"),
            business_connection_id=None,
            state_groups={},
        )
        try:
            stack = await proxy.load_stack()
            for intent_id in stack.intents:
                await proxy.remove_context(intent_id)
            stack.intents.clear()
            await proxy.save_stack(stack)
        finally:
            await proxy.unlock()  # type: ignore[no-untyped-call]  # aiogram-dialog leaves it bare


def _is_shown(tap: CallbackQuery) -> bool:
    if tap.message is None:
        return any((tap.data or "").startswith(f"{kind.__prefix__}{kind.__separator__}") for kind in INLINE_TAPS)
    return not isinstance(tap.message, Message) or tap.data in _data_on(tap.message.reply_markup)


def _data_on(markup: object) -> set[str]:
    rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
    return {button.callback_data for row in rows for button in row if button.callback_data is not None}


def _is_of_a_window(event: TelegramObject) -> bool:
    return isinstance(event, CallbackQuery) and event.data is not None and bool(remove_intent_id(event.data)[0])
