"""What to use now, and why."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, Start, SwitchTo, Url
from aiogram_dialog.widgets.text import Format

from dialogs.advice.getters import get_advice, get_purposes
from dialogs.advice.handlers import on_add, on_again, on_other_amount, on_private, on_purpose, on_skip, on_step, step_id
from dialogs.states import AddSG, AdviceSG, PlanSG
from dialogs.widgets import Given, Label, T, back_to, home_button, row_id


def _of_best(key: str, id_: str, on_click: Any) -> Select[int]:
    """A button that carries the account it was drawn for: another may be the best by the time it is tapped."""
    return Select(Label(key), id=id_, items="best", item_id_getter=int, type_factory=row_id, on_click=on_click)


now = Window(
    Given("advice"),
    Url(Label("advice-open", emoji=F["emoji"], platform=F["platform"]), Format("{url}"), when=F["url"]),
    Row(
        Select(
            Format("{item[1]}"),
            id="s",
            items="steps",
            item_id_getter=itemgetter(0),
            type_factory=step_id,
            on_click=on_step,
        ),
        _of_best("advice-other-amount", "oa", on_other_amount),
    ),
    _of_best("advice-skip", "skip", on_skip),
    Button(Label("advice-from-start"), id="again", on_click=on_again, when=F["skipped"]),
    Select(
        Label("log-add", platform=F["item"][1]), id="wi", items="what_if", item_id_getter=itemgetter(0), on_click=on_add
    ),
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
        "best": [1],
        "steps": [("1-1", "✍️ +10")],
        "skipped": True,
        "what_if": [("groq_free", "⚡ Groq")],
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
