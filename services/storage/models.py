"""The tables. The mission's four keep their names and columns; what was added stands below them in each.

Of columns, ``info={"secret": True}`` is kept from the person's own export too; ``{"json": True}`` holds JSON.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, ForeignKey, Index, MetaData, SmallInteger, String, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from services.storage.types import Amount, Id, Instant

_IS_PENDING = text("state = 'pending'")
_IS_ASKED = text("ask_at IS NOT NULL")
_IS_TAKEN = text("state IN ('claimed', 'attempting')")
_IS_TROUBLE = text("state IN ('uncertain', 'dead')")
_IS_BROADCAST = text("broadcast_id IS NOT NULL")
_IS_INACTIVE = text("NOT is_active")
_IS_UNREACHABLE = text("NOT reachable")
IS_QUESTION = text("action = 'asked'")
"""Written out, for SQLite uses a partial index only for a query that says the same."""


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class User(Base):
    """A person. Exists from the first /start; e-mail and password belong to those who also use the API.

    ``sessions_version``: session tokens that were given out under another number are no longer good.
    """

    __tablename__ = "users"
    __table_args__ = (
        Index(None, "is_active", "id", sqlite_where=_IS_INACTIVE, postgresql_where=_IS_INACTIVE),
        Index(None, "reachable", "id", sqlite_where=_IS_UNREACHABLE, postgresql_where=_IS_UNREACHABLE),
        Index(None, "preferred_language", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    email: Mapped[str | None] = mapped_column(String(254), unique=True)
    hashed_password: Mapped[str | None] = mapped_column(String(200), info={"secret": True})
    telegram_chat_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    preferred_language: Mapped[str] = mapped_column(String(8))
    timezone: Mapped[str] = mapped_column(String(64))
    is_active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Instant)
    updated_at: Mapped[datetime] = mapped_column(Instant)
    # minutes from local midnight
    active_from: Mapped[int] = mapped_column(SmallInteger)
    active_until: Mapped[int] = mapped_column(SmallInteger)
    quiet_from: Mapped[int] = mapped_column(SmallInteger)
    quiet_until: Mapped[int] = mapped_column(SmallInteger)
    registered_at: Mapped[datetime | None] = mapped_column(Instant)
    reachable: Mapped[bool] = mapped_column(default=True)
    sessions_version: Mapped[int] = mapped_column(default=0, server_default="0")


class NotificationSetting(Base):
    """Whether a person wants a kind of notification, and how. No row: the kind's own default.

    ``options``: JSON, see ``services.notifications.options``; None: the defaults.
    """

    __tablename__ = "notification_settings"

    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    enabled: Mapped[bool]
    options: Mapped[str | None] = mapped_column(Text, info={"json": True})


class PlatformAccount(Base):
    """A person's account on a platform. ``platform_name`` names a platform that the catalogue does not know.

    ``check_outcome`` and ``check_reason``: what the platform said of the key last, at ``checked_at``. ``ask_at``: when
    it is asked next without anybody wanting it; None: never. ``key_set_at``: since when there is this key. ``read_at``:
    when the platform last told what is left; ``unanswered_at``: when it was last asked, if it did not answer.
    ``preset_version``: the row of ``PlatformVersion`` whose numbers these are, or that the person has declined.
    """

    __tablename__ = "platform_accounts"
    __table_args__ = (
        Index(None, "user_id", "id"),
        Index(None, "platform_id", "ask_at", sqlite_where=_IS_ASKED, postgresql_where=_IS_ASKED),
        Index(None, "platform_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"))
    platform_id: Mapped[str] = mapped_column(String(64))
    account_identifier: Mapped[str | None] = mapped_column(String(64))
    encrypted_api_key: Mapped[str | None] = mapped_column(Text, info={"secret": True})
    is_verified: Mapped[bool] = mapped_column(default=False)
    last_verified_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    updated_at: Mapped[datetime] = mapped_column(Instant)
    platform_name: Mapped[str | None] = mapped_column(String(64))
    preset_id: Mapped[str | None] = mapped_column(String(64))
    key_preview: Mapped[str | None] = mapped_column(String(24))
    key_set_at: Mapped[datetime | None] = mapped_column(Instant)
    check_outcome: Mapped[str | None] = mapped_column(String(24))
    check_reason: Mapped[str | None] = mapped_column(String(64))
    checked_at: Mapped[datetime | None] = mapped_column(Instant)
    ask_at: Mapped[datetime | None] = mapped_column(Instant)
    read_at: Mapped[datetime | None] = mapped_column(Instant)
    unanswered_at: Mapped[datetime | None] = mapped_column(Instant)
    preset_version: Mapped[int | None] = mapped_column(Id)


class Quota(Base):
    """The living counter of one limit on one account: see ``services.quota.counter`` for what the columns mean.

    ``look_at``: when the planner has to look at it next, see ``services.quota.looks``; None: never. ``muted_until``: no
    alerts about it before that.
    """

    __tablename__ = "quotas"
    __table_args__ = (UniqueConstraint("account_id", "position"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    account_id: Mapped[int] = mapped_column(Id, ForeignKey("platform_accounts.id", ondelete="CASCADE"))
    quota_type: Mapped[str] = mapped_column(String(32))
    total_quota: Mapped[Decimal] = mapped_column(Amount)
    used_quota: Mapped[Decimal] = mapped_column(Amount)
    reset_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    updated_at: Mapped[datetime] = mapped_column(Instant)
    position: Mapped[int] = mapped_column(SmallInteger)
    unit: Mapped[str] = mapped_column(String(16))
    window: Mapped[str] = mapped_column(Text, info={"json": True})
    counted_at: Mapped[datetime] = mapped_column(Instant)
    opened_at: Mapped[datetime | None] = mapped_column(Instant)
    baseline_at: Mapped[datetime | None] = mapped_column(Instant)
    evidence: Mapped[str] = mapped_column(String(16))
    evidence_at: Mapped[datetime | None] = mapped_column(Instant)
    uses: Mapped[str | None] = mapped_column(Text, info={"json": True})
    look_at: Mapped[datetime | None] = mapped_column(Instant, index=True)
    muted_until: Mapped[datetime | None] = mapped_column(Instant)


class UsageLog(Base):
    """Everything that mattered: uses (with an amount) and acts. Never a key, in any column."""

    __tablename__ = "usage_logs"
    __table_args__ = (
        Index(None, "user_id", "id"),
        Index(None, "account_id", "timestamp"),
        Index(None, "user_id", "platform_id", "timestamp", sqlite_where=IS_QUESTION, postgresql_where=IS_QUESTION),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"))
    account_id: Mapped[int | None] = mapped_column(Id, ForeignKey("platform_accounts.id", ondelete="SET NULL"))
    action: Mapped[str] = mapped_column(String(32))
    details: Mapped[str | None] = mapped_column(Text)
    amount: Mapped[Decimal | None] = mapped_column(Amount)
    timestamp: Mapped[datetime] = mapped_column(Instant)
    platform_id: Mapped[str | None] = mapped_column(String(64))
    unit: Mapped[str | None] = mapped_column(String(16))
    undone_at: Mapped[datetime | None] = mapped_column(Instant)
    note: Mapped[str | None] = mapped_column(String(200))


class HandledUpdate(Base):
    """An update that has had its effect, claimed in the same transaction: a redelivery has none."""

    __tablename__ = "handled_updates"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    handled_at: Mapped[datetime] = mapped_column(Instant, index=True)


class Conversation(Base):
    """Where a dialog stands: which window a person looks at. Never holds what was typed as a key."""

    __tablename__ = "conversations"

    key: Mapped[str] = mapped_column(String(160), primary_key=True)
    data: Mapped[str] = mapped_column(Text, info={"json": True})
    updated_at: Mapped[datetime] = mapped_column(Instant, index=True)


class LinkCode(Base):
    """A one-time code that joins a Telegram chat with a person known by e-mail. Only its SHA-256 is kept."""

    __tablename__ = "link_codes"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True, info={"secret": True})
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Instant)


class AccessToken(Base):
    """A token that a person made for a script of theirs. Only its SHA-256 is kept.

    ``preview``: what its owner knows it by; ``scopes``: names with spaces between, see ``services.scopes``.
    ``last_used_on``: the last day it was used on, in UTC.
    """

    __tablename__ = "access_tokens"
    __table_args__ = (Index(None, "user_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info={"secret": True})
    preview: Mapped[str] = mapped_column(String(24))
    scopes: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(Instant)
    last_used_on: Mapped[date | None]


class EndedSession(Base):
    """A session that was logged out of before its token ran out."""

    __tablename__ = "ended_sessions"

    session_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Instant, index=True)


class SignInFailure(Base):
    """Somebody gave a wrong password, or an e-mail that nobody has (``user_id`` None)."""

    __tablename__ = "sign_in_failures"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012  (SQLAlchemy reads a plain dict)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int | None] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), index=True)
    address: Mapped[str] = mapped_column(String(64))
    happened_at: Mapped[datetime] = mapped_column(Instant, index=True)


class OutboxRow(Base):
    """A notification that is decided and not yet settled, or was settled of late: see ``services.notifications``.

    ``payload`` says what it is about as JSON of ids and numbers; the words are found when it is sent. ``broadcast_id``:
    which broadcast counts it as its own.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index(None, "priority", "not_before", sqlite_where=_IS_PENDING, postgresql_where=_IS_PENDING),
        Index(None, "user_id", "state"),
        Index(None, "lease_until", sqlite_where=_IS_TAKEN, postgresql_where=_IS_TAKEN),
        Index(None, "state", "id", sqlite_where=_IS_TROUBLE, postgresql_where=_IS_TROUBLE),
        Index(None, "broadcast_id", "state", sqlite_where=_IS_BROADCAST, postgresql_where=_IS_BROADCAST),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    dedupe_key: Mapped[str] = mapped_column(String(160), unique=True)
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(32))
    priority: Mapped[int] = mapped_column(SmallInteger)
    payload: Mapped[str] = mapped_column(Text, info={"json": True})
    not_before: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(String(12))
    attempts: Mapped[int] = mapped_column(SmallInteger)
    owner: Mapped[str | None] = mapped_column(String(40))
    lease_until: Mapped[datetime | None] = mapped_column(Instant)
    attempted_at: Mapped[datetime | None] = mapped_column(Instant)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    last_error: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(Instant)
    settled_at: Mapped[datetime | None] = mapped_column(Instant, index=True)
    broadcast_id: Mapped[int | None] = mapped_column(Id)


class Schedule(Base):
    """When a person is to hear of something by the clock next; ``told_on`` is the last local date they heard of."""

    __tablename__ = "schedules"

    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    next_at: Mapped[datetime] = mapped_column(Instant, index=True)
    told_on: Mapped[date | None]


class PlatformVersion(Base):
    """What the catalogue said of a platform, from ``since`` on: the newest row of a platform is what it says now.

    ``number`` counts up, so that two processes that start together write a change once. ``said``: status and
    limits, see ``services.platforms.versions``. ``told_to``: up to which account people have been told of it; None:
    all have, or it is the first.
    """

    __tablename__ = "platform_versions"
    __table_args__ = (UniqueConstraint("platform_id", "number"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    platform_id: Mapped[str] = mapped_column(String(64))
    number: Mapped[int]
    said: Mapped[str] = mapped_column(Text, info={"json": True})
    since: Mapped[datetime] = mapped_column(Instant)
    told_to: Mapped[int | None] = mapped_column(Id)


class Lease(Base):
    """A duty that one process at a time may have, until it lets it run out."""

    __tablename__ = "leases"

    duty: Mapped[str] = mapped_column(String(32), primary_key=True)
    owner: Mapped[str] = mapped_column(String(40))
    until: Mapped[datetime] = mapped_column(Instant)


class Fact(Base):
    """What the last start knew, to see what has changed since: the version of tzdata, for one."""

    __tablename__ = "facts"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))
