"""What those who run the product see, as plain frozen records: what repositories take and give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class StoredSession:
    """An operator's session. ``telegram_id``: whose; ``id`` is 0 before it is stored."""

    id: int
    person_id: int
    telegram_id: int | None
    created_at: datetime
    seen_at: datetime
    expires_at: datetime
    browser: str
    address: str


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """``new``: met of late; ``unreachable``: blocked the bot; ``inactive``: shut out by an operator."""

    all: int
    registered: int
    new: int
    unreachable: int
    inactive: int


@dataclass(frozen=True, slots=True)
class PlatformCount:
    """Of a platform: accounts, those with a key, those whose key was asked about, those that were alive, when last."""

    platform_id: str
    accounts: int
    keys: int
    checked: int
    alive: int
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class OutboxState:
    """What is due and not sent yet, since when; what could not be delivered, and of what nobody knows, of late."""

    waiting: int
    waiting_since: datetime | None
    dead: int
    uncertain: int


@dataclass(frozen=True, slots=True)
class Search:
    """Which people. ``number``: their id, ours or Telegram's; ``email``: the whole of it."""

    number: int | None = None
    email: str | None = None
    language: str | None = None
    inactive: bool = False
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: int
    telegram_id: int | None
    email: str | None
    language: str
    timezone: str
    active: bool
    reachable: bool
    registered_at: datetime | None
    created_at: datetime
    accounts: int


@dataclass(frozen=True, slots=True)
class HeldAccount:
    """A person's account, with whether it has a key and what was said of it last."""

    id: int
    platform_id: str
    platform_name: str | None
    identifier: str | None
    has_key: bool
    is_verified: bool
    check_outcome: str | None
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class LogLine:
    id: int
    at: datetime
    person_id: int
    action: str
    platform_id: str | None
    amount: Decimal | None
    unit: str | None
    details: str | None


@dataclass(frozen=True, slots=True)
class OutboxLine:
    id: int
    person_id: int
    kind: str
    state: str
    attempts: int
    not_before: datetime
    expires_at: datetime
    settled_at: datetime | None
    last_error: str | None


@dataclass(frozen=True, slots=True)
class StoredBroadcast:
    """``texts``: by language. ``reached``: the id of the last person who has a notification of it."""

    id: int
    author_id: int | None
    state: str
    texts: Mapping[str, str]
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    receivers: int
    filled: int
    reached: int
    result: Mapping[str, int] | None
