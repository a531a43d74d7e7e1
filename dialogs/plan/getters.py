from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.plan.words import plan_text
from services.advice import Planned
from services.quota.slots import Which


def which_of(manager: DialogManager) -> Which:
    return "tomorrow" if manager.dialog_data.get("tomorrow") else "today"


async def planned_day(manager: DialogManager) -> Planned:
    scope = scope_of(manager)
    return await scope.services.advice.plan(scope.person, which_of(manager))


async def get_plan(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, planned = scope_of(dialog_manager), await planned_day(dialog_manager)
    which = which_of(dialog_manager)
    return {
        "plan": plan_text(scope, planned, which, scope.services.clock()),
        "some": planned.plan is not None and bool(planned.plan.blocks),
        "which": which,
        "empty": not planned.views,
    }
