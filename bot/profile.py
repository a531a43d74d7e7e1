"""The bot's face in Telegram: commands and descriptions in each language, written only where they changed."""

from __future__ import annotations

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, MenuButtonCommands

from services.l10n import DEFAULT_LANGUAGE, Texts, Translations

logger = logging.getLogger(__name__)

COMMANDS = (
    "start",
    "recommend",
    "status",
    "schedule",
    "log",
    "add",
    "accounts",
    "stats",
    "guides",
    "settings",
    "lang",
    "help",
)
_SCOPE = BotCommandScopeAllPrivateChats()


async def introduce(bot: Bot, translations: Translations) -> None:
    """Bring Telegram's copy up to date; failing that, say so and leave it for the next start."""
    try:
        for language in translations.languages:
            await _introduce(bot, translations.of(language), language)
            translations.let_go(language)
        await _introduce(bot, translations.of(DEFAULT_LANGUAGE), None)
        if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands):
            await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except TelegramAPIError as error:
        logger.warning("commands and descriptions not brought up to date: %s", error)


async def _introduce(bot: Bot, texts: Texts, code: str | None) -> None:
    commands = [(name, texts(f"command-{name}")) for name in COMMANDS]
    # as pairs: aiogram's objects also compare which bot they came with, and ours came with none
    if [(known.command, known.description) for known in await bot.get_my_commands(_SCOPE, code)] != commands:
        await bot.set_my_commands([BotCommand(command=name, description=said) for name, said in commands], _SCOPE, code)
    description, short = texts("bot-description"), texts("bot-short-description")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)
