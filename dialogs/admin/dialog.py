"""For operators alone: whether everything is all right, in short. The web has the rest."""

from __future__ import annotations

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from dialogs.admin.getters import get_broadcasts, get_outbox, get_overview
from dialogs.admin.handlers import on_cancel, on_link, on_pause, on_start
from dialogs.states import AdminSG
from dialogs.widgets import Given, Label, T, back_to, home_button

_FIGURES = ("verdict", "people", "new", "accounts", "told", "waiting", "dead", "uncertain", "delay", "size", "database")
_BACK = Row(back_to(AdminSG.overview), home_button())

overview = Window(
    T("admin-window", problems=F["problems"], **{name: F[name] for name in _FIGURES}),
    SwitchTo(Label("admin-window-outbox"), id="o", state=AdminSG.outbox),
    SwitchTo(Label("admin-window-broadcasts"), id="b", state=AdminSG.broadcasts),
    Button(Label("admin-window-link"), id="l", on_click=on_link),
    SwitchTo(Label("admin-window-refresh"), id="r", state=AdminSG.overview),
    home_button(),
    state=AdminSG.overview,
    getter=get_overview,
    preview_data={**dict.fromkeys(_FIGURES, "1"), "problems": ""},
)

outbox = Window(
    T("admin-window-outbox-title"),
    Given("counts"),
    Given("reasons"),
    SwitchTo(Label("admin-window-refresh"), id="r", state=AdminSG.outbox),
    _BACK,
    state=AdminSG.outbox,
    getter=get_outbox,
    preview_data={"counts": "Failed: 1", "reasons": "Refused"},
)

broadcasts = Window(
    T("admin-window-broadcast-none", when=~F["state"]),
    T("admin-window-broadcast", number=F["number"], state=F["said"], bar=F["bar"], done=F["done"], when=F["state"]),
    Given("text", when=F["state"]),
    Row(
        Button(Label("admin-broadcast-pause-button"), id="p", on_click=on_pause, when=F["state"] == "running"),
        Button(Label("admin-broadcast-on-button"), id="s", on_click=on_start, when=F["state"] == "paused"),
        Button(
            Label("admin-broadcast-cancel-button"),
            id="c",
            on_click=on_cancel,
            when=F["state"].in_({"running", "paused"}),
        ),
    ),
    SwitchTo(Label("admin-window-refresh"), id="r", state=AdminSG.broadcasts),
    _BACK,
    state=AdminSG.broadcasts,
    getter=get_broadcasts,
    preview_data={
        "state": "running",
        "number": "1",
        "said": "Running",
        "bar": "▰▱",
        "done": "1 of 2",
        "text": "Hello",
    },
)


def build() -> Dialog:
    return Dialog(overview, outbox, broadcasts)
