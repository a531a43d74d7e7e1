"""Text widgets that carry a Fluent key, and the buttons every window shares.

``T`` goes into a message, where HTML is parsed and arguments are escaped; ``Label`` onto a button, where it is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.api.internal import ButtonVariant, RawKeyboard
from aiogram_dialog.api.protocols import DialogManager as Manager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Cancel, Group, Keyboard, Start, SwitchTo
from aiogram_dialog.widgets.text import Text
from magic_filter import MagicFilter

from dialogs.answers import Answer, answer_to_give
from dialogs.context import scope_of
from dialogs.fit import IN_ROW, width
from dialogs.states import HomeSG
from services.errors import NotFound

_LARGEST_ID = 2**63 - 1


class T(Text):
    """A message by key; arguments are constants, ``F[...]`` expressions over the getter's data, or text widgets."""

    html = True

    def __init__(self, key: str, /, *, when: WhenCondition = None, **args: Any) -> None:
        super().__init__(when)
        self.key = key
        self.args = args

    async def _render_text(self, data: dict[str, Any], manager: Manager) -> str:
        args = {name: await self._value(value, data, manager) for name, value in self.args.items()}
        if manager.is_preview():
            return f"{self.key}({', '.join(f'{k}={v}' for k, v in args.items())})" if args else self.key
        return scope_of(manager).texts(self.key, **args)

    async def _value(self, value: Any, data: dict[str, Any], manager: Manager) -> Any:
        if isinstance(value, MagicFilter):  # before Text: a MagicFilter answers to any attribute
            value = value.resolve(data)
        elif isinstance(value, Text):
            return await value.render_text(data, manager)
        if isinstance(value, str):
            return escape(value) if self.html else value
        return "" if value is None else value


class Label(T):
    html = False


class Given(Text):
    """What the getter prepared under this name, as it is: HTML in a message (already escaped), plain on a button."""

    def __init__(self, name: str, *, when: WhenCondition = None) -> None:
        super().__init__(when)
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: Manager) -> str:
        return str(data.get(self.name, "" if not manager.is_preview() else self.name))


class Packed(Group):
    """Buttons side by side, at most ``width`` in a row, as many as their labels have room for."""

    def _wrap_kbd(self, kbd: Iterable[InlineKeyboardButton]) -> RawKeyboard:
        rest: list[ButtonVariant] = list(kbd)
        rows: RawKeyboard = []
        while rest:
            count = next(
                count
                for count in range(min(self.width or 1, len(rest)), 0, -1)
                if count == 1 or all(width(button.text) <= IN_ROW[count] for button in rest[:count])
            )
            rows.append(rest[:count])
            rest = rest[count:]
        return rows


def home_button(*, when: WhenCondition = None) -> Keyboard:
    return Start(Label("home-button"), id="home", state=HomeSG.home, mode=StartMode.RESET_STACK, when=when)


def back_to(state: State, *, when: WhenCondition = None) -> Keyboard:
    """To another window of the same dialog."""
    return SwitchTo(Label("back-button"), id="back", state=state, when=when)


def close_button(*, when: WhenCondition = None) -> Keyboard:
    """To the dialog below; from the last one home."""
    return Cancel(Label("back-button"), id="close", when=when)


def row_id(text: str) -> int:
    """The id that a button of a list carries. Raises ``NotFound`` for one that no database gave out."""
    if text.isascii() and text.isdigit() and 1 <= int(text) <= _LARGEST_ID:
        return int(text)
    raise NotFound("button")


def alert(manager: DialogManager, key: str, **args: Any) -> None:
    """Say something in a box the person has to close; at most 200 characters, plain text."""
    answer_to_give.set(Answer(scope_of(manager).texts(key, **args), alert=True))


def toast(manager: DialogManager, key: str, **args: Any) -> None:
    """Say something in passing; at most 200 characters, plain text."""
    answer_to_give.set(Answer(scope_of(manager).texts(key, **args), alert=False))


__all__ = ["Given", "Label", "Packed", "T", "alert", "back_to", "close_button", "home_button", "row_id", "toast"]
