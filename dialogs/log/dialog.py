"""Logging use by buttons, and taking back the last entries."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, Start, SwitchTo
from aiogram_dialog.widgets.text import Const, Format

from dialogs.log.getters import get_account, get_accounts
from dialogs.log.handlers import on_account, on_amount, on_step, on_undo
from dialogs.states import AddSG, LogSG
from dialogs.status.handlers import on_page
from dialogs.widgets import Given, Label, T, back_to, home_button, row_id

accounts = Window(
    T("log-question", when=~F["empty"]),
    T("status-empty", when=F["empty"]),
    Group(
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
    Row(
        Button(Const("‹"), id="before", on_click=on_page, when=F["more_before"]),
        Button(Const("›"), id="after", on_click=on_page, when=F["more_after"]),
    ),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    home_button(),
    state=LogSG.accounts,
    getter=get_accounts,
    preview_data={
        "empty": False,
        "accounts": [(1, "💎 Gemini")],
        "recent": [(7, "↩️ 💎 +3")],
        "more_before": False,
        "more_after": False,
    },
)

account = Window(
    Given("account"),
    T("log-how-much"),
    Row(Select(Format("{item[1]}"), id="s", items="steps", item_id_getter=itemgetter(0), on_click=on_step)),
    SwitchTo(Label("log-other-amount"), id="other", state=LogSG.amount),
    Row(back_to(LogSG.accounts), home_button()),
    state=LogSG.account,
    getter=get_account,
    preview_data={"account": "💎 Gemini", "steps": [("1", "+1")], "refused": None},
)

amount = Window(
    Format("{refused}\n", when=F["refused"]),
    Given("account"),
    T("log-type-amount"),
    MessageInput(on_amount),
    back_to(LogSG.account),
    state=LogSG.amount,
    getter=get_account,
    preview_data={"account": "💎 Gemini", "steps": [], "refused": None},
)


def build() -> Dialog:
    return Dialog(accounts, account, amount)
