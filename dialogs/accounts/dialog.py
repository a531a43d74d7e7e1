"""A person's accounts: the list, one of them, and all that can be changed about it."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, Start, SwitchTo, Url
from aiogram_dialog.widgets.text import Format

from dialogs.accounts.corrections import (
    on_all_left,
    on_left,
    on_no_reset,
    on_none_left,
    on_quota,
    on_reset,
    on_reset_quota,
    on_to_reset,
)
from dialogs.accounts.getters import (
    get_account,
    get_accounts,
    get_key,
    get_left,
    get_name,
    get_remove,
    get_reset,
    get_stopped,
)
from dialogs.accounts.handlers import (
    on_account,
    on_ask,
    on_ask_platform,
    on_key,
    on_limits,
    on_log,
    on_name,
    on_no_key,
    on_no_name,
    on_other,
    on_remove,
    on_result,
    on_start,
    on_stopped,
    on_usual,
)
from dialogs.paging import page_buttons
from dialogs.states import AccountsSG, AddSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, T, back_to, home_button, row_id


def _ask(key: str, widget_id: str, state: State, *, when: WhenCondition = None) -> SwitchTo:
    return SwitchTo(Label(key), id=widget_id, state=state, on_click=on_ask, when=when)


def _select(widget_id: str, items: str, on_click: Any) -> Select[int]:
    return Select(
        Format("{item[1]}"),
        id=widget_id,
        items=items,
        item_id_getter=itemgetter(0),
        type_factory=row_id,
        on_click=on_click,
    )


_REFUSED = Format("{refused}\n", when=F["refused"])
_ACCOUNT = Format("{account}\n")
_WHICH = T("account-which-limit", when=~F["chosen"])

accounts = Window(
    T("accounts-question", when=~F["empty"]),
    T("status-empty", when=F["empty"]),
    Column(_select("a", "accounts", on_account)),
    page_buttons(),
    Start(Label("home-add"), id="add", state=AddSG.platform),
    home_button(),
    state=AccountsSG.accounts,
    getter=get_accounts,
    preview_data={"empty": False, "accounts": [(1, "💎 Gemini · work · 1,380 left")], "turns": []},
)

account = Window(
    _ACCOUNT,
    Format("{rules}", when=F["rules"]),
    T(
        "account-key",
        preview=F["preview"],
        outcome=F["outcome"],
        age=F["age"],
        old=F["old"],
        since=F["held"],
        when=F["preview"],
    ),
    Format("{said}", when=F["said"]),
    T("account-stops", amount=F["stops"], usual=F["usual"], when=F["stops"]),
    T("account-since", day=F["since"]),
    T("account-guess", when=F["guess"]),
    Row(
        Button(Label("account-log"), id="log", on_click=on_log, when=F["counts"]),
        _ask("account-correct", "left", AccountsSG.left, when=F["counts"]),
    ),
    _ask("account-stopped", "stopped", AccountsSG.stopped, when=F["unpublished"]),
    Button(Label("account-usual", amount=F["suggested"]), id="usual", on_click=on_usual, when=F["suggested"]),
    Row(
        Button(Label("account-reset"), id="reset", on_click=on_to_reset, when=F["resets"]),
        Button(Label("account-limits"), id="limits", on_click=on_limits),
    ),
    Row(
        _ask("account-rename", "name", AccountsSG.rename),
        _ask("account-key-button", "key", AccountsSG.key, when=F["keys"]),
    ),
    Button(Label("account-ask"), id="ask", on_click=on_ask_platform, when=F["preview"]),
    SwitchTo(Label("account-remove"), id="remove", state=AccountsSG.remove),
    Row(back_to(AccountsSG.accounts), home_button()),
    state=AccountsSG.account,
    getter=get_account,
    preview_data={
        "account": "💎 Gemini",
        "rules": "🔢 1,500 requests a day",
        "preview": "AIza…x7Qf",
        "said": None,
        "outcome": "none",
        "age": "",
        "held": "3 d",
        "old": "yes",
        "since": "Nov 3",
        "stops": "18–24 messages",
        "usual": "yes",
        "suggested": "21 messages",
        "counts": True,
        "unpublished": True,
        "resets": True,
        "keys": True,
        "guess": True,
    },
)

rename = Window(
    _REFUSED,
    T("account-name-question"),
    MessageInput(on_name),
    Button(Label("account-name-remove"), id="none", on_click=on_no_name, when=F["named"]),
    Row(back_to(AccountsSG.account), home_button()),
    state=AccountsSG.rename,
    getter=[get_name, get_refused],
    preview_data={"named": True, "refused": None},
)

key = Window(
    _REFUSED,
    T("account-key-question", platform=F["platform"]),
    T("account-key-now", preview=F["preview"], when=F["preview"]),
    T("account-key-promise"),
    MessageInput(on_key),
    Button(Label("log-add", platform=F["other"]), id="other", on_click=on_other, when=F["other"]),
    Url(Label("account-key-how"), Format("{url}"), when=F["url"]),
    Button(Label("account-key-remove"), id="none", on_click=on_no_key, when=F["preview"]),
    Row(back_to(AccountsSG.account), home_button()),
    state=AccountsSG.key,
    getter=[get_key, get_refused],
    preview_data={
        "platform": "💎 Gemini",
        "preview": "AIza…x7Qf",
        "other": None,
        "url": "https://aistudio.google.com/apikey",
        "refused": None,
    },
)

left = Window(
    _REFUSED,
    _ACCOUNT,
    _WHICH,
    T("account-left-question", example=F["example"], when=F["chosen"]),
    T("account-left-count", left=F["left"], when=F["chosen"]),
    MessageInput(on_left),
    Column(_select("q", "quotas", on_quota)),
    Group(
        Button(Label("account-left-none"), id="zero", on_click=on_none_left),
        Button(Label("account-left-all", number=F["all"]), id="all", on_click=on_all_left),
        width=1,
        when=F["chosen"],
    ),
    Row(back_to(AccountsSG.account), home_button()),
    state=AccountsSG.left,
    getter=[get_left, get_refused],
    preview_data={
        "account": "💎 Gemini",
        "chosen": True,
        "example": "12",
        "left": "9 requests",
        "all": "1,500 requests",
        "quotas": [],
        "refused": None,
    },
)

reset = Window(
    _REFUSED,
    _ACCOUNT,
    _WHICH,
    T("account-reset-question", kind=F["kind"], time=F["time"], date=F["date"], when=F["chosen"]),
    MessageInput(on_reset),
    Column(_select("q", "quotas", on_reset_quota)),
    Button(Label("account-reset-idle"), id="idle", on_click=on_no_reset, when=F["kind"] == "first_use"),
    Button(Label("account-reset-never"), id="never", on_click=on_no_reset, when=F["kind"] == "credit"),
    Row(back_to(AccountsSG.account), home_button()),
    state=AccountsSG.reset,
    getter=[get_reset, get_refused],
    preview_data={
        "account": "🤖 ChatGPT",
        "chosen": True,
        "kind": "first_use",
        "time": "17:20",
        "date": "2026-12-31",
        "quotas": [],
        "refused": None,
    },
)

stopped = Window(
    T("account-stopped-question", account=F["account"]),
    T("account-stopped-count", amount=F["counted"], when=F["counted"]),
    Button(Label("account-stopped-yes"), id="yes", on_click=on_stopped),
    Row(back_to(AccountsSG.account), home_button()),
    state=AccountsSG.stopped,
    getter=get_stopped,
    preview_data={"account": "🤖 ChatGPT", "counted": "21 messages"},
)

remove = Window(
    T("account-remove-question", account=F["account"], key=F["key"]),
    Button(Label("account-remove-yes"), id="yes", on_click=on_remove),
    SwitchTo(Label("account-remove-no"), id="no", state=AccountsSG.account),
    home_button(),
    state=AccountsSG.remove,
    getter=get_remove,
    preview_data={"account": "💎 Gemini", "key": "yes"},
)


def build() -> Dialog:
    return Dialog(
        accounts, account, rename, key, left, reset, stopped, remove, on_start=on_start, on_process_result=on_result
    )
