from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.limits.answers import MOST_LIMITS, SPANS, Kind, answers_of, calendar, days_of
from dialogs.limits.flow import asks_reset, before, finish, take_back
from dialogs.limits.getters import limits_of, presets_of
from dialogs.states import LimitsSG
from dialogs.typed import accept, refuse
from services.durations import DurationRefused, NotADuration, parse_duration
from services.errors import NotFound
from services.l10n import NotANumber
from services.quota.units import Unit
from services.quota.windows import zone_names
from services.usage import AmountRefused, checked
from services.wall_times import NotAWallTime, parse_wall_time


async def on_start(start: Any, manager: DialogManager) -> None:
    """Presets where there are some; own numbers; or, of limits that are given, when they start anew."""
    data = manager.dialog_data
    data["limits"] = (start or {}).get("reset", [])
    found = calendar(limits_of(manager))
    if found is not None:
        limit = limits_of(manager)[found[0]]
        data.update(answers_of(found[1]), unit=limit.unit.value, amount=f"{limit.total:f}")
        await manager.switch_to(LimitsSG.day if days_of(Kind(data["kind"])) else LimitsSG.clock)
    elif not presets_of(manager):
        await manager.switch_to(LimitsSG.unit)


async def on_preset(_: CallbackQuery, __: Select[str], manager: DialogManager, preset_id: str) -> None:
    await manager.done({"preset_id": preset_id})


async def on_unit(_: CallbackQuery, __: Select[Unit], manager: DialogManager, unit: Unit) -> None:
    manager.dialog_data["unit"] = unit.value
    await manager.switch_to(LimitsSG.amount)


async def on_amount(message: Message, _: MessageInput, manager: DialogManager) -> None:
    data = manager.dialog_data
    try:
        amount = checked(scope_of(manager).texts.parse_number(message.text or ""), Unit(data["unit"]))
    except NotANumber:
        refuse(manager, "number-not-a-number")
    except AmountRefused as error:
        refuse(manager, f"number-{error.reason.replace('_', '-')}")
    else:
        accept(manager)
        data["amount"] = f"{amount:f}"
        await manager.switch_to(LimitsSG.window)


async def on_kind(_: CallbackQuery, __: Select[Kind], manager: DialogManager, kind: Kind) -> None:
    manager.dialog_data.update(kind=kind.value, zone=scope_of(manager).person.timezone, at=0, day=1)
    if kind in SPANS:
        await manager.switch_to(LimitsSG.duration)
    elif kind in (Kind.HOUR, Kind.RATE):
        await finish(manager)
    else:
        await manager.switch_to(LimitsSG.day if days_of(kind) else LimitsSG.clock)


async def on_span(_: CallbackQuery, __: Select[int], manager: DialogManager, seconds: int) -> None:
    if seconds not in [span.total_seconds() for span in SPANS[Kind(manager.dialog_data["kind"])]]:
        raise NotFound("span")
    await _lasting(manager, seconds)


async def on_never(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if manager.dialog_data["kind"] != Kind.CREDIT:
        raise NotFound("span")
    await _lasting(manager, 0)


async def on_duration(message: Message, _: MessageInput, manager: DialogManager) -> None:
    try:
        span = parse_duration(message.text or "", scope_of(manager).texts)
    except NotADuration:
        refuse(manager, "limits-not-a-duration")
    except DurationRefused as error:
        refuse(manager, f"limits-duration-{error.reason.replace('_', '-')}")
    else:
        accept(manager)
        await _lasting(manager, int(span.total_seconds()))


async def on_day(_: CallbackQuery, __: Select[int], manager: DialogManager, day: int) -> None:
    if day not in days_of(Kind(manager.dialog_data["kind"])):
        raise NotFound("day")
    manager.dialog_data["day"] = day
    await manager.switch_to(LimitsSG.clock)


async def on_day_unknown(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The first of the period will do until the person knows; what was merely asked about stays as it is."""
    if asks_reset(manager):
        await manager.done()
        return
    manager.dialog_data["day"] = 1
    await finish(manager)


async def on_zone(_: CallbackQuery, __: Select[str], manager: DialogManager, name: str) -> None:
    if name not in zone_names():
        raise NotFound("zone")
    manager.dialog_data["zone"] = name


async def on_time(message: Message, _: MessageInput, manager: DialogManager) -> None:
    try:
        minutes = parse_wall_time(message.text or "", scope_of(manager).person.language)
    except NotAWallTime:
        refuse(manager, "zone-not-a-time")
        return
    accept(manager)
    manager.dialog_data["at"] = minutes


async def on_finished(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await finish(manager)


async def on_another(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if len(manager.dialog_data["limits"]) >= MOST_LIMITS:
        raise NotFound("room")
    await manager.switch_to(LimitsSG.unit)


async def on_drop(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    limits = manager.dialog_data["limits"]
    if number > len(limits):
        raise NotFound("limit")
    del limits[number - 1]


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.done({"limits": manager.dialog_data["limits"]})


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the question before; before the first one to whoever asked."""
    question = before(manager)
    if question is None:
        await manager.done()
        return
    if manager.current_context().state == LimitsSG.review:
        take_back(manager.dialog_data)
    await manager.switch_to(question)


def unit_of(text: str) -> Unit:
    """The unit that a button carries. Raises ``NotFound`` for any other text."""
    if text not in set(Unit):
        raise NotFound("unit")
    return Unit(text)


def kind_of(text: str) -> Kind:
    """The kind that a button carries. Raises ``NotFound`` for any other text."""
    if text not in set(Kind):
        raise NotFound("kind")
    return Kind(text)


async def _lasting(manager: DialogManager, seconds: int) -> None:
    manager.dialog_data["seconds"] = seconds
    await finish(manager)
