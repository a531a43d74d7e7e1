"""All windows by name, and typed ways into them. A state's name is a stored format: renaming one orphans open windows."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class RegisterSG(StatesGroup):
    language = State()
    languages = State()
    zone = State()
    notifications = State()


class ZoneSG(StatesGroup):
    """Choosing a time zone; closes with ``{"zone": name}``."""

    suggestions = State()
    search = State()
    found = State()
    my_time = State()


class HomeSG(StatesGroup):
    home = State()
    help = State()


class StatusSG(StatesGroup):
    status = State()


class LogSG(StatesGroup):
    accounts = State()
    account = State()
    amount = State()
    recent = State()


class AccountsSG(StatesGroup):
    list = State()
    account = State()
    rename = State()
    presets = State()
    key = State()
    remove_key = State()
    quota = State()
    correct = State()
    anchor = State()
    remove = State()


class AddSG(StatesGroup):
    platform = State()
    custom_name = State()
    preset = State()
    identifier = State()
    key = State()
    other_key = State()
    summary = State()
    added = State()


class LimitSG(StatesGroup):
    """Describing one limit of one's own; closes with ``{"limit": …}`` as ``services.quota.limits`` writes it."""

    unit = State()
    amount = State()
    window = State()
    duration = State()
    zone = State()
    anchor_day = State()


class GuidesSG(StatesGroup):
    list = State()
    guide = State()


class SettingsSG(StatesGroup):
    menu = State()
    language = State()
    hours = State()
    hour = State()
    notifications = State()
    my_data = State()
    delete = State()


ASKS_FOR_TEXT = frozenset(
    {
        ZoneSG.search,
        ZoneSG.my_time,
        LogSG.amount,
        AccountsSG.rename,
        AccountsSG.key,
        AccountsSG.correct,
        AccountsSG.anchor,
        AddSG.custom_name,
        AddSG.identifier,
        AddSG.key,
        LimitSG.amount,
        LimitSG.duration,
        SettingsSG.delete,
    }
)
"""Windows that read what is typed; anywhere else a line such as "gemini 20" logs use. A test holds this to the windows."""
