"""The outbox: notifications that are decided and not yet delivered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_IS_PENDING = sa.text("state = 'pending'")
_IS_TAKEN = sa.text("state IN ('claimed', 'attempting')")


def upgrade() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("owner", sa.String(length=40), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("last_error", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_outbox_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outbox_lease_until"),
            ["lease_until"],
            unique=False,
            sqlite_where=_IS_TAKEN,
            postgresql_where=_IS_TAKEN,
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_priority_not_before"),
            ["priority", "not_before"],
            unique=False,
            sqlite_where=_IS_PENDING,
            postgresql_where=_IS_PENDING,
        )
        batch_op.create_index(batch_op.f("ix_outbox_settled_at"), ["settled_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_user_id_state"), ["user_id", "state"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_user_id_state"))
        batch_op.drop_index(batch_op.f("ix_outbox_settled_at"))
        batch_op.drop_index(
            batch_op.f("ix_outbox_priority_not_before"), sqlite_where=_IS_PENDING, postgresql_where=_IS_PENDING
        )
        batch_op.drop_index(batch_op.f("ix_outbox_lease_until"), sqlite_where=_IS_TAKEN, postgresql_where=_IS_TAKEN)

    op.drop_table("outbox")
