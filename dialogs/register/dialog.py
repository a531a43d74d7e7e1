"""Registering: three taps when the guesses are right."""

from __future__ import annotations

from operator import itemgetter

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.register.getters import get_asked, get_languages
from dialogs.register.handlers import on_done, on_go_on, on_language, on_notification, on_zone
from dialogs.states import RegisterSG
from dialogs.widgets import Label, T, back_to

language = Window(
    T("register-welcome"),
    Button(Label("register-go-on"), id="go", on_click=on_go_on),
    SwitchTo(Label("register-other-language"), id="other", state=RegisterSG.languages),
    state=RegisterSG.language,
    on_process_result=on_zone,
)

languages = Window(
    T("language-question"),
    Group(
        Select(Format("{item[1]}"), id="l", items="languages", item_id_getter=itemgetter(0), on_click=on_language),
        width=2,
    ),
    back_to(RegisterSG.language),
    state=RegisterSG.languages,
    getter=get_languages,
    preview_data={"languages": [("en", "✅ English"), ("ko", "한국어")]},
)

notifications = Window(
    T("notify-question"),
    Column(Select(Format("{item[1]}"), id="n", items="kinds", item_id_getter=itemgetter(0), on_click=on_notification)),
    Button(Label("done-button"), id="done", on_click=on_done),
    back_to(RegisterSG.language),
    state=RegisterSG.notifications,
    getter=get_asked,
    preview_data={"kinds": [("reset_alert", "✅ Before something is lost")]},
)


def build() -> Dialog:
    return Dialog(language, languages, notifications)
