"""From question to question, and what becomes of the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from dialogs.limits.answers import Kind, calendar, days_of, limit_of, window_of
from dialogs.limits.getters import limits_of, presets_of
from dialogs.states import LimitsSG
from services.quota.counter import Limit
from services.quota.limits import dump_limit, load_limit

_BEFORE = {
    LimitsSG.amount: LimitsSG.unit,
    LimitsSG.window: LimitsSG.amount,
    LimitsSG.duration: LimitsSG.window,
    LimitsSG.review: LimitsSG.window,
}


async def finish(manager: DialogManager) -> None:
    """All is answered: the limit joins the others, in place of one that is called the same."""
    data = manager.dialog_data
    if asks_reset(manager):
        await manager.done({"limits": _anchored(data, limits_of(manager))})
        return
    limit = limit_of(data)
    others = [each for each in limits_of(manager) if (each.quota_type, each.unit) != (limit.quota_type, limit.unit)]
    data["limits"] = [dump_limit(each) for each in (*others, limit)]
    await manager.switch_to(LimitsSG.review)


def _anchored(data: dict[str, Any], limits: list[Limit]) -> list[dict[str, Any]]:
    """The limits that were given, the first calendar among them as answered."""
    found = calendar(limits)
    assert found is not None
    limits[found[0]] = replace(limits[found[0]], window=window_of(data))
    return [dump_limit(each) for each in limits]


def asks_reset(manager: DialogManager) -> bool:
    """Whether limits were given, and only their calendar is asked for."""
    return "reset" in cast(dict[str, Any], manager.start_data or {})


def before(manager: DialogManager) -> State | None:
    """The question before the one that is open; None before the first."""
    data, state = manager.dialog_data, manager.current_context().state
    if state in _BEFORE:
        return _BEFORE[state]
    if state == LimitsSG.unit:
        first = LimitsSG.preset if presets_of(manager) else None
        return LimitsSG.review if data["limits"] else first
    if state == LimitsSG.clock and days_of(Kind(data["kind"])):
        return LimitsSG.day
    return None if asks_reset(manager) else LimitsSG.window


def take_back(data: dict[str, Any]) -> None:
    """The last limit is asked for once more, from its window on."""
    limit = load_limit(data["limits"].pop())
    data.update(unit=limit.unit.value, amount=f"{limit.total:f}")
