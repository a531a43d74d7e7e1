"""The tables of those who run the product: how they sign in, and what they write to everybody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from services.storage.models import Base
from services.storage.types import Id, Instant

_IS_RUNNING = text("state = 'running'")


class OperatorLink(Base):
    """A one-time link into the admin views. Only its SHA-256 is kept."""

    __tablename__ = "operator_links"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True, info={"secret": True})
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Instant)


class OperatorSession(Base):
    """An operator signed in with a browser. ``expires_at``: the end, however busy; only the token's SHA-256 is kept."""

    __tablename__ = "operator_sessions"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012  (SQLAlchemy reads a plain dict)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info={"secret": True})
    user_id: Mapped[int] = mapped_column(Id, ForeignKey("users.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    browser: Mapped[str] = mapped_column(String(120))
    address: Mapped[str] = mapped_column(String(64))


class Broadcast(Base):
    """A message to everybody. ``texts``: JSON, a text for each language; ``result``: JSON, how many of each state.

    Rows of the outbox are made little by little: ``reached`` is the id of the last person who has one, ``filled`` how
    many were made, ``receivers`` how many people there were at the start.
    """

    __tablename__ = "broadcasts"
    __table_args__ = (
        Index(None, "id", sqlite_where=_IS_RUNNING, postgresql_where=_IS_RUNNING),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    author_id: Mapped[int | None] = mapped_column(Id, ForeignKey("users.id", ondelete="SET NULL"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    texts: Mapped[str] = mapped_column(Text, info={"json": True})
    created_at: Mapped[datetime] = mapped_column(Instant)
    started_at: Mapped[datetime | None] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    receivers: Mapped[int] = mapped_column(Integer, default=0)
    filled: Mapped[int] = mapped_column(Integer, default=0)
    reached: Mapped[int] = mapped_column(Id, default=0)
    result: Mapped[str | None] = mapped_column(Text, info={"json": True})
