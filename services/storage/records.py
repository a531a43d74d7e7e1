"""What the tables hold, as plain frozen records: what repositories take and give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from services.quota.counter import Counter, Limit


@dataclass(frozen=True, slots=True)
class Person:
    """``active_*`` and ``quiet_*`` are minutes from local midnight; ``timezone`` an IANA name.

    The same minute twice is the whole day of active hours, and no quiet hours at all: see ``services.people``.
    ``active``: False for somebody whom an operator has shut out.
    """

    id: int
    telegram_id: int | None
    language: str
    timezone: str
    active_from: int
    active_until: int
    quiet_from: int
    quiet_until: int
    registered: bool
    reachable: bool
    active: bool = True


@dataclass(frozen=True, slots=True)
class Profile:
    """A person as the API shows them."""

    id: int
    email: str | None
    telegram_id: int | None
    language: str
    timezone: str
    is_active: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a log-in is held against. ``version``: of the sessions that are good."""

    person_id: int
    hashed_password: str
    is_active: bool
    version: int


@dataclass(frozen=True, slots=True)
class StoredToken:
    """An access token, less the token itself. ``scopes``: names."""

    id: int
    preview: str
    scopes: tuple[str, ...]
    created_at: datetime
    last_used_on: date | None


@dataclass(frozen=True, slots=True)
class Account:
    id: int
    person_id: int
    platform_id: str
    platform_name: str | None
    identifier: str | None
    preset_id: str | None
    key_preview: str | None
    is_verified: bool
    last_verified_at: datetime | None
    created_at: datetime
    key_set_at: datetime | None = None
    check_outcome: str | None = None
    check_reason: str | None = None
    checked_at: datetime | None = None
    read_at: datetime | None = None
    unanswered_at: datetime | None = None
    preset_version: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """What the catalogue said of a platform, as text; ``told_to``: up to which account people have been told of it."""

    id: int
    platform_id: str
    number: int
    said: str
    since: datetime
    told_to: int | None


@dataclass(frozen=True, slots=True)
class StoredQuota:
    id: int
    account_id: int
    position: int
    limit: Limit
    counter: Counter


@dataclass(frozen=True, slots=True)
class NewAccount:
    platform_id: str
    platform_name: str | None
    identifier: str | None
    preset_id: str | None


@dataclass(frozen=True, slots=True)
class UsageEntry:
    id: int
    account_id: int | None
    platform_id: str | None
    action: str
    amount: Decimal | None
    unit: str | None
    at: datetime
    undone_at: datetime | None
    note: str | None


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """A line of the log that says what became of an account's counters. ``details``: see ``services.history``."""

    account_id: int
    action: str
    at: datetime
    amount: Decimal | None
    unit: str | None
    details: str | None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A notification to be written: once for each ``dedupe_key``. ``payload``: JSON of ids and numbers."""

    dedupe_key: str
    person_id: int
    kind: str
    priority: int
    payload: str
    not_before: datetime
    expires_at: datetime
    broadcast_id: int | None = None


@dataclass(frozen=True, slots=True)
class ToSend:
    """A claimed row of the outbox, with where it goes. ``attempts``: those made before."""

    id: int
    person_id: int
    telegram_id: int | None
    reachable: bool
    kind: str
    payload: str
    attempts: int
    not_before: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class DueQuota:
    """A counter that has to be looked at, with whose it is; ``due``: since when."""

    quota: StoredQuota
    person: Person
    due: datetime
    muted_until: datetime | None


@dataclass(frozen=True, slots=True)
class DueSchedule:
    """A person who is to hear of something by the clock; ``told_on``: the last local date they heard of."""

    person: Person
    kind: str
    next_at: datetime
    told_on: date | None
