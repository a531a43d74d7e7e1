"""Messages that are not windows: put right where they stand, and asked once."""

from __future__ import annotations

from collections import OrderedDict

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

_REMEMBERED = 4096


async def replace(callback: CallbackQuery, bot: Bot, text: str, markup: InlineKeyboardMarkup | None = None) -> None:
    """Put a text where the tapped button stands; below, where that message is gone or too old to be changed."""
    message = callback.message
    if message is None:
        return
    if isinstance(message, Message):
        try:
            await message.edit_text(text, reply_markup=markup)
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
        else:
            return
    await bot.send_message(message.chat.id, text, reply_markup=markup)


class Questions:
    """Which questions were answered of late: of two taps at once, the second finds its question answered.

    An answered question loses its buttons, so what a restart forgets can no longer be tapped.
    """

    def __init__(self) -> None:
        self._answered: OrderedDict[tuple[int, int, str], None] = OrderedDict()

    def take(self, callback: CallbackQuery, question: str) -> bool:
        """Whether this tap is the first answer to that question of its message."""
        if callback.message is None:
            return True
        key = (callback.message.chat.id, callback.message.message_id, question)
        if key in self._answered:
            return False
        self._answered[key] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        return True

    def ask_again(self, callback: CallbackQuery, question: str) -> None:
        """The answer was refused, or failed."""
        if callback.message is not None:
            self._answered.pop((callback.message.chat.id, callback.message.message_id, question), None)
