"""Windows that ask for text: what was refused is said on top of the same window, once."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.context import scope_of


def refuse(manager: DialogManager, key: str, **args: Any) -> None:
    """Keep the window and say why, as the first line of the drawing that answers this very message or tap."""
    manager.dialog_data["refusal"] = [_event_id(manager), scope_of(manager).texts(key, **args)]
    manager.show_mode = ShowMode.DELETE_AND_SEND


def accept(manager: DialogManager) -> None:
    """The next window comes below what was typed."""
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def get_refused(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Why what the person has just sent was refused; None in every later drawing, so nobody has to forget it."""
    event_id, said = dialog_manager.dialog_data.get("refusal") or (None, None)
    return {"refused": said if event_id == _event_id(dialog_manager) else None}


def _event_id(manager: DialogManager) -> str | None:
    """What tells this message or tap from all others in the chat."""
    match manager.event:
        case Message(message_id=message_id):
            return str(message_id)
        case CallbackQuery(id=query_id):
            return f"tap:{query_id}"
        case _:
            return None
