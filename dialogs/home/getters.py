from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of, user_of
from dialogs.quota_text import reset_text
from services.accounts import BadName, clean_name
from services.limit_words import amount_of
from services.overview import AccountView, QuotaView
from services.quota.counter import ZERO
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, zone
from services.scope import Scope

_PARTS = ((5, "night"), (12, "morning"), (18, "afternoon"), (22, "evening"), (24, "night"))
"""Until which hour of the day it is what."""
_LOSING = (FixedWindow, FirstUseWindow, CreditWindow)
"""Windows that take along what is left when they close."""

Counting = Sequence[tuple[AccountView, QuotaView]]


async def get_home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    now = scope.services.clock()
    views = await scope.services.overview.all(scope.person)
    start: Any = dialog_manager.start_data or {}
    name = _first_name(dialog_manager)
    return {
        "notice": scope.texts(start["notice"]) if "notice" in start else None,
        "part": _part_of_day(now, scope.person.timezone),
        "named": "yes" if name else "no",
        "name": name,
        "count": len(views),
        "number": scope.texts.number(len(views)),
        "news": _news(scope, views, now),
    }


def _first_name(manager: DialogManager) -> str | None:
    """As Telegram has it at this moment: it is stored nowhere. None for one that would break the line."""
    user = user_of(manager)
    try:
        return clean_name(user.first_name) if user else None
    except BadName:
        return None


def _part_of_day(now: datetime, zone_name: str) -> str:
    hour = now.astimezone(zone(zone_name)).hour
    return next(part for until, part in _PARTS if hour < until)


def _news(scope: Scope, views: Sequence[AccountView], now: datetime) -> str:
    """What is lost first, and what comes back first; else that nothing presses. As HTML."""
    if not views:
        return scope.texts("home-empty")
    counting = [(view, view.main) for view in views if view.main is not None]
    lines = [line for line in (_closing(scope, counting, now), _used_up(scope, counting, now)) if line]
    return "\n".join(lines) or scope.texts("home-calm")


def _closing(scope: Scope, counting: Counting, now: datetime) -> str | None:
    """The first window to close with something left in it."""
    closing = [
        (quota.reading.resets_at, view, quota)
        for view, quota in counting
        if isinstance(quota.limit.window, _LOSING) and quota.reading.resets_at is not None and quota.reading.left > ZERO
    ]
    if not closing:
        return None
    resets_at, view, quota = min(closing, key=lambda item: item[0])
    texts = scope.texts
    return texts(
        "home-next",
        account=escape(view.label),
        left=amount_of(texts, quota.limit.unit, quota.reading.left),
        time=texts.moment(resets_at, now, scope.person.timezone),
        duration=texts.roughly(resets_at - now),
    )


def _used_up(scope: Scope, counting: Counting, now: datetime) -> str | None:
    """What nothing is left of, and is back first."""
    empty = [(quota.reading.resets_at, view, quota) for view, quota in counting if quota.reading.left == ZERO]
    back = [(resets_at, view, quota) for resets_at, view, quota in empty if resets_at is not None]
    if not back:
        return None
    _, view, quota = min(back, key=lambda item: item[0])
    return scope.texts("home-used-up", account=escape(view.label), reset=reset_text(scope, quota, now))
