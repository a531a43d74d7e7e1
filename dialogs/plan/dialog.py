"""The plan of the day."""

from __future__ import annotations

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, Start

from dialogs.plan.getters import get_plan
from dialogs.plan.handlers import on_calendar, on_day
from dialogs.states import AddSG, PlanSG
from dialogs.widgets import Given, Label, home_button

plan = Window(
    Given("plan"),
    Button(Label("plan-calendar"), id="ics", on_click=on_calendar, when=F["some"]),
    Row(
        Button(Label("plan-other-day", which=F["which"]), id="day", on_click=on_day),
        Button(Label("plan-again"), id="re"),
        when=~F["empty"],
    ),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    home_button(),
    state=PlanSG.plan,
    getter=get_plan,
    preview_data={"plan": "🗓 …", "some": True, "which": "today", "empty": False},
)


def build() -> Dialog:
    return Dialog(plan)
