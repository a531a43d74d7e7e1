"""History as a table for spreadsheets."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO

from services.history import HistoryView
from services.l10n import Texts

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula at the beginning of a cell (owasp.org/www-community/attacks/CSV_Injection)."""
_COLUMNS = ("date", "account", "unit", "used", "allowed", "lost")


def history_table(texts: Texts, view: HistoryView) -> bytes:
    """CSV in UTF-8 with the mark that Excel wants: one row an account and day on which there is something to tell."""
    out = StringIO()
    table = csv.writer(out)
    table.writerow([texts(f"history-column-{name}") for name in _COLUMNS])
    for account in view.accounts:
        name, unit = harmless(account.view.label), texts(f"unit-{account.unit}")
        for day, told in account.days.items():
            if told.used or told.allowed:
                table.writerow([day.isoformat(), name, unit, *map(_plain, (told.used, told.allowed, told.lost))])
    return out.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
