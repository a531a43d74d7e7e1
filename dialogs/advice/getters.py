from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.advice.words import advice_text
from dialogs.context import scope_of
from services.platforms.model import Purpose
from services.quota.recommendation import Wish
from services.quota.steps import steps

ANY = "any"
PURPOSES = (ANY, *(purpose.value for purpose in Purpose))


def wish_of(manager: DialogManager) -> Wish:
    """What the person looks for, as the window has it."""
    data = manager.dialog_data
    purpose = data.get("purpose", ANY)
    return Wish(None if purpose == ANY else purpose, data.get("private", False), frozenset(data.get("skipped", ())))


async def get_advice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, wish = scope_of(dialog_manager), wish_of(dialog_manager)
    advised = await scope.services.advice.recommend(scope.person, wish, beside_plan=True)
    best = advised.recommendation.best
    view = advised.views[best.account_id] if best is not None else None
    amounts = steps(view.main.limit.total) if view is not None and view.main is not None else ()
    helpful = advised.what_if[0] if advised.what_if is not None else None
    return {
        "advice": advice_text(scope, advised, wish, scope.services.clock()),
        "url": view.platform.links.app if view is not None and view.platform is not None else None,
        "emoji": view.emoji if view is not None else "",
        "platform": view.platform.name if view is not None and view.platform is not None else "",
        "best": [best.account_id] if best is not None else [],
        "steps": [
            (f"{best.account_id}-{which}", f"✍️ +{scope.texts.number(amount)}")
            for which, amount in enumerate(amounts)
            if which and best is not None
        ],
        "skipped": bool(wish.skipped),
        "what_if": [(helpful.id, f"{helpful.emoji} {helpful.name}")] if helpful is not None else [],
        "private": "yes" if wish.private else "no",
        "purpose": wish.purpose or ANY,
        "empty": not advised.views,
    }


async def get_purposes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    texts, chosen = scope_of(dialog_manager).texts, wish_of(dialog_manager).purpose or ANY
    names = {each: texts("purpose", purpose=each) for each in PURPOSES}
    return {
        "purposes": [
            (each, f"{'✅ ' if each == chosen else ''}{name[:1].upper()}{name[1:]}") for each, name in names.items()
        ]
    }
