from __future__ import annotations

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.notices.getters import kind_of
from dialogs.states import NoticesSG
from dialogs.typed import accept, refuse
from dialogs.widgets import alert, toast
from services.errors import NotFound
from services.notifications.options import Options
from services.wall_times import NotAWallTime, parse_wall_time

_MOST_LEVELS = 2
_LONGEST = 40


async def on_switch(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    await scope.services.notices.toggle(scope.person, kind_of(manager))


async def on_option(_: CallbackQuery, select: Select[str], manager: DialogManager, value: str) -> None:
    """Of whatever option the tapped widget is called after."""
    scope, kind = scope_of(manager), kind_of(manager)
    options = (await scope.services.notices.wishes(scope.person)).of(kind).options
    try:
        changed = _changed(options, str(select.widget_id), value)
        await scope.services.notices.change(scope.person, kind, **changed)
    except ValueError:
        raise NotFound("option") from None  # no button of ours carries that


async def on_time(message: Message, _: MessageInput, manager: DialogManager) -> None:
    scope = scope_of(manager)
    try:
        at = parse_wall_time((message.text or "")[:_LONGEST], scope.person.language)
    except NotAWallTime:
        refuse(manager, "zone-not-a-time")
        return
    await scope.services.notices.change(scope.person, kind_of(manager), at=at)
    accept(manager)
    await manager.switch_to(NoticesSG.kind)


async def on_example(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    scope = scope_of(manager)
    quotas = [view.main.id for view in await scope.services.overview.all(scope.person) if view.main is not None]
    if not quotas:
        alert(manager, "notice-example-empty")
        return
    await scope.services.notices.send_example(scope.person, kind_of(manager), quotas[0])
    toast(manager, "notice-example-sent")


def _changed(options: Options, name: str, value: str) -> dict[str, object]:
    """What a tap on a value makes of an option. Raises ``ValueError`` for what is none."""
    match name:
        case "short":
            return {"short": not options.short}
        case "levels":
            return {"levels": _levels(options.levels, int(value))}
        case "when":
            return {"when": value}
        case _:
            return {name: int(value)}


def _levels(levels: tuple[int, ...], tapped: int) -> tuple[int, ...]:
    """One more or one less; the last one stays, and a third takes the place of the lowest."""
    if tapped in levels:
        return tuple(level for level in levels if level != tapped) or levels
    kept = levels if len(levels) < _MOST_LEVELS else levels[1:]
    return tuple(sorted((*kept, tapped)))
