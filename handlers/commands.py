"""Commands and deep links, in private chats."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.deep_links import follow, show
from dialogs.states import (
    AccountsSG,
    AddSG,
    AdviceSG,
    GuidesSG,
    HistorySG,
    HomeSG,
    LogSG,
    PlanSG,
    RegisterSG,
    SettingsSG,
    StatusSG,
)
from handlers.logging import answer_line
from services.languages import find_language
from services.scope import Scope

_WINDOWS: dict[str, State] = {
    "recommend": AdviceSG.now,
    "status": StatusSG.status,
    "schedule": PlanSG.plan,
    "add": AddSG.platform,
    "accounts": AccountsSG.accounts,
    "stats": HistorySG.history,
    "settings": SettingsSG.settings,
    "help": HomeSG.help,
}
_LONGEST_PAYLOAD = 64


def setup() -> Router:
    router = Router(name=__name__)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(start, CommandStart())
    router.message.register(language, Command("lang"))
    router.message.register(log, Command("log"))
    router.message.register(guides, Command("guides"))
    for command, state in _WINDOWS.items():
        router.message.register(_opener(state), Command(command))
    return router


async def start(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    await begin(dialog_manager, scope, command.args)


async def begin(manager: DialogManager, scope: Scope, payload: str | None) -> None:
    """Home, or registering first; a deep link is followed in both cases."""
    if scope.person.registered:
        await follow(manager, payload)
    else:
        payload = payload[:_LONGEST_PAYLOAD] if payload else _payload_so_far(manager)
        await show(manager, RegisterSG.language, {"payload": payload} if payload else None)


async def language(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    """In another language at once, in the window that is open; where none is named that we have, the question."""
    code = find_language(command.args or "", scope.services.translations.languages)
    if code is not None:
        await scope.services.people.set_language(scope.person, code)
        scope.changed(language=code)
        if dialog_manager.has_context():
            await dialog_manager.show(ShowMode.DELETE_AND_SEND)
        else:
            await begin(dialog_manager, scope, None)
    elif scope.person.registered:
        await show(dialog_manager, SettingsSG.language)
    else:
        payload = _payload_so_far(dialog_manager)
        await show(dialog_manager, RegisterSG.languages, {"payload": payload} if payload else None)


async def log(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    if not scope.person.registered:
        await begin(dialog_manager, scope, None)
    elif command.args:
        text, markup = await answer_line(command.args, scope)
        await message.answer(text, reply_markup=markup)
    else:
        await show(dialog_manager, LogSG.accounts)


async def guides(message: Message, command: CommandObject, dialog_manager: DialogManager, scope: Scope) -> None:
    """All of them, or at once the one that is named."""
    if not scope.person.registered:
        await begin(dialog_manager, scope, None)
        return
    named = scope.services.catalogue.find(command.args or "")
    if len(named) == 1:
        await show(dialog_manager, GuidesSG.guide, {"platform_id": named[0].id})
    else:
        await show(dialog_manager, GuidesSG.guides)


def _opener(state: State) -> Any:
    async def opened(message: Message, dialog_manager: DialogManager, scope: Scope) -> None:
        if scope.person.registered:
            await show(dialog_manager, state)
        else:
            await begin(dialog_manager, scope, None)

    return opened


def _payload_so_far(manager: DialogManager) -> str | None:
    """The deep link that somebody came with and who has not registered yet."""
    data: Any = manager.start_data if manager.has_context() else None
    return (data or {}).get("payload")
