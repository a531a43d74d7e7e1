"""Someone blocked the bot, or let it in again."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberUpdated

from services.scope import Services


def setup() -> Router:
    router = Router(name=__name__)
    router.my_chat_member.register(on_change, F.chat.type == ChatType.PRIVATE)
    router.my_chat_member.register(ignore)
    return router


async def on_change(event: ChatMemberUpdated, services: Services) -> None:
    reachable = event.new_chat_member.status != ChatMemberStatus.KICKED
    await services.people.set_reachable(event.chat.id, reachable=reachable)


async def ignore(_: ChatMemberUpdated) -> None:
    """Groups come and go; the bot lives in private chats."""
