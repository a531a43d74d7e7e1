"""Status: every account, what is left, when it comes back; one tap logs."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, Select, Start
from aiogram_dialog.widgets.text import Format

from dialogs.paging import page_buttons
from dialogs.states import AccountsSG, AddSG, LogSG, StatusSG
from dialogs.status.getters import get_status
from dialogs.status.handlers import on_plus
from dialogs.widgets import Given, Label, Packed, T, home_button, row_id

status = Window(
    T("status-title", time=F["time"], city=F["city"]),
    Given("accounts"),
    T("status-empty", when=F["empty"]),
    Button(Label("status-refresh"), id="re", when=~F["empty"]),
    Packed(
        Select(
            Format("{item[1]}"),
            id="p",
            items="taps",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_plus,
        ),
        width=4,
    ),
    page_buttons(),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    Row(
        Start(Label("status-more"), id="log", state=LogSG.accounts),
        Start(Label("home-accounts"), id="acc", state=AccountsSG.accounts),
        when=~F["empty"],
    ),
    home_button(),
    state=StatusSG.status,
    getter=get_status,
    preview_data={
        "time": "14:05",
        "city": "Seoul",
        "accounts": "…",
        "empty": False,
        "taps": [(1, "💎 +1")],
        "turns": [(2, "‹"), (1, "1/2"), (2, "›")],
    },
)


def build() -> Dialog:
    return Dialog(status)
