"""History: what was used and what expired unused, in words, as a picture, as a table."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, Select, Start
from aiogram_dialog.widgets.text import Format

from dialogs.history.getters import get_history
from dialogs.history.handlers import on_csv, on_picture, on_span
from dialogs.states import AddSG, HistorySG
from dialogs.widgets import Given, Label, T, home_button

history = Window(
    T("history-title", days=F["days"]),
    T("history-share", percent=F["percent"], when=F["percent"]),
    T("history-nothing-closed", when=~F["percent"]),
    Given("accounts", when=F["accounts"]),
    T("history-more", number=F["more"], when=F["more"]),
    Given("by_day", when=F["by_day"]),
    T("status-empty", when=F["empty"]),
    Row(Select(Format("{item[1]}"), id="d", items="spans", item_id_getter=itemgetter(0), on_click=on_span)),
    Row(
        Button(Label("history-picture"), id="pic", on_click=on_picture),
        Button(Label("history-table"), id="csv", on_click=on_csv),
        when=~F["empty"],
    ),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    home_button(),
    state=HistorySG.history,
    getter=get_history,
    preview_data={
        "days": "Nov 19 – 25",
        "percent": "62%",
        "accounts": "…",
        "more": None,
        "by_day": "…",
        "empty": False,
        "spans": [("7", "• 7"), ("30", "30"), ("90", "90")],
    },
)


def build() -> Dialog:
    return Dialog(history)
