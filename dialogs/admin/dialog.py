"""For operators alone: whether everything is all right, in short. The web has the rest."""

from __future__ import annotations

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from dialogs.admin.getters import get_overview
from dialogs.admin.handlers import on_link
from dialogs.states import AdminSG
from dialogs.widgets import Label, T, home_button

_FIGURES = ("verdict", "people", "new", "accounts", "told", "waiting", "dead", "uncertain", "delay", "size", "database")

overview = Window(
    T("admin-window", problems=F["problems"], **{name: F[name] for name in _FIGURES}),
    Row(
        SwitchTo(Label("admin-window-refresh"), id="r", state=AdminSG.overview),
        Button(Label("admin-window-link"), id="l", on_click=on_link),
    ),
    home_button(),
    state=AdminSG.overview,
    getter=get_overview,
    preview_data={**dict.fromkeys(_FIGURES, "1"), "problems": ""},
)


def build() -> Dialog:
    return Dialog(overview)
