"""A key where none was asked for: its message goes at once, and nothing of it is kept, not even as a name."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.exceptions import AiogramError
from aiogram.filters import Filter
from aiogram.types import Message
from aiogram_dialog.api.entities import Context

from dialogs.states import AccountsSG, AddSG
from handlers.tap_data import AddTap, rows
from services.l10n import Texts
from services.platforms import keys
from services.scope import Services

ASKS_FOR_KEY = frozenset({AddSG.key, AccountsSG.key})


class _HoldsKey(Filter):
    """Windows that ask for a key read it themselves; an edited message comes to no window."""

    async def __call__(self, message: Message, aiogd_context: Context | None = None) -> bool:
        if aiogd_context is not None and aiogd_context.state in ASKS_FOR_KEY:
            return False
        return keys.looks_like_key(message.text or message.caption or "")


def setup() -> Router:
    router = Router(name=__name__)
    for observer in (router.message, router.edited_message):
        observer.filter(F.chat.type == ChatType.PRIVATE)
        observer.register(on_key, _HoldsKey())
    return router


async def on_key(message: Message, texts: Texts, services: Services) -> None:
    try:
        await message.delete()
    except AiogramError:
        await message.answer(texts("key-delete-yourself"))
    issuers = keys.recognise(message.text or message.caption or "").issuers
    offered = [platform for platform in services.catalogue.offered() if platform.id in {each.id for each in issuers}]
    buttons = [
        [(texts("log-add", platform=f"{platform.emoji} {platform.name}"), AddTap(platform_id=platform.id))]
        for platform in offered
    ]
    await message.answer(texts("log-key-pasted"), reply_markup=rows(*buttons) if buttons else None)
