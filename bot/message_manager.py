"""How windows reach the chat: aiogram-dialog's way, with a text on the answer to a tap."""

from __future__ import annotations

import logging

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.types import CallbackQuery
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.api.protocols import MessageNotModified
from aiogram_dialog.manager.message_manager import MessageManager

from dialogs.answers import answer_to_give
from handlers.errors import TELEGRAM_AWAY

logger = logging.getLogger(__name__)

_UNANSWERED: tuple[type[AiogramError], ...] = (TelegramBadRequest, *TELEGRAM_AWAY)


class WindowManager(MessageManager):
    async def show_message(self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None) -> OldMessage:
        """A window that could not be shown is where the person stands all the same: the next act shows it.

        Raising would forget the step while its effect is kept, and a second tap would have it twice.
        """
        try:
            return await super().show_message(bot, new_message, old_message)
        except TELEGRAM_AWAY as error:
            logger.warning("window not shown: %s", type(error).__name__)
            raise MessageNotModified from error

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        answer = answer_to_give.get()
        try:
            await bot.answer_callback_query(
                callback_query.id,
                text=answer.text if answer else None,
                show_alert=answer.alert if answer else None,
            )
        except _UNANSWERED as error:  # the window is there, which matters more than the word that goes with it
            logger.warning("tap not answered: %s", error)
