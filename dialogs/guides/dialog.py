"""Guides: what each platform gives for free, and how to get it. Facts of the catalogue, nothing else."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select, Url
from aiogram_dialog.widgets.text import Format

from dialogs.guides.getters import get_guide, get_guides
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

guide = Window(
    Given("guide"),
    Button(Label("guide-add", platform=F["name"]), id="add", on_click=on_add, when=F["offered"]),
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
        "signup": "https://aistudio.google.com/",
        "keys": "https://aistudio.google.com/apikey",
        "limits": "https://aistudio.google.com/rate-limit",
    },
)


def build() -> Dialog:
    return Dialog(guides, guide, on_start=on_start)
