"""The database as it lies on disk: whole, and with counters that are the sum of what was logged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

_DECIMALS = 6


def check_ledger(data: Path) -> dict[int, Decimal]:
    """Assert that nothing is half-written; answers what each account has used, by its id.

    For accounts whose windows do not close while a test runs and whose counters nobody sets.
    """
    with closing(sqlite3.connect(data / "quota.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        logged = dict(database.execute(_LOGGED))
        counted = database.execute(_COUNTED).fetchall()
    assert {account for account, _ in counted} >= set(logged)
    for account, used in counted:
        assert used == logged.get(account, 0), f"account {account}"
    return {account: Decimal(used).scaleb(-_DECIMALS) for account, used in counted}


_LOGGED = """
    SELECT account_id, sum(amount) FROM usage_logs
    WHERE action = 'used' AND undone_at IS NULL AND account_id IS NOT NULL GROUP BY account_id
"""
_COUNTED = """
    SELECT platform_accounts.id, quotas.used_quota FROM platform_accounts
    LEFT JOIN quotas ON quotas.account_id = platform_accounts.id AND quotas.position = 0
"""
