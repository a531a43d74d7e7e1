from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.kind_names import kind_name
from services.kinds import Kind
from services.l10n import Texts
from services.notifications.options import Wish

LEFTOVERS = (5, 10, 25, 50)
LEVELS = (50, 60, 75, 80, 90, 95)
EVENINGS = tuple(hour * 60 for hour in (8, 18, 19, 20, 21, 22))
MODES = ("stopped", "always")
NAMES = ("leftover", "short", "levels", "weekday", "at", "when")
OFFERED = {
    Kind.RESET_ALERT: ("short", "leftover"),
    Kind.CREDIT_EXPIRING: ("leftover",),
    Kind.USAGE_WARNING: ("levels",),
    Kind.DAILY_SUMMARY: ("at",),
    Kind.WEEKLY_REPORT: ("weekday", "at"),
    Kind.USABLE_AGAIN: ("when",),
}
"""The options of each kind; the question over them is about the last."""
Buttons = list[tuple[str, str]]


def kind_of(manager: DialogManager) -> Kind:
    start: Any = manager.start_data
    return Kind(start["kind"])


async def get_kind(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, kind = scope_of(dialog_manager), kind_of(dialog_manager)
    texts, wish = scope.texts, (await scope.services.notices.wishes(scope.person)).of(kind)
    offered = OFFERED.get(kind, ())
    return {
        "mark": "✅" if wish.enabled else "⬜",
        "enabled": "yes" if wish.enabled else "no",
        "name": kind_name(texts, wish),
        "about": texts(f"notice-about-{kind}"),
        "asks": offered[-1] if offered else None,
        **{name: _values(name, texts, wish) if wish.enabled and name in offered else [] for name in NAMES},
    }


def _values(name: str, texts: Texts, wish: Wish) -> Buttons:
    """The values of an option, the present ones marked."""
    options = wish.options
    match name:
        case "leftover":
            return _marked(LEFTOVERS, {options.leftover}, lambda share: texts.percent(share / 100))
        case "short":
            return [("1", texts("notice-short", mark=_mark(options.short)))]
        case "levels":
            return _marked(LEVELS, set(options.levels), lambda level: texts.percent(level / 100))
        case "weekday":
            return _marked(texts.weekdays, {options.weekday}, texts.weekday_short)
        case "at":
            return _marked(EVENINGS, {wish.at}, texts.wall)
        case _:
            return [(mode, f"{_mark(mode == options.when)} {texts(f'notice-when-{mode}')}") for mode in MODES]


def _marked(values: Iterable[int], chosen: set[int], said: Callable[[int], str]) -> Buttons:
    return [(str(value), f"✅ {said(value)}" if value in chosen else said(value)) for value in values]


def _mark(chosen: bool) -> str:
    return "✅" if chosen else "⬜"
