"""Adding an account: platform, limits, one look at all of it, saved.

The key is asked for last, on the summary itself. It may not wait in a dialog for a later step, so it is saved by the
very message that brings it; and the person has seen everything else by then. A name is a button there and no step:
whoever has one account of a platform needs none.
"""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, StartMode, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Row, Select, Start, SwitchTo, Url
from aiogram_dialog.widgets.link_preview import LinkPreview
from aiogram_dialog.widgets.text import Format

from dialogs.add.getters import get_added, get_key, get_platforms, get_summary
from dialogs.add.handlers import (
    on_again,
    on_back,
    on_identifier,
    on_key,
    on_limits,
    on_limits_given,
    on_more,
    on_name,
    on_no_identifier,
    on_other,
    on_platform,
    on_reset,
    on_save,
    on_start,
    on_to_summary,
    on_try_again,
)
from dialogs.states import AddSG, StatusSG
from dialogs.typed import get_refused
from dialogs.widgets import Given, Label, T, back_to, home_button

platform = Window(
    T("add-first-question", when=F["first"]),
    T("add-question", when=~F["first"]),
    Group(
        Select(Format("{item[1]}"), id="p", items="platforms", item_id_getter=itemgetter(0), on_click=on_platform),
        width=2,
    ),
    Row(
        Button(Label("add-fewer"), id="fewer", on_click=on_more, when=F["before"]),
        Button(Label("add-more"), id="more", on_click=on_more, when=F["after"]),
        SwitchTo(Label("add-custom"), id="own", state=AddSG.custom_name),
    ),
    home_button(),
    state=AddSG.platform,
    getter=get_platforms,
    preview_data={"first": False, "platforms": [("gemini_free", "💎 Gemini")], "before": False, "after": True},
)

custom_name = Window(
    Format("{refused}\n", when=F["refused"]),
    T("add-name-question"),
    MessageInput(on_name),
    Row(back_to(AddSG.platform), home_button()),
    state=AddSG.custom_name,
    getter=get_refused,
    preview_data={"refused": None},
)


def _change(when: WhenCondition = None) -> Keyboard:
    """What can still be changed before it is saved."""
    return Group(
        Row(
            SwitchTo(Label("add-identifier"), id="name", state=AddSG.identifier),
            Button(Label("add-limits"), id="lim", on_click=on_limits),
        ),
        Button(Label("add-reset"), id="reset", on_click=on_reset, when=F["asks_reset"]),
        when=when,
    )


def _leave() -> Keyboard:
    return Row(Button(Label("back-button"), id="back", on_click=on_back), home_button())


_DRAFT = {"account": "💎 Gemini", "limits": "1,500 requests a day", "twins": 0, "number": "0", "asks_reset": False}

summary = Window(
    T("add-check"),
    Given("account"),
    Given("limits"),
    T("add-twins", count=F["twins"], number=F["number"], when=F["twins"]),
    Button(Label("add-save"), id="save", on_click=on_save),
    _change(),
    _leave(),
    LinkPreview(is_disabled=True),
    state=AddSG.summary,
    getter=get_summary,
    preview_data=_DRAFT,
)

key = Window(
    Format("{refused}\n", when=F["refused"]),
    T("add-check", when=~F["other"]),
    Given("account"),
    Given("limits", when=~F["other"]),
    T("add-twins", count=F["twins"], number=F["number"], when=F["twins"] & ~F["other"]),
    T("add-key-question", has_prefix=F["has_prefix"], prefixes=Given("prefixes"), when=~F["other"]),
    MessageInput(on_key),
    Button(Label("log-add", platform=F["other"]), id="other", on_click=on_other, when=F["other"]),
    Button(Label("add-key-again"), id="again", on_click=on_try_again, when=F["other"]),
    Button(Label("add-save-without-key"), id="save", on_click=on_save),
    Url(Label("add-key-how"), Format("{url}"), when=~F["other"]),
    _change(when=~F["other"]),
    _leave(),
    LinkPreview(is_disabled=True),
    state=AddSG.key,
    getter=[get_summary, get_key, get_refused],
    preview_data={
        **_DRAFT,
        "has_prefix": "yes",
        "prefixes": "AIza",
        "url": "https://aistudio.google.com/apikey",
        "other": None,
        "refused": None,
    },
)

identifier = Window(
    Format("{refused}\n", when=F["refused"]),
    T("add-identifier-question"),
    MessageInput(on_identifier),
    Button(Label("add-identifier-none"), id="none", on_click=on_no_identifier),
    Row(Button(Label("back-button"), id="back", on_click=on_to_summary), home_button()),
    state=AddSG.identifier,
    getter=get_refused,
    preview_data={"refused": None},
)

added = Window(
    T("add-done"),
    Given("account"),
    T("add-key-kept", preview=F["preview"], when=F["preview"]),
    Format("{said}", when=F["said"]),
    T("add-reset-hint", when=F["asks_reset"]),
    Button(Label("add-another"), id="anew", on_click=on_again),
    Row(
        Start(Label("home-status"), id="st", state=StatusSG.status, mode=StartMode.RESET_STACK),
        home_button(),
    ),
    state=AddSG.added,
    getter=get_added,
    preview_data={"account": "💎 Gemini", "preview": "AIza…x7Qf", "said": None, "asks_reset": False},
)


def build() -> Dialog:
    return Dialog(
        platform,
        custom_name,
        key,
        summary,
        identifier,
        added,
        on_start=on_start,
        on_process_result=on_limits_given,
    )
