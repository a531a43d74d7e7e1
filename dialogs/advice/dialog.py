"""What to use now, and why."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, Start, SwitchTo, Url
from aiogram_dialog.widgets.text import Format

from dialogs.advice.getters import get_advice, get_purposes
from dialogs.advice.handlers import on_add, on_again, on_other_amount, on_private, on_purpose, on_skip, on_step
from dialogs.states import AddSG, AdviceSG, PlanSG
from dialogs.widgets import Given, Label, T, back_to, home_button, row_id

now = Window(
    Given("advice"),
    Url(Label("advice-open", emoji=F["emoji"], platform=F["platform"]), Format("{url}"), when=F["url"]),
    Row(
        Select(
            Format("{item[1]}"),
            id="s",
            items="steps",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=on_step,
        ),
        Button(Label("advice-other-amount"), id="oa", on_click=on_other_amount, when=F["steps"]),
    ),
    Button(Label("advice-skip"), id="skip", on_click=on_skip, when=F["steps"]),
    Button(Label("advice-from-start"), id="again", on_click=on_again, when=F["skipped"]),
    Button(Label("log-add", platform=F["what_if"]), id="wi", on_click=on_add, when=F["what_if"]),
    Start(Label("home-add"), id="add", state=AddSG.platform, when=F["empty"]),
    Row(
        Button(Label("advice-private", on=F["private"]), id="pr", on_click=on_private),
        SwitchTo(Label("advice-purpose", purpose=F["purpose"]), id="pu", state=AdviceSG.purpose),
        when=~F["empty"],
    ),
    Row(Start(Label("plan-button"), id="plan", state=PlanSG.plan), home_button()),
    state=AdviceSG.now,
    getter=get_advice,
    preview_data={
        "advice": "💡 💎 Gemini, now",
        "url": "https://aistudio.google.com/",
        "emoji": "💎",
        "platform": "Gemini",
        "steps": [(1, "+10")],
        "skipped": True,
        "what_if": None,
        "private": "no",
        "purpose": "any",
        "empty": False,
    },
)

purpose = Window(
    T("advice-purpose-question"),
    Column(Select(Format("{item[1]}"), id="p", items="purposes", item_id_getter=itemgetter(0), on_click=on_purpose)),
    Row(back_to(AdviceSG.now), home_button()),
    state=AdviceSG.purpose,
    getter=get_purposes,
    preview_data={"purposes": [("any", "✅ Any")]},
)


def build() -> Dialog:
    return Dialog(now, purpose)
