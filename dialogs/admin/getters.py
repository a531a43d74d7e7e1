from __future__ import annotations

from typing import Any

from aiogram_dialog import DialogManager
from babel.numbers import format_decimal

from dialogs.context import scope_of
from services.condition import Condition
from services.errors import NotFound
from services.l10n import Texts
from services.scope import Scope

_MEGABYTE = 1_000_000


def operator_scope(manager: DialogManager) -> Scope:
    """Of an operator. Raises ``NotFound`` for anybody else, also for who was one when the window was opened."""
    scope = scope_of(manager)
    if not scope.services.administration.operators.knows(scope.person):
        raise NotFound("operator")
    return scope


async def get_overview(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope = operator_scope(dialog_manager)
    texts, number = scope.texts, scope.texts.number
    now = await scope.services.administration.conditions.look(scope.person)
    return {
        "verdict": texts("admin-verdict", count=len(now.problems)),
        "problems": "".join(f"\n• {line}" for line in _problems(texts, now)),
        "people": number(now.people.all),
        "new": number(now.people.new),
        "accounts": number(now.accounts),
        "told": number(now.told_today),
        "waiting": number(now.outbox.waiting),
        "dead": number(now.outbox.dead),
        "uncertain": number(now.outbox.uncertain),
        "delay": _seconds(texts, now.delays[0]) if now.delays else "–",
        "size": f"{_decimal(texts, now.size / _MEGABYTE)} MB",
        "database": now.database,
    }


def _problems(texts: Texts, now: Condition) -> list[str]:
    since, backup = now.outbox.waiting_since, now.backup
    return [
        texts(
            f"admin-problem-{problem}",
            dead=now.outbox.dead,
            uncertain=now.outbox.uncertain,
            waiting=now.outbox.waiting,
            time=texts("admin-ago", time=texts.roughly(now.at - since)) if since else "",
            backup=texts("admin-ago", time=texts.roughly(now.at - backup)) if backup else "",
        )
        for problem in now.problems
    ]


def _seconds(texts: Texts, value: float) -> str:
    return f"{_decimal(texts, value)} s"


def _decimal(texts: Texts, value: float) -> str:
    return str(format_decimal(value, format="#,##0.##", locale=texts.language))
