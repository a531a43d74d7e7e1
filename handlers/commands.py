"""Commands and deep links, in private chats."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.deep_links import follow, show
from dialogs.states import AccountsSG, AddSG, HistorySG, HomeSG, LogSG, RegisterSG, StatusSG
from handlers.logging import answer_line
from services.scope import Scope


def setup() -> Router:
    router = Router(name=__name__)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(start, CommandStart())
    router.message.register(language, Command("lang"))
    router.message.register(log, Command("log"))
    for command, state in (
        ("status", StatusSG.status),
        ("stats", HistorySG.history),
        ("accounts", AccountsSG.accounts),
        ("add", AddSG.platform),
        ("help", HomeSG.help),
    ):
        router.message.register(_opener(state), Command(command))
    return router


async def start(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    await begin(dialog_manager, scope, command.args)


async def begin(manager: DialogManager, scope: Scope, payload: str | None) -> None:
    """Home, or registering first; a deep link is followed in both cases."""
    if not scope.person.registered:
        await show(manager, RegisterSG.language, {"payload": payload[:64]} if payload else None)
        return
    await follow(manager, payload)


async def language(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    code = (command.args or "").strip().lower()
    if code in scope.services.translations.languages:
        await scope.services.people.set_language(scope.person, code)
        scope.changed(language=code)
        await begin(dialog_manager, scope, None)
    else:
        await show(dialog_manager, HomeSG.language)


async def log(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    if not scope.person.registered:
        await begin(dialog_manager, scope, None)
    elif command.args:
        text, markup = await answer_line(command.args, scope)
        await message.answer(text, reply_markup=markup)
    else:
        await show(dialog_manager, LogSG.accounts)


def _opener(state: State) -> Any:
    async def opened(message: Message, dialog_manager: DialogManager, scope: Scope) -> None:
        if scope.person.registered:
            await show(dialog_manager, state)
        else:
            await begin(dialog_manager, scope, None)

    return opened
