"""Operators' links and sessions, broadcasts, and what finds the few people and notifications that need a look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_IS_TROUBLE = sa.text("state IN ('uncertain', 'dead')")
_IS_BROADCAST = sa.text("broadcast_id IS NOT NULL")
_IS_INACTIVE = sa.text("NOT is_active")
_IS_UNREACHABLE = sa.text("NOT reachable")
_IS_RUNNING = sa.text("state = 'running'")


def upgrade() -> None:
    op.create_table(
        "operator_links",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_operator_links_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_operator_links")),
    )
    op.create_index(op.f("ix_operator_links_user_id"), "operator_links", ["user_id"])
    op.create_table(
        "operator_sessions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("browser", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_operator_sessions_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operator_sessions")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_operator_sessions_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_operator_sessions_user_id"), "operator_sessions", ["user_id"])
    op.create_table(
        "broadcasts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("author_id", _ID, nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("receivers", sa.Integer(), nullable=False),
        sa.Column("filled", sa.Integer(), nullable=False),
        sa.Column("reached", _ID, nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_broadcasts_author_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_broadcasts_author_id"), "broadcasts", ["author_id"])
    op.create_index(
        op.f("ix_broadcasts_id"), "broadcasts", ["id"], sqlite_where=_IS_RUNNING, postgresql_where=_IS_RUNNING
    )
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_users_is_active_id"),
            ["is_active", "id"],
            sqlite_where=_IS_INACTIVE,
            postgresql_where=_IS_INACTIVE,
        )
        batch_op.create_index(
            batch_op.f("ix_users_reachable_id"),
            ["reachable", "id"],
            sqlite_where=_IS_UNREACHABLE,
            postgresql_where=_IS_UNREACHABLE,
        )
        batch_op.create_index(batch_op.f("ix_users_preferred_language_id"), ["preferred_language", "id"])
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("broadcast_id", _ID, nullable=True))
        batch_op.create_index(
            batch_op.f("ix_outbox_state_id"), ["state", "id"], sqlite_where=_IS_TROUBLE, postgresql_where=_IS_TROUBLE
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_broadcast_id_state"),
            ["broadcast_id", "state"],
            sqlite_where=_IS_BROADCAST,
            postgresql_where=_IS_BROADCAST,
        )


def downgrade() -> None:
    # what no earlier version knows as a state is at an end
    op.execute("UPDATE outbox SET state = 'expired' WHERE state IN ('held', 'dropped')")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_outbox_broadcast_id_state"), sqlite_where=_IS_BROADCAST, postgresql_where=_IS_BROADCAST
        )
        batch_op.drop_index(batch_op.f("ix_outbox_state_id"), sqlite_where=_IS_TROUBLE, postgresql_where=_IS_TROUBLE)
        batch_op.drop_column("broadcast_id")
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_users_preferred_language_id"))
        batch_op.drop_index(
            batch_op.f("ix_users_reachable_id"), sqlite_where=_IS_UNREACHABLE, postgresql_where=_IS_UNREACHABLE
        )
        batch_op.drop_index(
            batch_op.f("ix_users_is_active_id"), sqlite_where=_IS_INACTIVE, postgresql_where=_IS_INACTIVE
        )
    op.drop_table("broadcasts")
    op.drop_table("operator_sessions")
    op.drop_table("operator_links")
