"""All windows by name. A state's name is a stored format: renaming one orphans the windows that people have open."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class RegisterSG(StatesGroup):
    language = State()
    languages = State()
    notifications = State()


class ZoneSG(StatesGroup):
    """Asks for a time zone; closes with ``{"zone": <IANA name>}``, or with None where the person went back."""

    zone = State()
    search = State()
    my_time = State()
    found = State()


class HomeSG(StatesGroup):
    home = State()
    help = State()


class StatusSG(StatesGroup):
    status = State()


class LogSG(StatesGroup):
    accounts = State()
    account = State()
    amount = State()


class AddSG(StatesGroup):
    """Adds an account; ``{"platform_id": …}`` begins with that platform's limits, ``{"first": …}`` greets.

    The summary comes as ``key`` where the platform has keys, for it asks for one there, and as ``summary`` elsewhere.
    """

    platform = State()
    custom_name = State()
    key = State()
    summary = State()
    identifier = State()
    added = State()


class LimitsSG(StatesGroup):
    """Asks for the limits of ``{"platform_id": …}`` (``custom``: own numbers only).

    Closes with ``{"preset_id": …}`` or ``{"limits": [<dump_limit>, …]}``, or with None where the person went back.
    Started with ``{"reset": [<dump_limit>, …]}`` it asks only when the calendar among those starts anew.
    """

    preset = State()
    unit = State()
    amount = State()
    window = State()
    duration = State()
    day = State()
    clock = State()
    review = State()


class AccountsSG(StatesGroup):
    accounts = State()
    account = State()
    rename = State()
    key = State()
    left = State()
    reset = State()
    stopped = State()
    remove = State()


class AdviceSG(StatesGroup):
    now = State()
    purpose = State()


class PlanSG(StatesGroup):
    plan = State()


class NoticesSG(StatesGroup):
    """One kind of notification, started with ``{"kind": …}``."""

    kind = State()
    time = State()


class HistorySG(StatesGroup):
    history = State()


class GuidesSG(StatesGroup):
    guides = State()
    guide = State()
    steps = State()
    tips = State()


class SettingsSG(StatesGroup):
    settings = State()
    language = State()
    notifications = State()
    active = State()
    quiet = State()
    data = State()
    delete = State()


class AccessSG(StatesGroup):
    access = State()
    rights = State()
    token = State()


class AdminSG(StatesGroup):
    """For operators."""

    overview = State()
    outbox = State()
    broadcasts = State()


ASKS_FOR_TEXT = frozenset(
    {
        ZoneSG.zone,
        ZoneSG.search,
        ZoneSG.my_time,
        ZoneSG.found,
        LogSG.amount,
        AddSG.key,
        AddSG.custom_name,
        AddSG.identifier,
        LimitsSG.amount,
        LimitsSG.duration,
        LimitsSG.clock,
        AccountsSG.rename,
        AccountsSG.key,
        AccountsSG.left,
        AccountsSG.reset,
        NoticesSG.time,
        SettingsSG.active,
        SettingsSG.quiet,
        SettingsSG.delete,
    }
)
"""Windows that read what is typed; anywhere else a line such as "gemini 20" logs use. A test says so."""
