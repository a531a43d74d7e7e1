"""What comes between a tap or a line and the window it is meant for: forged buttons, windows that are no more."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, User
from aiogram_dialog.api.entities import stack as windows
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.api.internal import STORAGE_KEY
from aiogram_dialog.context.storage import StorageProxy
from aiogram_dialog.utils import remove_intent_id

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
    return not isinstance(tap.message, Message) or tap.data in _shown(tap.message)


def _shown(message: Message) -> set[str | None]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    return {button.callback_data for row in rows for button in row if button.callback_data is not None}


def _is_of_a_window(event: TelegramObject) -> bool:
    return isinstance(event, CallbackQuery) and event.data is not None and bool(remove_intent_id(event.data)[0])
