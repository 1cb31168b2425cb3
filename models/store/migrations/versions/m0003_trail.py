"""The trail of the attempts, which nobody can change or shorten by mistake."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# RAISE(ABORT) takes the statement back. REPLACE removes rows without asking the trigger for removals,
# so a new record must also have the next number.
SQLITE = (
    "CREATE TRIGGER trail_unchanged BEFORE UPDATE ON trail "
    "BEGIN SELECT RAISE(ABORT, 'a record of the trail is never changed'); END",
    "CREATE TRIGGER trail_kept BEFORE DELETE ON trail "
    "BEGIN SELECT RAISE(ABORT, 'a record of the trail is never removed'); END",
    "CREATE TRIGGER trail_in_order BEFORE INSERT ON trail "
    "WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM trail) "
    "BEGIN SELECT RAISE(ABORT, 'a record of the trail is only ever added behind the others'); END",
)
POSTGRESQL = (
    "CREATE FUNCTION trail_kept() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'a record of the trail is never changed or removed'; END $$",
    "CREATE TRIGGER trail_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON trail "
    "FOR EACH STATEMENT EXECUTE FUNCTION trail_kept()",
)

TRAIL = sa.table(
    "trail",
    *(sa.column(name, sa.Integer()) for name in ("id", "attempt_id")),
    sa.column("at", sa.BigInteger()),
    *(sa.column(name, sa.Text()) for name in ("attempt_key", "aftersale_id", "by", "what", "became", "detail")),
    *(sa.column(name, sa.Text()) for name in ("before_hash", "hash")),
)
HASHED = ("id", "at", "attempt_id", "attempt_key", "aftersale_id", "by", "what", "became", "detail", "before_hash")
ATTEMPTS = sa.text(
    "SELECT attempts.id, attempts.key, cases.aftersale_id, attempts.state, attempts.action, attempts.amount_fen "
    "FROM attempts JOIN cases ON cases.id = attempts.case_id ORDER BY attempts.id"
)


def upgrade() -> None:
    op.create_table(
        "trail",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("attempt_key", sa.String(length=40), nullable=False),
        sa.Column("aftersale_id", sa.String(length=64), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("became", sa.String(length=32), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("before_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trail")),
    )
    op.create_index("ix_trail_case", "trail", ["aftersale_id", "id"], unique=False)
    found = list(_beginning())
    if found:
        op.bulk_insert(TRAIL, found)
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    op.drop_index("ix_trail_case", table_name="trail")
    op.drop_table("trail")  # its triggers go with it
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION trail_kept()")


def _beginning() -> Iterator[dict[str, Any]]:
    """A record for each attempt that is there: how it was found. What came before was not written down."""
    at, before = int(datetime.now(UTC).timestamp() * 1000), "0" * 64
    for number, row in enumerate(op.get_bind().execute(ATTEMPTS), 1):
        detail = {"step": "found", "action": row.action, "amount_fen": row.amount_fen}
        record = {
            "id": number,
            "at": at,
            "attempt_id": row.id,
            "attempt_key": row.key,
            "aftersale_id": row.aftersale_id,
            "by": "",
            "what": "",
            "became": row.state,
            "detail": json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
            "before_hash": before,
        }
        before = _digest(record)
        yield {**record, "hash": before}


def _digest(record: dict[str, Any]) -> str:
    # as models/store/chain.py has it; written out here because a step must not change when that does
    values = (record[name] for name in HASHED)
    fields = [b"i%d" % value if isinstance(value, int) else b"t" + value.encode() for value in values]
    return hashlib.sha256(b"".join(b"%d:%s," % (len(field), field) for field in fields)).hexdigest()
