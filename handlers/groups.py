"""In groups: one polite line with the way to the private chat; channels and bots get nothing."""

from __future__ import annotations

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from services.l10n import Texts


def setup() -> Router:
    router = Router(name=__name__)
    in_group = F.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP})
    router.message.register(on_command, in_group, Command("start", "help", "status", "log", "add", "lang"))
    router.message.register(ignore, F.chat.type != ChatType.PRIVATE)
    router.message.register(ignore, F.from_user.is_bot)
    router.callback_query.register(ignore, F.message.chat.type != ChatType.PRIVATE, F.message)
    return router


async def on_command(message: Message, bot: Bot, texts: Texts) -> None:
    me = await bot.me()
    button = InlineKeyboardButton(text=texts("group-button"), url=f"https://t.me/{me.username}")
    await message.answer(texts("group-line"), reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))


async def ignore(_: object) -> None:
    """Nothing is said where nobody asked."""
