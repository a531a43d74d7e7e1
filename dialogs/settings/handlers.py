from __future__ import annotations

from contextlib import suppress
from typing import Any

from aiogram.exceptions import AiogramError
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.register.handlers import choose_language
from dialogs.states import NoticesSG, SettingsSG
from dialogs.typed import accept, refuse
from dialogs.zone.handlers import keep_zone
from services.errors import NotFound
from services.kinds import IN_SETTINGS
from services.wall_times import DAY, Hours, HoursRefused, parse_hours
from services.zone_names import plain

_LONGEST = 60


def hours_id(text: str) -> Hours:
    """The hours that a button carries. Raises ``NotFound`` for what was made up."""
    start, _, until = text.partition("-")
    if start.isdecimal() and until.isdecimal() and len(text) <= len("1439-1439"):
        hours = Hours(int(start), int(until))
        if hours.start < DAY and hours.until < DAY and not hours.whole_day:
            return hours
    raise NotFound("hours")


async def on_language(_: CallbackQuery, __: Select[str], manager: DialogManager, code: str) -> None:
    await choose_language(manager, code)


async def on_kind(_: CallbackQuery, __: Select[str], manager: DialogManager, kind: str) -> None:
    if kind not in IN_SETTINGS:
        raise NotFound("notification")
    await manager.start(NoticesSG.kind, {"kind": kind})


async def on_zone(_: Any, result: Any, manager: DialogManager) -> None:
    await keep_zone(manager, result)


async def on_active(_: CallbackQuery, __: Select[Hours], manager: DialogManager, hours: Hours) -> None:
    await _keep_active(manager, hours)


async def on_active_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    try:
        hours = parse_hours(message.text or "", scope_of(manager).texts)
    except HoursRefused as error:
        refuse(manager, f"hours-{error.reason}")
        return
    accept(manager)
    await _keep_active(manager, hours)


async def on_quiet(_: CallbackQuery, __: Select[Hours], manager: DialogManager, hours: Hours) -> None:
    await _keep_quiet(manager, hours)


async def on_no_quiet(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _keep_quiet(manager, None)


async def on_quiet_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    texts, typed = scope_of(manager).texts, (message.text or "")[:_LONGEST]
    none = plain(typed) in {plain(word) for word in texts("quiet-none-words").split(",")}
    try:
        await _keep_quiet(manager, None if none else parse_hours(typed, texts))
    except HoursRefused as error:
        refuse(manager, f"hours-{error.reason}")
    else:
        accept(manager)


async def on_export(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The file comes as a message of its own; the window moves below it."""
    scope, bot = scope_of(manager), manager.middleware_data["bot"]
    document = await scope.services.my_data.export(scope.person)
    file = BufferedInputFile(document, f"ai-quota-{scope.services.clock():%Y-%m-%d}.json")
    await bot.send_document(callback.from_user.id, file, caption=scope.texts("data-exported"))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def on_confirmed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The word was typed, or something else. Deleted means: no row, no key, and no window either."""
    scope = scope_of(manager)
    word = scope.texts("data-delete-word")
    if plain((message.text or "")[:_LONGEST]) != plain(word):
        refuse(manager, "data-delete-refused", word=word)
        return
    await scope.services.my_data.delete(scope.person)
    await manager.reset_stack(remove_keyboard=False)
    with suppress(AiogramError):  # buttons that cannot be taken away now lead nowhere
        await manager.reset_stack()
    manager.current_stack().last_message_id = None  # an empty stack without a message is not stored
    await message.answer(scope.texts("data-deleted"))


async def _keep_active(manager: DialogManager, hours: Hours) -> None:
    scope = scope_of(manager)
    await scope.services.people.set_active_hours(scope.person, hours)
    scope.changed(active_from=hours.start, active_until=hours.until)
    await manager.switch_to(SettingsSG.settings)


async def _keep_quiet(manager: DialogManager, hours: Hours | None) -> None:
    scope = scope_of(manager)
    await scope.services.people.set_quiet_hours(scope.person, hours)
    scope.changed(quiet_from=hours.start if hours else 0, quiet_until=hours.until if hours else 0)
    await manager.switch_to(SettingsSG.settings)
