"""Apps and scripts: the code that connects an e-mail account, tokens, the calendar's address."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.access.getters import get_access, get_rights, get_token
from dialogs.access.handlers import on_calendar, on_code, on_revoke, on_rights, on_token
from dialogs.states import AccessSG
from dialogs.widgets import Label, T, back_to, close_button, home_button, row_id

access = Window(
    T("access-overview", email=F["email"], connected=F["connected"], count=F["count"], number=F["number"]),
    Button(Label("access-code"), id="code", on_click=on_code),
    SwitchTo(Label("access-new"), id="new", state=AccessSG.rights),
    Button(Label("access-calendar"), id="cal", on_click=on_calendar),
    Column(
        Select(
            Format("{item[1]}"),
            id="t",
            items="tokens",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_token,
        )
    ),
    Row(close_button(), home_button()),
    state=AccessSG.access,
    getter=get_access,
    preview_data={
        "email": "ann@example.org",
        "connected": "yes",
        "count": 1,
        "number": "1",
        "tokens": [("1", "🔑 aqo_…x7Qf")],
    },
)

rights = Window(
    T("access-rights-question"),
    Column(Select(Format("{item[1]}"), id="r", items="rights", item_id_getter=itemgetter(0), on_click=on_rights)),
    Row(back_to(AccessSG.access), home_button()),
    state=AccessSG.rights,
    getter=get_rights,
    preview_data={"rights": [("read", "👀 See what is left")]},
)

token = Window(
    T("access-token", preview=F["preview"], rights=F["rights"], made=F["made"], used=F["used"]),
    Button(Label("access-revoke"), id="revoke", on_click=on_revoke),
    Row(back_to(AccessSG.access), home_button()),
    state=AccessSG.token,
    getter=get_token,
    preview_data={"preview": "aqo_…x7Qf", "rights": "read", "made": "Nov 25", "used": "never"},
)


def build() -> Dialog:
    return Dialog(access, rights, token)
