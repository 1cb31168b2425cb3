"""The ledger of what is sent from here: more states, what was looked at, batches, and the platform's own log."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

OPEN_BEFORE = "state = 'to_do'"
OPEN = "state IN ('draft', 'holding', 'sending', 'in_doubt', 'to_do')"
ATTEMPT_COLUMNS = (
    ("seen", sa.JSON(), None),
    ("why", sa.String(length=16), None),
    ("batch_id", sa.Integer(), None),
    ("hold_until", sa.BigInteger(), None),
    ("at_once", sa.Boolean(), sa.false()),
    ("sent_at", sa.BigInteger(), None),
    ("tries", sa.Integer(), "0"),
    ("run", sa.String(length=40), ""),
    ("refusal", sa.String(length=32), ""),
)
BECOMES = {"done": "confirmed", "refused": "contradicted"}
"""What the states since then come nearest to. Whatever was not over is to be looked into by a person."""


def upgrade() -> None:
    op.create_table(
        "batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
    )
    op.create_table(
        "platform_logs",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.Column("entries", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_platform_logs_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_platform_logs")),
    )
    op.add_column("shops", sa.Column("hold_seconds", sa.Integer(), nullable=False, server_default="5"))
    for name, kind, default in ATTEMPT_COLUMNS:
        op.add_column("attempts", sa.Column(name, kind, nullable=default is None, server_default=default))
    op.create_index("ix_attempts_batch", "attempts", ["batch_id", "id"], unique=False)
    _one_open(OPEN_BEFORE, OPEN)


def downgrade() -> None:
    for state, before in BECOMES.items():
        step = sa.text("UPDATE attempts SET state = :before WHERE state = :state")
        op.execute(step.bindparams(before=before, state=state))
    op.execute(sa.text(f"UPDATE attempts SET state = 'to_do' WHERE {OPEN}"))  # noqa: S608 - no value of anybody's
    _one_open(OPEN, OPEN_BEFORE)
    op.drop_index("ix_attempts_batch", table_name="attempts")
    for name, _kind, _default in reversed(ATTEMPT_COLUMNS):
        op.drop_column("attempts", name)
    op.drop_column("shops", "hold_seconds")
    op.drop_table("platform_logs")
    op.drop_table("batches")


def _one_open(before: str, now: str) -> None:
    """A case has one open attempt in a lane; which states are open changes."""
    op.drop_index("uq_attempts_open", table_name="attempts", sqlite_where=sa.text(before))
    op.create_index(
        "uq_attempts_open",
        "attempts",
        ["case_id", "lane"],
        unique=True,
        sqlite_where=sa.text(now),
        postgresql_where=sa.text(now),
    )
