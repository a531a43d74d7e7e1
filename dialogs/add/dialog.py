"""Adding an account: platform, limits, key where there is one, done."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select, Start, SwitchTo, Url
from aiogram_dialog.widgets.text import Format

from dialogs.add.getters import get_added, get_key, get_platforms, get_presets
from dialogs.add.handlers import on_key, on_no_key, on_platform, on_preset, on_start
from dialogs.states import AddSG, StatusSG
from dialogs.widgets import Given, Label, T, back_to, home_button

platform = Window(
    T("add-first-question", when=F["first"]),
    T("add-question", when=~F["first"]),
    Group(
        Select(Format("{item[1]}"), id="p", items="platforms", item_id_getter=itemgetter(0), on_click=on_platform),
        width=2,
    ),
    home_button(),
    state=AddSG.platform,
    getter=get_platforms,
    preview_data={"first": False, "platforms": [("gemini_free", "💎 Gemini")]},
)

preset = Window(
    T("add-preset-question", platform=F["platform"]),
    Given("presets"),
    Row(Select(Format("{item[1]}"), id="n", items="numbers", item_id_getter=itemgetter(0), on_click=on_preset)),
    Row(back_to(AddSG.platform), home_button()),
    state=AddSG.preset,
    getter=get_presets,
    preview_data={"platform": "💎 Gemini", "presets": "1 · …", "numbers": [("mission", "1")]},
)

key = Window(
    Format("{refused}\n", when=F["refused"]),
    T("add-key-question", platform=F["platform"]),
    T("add-key-prefix", prefixes=F["prefixes"], when=F["has_prefix"]),
    T("add-key-promise"),
    MessageInput(on_key),
    Button(Label("add-key-without"), id="none", on_click=on_no_key),
    Url(Label("add-key-how"), Format("{url}")),
    Row(back_to(AddSG.preset), home_button()),
    state=AddSG.key,
    getter=get_key,
    preview_data={
        "platform": "💎 Gemini",
        "prefixes": "AIza",
        "has_prefix": True,
        "url": "https://aistudio.google.com/apikey",
        "refused": None,
    },
)

added = Window(
    T("add-done"),
    Given("account"),
    T("add-key-kept", preview=F["preview"], when=F["preview"]),
    Start(Label("home-status"), id="st", state=StatusSG.status, mode=StartMode.RESET_STACK),
    SwitchTo(Label("add-another"), id="more", state=AddSG.platform),
    home_button(),
    state=AddSG.added,
    getter=get_added,
    preview_data={"account": "💎 Gemini", "preview": "AIza…x7Qf"},
)


def build() -> Dialog:
    return Dialog(platform, preset, key, added, on_start=on_start)
