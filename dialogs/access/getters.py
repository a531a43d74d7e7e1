from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from services.errors import NotFound
from services.quota.windows import zone
from services.rights import Right
from services.storage.records import StoredToken

BUNDLES: dict[str, frozenset[Right]] = {
    "read": frozenset({Right.READ}),
    "log": frozenset({Right.READ, Right.LOG}),
    "all": frozenset({Right.READ, Right.LOG, Right.ACCOUNTS}),
}
"""What is offered: each lets more do than the one before."""


async def get_access(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = scope_of(dialog_manager)
    profile = await scope.services.sign_in.profile(scope.person)
    tokens = await scope.services.access_tokens.all(scope.person)
    return {
        "email": profile.email,
        "connected": "yes" if profile.email else "no",
        "count": len(tokens),
        "number": scope.texts.number(len(tokens)),
        "tokens": [(str(token.id), f"{_sign(token)} {token.preview}") for token in tokens],
    }


async def get_rights(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    texts = scope_of(dialog_manager).texts
    return {"rights": [(name, texts("access-rights-button", rights=name)) for name in BUNDLES]}


async def get_token(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, token = scope_of(dialog_manager), await token_of(dialog_manager)
    texts, today = scope.texts, scope.services.clock().astimezone(zone(scope.person.timezone)).date()
    used = token.last_used_on
    return {
        "preview": token.preview,
        "rights": _bundle(token),
        "made": texts.day(token.created_at.astimezone(zone(scope.person.timezone)).date(), today=today),
        "used": texts.day(used, today=today) if used else texts("access-never-used"),
    }


async def token_of(manager: DialogManager) -> StoredToken:
    """The one that was tapped. Raises ``NotFound`` once it is revoked."""
    scope = scope_of(manager)
    for token in await scope.services.access_tokens.all(scope.person):
        if token.id == manager.dialog_data.get("token_id"):
            return token
    raise NotFound("token")


def _sign(token: StoredToken) -> str:
    return "📅" if Right.CALENDAR in token.scopes else "🔑"


def _bundle(token: StoredToken) -> str:
    if Right.CALENDAR in token.scopes:
        return "calendar"
    return next((name for name, rights in BUNDLES.items() if rights == set(token.scopes)), "all")
