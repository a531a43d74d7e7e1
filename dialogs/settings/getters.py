from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.register.getters import kind_buttons
from services import zones
from services.kinds import IN_SETTINGS
from services.l10n import Texts
from services.languages import own_name
from services.people import DEFAULT_ACTIVE, DEFAULT_QUIET, active_hours, quiet_hours
from services.wall_times import Hours

_ACTIVE = (DEFAULT_ACTIVE, Hours(7 * 60, 21 * 60), Hours(8 * 60, 0), Hours(11 * 60, 2 * 60))
_QUIET = (DEFAULT_QUIET, Hours(22 * 60, 7 * 60), Hours(0, 9 * 60))
"""What is offered: the default, earlier risers, late ones. Anything else is typed."""


async def get_settings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    person, texts, now = scope.person, scope.texts, scope.services.clock()
    wishes = await scope.services.notices.wishes(person)
    return {
        "language": own_name(person.language),
        "city": zones.city_name(person.timezone, person.language),
        "time": texts.clock(now, person.timezone),
        "active": hours_text(active_hours(person), texts),
        "quiet": hours_text(quiet_hours(person), texts),
        "on": texts.number(sum(wishes.of(kind).enabled for kind in IN_SETTINGS)),
        "all": texts.number(len(IN_SETTINGS)),
    }


async def get_notifications(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"kinds": await kind_buttons(scope_of(dialog_manager), IN_SETTINGS)}


async def get_active(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    now = active_hours(scope.person)
    return {"hours": hours_text(now, scope.texts), "choices": _choices(_ACTIVE, now, scope.texts)}


async def get_quiet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    now = quiet_hours(scope.person)
    return {
        "hours": hours_text(now, scope.texts),
        "choices": _choices(_QUIET, now, scope.texts),
        "quiet": now is not None,
    }


async def get_data(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    count = (await scope.services.overview.page(scope.person, 0, 1)).total
    return {"count": count, "number": scope.texts.number(count)}


async def get_delete(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"word": scope_of(dialog_manager).texts("data-delete-word")}


def hours_text(hours: Hours | None, texts: Texts) -> str:
    """A span of the day as the language writes its times; None: there are no such hours."""
    if hours is None:
        return texts("hours-none")
    if hours.whole_day:
        return texts("hours-whole-day")
    return texts("hours", start=texts.wall(hours.start), until=texts.wall(hours.until))


def _choices(offered: tuple[Hours, ...], now: Hours | None, texts: Texts) -> list[tuple[str, str]]:
    """What else there is besides what is in force."""
    return [(f"{each.start}-{each.until}", hours_text(each, texts)) for each in offered if each != now]
