"""What the use-cases tell others of, in their own transaction; the composition root says who listens."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from services.quota.counter import Reading
from services.storage.records import Account, Person, StoredQuota
from services.storage.transaction import Transaction


class UseListener(Protocol):
    async def used(
        self, tx: Transaction, person: Person, quota: StoredQuota, before: Reading, after: Reading, now: datetime
    ) -> None:
        """A use was counted."""


class KeyListener(Protocol):
    async def died(self, tx: Transaction, account: Account, now: datetime) -> None:
        """A platform says of a key that was alive that it is no more."""


class ChangeListener(Protocol):
    async def changed(self, tx: Transaction, person: Person) -> None:
        """A person's zone, hours, wishes or registration are other than they were."""
