from __future__ import annotations

from html import escape
from typing import Any

from aiogram_dialog import DialogManager
from babel.numbers import format_decimal

from dialogs.context import scope_of
from dialogs.fit import shortened
from dialogs.quota_text import cells
from services.condition import Condition
from services.errors import NotFound
from services.l10n import DEFAULT_LANGUAGE, Texts
from services.notifications.broadcasts import State
from services.notifications.desk import TROUBLED
from services.scope import Scope

_MEGABYTE = 1_000_000
_SHOWN, _REASON, _TEXT = 5, 80, 400


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


async def get_outbox(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """How many are where they should not stay, and why the last of those failed."""
    scope = operator_scope(dialog_manager)
    texts, desk = scope.texts, scope.services.administration.outbox
    pages = [await desk.page(state) for state in TROUBLED]
    counts = [f"{texts(f'admin-state-{state}')}: {texts.number(count)}" for state, count in pages[0].counts.items()]
    reasons = [
        f"• {escape(row.kind)}, #{row.person_id}: {escape((row.last_error or '–')[:_REASON])}"
        for page in pages
        for row in page.rows[:_SHOWN]
    ]
    return {"counts": "\n".join(counts) or texts("admin-nothing"), "reasons": "\n".join(["", *reasons])}


async def get_broadcasts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The newest that was begun; one that still has somewhere to go before others."""
    scope = operator_scope(dialog_manager)
    texts = scope.texts
    begun = [each for each in await scope.services.administration.broadcasts.newest() if each.state is not State.DRAFT]
    moving = [each for each in begun if each.state in (State.RUNNING, State.PAUSED)]
    found = next(iter([*moving, *begun]), None)
    if found is None:
        return {"state": None, "number": "", "said": "", "bar": "", "done": "", "text": ""}
    return {
        "state": found.state.value,
        "number": str(found.id),
        "said": texts(f"admin-broadcast-{found.state}"),
        "bar": cells(found.settled / found.total if found.total else 1.0),
        "done": texts("admin-broadcast-done", done=texts.number(found.settled), total=texts.number(found.total)),
        "text": f"\n{escape(shortened(found.texts[DEFAULT_LANGUAGE], _TEXT))}",
    }


def _problems(texts: Texts, now: Condition) -> list[str]:
    since, backup = now.outbox.waiting_since, now.backup
    return [
        texts(
            f"admin-problem-{problem.replace('_', '-')}",
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
