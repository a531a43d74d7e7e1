"""/admin, which nobody but operators learns of: for everybody else it is a command that does not exist."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.deep_links import show
from dialogs.states import AdminSG
from services.scope import Scope


def setup() -> Router:
    router = Router(name=__name__)
    router.message.register(admin, F.chat.type == ChatType.PRIVATE, Command("admin"), is_operator)
    return router


async def is_operator(message: Message, scope: Scope | None = None) -> bool:
    return scope is not None and scope.services.administration.operators.knows(scope.person)


async def admin(message: Message, dialog_manager: DialogManager, scope: Scope) -> None:
    """A one-time link into the web, and the short version below it."""
    address = await scope.services.administration.operators.link(scope.person)
    await message.answer(scope.texts("admin-link", address=address))
    await show(dialog_manager, AdminSG.overview)
