from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from services.kinds import Kind
from services.notifications.outbox import entry
from services.storage.records import OutboxEntry, Person
from tests.clock import HandClock

Entry = Callable[..., OutboxEntry]


@pytest.fixture
def alert(clock: HandClock) -> Entry:
    """An entry that is due now and for an hour."""

    def make(person: Person, about: str = "once", kind: Kind = Kind.RESET_ALERT) -> OutboxEntry:
        now = clock()
        return entry(kind, person.id, about, now, now + timedelta(hours=1), quota_id=7)

    return make
