"""What nobody else took, in private chats: a hint, not silence."""

from __future__ import annotations

import re
from html import escape

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from handlers.commands import begin
from services.l10n import Texts
from services.scope import Scope

_A_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(@\w+)?(\s|$)")
"""As Telegram marks one (core.telegram.org/bots/features#commands)."""


def setup_commands() -> Router:
    """Before dialogs: an open window takes what is written for an answer, and shows itself again without a word."""
    router = Router(name=f"{__name__}.commands")
    router.message.register(on_unknown_command, F.chat.type == ChatType.PRIVATE, F.text.regexp(_A_COMMAND))
    return router


def setup() -> Router:
    router = Router(name=__name__)
    router.message.register(on_anything, F.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_unknown_tap)
    return router


async def on_unknown_command(
    message: Message, dialog_manager: DialogManager, texts: Texts, scope: Scope | None = None
) -> None:
    if scope is not None and not scope.person.registered:
        await begin(dialog_manager, scope, None)
    else:
        await message.answer(texts("command-unknown", command=escape((message.text or "").split()[0])))


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
