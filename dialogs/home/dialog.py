"""Home: a short overview and the ways to everything."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, LaunchMode, Window
from aiogram_dialog.widgets.kbd import Column, Row, Select, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.home.getters import get_home
from dialogs.register.getters import get_languages
from dialogs.register.handlers import on_language
from dialogs.states import AccountsSG, AddSG, HomeSG, LogSG, StatusSG, ZoneSG
from dialogs.widgets import Given, Label, T, back_to

home = Window(
    Format("{notice}\n", when=F["notice"]),
    T("home-title", count=F["count"], number=F["number"]),
    Given("next", when=F["next"]),
    T("home-empty", when=~F["count"]),
    Row(
        Start(Label("home-status"), id="st", state=StatusSG.status, when=F["count"]),
        Start(Label("home-log"), id="log", state=LogSG.accounts, when=F["count"]),
    ),
    Start(Label("home-add"), id="add", state=AddSG.platform),
    Start(Label("accounts-button"), id="acc", state=AccountsSG.accounts, when=F["count"]),
    Row(
        SwitchTo(Label("home-language"), id="lang", state=HomeSG.language),
        Start(Label("home-zone"), id="zone", state=ZoneSG.zone),
    ),
    SwitchTo(Label("home-help"), id="help", state=HomeSG.help),
    state=HomeSG.home,
    getter=get_home,
    preview_data={"count": 3, "number": "3", "next": "💎 Gemini", "notice": None},
)

guide = Window(T("help"), back_to(HomeSG.home), state=HomeSG.help)

language = Window(
    T("language-question"),
    Column(Select(Format("{item[1]}"), id="l", items="languages", item_id_getter=itemgetter(0), on_click=on_language)),
    back_to(HomeSG.home),
    state=HomeSG.language,
    getter=get_languages,
    preview_data={"languages": [("en", "English"), ("ko", "한국어")]},
)


def build() -> Dialog:
    return Dialog(home, guide, language, launch_mode=LaunchMode.ROOT)
