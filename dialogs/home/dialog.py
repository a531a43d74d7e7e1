"""Home: a greeting, the one thing worth saying now, and the ways to everything."""

from __future__ import annotations

from aiogram import F
from aiogram_dialog import Dialog, LaunchMode, Window
from aiogram_dialog.widgets.kbd import Row, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.home.getters import get_home
from dialogs.states import (
    AccountsSG,
    AddSG,
    AdviceSG,
    GuidesSG,
    HistorySG,
    HomeSG,
    LogSG,
    PlanSG,
    SettingsSG,
    StatusSG,
)
from dialogs.widgets import Given, Label, T, back_to

_SOME = F["count"]

home = Window(
    Format("{notice}\n", when=F["notice"]),
    T("home-greeting", part=F["part"], named=F["named"], name=F["name"], count=F["count"], number=F["number"]),
    Given("news"),
    Start(Label("home-advice"), id="now", state=AdviceSG.now, when=_SOME),
    Row(
        Start(Label("home-status"), id="st", state=StatusSG.status),
        Start(Label("plan-button"), id="plan", state=PlanSG.plan),
        when=_SOME,
    ),
    Start(Label("home-add"), id="first", state=AddSG.platform, when=~_SOME),
    Row(
        Start(Label("home-log"), id="log", state=LogSG.accounts),
        Start(Label("home-add"), id="add", state=AddSG.platform),
        when=_SOME,
    ),
    Row(
        Start(Label("home-accounts"), id="acc", state=AccountsSG.accounts),
        Start(Label("home-history"), id="hist", state=HistorySG.history),
        when=_SOME,
    ),
    Row(
        Start(Label("home-guides"), id="gd", state=GuidesSG.guides),
        Start(Label("home-settings"), id="set", state=SettingsSG.settings),
    ),
    SwitchTo(Label("home-help"), id="help", state=HomeSG.help),
    state=HomeSG.home,
    getter=get_home,
    preview_data={
        "notice": None,
        "part": "evening",
        "named": "yes",
        "name": "Ann",
        "count": 3,
        "number": "3",
        "news": "⏳ 💎 Gemini",
    },
)

guide = Window(T("help"), back_to(HomeSG.home), state=HomeSG.help)


def build() -> Dialog:
    return Dialog(home, guide, launch_mode=LaunchMode.ROOT)
