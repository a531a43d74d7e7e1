"""Guides: what each platform gives for free, how to get it step by step, and what to mind."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select, SwitchTo, Url
from aiogram_dialog.widgets.text import Format

from dialogs.guides.getters import get_guide, get_guides, get_steps, get_tips
from dialogs.guides.handlers import on_add, on_platform, on_start
from dialogs.paging import page_buttons
from dialogs.states import GuidesSG
from dialogs.widgets import Given, Label, T, back_to, home_button

guides = Window(
    T("guides-question"),
    Group(
        Select(Format("{item[1]}"), id="p", items="platforms", item_id_getter=itemgetter(0), on_click=on_platform),
        width=2,
    ),
    page_buttons(),
    home_button(),
    state=GuidesSG.guides,
    getter=get_guides,
    preview_data={"platforms": [("gemini_free", "💎 Gemini")], "turns": [(1, "1/2"), (2, "›")]},
)

to_add = Button(Label("guide-add", platform=F["name"]), id="add", on_click=on_add, when=F["offered"])
to_steps = SwitchTo(Label("guide-steps"), id="steps", state=GuidesSG.steps, when=F["offered"])
to_tips = SwitchTo(Label("guide-tips"), id="tips", state=GuidesSG.tips, when=F["has_tips"])

guide = Window(
    Given("guide"),
    to_add,
    Row(to_steps, to_tips),
    Group(
        Url(Label("guide-signup"), Format("{signup}")),
        Url(Label("guide-key"), Format("{keys}"), when=F["keys"]),
        Url(Label("guide-limits"), Format("{limits}")),
        width=2,
    ),
    Row(back_to(GuidesSG.guides), home_button()),
    state=GuidesSG.guide,
    getter=get_guide,
    preview_data={
        "guide": "💎 Gemini",
        "name": "💎 Gemini",
        "offered": True,
        "has_tips": True,
        "signup": "https://aistudio.google.com/",
        "keys": "https://aistudio.google.com/apikey",
        "limits": "https://aistudio.google.com/rate-limit",
    },
)

steps = Window(
    Given("steps"),
    Group(
        Url(Label("guide-signup"), Format("{signup}")),
        Url(Label("guide-key"), Format("{keys}"), when=F["keys"]),
        width=2,
    ),
    to_add,
    to_tips,
    Row(back_to(GuidesSG.guide), home_button()),
    state=GuidesSG.steps,
    getter=get_steps,
    preview_data={
        "steps": "1. Sign up",
        "name": "💎 Gemini",
        "offered": True,
        "has_tips": True,
        "signup": "https://aistudio.google.com/",
        "keys": "https://aistudio.google.com/apikey",
    },
)

tips = Window(
    Given("tips"),
    to_add,
    to_steps,
    Row(back_to(GuidesSG.guide), home_button()),
    state=GuidesSG.tips,
    getter=get_tips,
    preview_data={"tips": "💡", "name": "💎 Gemini", "offered": True},
)


def build() -> Dialog:
    return Dialog(guides, guide, steps, tips, on_start=on_start)
