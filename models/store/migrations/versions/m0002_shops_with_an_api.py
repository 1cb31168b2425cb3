"""Shops with an API: what they are reached by, how far they were read, and what only the platform itself tells."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

CASE_COLUMNS = (
    ("deadline_was", sa.BigInteger(), None),
    ("updated_at", sa.BigInteger(), None),
    ("gone_at", sa.BigInteger(), None),
    ("pieces", sa.Integer(), None),
    ("sms_left", sa.Integer(), None),
    ("auto_approvals", sa.Text(), ""),
    ("tags", sa.Text(), ""),
)
SHOP_COLUMNS = ("platform_id", "app_key", "gateway")


def upgrade() -> None:
    op.create_table(
        "syncs",
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("read_to", sa.BigInteger(), nullable=True),
        sa.Column("filled_at", sa.BigInteger(), nullable=True),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_syncs_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", name=op.f("pk_syncs")),
    )
    for name in SHOP_COLUMNS:
        op.add_column("shops", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    for name, kind, default in CASE_COLUMNS:
        op.add_column("cases", sa.Column(name, kind, nullable=default is None, server_default=default))
    op.add_column("addresses", sa.Column("platform_id", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("addresses", "platform_id")
    for name, _kind, _default in reversed(CASE_COLUMNS):
        op.drop_column("cases", name)
    for name in reversed(SHOP_COLUMNS):
        op.drop_column("shops", name)
    op.drop_table("syncs")
