from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.advice.getters import PURPOSES
from dialogs.states import AddSG, AdviceSG, LogSG
from dialogs.status.handlers import log_step
from services.errors import NotFound


async def on_step(_: CallbackQuery, __: Select[int], manager: DialogManager, which: int) -> None:
    await log_step(manager, _best(manager), which)


async def on_other_amount(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(LogSG.account, {"account_id": _best(manager)})


async def on_skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["skipped"] = [*manager.dialog_data.get("skipped", []), _best(manager)]


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("skipped", None)


async def on_private(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["private"] = not manager.dialog_data.get("private", False)


async def on_purpose(_: CallbackQuery, __: Select[str], manager: DialogManager, purpose: str) -> None:
    if purpose not in PURPOSES:
        raise NotFound("purpose")
    manager.dialog_data["purpose"] = purpose
    await manager.switch_to(AdviceSG.now)


async def on_add(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(AddSG.platform, {"platform_id": manager.dialog_data["what_if"]})


def _best(manager: DialogManager) -> int:
    """The account the window speaks of. Raises ``NotFound`` where it speaks of none."""
    best: int | None = manager.dialog_data.get("best")
    if best is None:
        raise NotFound("advice")
    return best
