"""Settings: language, clock, hours, notifications, and what is kept of a person."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.register.getters import get_languages
from dialogs.settings.getters import get_active, get_data, get_delete, get_notifications, get_quiet, get_settings
from dialogs.settings.handlers import (
    hours_id,
    on_active,
    on_active_typed,
    on_confirmed,
    on_export,
    on_kind,
    on_language,
    on_no_quiet,
    on_quiet,
    on_quiet_typed,
    on_zone,
)
from dialogs.states import AccessSG, SettingsSG, ZoneSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, T, back_to, home_button

_BACK = Row(back_to(SettingsSG.settings), home_button())
_HOURS = {"refused": None, "hours": "09:00–22:00", "choices": [("540-1320", "09:00–22:00")], "quiet": True}

settings = Window(
    T(
        "settings-overview",
        language=F["language"],
        city=F["city"],
        time=F["time"],
        active=F["active"],
        quiet=F["quiet"],
        on=F["on"],
        all=F["all"],
    ),
    Row(
        SwitchTo(Label("settings-language"), id="l", state=SettingsSG.language),
        Start(Label("settings-zone"), id="z", state=ZoneSG.zone),
    ),
    Row(
        SwitchTo(Label("settings-active"), id="a", state=SettingsSG.active),
        SwitchTo(Label("settings-quiet"), id="q", state=SettingsSG.quiet),
    ),
    SwitchTo(Label("settings-notifications"), id="n", state=SettingsSG.notifications),
    Start(Label("access-button"), id="k", state=AccessSG.access),
    SwitchTo(Label("settings-data"), id="d", state=SettingsSG.data),
    home_button(),
    state=SettingsSG.settings,
    getter=get_settings,
    on_process_result=on_zone,
    preview_data={
        "language": "English",
        "city": "Seoul",
        "time": "20:05",
        "active": "09:00–22:00",
        "quiet": "23:00–08:00",
        "on": "4",
        "all": "5",
    },
)

language = Window(
    T("language-question"),
    Group(
        Select(Format("{item[1]}"), id="l", items="languages", item_id_getter=itemgetter(0), on_click=on_language),
        width=2,
    ),
    _BACK,
    state=SettingsSG.language,
    getter=get_languages,
    preview_data={"languages": [("en", "✅ English"), ("ko", "한국어")]},
)

notifications = Window(
    T("notify-settings"),
    Column(Select(Format("{item[1]}"), id="n", items="kinds", item_id_getter=itemgetter(0), on_click=on_kind)),
    _BACK,
    state=SettingsSG.notifications,
    getter=get_notifications,
    preview_data={"kinds": [("reset_alert", "✅ Before something is lost")]},
)

active = Window(
    Format("{refused}\n", when=F["refused"]),
    T("active-question", hours=F["hours"]),
    Column(
        Select(
            Format("{item[1]}"),
            id="h",
            items="choices",
            item_id_getter=itemgetter(0),
            type_factory=hours_id,
            on_click=on_active,
        )
    ),
    MessageInput(on_active_typed),
    _BACK,
    state=SettingsSG.active,
    getter=[get_active, get_refused],
    preview_data=_HOURS,
)

quiet = Window(
    Format("{refused}\n", when=F["refused"]),
    T("quiet-question", hours=F["hours"]),
    Column(
        Select(
            Format("{item[1]}"),
            id="h",
            items="choices",
            item_id_getter=itemgetter(0),
            type_factory=hours_id,
            on_click=on_quiet,
        )
    ),
    Button(Label("quiet-none-button"), id="none", on_click=on_no_quiet, when=F["quiet"]),
    MessageInput(on_quiet_typed),
    _BACK,
    state=SettingsSG.quiet,
    getter=[get_quiet, get_refused],
    preview_data=_HOURS,
)

data = Window(
    T("data-overview", count=F["count"], number=F["number"]),
    Button(Label("data-export"), id="export", on_click=on_export),
    SwitchTo(Label("data-delete"), id="delete", state=SettingsSG.delete),
    _BACK,
    state=SettingsSG.data,
    getter=get_data,
    preview_data={"count": 3, "number": "3"},
)

delete = Window(
    Format("{refused}\n", when=F["refused"]),
    T("data-delete-question", count=F["count"], number=F["number"], word=F["word"]),
    MessageInput(on_confirmed),
    Row(back_to(SettingsSG.data), home_button()),
    state=SettingsSG.delete,
    getter=[get_data, get_delete, get_refused],
    preview_data={"refused": None, "count": 3, "number": "3", "word": "delete everything"},
)


def build() -> Dialog:
    return Dialog(settings, language, notifications, active, quiet, data, delete)
