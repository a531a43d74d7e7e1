"""What nobody else took, in private chats: a hint, not silence."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from handlers.commands import begin
from services.l10n import Texts
from services.scope import Scope


def setup() -> Router:
    router = Router(name=__name__)
    router.message.register(on_anything, F.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_unknown_tap)
    return router


async def on_anything(
    message: Message, dialog_manager: DialogManager, texts: Texts, scope: Scope | None = None
) -> None:
    if scope is not None and not scope.person.registered:
        await begin(dialog_manager, scope, None)
    elif message.text:
        await message.answer(texts("log-not-understood"))
    else:
        await message.answer(texts("text-only"))


async def on_unknown_tap(callback: CallbackQuery) -> None:
    await callback.answer()
