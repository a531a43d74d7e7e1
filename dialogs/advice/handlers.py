from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.advice.getters import PURPOSES
from dialogs.states import AddSG, AdviceSG, LogSG
from dialogs.status.handlers import log_step
from dialogs.widgets import row_id
from services.errors import NotFound


def step_id(text: str) -> tuple[int, int]:
    """Account and amount that a button of ``steps`` carries. Raises ``NotFound`` for anything else."""
    account_id, _, which = text.partition("-")
    return row_id(account_id), row_id(which)


async def on_step(_: CallbackQuery, __: Select[tuple[int, int]], manager: DialogManager, step: tuple[int, int]) -> None:
    await log_step(manager, *step)


async def on_other_amount(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    await manager.start(LogSG.account, {"account_id": account_id})


async def on_skip(_: CallbackQuery, __: Select[int], manager: DialogManager, account_id: int) -> None:
    manager.dialog_data["skipped"] = [*manager.dialog_data.get("skipped", []), account_id]


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("skipped", None)


async def on_private(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["private"] = not manager.dialog_data.get("private", False)


async def on_purpose(_: CallbackQuery, __: Select[str], manager: DialogManager, purpose: str) -> None:
    if purpose not in PURPOSES:
        raise NotFound("purpose")
    manager.dialog_data["purpose"] = purpose
    await manager.switch_to(AdviceSG.now)


async def on_add(_: CallbackQuery, __: Select[str], manager: DialogManager, platform_id: str) -> None:
    await manager.start(AddSG.platform, {"platform_id": platform_id})
