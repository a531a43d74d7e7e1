from __future__ import annotations

from datetime import datetime
from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of, user_of
from dialogs.quota_text import reset_text
from services.accounts import BadName, clean_name
from services.advice_words import pick_reason
from services.judgement import Judged
from services.quota.windows import zone
from services.scope import Scope

_PARTS = ((5, "night"), (12, "morning"), (18, "afternoon"), (22, "evening"), (24, "night"))
"""Until which hour of the day it is what."""


async def get_home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    judged = await scope.services.judgement.of(scope.person)
    start: Any = dialog_manager.start_data or {}
    name = _first_name(dialog_manager)
    return {
        "notice": scope.texts(start["notice"]) if "notice" in start else None,
        "part": _part_of_day(judged.now, scope.person.timezone),
        "named": "yes" if name else "no",
        "name": name,
        "count": len(judged.views),
        "number": scope.texts.number(len(judged.views)),
        "news": _news(scope, judged),
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


def _news(scope: Scope, judged: Judged) -> str:
    """What to use now, as advice has it, and what comes back first; else that nothing presses. As HTML."""
    if not judged.views:
        return scope.texts("home-empty")
    return "\n".join(line for line in (_best(scope, judged), _used_up(scope, judged)) if line) or scope.texts(
        "home-calm"
    )


def _best(scope: Scope, judged: Judged) -> str | None:
    """None where nothing is lost, whenever it is used."""
    best = judged.advised.best
    if best is None or best.until is None:
        return None
    account = escape(judged.view(best.account_id).label)
    return "\n".join((scope.texts("advice-best", account=account), pick_reason(scope, best, judged.now)))


def _used_up(scope: Scope, judged: Judged) -> str | None:
    back = judged.back()
    if back is None:
        return None
    view, quota = back
    return scope.texts("home-used-up", account=escape(view.label), reset=reset_text(scope, quota, judged.now))
