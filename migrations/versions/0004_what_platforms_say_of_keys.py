"""What platforms say of keys, and when they are asked next."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_IS_ASKED = sa.text("ask_at IS NOT NULL")


def upgrade() -> None:
    with op.batch_alter_table("platform_accounts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("key_set_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("check_outcome", sa.String(length=24), nullable=True))
        batch_op.add_column(sa.Column("check_reason", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("ask_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_platform_accounts_platform_id_ask_at"),
            ["platform_id", "ask_at"],
            unique=False,
            sqlite_where=_IS_ASKED,
            postgresql_where=_IS_ASKED,
        )
    # keys that were there before are asked about like any other
    op.execute(
        "UPDATE platform_accounts SET key_set_at = updated_at, ask_at = updated_at WHERE encrypted_api_key IS NOT NULL"
    )


def downgrade() -> None:
    with op.batch_alter_table("platform_accounts", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_platform_accounts_platform_id_ask_at"), sqlite_where=_IS_ASKED, postgresql_where=_IS_ASKED
        )
        batch_op.drop_column("ask_at")
        batch_op.drop_column("checked_at")
        batch_op.drop_column("check_reason")
        batch_op.drop_column("check_outcome")
        batch_op.drop_column("key_set_at")
