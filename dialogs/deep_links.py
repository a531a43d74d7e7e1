"""Where ``/start <payload>`` leads."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode, StartMode

from dialogs.context import scope_of
from dialogs.states import AccessSG, AddSG, GuidesSG, HomeSG
from services.errors import NotFound
from services.platforms.model import Status


async def follow(manager: DialogManager, payload: str | None, *, otherwise: State = HomeSG.home) -> None:
    """``guide_<platform>`` and ``add_<platform>`` show it, ``link_<code>`` joins, ``connect`` leads to such a code.

    Anything else leads to ``otherwise``.

    A platform that is no longer offered cannot be added: its guide says why.
    """
    scope = scope_of(manager)
    kind, _, value = (payload or "").partition("_")
    state, data = otherwise, None
    if kind in {"guide", "add"} and value in scope.services.catalogue:
        offered = scope.services.catalogue.get(value).status is Status.OFFERED
        state, data = AddSG.platform if kind == "add" and offered else GuidesSG.guide, {"platform_id": value}
    elif kind == "link" and value:
        state, data = HomeSG.home, {"notice": "link-done"}
        try:
            await scope.services.linking.redeem(scope.person, value)
        except NotFound:
            data = {"notice": "link-failed"}
    elif kind == "connect":
        state = AccessSG.access
    elif otherwise is AddSG.platform:
        data = {"first": "yes"}
    await show(manager, state, data)


async def show(manager: DialogManager, state: State, data: dict[str, Any] | None = None) -> None:
    """Open a window in place of all others: below where something was typed, in place where a button was tapped."""
    await manager.start(state, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.AUTO)
