"""One kind of notification: whether, when, from how much on, and an example of it."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.notices.getters import get_kind
from dialogs.notices.handlers import on_example, on_option, on_switch, on_time
from dialogs.states import NoticesSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, Packed, T, back_to, close_button, home_button


def _choice(name: str, width: int) -> Packed:
    """Values of one option side by side, the present ones marked. The widget is called as the option is."""
    items: Any = name
    return Packed(
        Select(Format("{item[1]}"), id=name, items=items, item_id_getter=itemgetter(0), on_click=on_option),
        width=width,
        when=F[name],
    )


kind = Window(
    T("notice-kind", mark=F["mark"], name=F["name"], about=F["about"]),
    T("notice-question", asks=F["asks"], when=F["asks"]),
    Button(Label("notice-switch", enabled=F["enabled"]), id="on", on_click=on_switch),
    _choice("leftover", 2),
    _choice("short", 1),
    _choice("levels", 3),
    _choice("weekday", 4),
    _choice("at", 2),
    SwitchTo(Label("notice-other-time"), id="time", state=NoticesSG.time, when=F["at"]),
    _choice("when", 1),
    Button(Label("notice-example"), id="ex", on_click=on_example),
    Row(close_button(), home_button()),
    state=NoticesSG.kind,
    getter=get_kind,
    preview_data={
        "mark": "✅",
        "name": "Before something is lost",
        "about": "…",
        "asks": "leftover",
        "enabled": "yes",
        "leftover": [("10", "✅ 10%")],
        "short": [],
        "levels": [],
        "weekday": [],
        "at": [],
        "when": [],
    },
)

time = Window(
    Format("{refused}\n", when=F["refused"]),
    T("notice-time-question"),
    MessageInput(on_time),
    Row(back_to(NoticesSG.kind), home_button()),
    state=NoticesSG.time,
    getter=get_refused,
    preview_data={"refused": None},
)


def build() -> Dialog:
    return Dialog(kind, time)
