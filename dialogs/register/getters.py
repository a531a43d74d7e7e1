from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from services.kinds import SWITCHABLE, Kind
from services.languages import own_name


async def get_languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Each language by its own name, the present one marked."""
    scope = scope_of(dialog_manager)
    codes = scope.services.translations.languages
    return {"languages": [(code, _marked(own_name(code), scope.person.language == code)) for code in codes]}


async def get_notifications(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    texts, wishes = scope.texts, await scope.services.notices.wishes(scope.person)
    evening = texts.wall(wishes.of(Kind.DAILY_SUMMARY).at)
    return {
        "kinds": [
            (kind.value, f"{'✅' if wishes.of(kind).enabled else '⬜'} {texts(f'notify-{kind}', time=evening)}")
            for kind in SWITCHABLE
        ]
    }


def _marked(name: str, chosen: bool) -> str:
    return f"✅ {name}" if chosen else name
