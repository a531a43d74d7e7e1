from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager
from babel import Locale

from dialogs.context import scope_of


async def get_languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    languages = scope.services.translations.languages
    return {"languages": [(code, Locale.parse(code).get_display_name()) for code in languages]}


async def get_notifications(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    chosen = await scope.services.people.notifications(scope.person)
    return {
        "kinds": [
            (kind.value, f"{'✅' if enabled else '⬜'} {scope.texts(f'notify-{kind}')}")
            for kind, enabled in chosen.items()
        ]
    }
