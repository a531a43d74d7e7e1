from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.asking import what_was_said
from dialogs.context import scope_of
from dialogs.fit import ALONE, account_label, shortened, width
from dialogs.paging import shown_page
from dialogs.quota_text import account_text
from services.l10n import Texts
from services.limit_words import amount_of, amount_text, limit_text, short_limit_text
from services.overview import AccountView, QuotaView
from services.platforms.model import Confidence, KeyKind
from services.quota.windows import RateWindow, zone
from services.resets import can_be_set
from services.scope import Scope

_EXAMPLE_MINUTES = 17 * 60 + 20
_EXAMPLE_LEFT = Decimal(12)
_UNPUBLISHED = frozenset({Confidence.COMMUNITY, Confidence.INFERRED, Confidence.ASSUMED})
_OLD_KEY = timedelta(days=1)
"""From then on a key's age says something."""


async def view_of(manager: DialogManager) -> AccountView:
    """The account that is open. Raises ``NotFound`` where it was removed meanwhile."""
    scope = scope_of(manager)
    return await scope.services.overview.one(scope.person, manager.dialog_data["account_id"])


def correctable(view: AccountView) -> list[QuotaView]:
    return [quota for quota in view.quotas if not isinstance(quota.limit.window, RateWindow)]


def resettable(view: AccountView) -> list[QuotaView]:
    return [quota for quota in view.quotas if can_be_set(quota.limit.window)]


def chosen(manager: DialogManager, quotas: Sequence[QuotaView]) -> QuotaView | None:
    """The only one, or the one that was tapped; None where that is still to be done."""
    if len(quotas) == 1:
        return quotas[0]
    return next((quota for quota in quotas if quota.id == manager.dialog_data.get("quota_id")), None)


def examples(scope: Scope) -> dict[str, str]:
    """A time and a day as this person types them."""
    soon = scope.services.clock().astimezone(zone(scope.person.timezone)).date() + timedelta(days=30)
    return {"time": scope.texts.wall(_EXAMPLE_MINUTES), "date": soon.isoformat()}


async def get_accounts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    views, page = await shown_page(dialog_manager)
    texts = scope_of(dialog_manager).texts
    return {"accounts": [(view.account.id, _label(texts, view)) for view in views], **page}


def _label(texts: Texts, view: AccountView) -> str:
    """The account's name, and what is left where that fits."""
    if view.main is not None:
        left = texts("account-left-short", number=texts.number(view.main.reading.left))
        if width(label := f"{account_label(view)} · {left}") <= ALONE:
            return label
    return account_label(view)


async def get_account(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, view = scope_of(dialog_manager), await view_of(dialog_manager)
    texts, account, now = scope.texts, view.account, scope.services.clock()
    there = zone(scope.person.timezone)
    held = now - (account.key_set_at or now)
    since, today = account.created_at.astimezone(there).date(), now.astimezone(there).date()
    return {
        "account": account_text(scope, view, now),
        "rules": "\n".join(texts("account-rule", limit=limit_text(texts, quota.limit)) for quota in correctable(view)),
        "guess": any(quota.reset_assumed for quota in view.quotas),
        "preview": account.key_preview,
        "said": what_was_said(dialog_manager),
        "outcome": account.check_outcome or "none",
        "age": texts.roughly(now - (account.checked_at or now)),
        "held": texts.roughly(held),
        "old": "yes" if held >= _OLD_KEY else "no",
        "since": texts.day(since, today=today),
        **await _stops(scope, view),
        "counts": view.main is not None,
        "unpublished": is_unpublished(view),
        "resets": bool(resettable(view)),
        "keys": _takes_key(view) or account.key_preview is not None,
    }


async def _stops(scope: Scope, view: AccountView) -> dict[str, Any]:
    """Where the person is usually stopped, and whether that is worth counting by."""
    cap = await scope.services.stops.usual(view)
    if cap is None or view.main is None:
        return {"stops": None, "usual": "no", "suggested": None}
    texts, limit = scope.texts, view.main.limit
    low, high = texts.number(cap.low), texts.number(cap.high)
    span = low if cap.low == cap.high else f"{low}–{high}"
    fits = cap.usual and cap.suggested != limit.total
    return {
        "stops": texts(f"amount-{limit.unit}", count=float(cap.high), number=span),
        "usual": "yes" if cap.usual else "no",
        "suggested": amount_of(texts, limit.unit, cap.suggested) if fits else None,
    }


async def get_stopped(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, view = scope_of(dialog_manager), await view_of(dialog_manager)
    if view.main is None:
        return {"account": view.label, "counted": None}
    reading, unit = view.main.reading, view.main.limit.unit
    counted = amount_of(scope.texts, unit, reading.used) if reading.used else None
    return {"account": view.label, "counted": counted}


def is_unpublished(view: AccountView) -> bool:
    """Whether nobody who must know has said where this account's main limit lies: own numbers, hearsay, a guess."""
    preset = view.platform.preset(view.account.preset_id) if view.platform and view.account.preset_id else None
    told = view.account.read_at is not None
    return view.main is not None and not told and (preset is None or preset.confidence in _UNPUBLISHED)


def _takes_key(view: AccountView) -> bool:
    return view.platform is not None and view.platform.key.kind is not KeyKind.NONE


async def get_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    view = await view_of(dialog_manager)
    return {
        "account": view.label,
        "named": view.account.identifier is not None,
    }


async def get_key(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, view, data = scope_of(dialog_manager), await view_of(dialog_manager), dialog_manager.dialog_data
    other: str = data.get("other_platform", "")
    platform = scope.services.catalogue.get(other) if other in scope.services.catalogue else None
    return {
        "platform": view.label,
        "preview": view.account.key_preview,
        "takes": _takes_key(view),
        "url": (view.platform.links.keys or view.platform.links.docs) if view.platform else None,
        "other": f"{platform.emoji} {platform.name}" if platform else None,
    }


async def get_left(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, view = scope_of(dialog_manager), await view_of(dialog_manager)
    texts = scope.texts
    data, quota = _question(dialog_manager, view, correctable)
    if quota is not None:
        limit, left = quota.limit, quota.reading.left
        data["left"] = amount_of(texts, limit.unit, left)
        data["all"] = amount_text(texts, limit)
        data["example"] = texts.number(min(_EXAMPLE_LEFT, limit.total))
    return data


async def get_reset(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, view = scope_of(dialog_manager), await view_of(dialog_manager)
    data, quota = _question(dialog_manager, view, resettable)
    return {**data, "kind": quota.limit.window.kind if quota is not None else None, **examples(scope)}


def _question(
    manager: DialogManager, view: AccountView, among: Callable[[AccountView], list[QuotaView]]
) -> tuple[dict[str, Any], QuotaView | None]:
    """What a window that asks about one limit shows: the limits to choose from first, where there are several."""
    scope, quotas = scope_of(manager), among(view)
    quota = chosen(manager, quotas)
    data = {
        "account": account_text(scope, view, scope.services.clock()),
        "chosen": quota is not None,
        "quotas": []
        if quota is not None
        else [(each.id, shortened(short_limit_text(scope.texts, each.limit), ALONE)) for each in quotas],
    }
    return data, quota


async def get_remove(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    view = await view_of(dialog_manager)
    return {"account": view.label, "key": "yes" if view.account.key_preview else "no"}
