"""What finishing every step needs: dossiers, receiving, strays, texts and uploads, carriers, rules, notes."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NEW_COLUMNS = (
    ("cases", "order_flag", sa.Integer(), None),
    ("shops", "sms_account", sa.Text(), ""),
    ("shops", "sms_sign", sa.Text(), ""),
    ("shops", "sms_quiet_minutes", sa.Integer(), "720"),
    ("addresses", "place", sa.Integer(), "0"),
    ("sms_templates", "shop_id", sa.Integer(), None),
    ("sms_templates", "platform_id", sa.Text(), ""),
    ("sms_templates", "status", sa.Integer(), None),
    ("sms_templates", "place", sa.Integer(), "0"),
)


def upgrade() -> None:
    for table, name, kind, default in NEW_COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=default is None, server_default=default))
    _templates_of_shops()
    for name in ("ship_waybill", "return_waybill"):
        op.create_index(f"ix_cases_{name}", "cases", [name], unique=False)
    _around_cases()
    _around_texts()
    _around_parcels()


def downgrade() -> None:
    for table in ("strays", "receivings", "uploads", "carriers", "canned_texts", "sent_texts", "address_rules"):
        op.drop_table(table)
    for table in ("notes", "dossiers"):
        op.drop_table(table)
    for name in ("return_waybill", "ship_waybill"):
        op.drop_index(f"ix_cases_{name}", "cases")
    with op.batch_alter_table("sms_templates") as templates:
        templates.drop_constraint("fk_sms_templates_shop_id", type_="foreignkey")
    for table, name, _kind, _default in reversed(NEW_COLUMNS):
        op.drop_column(table, name)


def _templates_of_shops() -> None:
    with op.batch_alter_table("sms_templates") as templates:
        templates.create_foreign_key("fk_sms_templates_shop_id", "shops", ["shop_id"], ["id"])


def _around_cases() -> None:
    op.create_table(
        "dossiers",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        *_of_a_case("dossiers"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_dossiers")),
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        *_of_a_case("notes"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_case_id"), "notes", ["case_id"], unique=False)


def _around_texts() -> None:
    op.create_table(
        "address_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_address_rules_shop_id")),
        sa.ForeignKeyConstraint(
            ["address_id"], ["addresses.id"], name=op.f("fk_address_rules_address_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address_rules")),
    )
    op.create_index(op.f("ix_address_rules_shop_id"), "address_rules", ["shop_id"], unique=False)
    op.create_table(
        "sent_texts",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_sent_texts_attempt_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("attempt_id", name=op.f("pk_sent_texts")),
    )
    op.create_table(
        "canned_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_canned_texts_shop_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_texts")),
    )


def _around_parcels() -> None:
    op.create_table(
        "carriers",
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_carriers_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "code", name=op.f("pk_carriers")),
    )
    op.create_table(
        "uploads",
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("material_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("passed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_uploads_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "name", name=op.f("pk_uploads")),
    )
    op.create_table(
        "receivings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("waybill", sa.Text(), nullable=False),
        sa.Column("good", sa.Integer(), nullable=False),
        sa.Column("bad", sa.Integer(), nullable=False),
        sa.Column("mismatch", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("photos", sa.JSON(), nullable=False),
        *_of_a_case("receivings"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receivings")),
    )
    op.create_index(op.f("ix_receivings_case_id"), "receivings", ["case_id"], unique=False)
    op.create_table(
        "strays",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("waybill", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("photos", sa.JSON(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("matched_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_strays_case_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strays")),
    )
    op.create_index(op.f("ix_strays_waybill"), "strays", ["waybill"], unique=False)


def _of_a_case(table: str) -> Iterator[sa.ForeignKeyConstraint]:
    """Its row goes with the case's."""
    yield sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id"), ondelete="CASCADE")
