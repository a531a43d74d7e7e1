"""Limits: a preset of the platform, or own numbers asked for one by one. Whoever opened it decides what follows."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Keyboard, Row, Select, SwitchTo
from aiogram_dialog.widgets.link_preview import LinkPreview
from aiogram_dialog.widgets.text import Format

from dialogs.limits.getters import (
    get_amount,
    get_clock,
    get_days,
    get_kinds,
    get_presets,
    get_review,
    get_spans,
    get_units,
)
from dialogs.limits.handlers import (
    kind_of,
    on_amount,
    on_another,
    on_back,
    on_day,
    on_day_unknown,
    on_done,
    on_drop,
    on_duration,
    on_finished,
    on_kind,
    on_never,
    on_preset,
    on_span,
    on_start,
    on_time,
    on_unit,
    on_zone,
    unit_of,
)
from dialogs.states import LimitsSG
from dialogs.typed import get_refused
from dialogs.widgets import Given, Label, Packed, T, close_button, home_button, row_id


def _choices(widget_id: str, items: str, on_click: Any, type_factory: Callable[[str], Any] = str) -> Keyboard:
    """A button for each item: a pair of what it carries and what stands on it."""
    return Select(
        Format("{item[1]}"),
        id=widget_id,
        items=items,
        item_id_getter=itemgetter(0),
        type_factory=type_factory,
        on_click=on_click,
    )


def _back_and_home() -> Keyboard:
    return Row(Button(Label("back-button"), id="back", on_click=on_back), home_button())


preset = Window(
    T("limits-question", platform=F["platform"], when=F["several"]),
    T("limits-question-one", platform=F["platform"], when=~F["several"]),
    Given("presets"),
    T("limits-doubt", url=F["url"], when=F["doubtful"]),
    Group(_choices("n", "numbers", on_preset), width=5),
    SwitchTo(Label("limits-own"), id="own", state=LimitsSG.unit),
    Row(close_button(), home_button()),
    LinkPreview(is_disabled=True),
    state=LimitsSG.preset,
    getter=get_presets,
    preview_data={
        "platform": "💎 Gemini",
        "presets": "1 · …",
        "several": True,
        "doubtful": True,
        "url": "https://aistudio.google.com/",
        "numbers": [("mission", "1")],
    },
)

unit = Window(
    T("limits-unit-question"),
    Group(
        _choices("u", "units", on_unit, unit_of),
        width=2,
    ),
    _back_and_home(),
    state=LimitsSG.unit,
    getter=get_units,
    preview_data={"units": [("messages", "Messages"), ("requests", "Requests")]},
)

amount = Window(
    Format("{refused}\n", when=F["refused"]),
    T("limits-amount-question", unit=F["unit"]),
    MessageInput(on_amount),
    _back_and_home(),
    state=LimitsSG.amount,
    getter=[get_amount, get_refused],
    preview_data={"unit": "messages", "refused": None},
)

window = Window(
    T("limits-window-question", amount=F["amount"]),
    Group(
        _choices("p", "periods", on_kind, kind_of),
        width=2,
    ),
    Column(
        _choices("k", "others", on_kind, kind_of),
    ),
    _back_and_home(),
    state=LimitsSG.window,
    getter=get_kinds,
    preview_data={
        "amount": "50 messages",
        "periods": [("day", "🌙 Every day"), ("week", "📅 Every week")],
        "others": [("first_use", "▶️ A while after my first use")],
    },
)

duration = Window(
    Format("{refused}\n", when=F["refused"]),
    T("limits-duration-question", amount=F["amount"], kind=F["kind"]),
    Button(Label("limits-never"), id="never", on_click=on_never, when=F["credit"]),
    Packed(_choices("d", "spans", on_span, row_id), width=4),
    MessageInput(on_duration),
    _back_and_home(),
    state=LimitsSG.duration,
    getter=[get_spans, get_refused],
    preview_data={
        "amount": "50 messages",
        "kind": "credit",
        "credit": True,
        "spans": [(2592000, "30 days")],
        "refused": None,
    },
)

day = Window(
    T("limits-day-question", amount=F["amount"], kind=F["kind"]),
    Group(
        _choices("w", "weekdays", on_day, row_id),
        width=2,
    ),
    Group(
        _choices("m", "dates", on_day, row_id),
        width=7,
    ),
    Button(Label("limits-day-unknown"), id="any", on_click=on_day_unknown),
    _back_and_home(),
    state=LimitsSG.day,
    getter=get_days,
    preview_data={"amount": "50 messages", "kind": "month", "weekdays": [], "dates": [(1, "1"), (2, "2")]},
)

clock = Window(
    Format("{refused}\n", when=F["refused"]),
    T("limits-clock-question", amount=F["amount"]),
    Given("reset"),
    T("limits-clock-type"),
    Button(Label("limits-clock-right"), id="set", on_click=on_finished),
    Group(_choices("z", "zones", on_zone), width=2),
    MessageInput(on_time),
    _back_and_home(),
    state=LimitsSG.clock,
    getter=[get_clock, get_refused],
    preview_data={"amount": "50 messages", "reset": "Resets …", "zones": [("UTC", "🔘 UTC")], "refused": None},
)

review = Window(
    T("limits-review"),
    Given("limits"),
    Button(Label("limits-done"), id="all", on_click=on_done),
    Button(Label("limits-another"), id="more", on_click=on_another, when=F["room"]),
    Group(
        _choices("x", "drops", on_drop, row_id),
        width=5,
    ),
    _back_and_home(),
    state=LimitsSG.review,
    getter=get_review,
    preview_data={"limits": "1 · 50 messages a day", "drops": [(1, "✖️ 1")], "room": True},
)


def build() -> Dialog:
    return Dialog(preset, unit, amount, window, duration, day, clock, review, on_start=on_start)
