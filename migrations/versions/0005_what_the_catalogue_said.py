"""What the catalogue said of each platform, when platforms were last read, and whose word was asked for how often."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_IS_QUESTION = sa.text("action = 'asked'")
_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "platform_versions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("platform_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_to", _ID, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_versions")),
        sa.UniqueConstraint("platform_id", "number", name=op.f("uq_platform_versions_platform_id_number")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("platform_accounts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("read_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("unanswered_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("preset_version", _ID, nullable=True))
        batch_op.create_index(batch_op.f("ix_platform_accounts_platform_id_id"), ["platform_id", "id"], unique=False)
    with op.batch_alter_table("usage_logs", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_usage_logs_user_id_platform_id_timestamp"),
            ["user_id", "platform_id", "timestamp"],
            unique=False,
            sqlite_where=_IS_QUESTION,
            postgresql_where=_IS_QUESTION,
        )


def downgrade() -> None:
    with op.batch_alter_table("usage_logs", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_usage_logs_user_id_platform_id_timestamp"),
            sqlite_where=_IS_QUESTION,
            postgresql_where=_IS_QUESTION,
        )
    with op.batch_alter_table("platform_accounts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_platform_accounts_platform_id_id"))
        batch_op.drop_column("preset_version")
        batch_op.drop_column("unanswered_at")
        batch_op.drop_column("read_at")
    op.drop_table("platform_versions")
