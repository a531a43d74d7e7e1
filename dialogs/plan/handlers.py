from __future__ import annotations

import asyncio

from aiogram import Bot
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.context import scope_of
from dialogs.plan.getters import planned_day
from dialogs.widgets import alert
from services.advice_words import calendar_entries
from services.plan_calendar import plan_calendar
from services.quota.windows import zone


async def on_day(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["tomorrow"] = not manager.dialog_data.get("tomorrow", False)


async def on_calendar(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    scope, planned = scope_of(manager), await planned_day(manager)
    if planned.plan is None or not planned.plan.blocks:
        alert(manager, "plan-nothing-to-keep")
        return
    now = scope.services.clock()
    day = planned.plan.blocks[0].start.astimezone(zone(scope.person.timezone)).date()
    entries = calendar_entries(scope, planned)
    name = scope.texts("plan-calendar-name")
    content = await asyncio.to_thread(plan_calendar, name, entries, person=scope.person.id, day=day, now=now)
    bot: Bot = manager.middleware_data["bot"]
    await bot.send_document(callback.from_user.id, BufferedInputFile(content, f"plan-{day.isoformat()}.ics"))
    manager.show_mode = ShowMode.DELETE_AND_SEND
