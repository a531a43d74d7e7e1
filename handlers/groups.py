"""In groups: one polite line with the way to the private chat, for those who address the bot. Others hear nothing."""

from __future__ import annotations

import logging

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import JOIN_TRANSITION, ChatMemberUpdatedFilter
from aiogram.types import CallbackQuery, ChatMemberUpdated, InlineKeyboardButton, InlineKeyboardMarkup, Message, User

from services.l10n import Texts

logger = logging.getLogger(__name__)

_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_COMMANDS = frozenset(
    {"start", "status", "recommend", "schedule", "log", "accounts", "add", "guides", "settings", "lang", "help"}
)
"""Ours, whoever they are sent to; other bots of the group have theirs."""


def setup() -> Router:
    router = Router(name=__name__)
    router.message.register(on_addressed, F.chat.type != ChatType.PRIVATE)
    router.my_chat_member.register(on_added, F.chat.type.in_(_GROUPS), ChatMemberUpdatedFilter(JOIN_TRANSITION))
    router.callback_query.register(on_tap, F.message.chat.type != ChatType.PRIVATE, F.message)
    return router


def is_addressed(message: Message, me: User) -> bool:
    """Whether a message of a group is meant for the bot: a command, its name, a reply to it."""
    if message.chat.type not in _GROUPS or (message.from_user and message.from_user.is_bot and not message.sender_chat):
        return False
    text = message.text or message.caption or ""
    name = f"@{me.username}".casefold()
    if text.startswith("/"):
        command, _, mention = text.split(maxsplit=1)[0][1:].partition("@")
        return f"@{mention}".casefold() == name if mention else command.casefold() in _COMMANDS
    answered = message.reply_to_message.from_user if message.reply_to_message else None
    return name in text.casefold() or (answered is not None and answered.id == me.id)


async def on_addressed(message: Message, bot: Bot, texts: Texts) -> None:
    await _show_the_way(message.chat.id, bot, texts)


async def on_added(event: ChatMemberUpdated, bot: Bot, texts: Texts) -> None:
    await _show_the_way(event.chat.id, bot, texts)


async def _show_the_way(chat_id: int, bot: Bot, texts: Texts) -> None:
    me = await bot.me()
    button = InlineKeyboardButton(text=texts("group-button"), url=f"https://t.me/{me.username}?start=group")
    try:
        await bot.send_message(
            chat_id, texts("group-line"), reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]])
        )
    except TelegramAPIError as error:  # muted, thrown out, or the group is no more
        logger.info("group %s: nothing can be said: %s", chat_id, type(error).__name__)


async def on_tap(callback: CallbackQuery) -> None:
    await callback.answer()
