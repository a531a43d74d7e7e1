from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.admin.getters import operator_scope
from services.errors import NotFound
from services.notifications.broadcasts import State
from services.storage.records import Person


async def on_link(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The way in comes as a message of its own; the window moves below it."""
    scope = operator_scope(manager)
    address = await scope.services.administration.operators.link(scope.person)
    assert isinstance(callback.message, Message)
    await callback.message.answer(scope.texts("admin-link", address=address))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def on_pause(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _act(manager, operator_scope(manager).services.administration.broadcasts.pause, State.RUNNING)


async def on_start(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Go on with what was paused; a draft is begun on the web alone, where it can be read first."""
    await _act(manager, operator_scope(manager).services.administration.broadcasts.start, State.PAUSED)


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    service = operator_scope(manager).services.administration.broadcasts
    await _act(manager, service.cancel, State.RUNNING, State.PAUSED)


async def _act(manager: DialogManager, act: Callable[[Person, int], Awaitable[None]], *states: State) -> None:
    """On the newest broadcast in such a state. Raises ``NotFound`` where there is none any more."""
    scope = operator_scope(manager)
    for found in await scope.services.administration.broadcasts.newest():
        if found.state in states:
            await act(scope.person, found.id)
            return
    raise NotFound("broadcast")
