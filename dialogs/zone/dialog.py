"""Asking for a time zone, by the clock on the wall; whoever opened it decides what follows."""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Group, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.states import ZoneSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, T, back_to, close_button
from dialogs.zone.getters import get_found, get_suggestions
from dialogs.zone.handlers import on_city, on_my_time, on_zone

_ZONES = [("Asia/Seoul", "20:05 Seoul")]

zone = Window(
    T("zone-question"),
    Group(Select(Format("{item[1]}"), id="z", items="zones", item_id_getter=itemgetter(0), on_click=on_zone), width=2),
    SwitchTo(Label("zone-search-button"), id="search", state=ZoneSG.search),
    SwitchTo(Label("zone-time-button"), id="time", state=ZoneSG.my_time),
    close_button(),
    state=ZoneSG.zone,
    getter=get_suggestions,
    preview_data={"zones": _ZONES},
)

search = Window(
    Format("{refused}\n", when=F["refused"]),
    T("zone-search"),
    MessageInput(on_city),
    back_to(ZoneSG.zone),
    state=ZoneSG.search,
    getter=get_refused,
    preview_data={"refused": None},
)

my_time = Window(
    Format("{refused}\n", when=F["refused"]),
    T("zone-time"),
    MessageInput(on_my_time),
    back_to(ZoneSG.zone),
    state=ZoneSG.my_time,
    getter=get_refused,
    preview_data={"refused": None},
)

found = Window(
    T("zone-found"),
    Column(Select(Format("{item[1]}"), id="z", items="zones", item_id_getter=itemgetter(0), on_click=on_zone)),
    back_to(ZoneSG.zone),
    state=ZoneSG.found,
    getter=get_found,
    preview_data={"zones": _ZONES},
)


def build() -> Dialog:
    return Dialog(zone, search, my_time, found)
