from __future__ import annotations

from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from services.overview import AccountView, QuotaView
from services.quota.counter import ZERO


async def get_home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    views = await scope.services.overview.all(scope.person)
    start: Any = dialog_manager.start_data or {}
    counting = [(view, view.main) for view in views if view.main is not None]
    return {
        "count": len(views),
        "number": scope.texts.number(len(views)),
        "next": _next_reset(dialog_manager, counting),
        "notice": scope.texts(start["notice"]) if "notice" in start else None,
    }


def _next_reset(manager: DialogManager, counting: list[tuple[AccountView, QuotaView]]) -> str | None:
    """The first window to close with something left in it, as HTML; None where nothing is on a clock."""
    scope = scope_of(manager)
    now = scope.services.clock()
    closing = [
        (quota.reading.resets_at, view, quota)
        for view, quota in counting
        if quota.reading.resets_at is not None and quota.reading.left > ZERO
    ]
    if not closing:
        return None
    resets_at, view, quota = min(closing, key=lambda item: item[0])
    texts = scope.texts
    return texts(
        "home-next",
        account=escape(view.label),
        left=texts(
            f"amount-{quota.limit.unit}", count=float(quota.reading.left), number=texts.number(quota.reading.left)
        ),
        time=texts.moment(resets_at, now, scope.person.timezone),
        duration=texts.duration(resets_at - now),
    )
