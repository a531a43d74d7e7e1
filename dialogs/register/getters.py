from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.kind_names import kind_name
from services.kinds import SWITCHABLE, Kind
from services.languages import own_name
from services.scope import Scope


async def get_languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Each language by its own name, the present one marked."""
    scope = scope_of(dialog_manager)
    codes = scope.services.translations.languages
    return {"languages": [(code, _marked(own_name(code), scope.person.language == code)) for code in codes]}


async def get_asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"kinds": await kind_buttons(scope_of(dialog_manager), SWITCHABLE)}


async def kind_buttons(scope: Scope, kinds: Sequence[Kind]) -> list[tuple[str, str]]:
    """Kinds of notification, with a tick where they are wanted."""
    wishes = await scope.services.notices.wishes(scope.person)
    ticks = [(wish, "✅" if wish.enabled else "⬜") for wish in map(wishes.of, kinds)]
    return [(wish.kind.value, f"{tick} {kind_name(scope.texts, wish)}") for wish, tick in ticks]


def _marked(name: str, chosen: bool) -> str:
    return f"✅ {name}" if chosen else name
