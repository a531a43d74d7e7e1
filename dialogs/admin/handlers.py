from __future__ import annotations

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.admin.getters import operator_scope


async def on_link(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The way in comes as a message of its own; the window moves below it."""
    scope = operator_scope(manager)
    address = await scope.services.administration.operators.link(scope.person)
    assert isinstance(callback.message, Message)
    await callback.message.answer(scope.texts("admin-link", address=address))
    manager.show_mode = ShowMode.DELETE_AND_SEND
