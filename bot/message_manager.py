"""How windows reach the chat: aiogram-dialog's way, with a text on the answer to a tap."""

from __future__ import annotations

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery
from aiogram_dialog.manager.message_manager import MessageManager

from dialogs.answers import answer_to_give

logger = logging.getLogger(__name__)


class WindowManager(MessageManager):
    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        answer = answer_to_give.get()
        try:
            await bot.answer_callback_query(
                callback_query.id,
                text=answer.text if answer else None,
                show_alert=answer.alert if answer else None,
            )
        except TelegramBadRequest as error:  # an answer nobody waits for any more
            logger.info("tap not answered: %s", error.message)
