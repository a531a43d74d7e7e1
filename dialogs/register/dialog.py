"""Registering: three taps when the guesses are right. Its zone windows serve whoever moves, too."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.register.getters import get_found, get_languages, get_notifications, get_suggestions
from dialogs.register.handlers import on_city, on_done, on_language, on_my_time, on_notification, on_zone
from dialogs.states import RegisterSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, T, back_to

_ZONES = [("Asia/Seoul", "20:05 Seoul")]

language = Window(
    T("register-welcome"),
    SwitchTo(Label("register-go-on"), id="go", state=RegisterSG.zone),
    Group(
        Select(Format("{item[1]}"), id="lang", items="languages", item_id_getter=itemgetter(0), on_click=on_language),
        width=2,
    ),
    state=RegisterSG.language,
    getter=get_languages,
    preview_data={"languages": [("en", "English"), ("ko", "한국어")]},
)

zone = Window(
    T("zone-question"),
    Group(Select(Format("{item[1]}"), id="z", items="zones", item_id_getter=itemgetter(0), on_click=on_zone), width=2),
    SwitchTo(Label("zone-search-button"), id="search", state=RegisterSG.search),
    SwitchTo(Label("zone-time-button"), id="time", state=RegisterSG.my_time),
    state=RegisterSG.zone,
    getter=get_suggestions,
    preview_data={"zones": _ZONES},
)

search = Window(
    Format("{refused}\n", when=F["refused"]),
    T("zone-search"),
    MessageInput(on_city),
    back_to(RegisterSG.zone),
    state=RegisterSG.search,
    getter=get_refused,
    preview_data={"refused": None},
)

my_time = Window(
    Format("{refused}\n", when=F["refused"]),
    T("zone-time"),
    MessageInput(on_my_time),
    back_to(RegisterSG.zone),
    state=RegisterSG.my_time,
    getter=get_refused,
    preview_data={"refused": None},
)

found = Window(
    T("zone-found"),
    Column(Select(Format("{item[1]}"), id="z", items="zones", item_id_getter=itemgetter(0), on_click=on_zone)),
    back_to(RegisterSG.zone),
    state=RegisterSG.found,
    getter=get_found,
    preview_data={"zones": _ZONES},
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
    return Dialog(language, zone, search, my_time, found, notifications)
