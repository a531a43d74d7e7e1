"""Logging use by buttons, and taking back the last entries."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.log.getters import get_account, get_accounts
from dialogs.log.handlers import on_account, on_amount, on_start, on_step, on_undo, on_undo_last
from dialogs.paging import page_buttons
from dialogs.states import AddSG, LogSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, Packed, T, back_to, close_button, home_button, row_id

accounts = Window(
    T("log-question", when=~F["empty"]),
    T("status-empty", when=F["empty"]),
    Packed(
        Select(
            Format("{item[1]}"),
            id="a",
            items="accounts",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_account,
        ),
        width=2,
    ),
    page_buttons(),
    Column(
        Select(
            Format("{item[1]}"),
            id="u",
            items="recent",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_undo,
        )
    ),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    home_button(),
    state=LogSG.accounts,
    getter=get_accounts,
    preview_data={
        "empty": False,
        "accounts": [(1, "💎 Gemini")],
        "recent": [(7, "↩️ 💎 +3")],
        "turns": [],
    },
)

account = Window(
    Format("{account}\n"),
    T("log-how-much"),
    Row(
        Select(
            Format("{item[1]}"),
            id="s",
            items="steps",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_step,
        )
    ),
    SwitchTo(Label("log-other-amount"), id="other", state=LogSG.amount),
    Button(Label("log-undo-last", number=F["last"]), id="undo", on_click=on_undo_last, when=F["last"]),
    Row(back_to(LogSG.accounts, when=~F["alone"]), close_button(when=F["alone"]), home_button()),
    state=LogSG.account,
    getter=get_account,
    preview_data={"account": "💎 Gemini", "steps": [(1, "+1")], "last": "5", "alone": False},
)

amount = Window(
    Format("{refused}\n", when=F["refused"]),
    Format("{account}\n"),
    T("log-type-amount"),
    MessageInput(on_amount),
    Row(back_to(LogSG.account), home_button()),
    state=LogSG.amount,
    getter=[get_account, get_refused],
    preview_data={"account": "💎 Gemini", "steps": [], "refused": None},
)


def build() -> Dialog:
    return Dialog(accounts, account, amount, on_start=on_start)
