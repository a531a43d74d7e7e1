"""Asking for a time zone, by the clock on the wall; whoever opened it decides what follows.

Each window takes what is typed: a city, a country, or what time it is. Answering needs no right button first.
"""

from __future__ import annotations

from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from dialogs.states import ZoneSG
from dialogs.typed import get_refused
from dialogs.widgets import Label, T, back_to, close_button
from dialogs.zone.getters import get_found, get_suggestions
from dialogs.zone.handlers import on_typed, on_zone

_PREVIEW = {"refused": None, "zones": [("Asia/Seoul", "20:05 Seoul")], "count": 1}

_refused = Format("{refused}\n", when=F["refused"])
_zones = Column(Select(Format("{item[1]}"), id="z", items="zones", item_id_getter=itemgetter(0), on_click=on_zone))
_typed = MessageInput(on_typed)

zone = Window(
    _refused,
    T("zone-question"),
    _zones,
    Row(
        SwitchTo(Label("zone-search-button"), id="search", state=ZoneSG.search),
        SwitchTo(Label("zone-time-button"), id="time", state=ZoneSG.my_time),
    ),
    _typed,
    close_button(),
    state=ZoneSG.zone,
    getter=[get_suggestions, get_refused],
    preview_data=_PREVIEW,
)

search = Window(
    _refused,
    T("zone-search"),
    _typed,
    back_to(ZoneSG.zone),
    state=ZoneSG.search,
    getter=get_refused,
    preview_data=_PREVIEW,
)

my_time = Window(
    _refused,
    T("zone-time"),
    _typed,
    back_to(ZoneSG.zone),
    state=ZoneSG.my_time,
    getter=get_refused,
    preview_data=_PREVIEW,
)

found = Window(
    _refused,
    T("zone-found", count=F["count"]),
    _zones,
    _typed,
    back_to(ZoneSG.zone),
    state=ZoneSG.found,
    getter=[get_found, get_refused],
    preview_data=_PREVIEW,
)


def build() -> Dialog:
    return Dialog(zone, search, my_time, found)
