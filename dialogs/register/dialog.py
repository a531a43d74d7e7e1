"""Registering: three taps when the guesses are right."""

from __future__ import annotations

from operator import itemgetter

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Select, Start
from aiogram_dialog.widgets.text import Format

from dialogs.register.getters import get_languages, get_notifications
from dialogs.register.handlers import on_done, on_language, on_notification, on_zone_given
from dialogs.states import RegisterSG, ZoneSG
from dialogs.widgets import Label, T

language = Window(
    T("register-welcome"),
    Start(Label("register-go-on"), id="go", state=ZoneSG.zone),
    Group(
        Select(Format("{item[1]}"), id="lang", items="languages", item_id_getter=itemgetter(0), on_click=on_language),
        width=2,
    ),
    state=RegisterSG.language,
    getter=get_languages,
    on_process_result=on_zone_given,
    preview_data={"languages": [("en", "English"), ("ko", "한국어")]},
)

notifications = Window(
    T("notify-question"),
    Column(Select(Format("{item[1]}"), id="n", items="kinds", item_id_getter=itemgetter(0), on_click=on_notification)),
    Button(Label("done-button"), id="done", on_click=on_done),
    state=RegisterSG.notifications,
    getter=get_notifications,
    preview_data={"kinds": [("reset_alert", "✅ Before something is lost")]},
)


def build() -> Dialog:
    return Dialog(language, notifications)
