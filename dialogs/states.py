"""All windows by name. A state's name is a stored format: renaming one orphans the windows that people have open."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class RegisterSG(StatesGroup):
    language = State()
    zone = State()
    search = State()
    my_time = State()
    found = State()
    notifications = State()


class HomeSG(StatesGroup):
    home = State()
    help = State()
    language = State()


class StatusSG(StatesGroup):
    status = State()


class LogSG(StatesGroup):
    accounts = State()
    account = State()
    amount = State()


class AddSG(StatesGroup):
    platform = State()
    preset = State()
    key = State()
    added = State()


ASKS_FOR_TEXT = frozenset({RegisterSG.search, RegisterSG.my_time, LogSG.amount, AddSG.key})
"""Windows that read what is typed; anywhere else a line such as "gemini 20" logs use. A test says so."""
