"""Usage warnings, written in the very transaction whose use crossed the line: neither is there without the other."""

from __future__ import annotations

from datetime import datetime

from services.notifications.alerts import warnings
from services.notifications.options import read_wishes
from services.quota.counter import Reading
from services.storage.records import Person, StoredQuota
from services.storage.transaction import Transaction

_LOWEST = 50
"""No warning level lies below so many percent."""


class Warnings:
    """A ``services.ports.UseListener``."""

    async def used(
        self, tx: Transaction, person: Person, quota: StoredQuota, before: Reading, after: Reading, now: datetime
    ) -> None:
        if after.used * 100 < after.total * _LOWEST or before.used >= after.used or not person.registered:
            return
        wishes = read_wishes((await tx.people.wishes([person.id])).get(person.id, []))
        await tx.outbox.put(list(warnings(quota, person, before, after, wishes, now)), now)
