"""How deadlines moved, what was promised, who has a case, what was told of it, and what lapsed."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _of_cases(
        "deadline_changes",
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("deadline_at", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("offset_ms", sa.BigInteger(), nullable=True),
    )
    _of_cases(
        "promises",
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=True),
        sa.Column("kept_by", sa.Text(), nullable=False),
    )
    op.create_index("ix_promises_open", "promises", ["kept_at", "due_at"], unique=False)
    op.create_table(
        "claims",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *_of_a_case("claims"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_claims")),
    )
    _of_cases(
        "snoozes",
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    _of_cases(
        "alerts",
        sa.Column("person", sa.String(length=120), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("band", sa.String(length=16), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("person", "case_id", "due", "band", name=op.f("uq_alerts_person_case_id_due_band")),
    )
    _of_cases(
        "lapses",
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_lapses_at", "lapses", ["at"], unique=False)
    _places_by("home", "due", "id", "amount_fen")  # what is at stake is reckoned from the index alone


def downgrade() -> None:
    _places_by("home", "due", "id")
    for table in ("lapses", "alerts", "snoozes", "claims", "promises", "deadline_changes"):
        op.drop_table(table)


def _places_by(*columns: str) -> None:
    op.drop_index("ix_cases_home_due", "cases")
    op.create_index("ix_cases_home_due", "cases", list(columns), unique=False)


def _of_cases(table: str, *columns: sa.Column[Any] | sa.Constraint) -> None:
    """A table with any number of rows for a case, which go with it."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        *columns,
        *_of_a_case(table),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_case_id"), table, ["case_id"], unique=False)


def _of_a_case(table: str) -> Iterator[sa.ForeignKeyConstraint]:
    yield sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id"), ondelete="CASCADE")
