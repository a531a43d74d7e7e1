"""Windows that ask for text: what was refused is said on top of the same window."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.context import scope_of


def refuse(manager: DialogManager, key: str, **args: Any) -> None:
    """Keep the window and say why, as the first line of its next drawing."""
    manager.dialog_data["refused"] = scope_of(manager).texts(key, **args)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def accept(manager: DialogManager) -> None:
    """Forget an earlier refusal; the next window comes below what was typed."""
    manager.dialog_data.pop("refused", None)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def forget_refusal(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Of the button that leads to such a window: what was refused there before is no longer of interest."""
    manager.dialog_data.pop("refused", None)


async def get_refused(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What was refused, for the answer to it alone: whoever taps a button has moved on."""
    answers = isinstance(dialog_manager.event, Message)
    return {"refused": dialog_manager.dialog_data.get("refused") if answers else None}
