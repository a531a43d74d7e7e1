"""What whoever shows a token may do: all that a person may, or less."""

from __future__ import annotations

from enum import StrEnum


class Right(StrEnum):
    """Stored by value, shown as ``scopes``."""

    READ = "read"
    """See accounts, quotas, advice and the log."""
    LOG = "log"
    """Log use."""
    ACCOUNTS = "accounts"
    """Add, change, check and remove accounts."""
    CALENDAR = "calendar"
    """Fetch the calendar, whose address is the token: it opens nothing else."""
    PERSON = "person"
    """Change the person themselves: language, password, connection with Telegram. Only for who signed in."""


SIGNED_IN = frozenset(Right) - {Right.CALENDAR}
FOR_TOKENS = (Right.READ, Right.LOG, Right.ACCOUNTS)
"""What a person can let a script of theirs do."""
