"""The bot's own name, as Telegram has it: web pages need it to lead to the bot."""

from __future__ import annotations

import asyncio
import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from admin.site import Door

logger = logging.getLogger(__name__)

_PAUSE_SECONDS = 30


async def learn_name(bot: Bot, door: Door) -> None:
    """Ask until Telegram answers; until then pages show no way in."""
    while door.username is None:
        try:
            door.username = (await bot.me()).username
        except TelegramAPIError as error:
            logger.warning("the bot's name is not known yet: %s", error)
            await asyncio.sleep(_PAUSE_SECONDS)
