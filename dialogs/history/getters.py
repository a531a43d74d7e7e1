from __future__ import annotations

from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.quota_text import cells
from services.history import AccountHistory, HistoryView
from services.l10n import Texts
from services.limit_words import amount_of

SPANS = (7, 30, 90)
_MOST_ACCOUNTS = 10


async def span_shown(manager: DialogManager) -> HistoryView:
    scope = scope_of(manager)
    days: int = manager.dialog_data.get("days", SPANS[0])
    return await scope.services.history.last_days(scope.person, days)


async def get_history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    texts, view = scope_of(dialog_manager).texts, await span_shown(dialog_manager)
    shown = view.accounts[:_MOST_ACCOUNTS]
    more = len(view.accounts) - len(shown)
    days = (view.last - view.first).days + 1
    return {
        "days": texts.days(view.first, view.last),
        "percent": None if view.share is None else texts.percent(view.share),
        "accounts": "\n" + "\n".join(_account(texts, account) for account in shown) if shown else None,
        "more": texts.number(more) if more else None,
        "by_day": _by_day(texts, view) if days == SPANS[0] else None,
        "empty": not view.accounts,
        "spans": [
            (str(span), texts("history-span", mark="•" if span == days else "", number=texts.number(span)))
            for span in SPANS
        ],
    }


def _account(texts: Texts, account: AccountHistory) -> str:
    total = account.total
    return texts(
        "history-account-lost" if total.lost else "history-account",
        account=escape(account.view.label),
        used=amount_of(texts, account.unit, total.used),
        lost=texts.number(total.lost),
    )


def _by_day(texts: Texts, view: HistoryView) -> str | None:
    """One line a day on which something closed, newest last."""
    told = [(day, share) for day in view.days if (share := view.share_of(day)) is not None]
    lines = [
        texts("history-day", day=texts.weekday(day), bar=cells(share), percent=texts.percent(share))
        for day, share in told
    ]
    return "\n" + "\n".join(lines) if lines else None
