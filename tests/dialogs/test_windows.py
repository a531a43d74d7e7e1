"""What holds for every window, whatever it is about: as it is written, before anybody comes to it."""

from __future__ import annotations

import importlib.util
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import aiogram_dialog
import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Back, Cancel, Keyboard, Select, Start, SwitchTo

import dialogs
from bot.simulator.entities import parse_html
from dialogs import states
from dialogs.fit import width
from dialogs.states import ASKS_FOR_TEXT, HomeSG, RegisterSG
from dialogs.widgets import Label
from services.l10n import Translations
from services.scope import SCOPE_KEY, Scope

WITHOUT_A_WAY_BACK = frozenset({HomeSG.home, RegisterSG.language, RegisterSG.notifications})
"""Home is where ways back lead; registering leads there, and only there."""
WIDEST = {1: 30, 2: 14, 3: 9, 4: 6}
"""How wide what we write on a button may be, where so many stand in a row."""
LONGEST_ITEM = max(len("America/Argentina/ComodRivadavia"), len(str(2**63 - 1)), len("a" * 32))
"""What buttons of lists name: a zone, a row, a platform or preset of the catalogue (``platforms.model.Identifier``)."""
INTENT = 7
"""Before it, aiogram-dialog's id of the window and a separator."""
DATA_BYTES = 64
TRANSLATIONS = Translations.load(strict=True)


def _preview() -> ModuleType:
    """aiogram-dialog's preview, without the package around it, which wants a program that draws graphs."""
    spec = importlib.util.spec_from_file_location("preview", Path(aiogram_dialog.__file__).parent / "tools/preview.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FakeManager: Any = _preview().FakeManager


class Reader(FakeManager):  # type: ignore[misc]
    """Draws windows with what their previews are given, in words of a language."""

    def __init__(self, dialog: Dialog, state: State, language: str) -> None:
        super().__init__()
        self.middleware_data[SCOPE_KEY] = Scope(None, None, TRANSLATIONS.of(language))  # type: ignore[arg-type]
        self.set_dialog(dialog)
        self.set_state(state)
        self.previews = True

    def is_preview(self) -> bool:
        return bool(self.previews)


def built() -> list[tuple[Dialog, Window]]:
    return [(dialog, window) for dialog in dialogs.build() for window in dialog.windows.values()]  # type: ignore[misc]


def each(test: Any) -> Any:
    windows = built()
    ids = [str(window.state.state) for _, window in windows]
    return pytest.mark.parametrize(("dialog", "window"), windows, ids=ids)(test)


def widgets(keyboard: Any) -> Iterator[Keyboard]:
    yield keyboard
    for inner in getattr(keyboard, "buttons", ()):
        yield from widgets(inner)


def test_every_state_has_one_window() -> None:
    groups = [group for _, group in inspect.getmembers(states, inspect.isclass) if issubclass(group, StatesGroup)]
    named = [state for group in groups if group is not StatesGroup for state in group.__states__]
    drawn = [window.state for _, window in built()]
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == set(named)


def test_windows_that_read_what_is_typed_say_so() -> None:
    """Anywhere else a line such as "gemini 20" logs use (``handlers.logging``)."""
    windows = [window for _, window in built()]
    assert {window.state for window in windows if window.on_message} == ASKS_FOR_TEXT & {each.state for each in windows}


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
@each
async def test_it_is_drawn(dialog: Dialog, window: Window, language: str) -> None:
    manager = Reader(dialog, window.state, language)
    drawn = await dialog.render(manager)
    assert drawn.text
    assert isinstance(drawn.reply_markup, InlineKeyboardMarkup)
    data = await window.load_data(dialog, manager)
    manager.previews = False
    written = await window.render_text(data, manager)
    assert parse_html(written)[0], "what Telegram would show of it"


@each
def test_there_is_a_way_back_or_home(dialog: Dialog, window: Window) -> None:
    ways = [each for each in widgets(window.keyboard) if isinstance(each, Back | Cancel | SwitchTo | Start)]
    leads = [way for way in ways if _leads_back(way, dialog)]
    assert leads or window.state in WITHOUT_A_WAY_BACK


def _leads_back(way: Keyboard, dialog: Dialog) -> bool:
    if isinstance(way, Start):
        return way.state is HomeSG.home
    return isinstance(way, Back | Cancel) or (isinstance(way, SwitchTo) and way.widget_id == "back")


@each
def test_its_buttons_carry_what_telegram_lets_them(dialog: Dialog, window: Window) -> None:
    for widget in widgets(window.keyboard):
        item = LONGEST_ITEM + 1 if isinstance(widget, Select) else 0
        assert INTENT + len((widget.widget_id or "").encode()) + item <= DATA_BYTES, widget.widget_id


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
@each
async def test_what_is_written_on_its_buttons_fits(dialog: Dialog, window: Window, language: str) -> None:
    written = {await label_of(widget, dialog, window, language) for widget in widgets(window.keyboard)} - {None}
    for row in await rows_of(dialog, window, language):
        most = WIDEST.get(len(row), 4)
        assert [label for label in row if label in written and width(label) > most] == [], f"{len(row)} in a row"


async def label_of(widget: Any, dialog: Dialog, window: Window, language: str) -> str | None:
    text = getattr(widget, "text", None)
    if not isinstance(text, Label):
        return None
    manager = Reader(dialog, window.state, language)
    data = await window.load_data(dialog, manager)
    manager.previews = False
    return str(await text.render_text(data, manager))


async def rows_of(dialog: Dialog, window: Window, language: str) -> list[list[str]]:
    manager = Reader(dialog, window.state, language)
    data = await window.load_data(dialog, manager)
    manager.previews = False
    markup = await window.render_kbd(data, manager)
    assert isinstance(markup, InlineKeyboardMarkup)
    return [[button.text for button in row] for row in markup.inline_keyboard]
