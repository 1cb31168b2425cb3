"""The tables. Rows never leave this package: queries hand out frozen dataclasses."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, MetaData, String, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import (
    AfterSaleStatus,
    AfterSaleType,
    ArbitrationStatus,
    OrderStatus,
    RefundStatus,
)
from models.store.types import Code, UtcTime


class Base(DeclarativeBase):
    """Common ground of all tables: names for constraints, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        datetime: UtcTime(),
        str: Text(),
        dict[str, Any]: JSON(),
        dict[str, Any] | None: JSON(none_as_null=True),
        AfterSaleType: Code(AfterSaleType),
        AfterSaleStatus: Code(AfterSaleStatus),
        RefundStatus: Code(RefundStatus),
        ArbitrationStatus: Code(ArbitrationStatus),
        OrderStatus: Code(OrderStatus),
    }


class Shop(Base):
    """A shop whose cases are kept here. `kind` says how its truth comes here; no secret is ever in this table."""

    __tablename__ = "shops"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    colour: Mapped[str]
    platform_id: Mapped[str]
    app_key: Mapped[str]
    gateway: Mapped[str]
    hold_seconds: Mapped[int]
    sms_account: Mapped[str]
    sms_sign: Mapped[str]
    sms_quiet_minutes: Mapped[int]


class Sync(Base):
    """How far a shop with an API has been read."""

    __tablename__ = "syncs"

    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"), primary_key=True)
    read_to: Mapped[datetime | None]
    """The newest `update_time` up to which everything was read."""
    filled_at: Mapped[datetime | None]
    """When the first reading of everything was complete."""
    checked_at: Mapped[datetime | None]
    """When the open cases were last compared in full."""
    answered_at: Mapped[datetime | None]
    """Up to when all that changed has been read, by the platform's time."""


class Case(Base):
    """One AfterSale with the same field names, and what the store adds to find it fast."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_home_due", "home", "due", "id", "amount_fen"),
        Index("ix_cases_home_amount", "home", "amount_fen", "id"),
        Index("ix_cases_due", "due", "id"),
        Index("ix_cases_order", "order_id"),
        Index("ix_cases_ship_waybill", "ship_waybill"),
        Index("ix_cases_return_waybill", "return_waybill"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    aftersale_id: Mapped[str] = mapped_column(String(64), unique=True)
    order_id: Mapped[str] = mapped_column(String(64))
    type: Mapped[AfterSaleType]
    status: Mapped[AfterSaleStatus]
    type_text: Mapped[str]
    status_text: Mapped[str]
    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"))
    sku_order_id: Mapped[str]
    product_name: Mapped[str]
    product_id: Mapped[str]
    sku_code: Mapped[str]
    exchange_goods: Mapped[str]
    store_name: Mapped[str]
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    paid_fen: Mapped[int | None] = mapped_column(BigInteger)
    freight_fen: Mapped[int | None] = mapped_column(BigInteger)
    discount_fen: Mapped[int | None] = mapped_column(BigInteger)
    tax_fen: Mapped[int | None] = mapped_column(BigInteger)
    refund_goods_fen: Mapped[int | None] = mapped_column(BigInteger)
    refund_freight_fen: Mapped[int | None] = mapped_column(BigInteger)
    refund_discount_fen: Mapped[int | None] = mapped_column(BigInteger)
    refund_tax_fen: Mapped[int | None] = mapped_column(BigInteger)
    refund_method: Mapped[str]
    refund_status: Mapped[RefundStatus]
    reason: Mapped[str]
    reason_label: Mapped[str]
    buyer_words: Mapped[str]
    order_remark: Mapped[str]
    aftersale_remark: Mapped[str]
    operator: Mapped[str]
    negotiation: Mapped[str]
    proof_uploaded: Mapped[str]
    fast_refund: Mapped[str]
    refused_delivery: Mapped[str]
    order_status: Mapped[OrderStatus]
    order_flag: Mapped[int | None]
    shipment: Mapped[str]
    ship_waybill: Mapped[str]
    ship_state: Mapped[str]
    return_waybill: Mapped[str]
    return_company: Mapped[str]
    return_state: Mapped[str]
    return_problem: Mapped[str]
    exchange_waybill: Mapped[str]
    return_address: Mapped[str]
    return_contact: Mapped[str]
    return_phone: Mapped[str]
    arbitration: Mapped[ArbitrationStatus]
    arbitration_text: Mapped[str]
    blame: Mapped[str]
    applied_at: Mapped[datetime | None]
    agreed_at: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]
    refunded_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    final_at: Mapped[datetime | None]
    deadline_at: Mapped[datetime | None]
    deadline_was: Mapped[datetime | None]
    updated_at: Mapped[datetime | None]
    gone_at: Mapped[datetime | None]
    pieces: Mapped[int | None]
    sms_left: Mapped[int | None]
    auto_approvals: Mapped[str]
    tags: Mapped[str]

    home: Mapped[str | None] = mapped_column(String(32))
    """The disjoint queue an open case lives in, by the domain's rules; empty once finished."""
    due: Mapped[int] = mapped_column(BigInteger)
    """Place in the order of deadlines: the deadline in ms, then NO_DEADLINE, then FINISHED."""
    search: Mapped[str]
    """All numbers and words the search field looks through, in lower case."""
    seen_at: Mapped[datetime]
    """When the platform wrote what is stored here: the export's own time."""
    raw: Mapped[dict[str, Any]]
    """Columns of the export that no field takes, by header."""


class Event(Base):
    """A line of a case's timeline. `text` is a domain Text as JSON."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    text: Mapped[str]
    by: Mapped[str]


OPEN = f"state IN ({', '.join(repr(state.value) for state in AttemptState if state in OPEN_STATES)})"


class Attempt(Base):
    """The ledger: one decision on one case. The partial index lets a case have one open attempt per lane."""

    __tablename__ = "attempts"
    __table_args__ = (
        Index(
            "uq_attempts_open",
            "case_id",
            "lane",
            unique=True,
            sqlite_where=text(OPEN),
            postgresql_where=text(OPEN),
        ),
        Index("ix_attempts_state", "state", "id"),
        Index("ix_attempts_batch", "batch_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    action: Mapped[str] = mapped_column(String(32))
    lane: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    parameters: Mapped[dict[str, Any]]
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    status_seen: Mapped[AfterSaleStatus]
    by: Mapped[str]
    made_at: Mapped[datetime]
    ticked_at: Mapped[datetime | None]
    ticked_by: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    acknowledged_at: Mapped[datetime | None]
    seen: Mapped[dict[str, Any] | None]
    why: Mapped[str | None] = mapped_column(String(16))
    batch_id: Mapped[int | None]
    hold_until: Mapped[datetime | None]
    at_once: Mapped[bool]
    sent_at: Mapped[datetime | None]
    tries: Mapped[int]
    run: Mapped[str] = mapped_column(String(40))
    refusal: Mapped[str] = mapped_column(String(32))


class Batch(Base):
    """One action on many cases. Its attempts carry its id."""

    __tablename__ = "batches"

    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(32))
    by: Mapped[str]
    made_at: Mapped[datetime]


class PlatformLog(Base):
    """The platform's own log of a case (协商记录), as it was read last. `entries` are `LogEntry`s as JSON."""

    __tablename__ = "platform_logs"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[datetime | None]
    """The case's `update_time` when it was read."""
    read_at: Mapped[datetime]
    entries: Mapped[list[Any]] = mapped_column(JSON)


class Dossier(Base):
    """What the platform tells of one case alone, as it was read last. `facts` is a `Dossier` as JSON."""

    __tablename__ = "dossiers"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[datetime | None]
    """The case's `update_time` when it was read."""
    read_at: Mapped[datetime]
    facts: Mapped[dict[str, Any]]


class Trail(Base):
    """What was done to attempts, one record after another. The database refuses to change or remove a record.

    `id` counts from 1 and leaves none out. A record must outlive what it tells of, so it refers to nothing.
    """

    __tablename__ = "trail"
    __table_args__ = (Index("ix_trail_case", "aftersale_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    attempt_id: Mapped[int]
    attempt_key: Mapped[str] = mapped_column(String(40))
    aftersale_id: Mapped[str] = mapped_column(String(64))
    by: Mapped[str]
    what: Mapped[str] = mapped_column(String(32))
    became: Mapped[str] = mapped_column(String(32))
    detail: Mapped[str]
    """JSON, kept as the text that was hashed."""
    before_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class Import(Base):
    """A file that was read, and what came of it."""

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str]
    exported_at: Mapped[datetime]
    imported_at: Mapped[datetime]
    by: Mapped[str]
    counts: Mapped[dict[str, Any]]


class Word(Base):
    """What a word of the export means, as a user taught it. `kind` is "type" or "status"."""

    __tablename__ = "words"

    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    word: Mapped[str] = mapped_column(String(200), primary_key=True)
    code: Mapped[int]


class Address(Base):
    """A return address of a shop."""

    __tablename__ = "addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"))
    label: Mapped[str]
    receiver: Mapped[str]
    phone: Mapped[str]
    region: Mapped[str]
    detail: Mapped[str]
    is_default: Mapped[bool]
    platform_id: Mapped[str]
    place: Mapped[int]


class AddressRule(Base):
    """Which address is proposed for a product or a reason. `kind` is "product" or "reason"."""

    __tablename__ = "address_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    word: Mapped[str]
    address_id: Mapped[int] = mapped_column(ForeignKey("addresses.id", ondelete="CASCADE"))


class SmsTemplate(Base):
    """A text to a buyer with ${places}. `action` is the action that offers it; `shop_id` is empty for all shops.

    One with a `platform_id` is the platform's own, with its status there.
    """

    __tablename__ = "sms_templates"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    action: Mapped[str] = mapped_column(String(32))
    body: Mapped[str]
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shops.id"))
    platform_id: Mapped[str]
    status: Mapped[int | None]
    place: Mapped[int]


class SentText(Base):
    """What the platform tells of a text to a buyer that left. The text itself stands in its attempt."""

    __tablename__ = "sent_texts"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True)
    message_id: Mapped[str]
    status: Mapped[int]
    told_at: Mapped[datetime]
    said: Mapped[str]
    parts: Mapped[int | None]


class CannedText(Base):
    """Words that are used again and again, with ${places}. `action` offers them; `shop_id` is empty for all shops."""

    __tablename__ = "canned_texts"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    action: Mapped[str] = mapped_column(String(32))
    body: Mapped[str]
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shops.id"))
    place: Mapped[int]


class Carrier(Base):
    """A shipping company that the platform knows of a shop, in its order."""

    __tablename__ = "carriers"

    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"), primary_key=True)
    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str]
    place: Mapped[int]


class Upload(Base):
    """A file of the evidence folder that the platform has taken and let pass: its address there."""

    __tablename__ = "uploads"

    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    material_id: Mapped[str]
    url: Mapped[str]
    passed_at: Mapped[datetime]


class Receiving(Base):
    """Returned goods that somebody opened: how many pieces were good, how many not, and what was wrong."""

    __tablename__ = "receivings"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    waybill: Mapped[str]
    good: Mapped[int]
    bad: Mapped[int]
    mismatch: Mapped[str] = mapped_column(String(16))
    note: Mapped[str]
    photos: Mapped[list[Any]] = mapped_column(JSON)


class Stray(Base):
    """A parcel that came back and belongs to no case that is known. `case_id` is the one it was matched with."""

    __tablename__ = "strays"

    id: Mapped[int] = mapped_column(primary_key=True)
    waybill: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    note: Mapped[str]
    photos: Mapped[list[Any]] = mapped_column(JSON)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"))
    matched_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str]


class Note(Base):
    """What the shop's own people keep in mind about a case. It never leaves this desk."""

    __tablename__ = "notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    body: Mapped[str]


class Evidence(Base):
    """A picture or file kept for a case. `name` is its name in the profile's evidence folder."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    name: Mapped[str] = mapped_column(String(80))
    title: Mapped[str]
    side: Mapped[str] = mapped_column(String(16))
    added_at: Mapped[datetime]
    by: Mapped[str]


class DeadlineChange(Base):
    """A deadline as it was read, from the second that differs on. `source` is "platform", "export" or "hand"."""

    __tablename__ = "deadline_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    """When it was read."""
    deadline_at: Mapped[datetime | None]
    source: Mapped[str] = mapped_column(String(16))
    offset_ms: Mapped[int | None] = mapped_column(BigInteger)
    """By how much this PC's clock was behind the platform's then."""


class Promise(Base):
    """What was promised to a buyer until when. It never leaves this desk."""

    __tablename__ = "promises"
    __table_args__ = (Index("ix_promises_open", "kept_at", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    due_at: Mapped[datetime]
    words: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    kept_at: Mapped[datetime | None]
    kept_by: Mapped[str]


class Claim(Base):
    """Who has a case in hand."""

    __tablename__ = "claims"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    by: Mapped[str]
    at: Mapped[datetime]


class Snooze(Base):
    """Until when somebody wants to hear nothing of a case, and why."""

    __tablename__ = "snoozes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    by: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime]
    reason: Mapped[str]


class Alert(Base):
    """What a person was told of a case: in which band before which deadline, and how often."""

    __tablename__ = "alerts"
    __table_args__ = (UniqueConstraint("person", "case_id", "due", "band"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    person: Mapped[str] = mapped_column(String(120))
    due: Mapped[int] = mapped_column(BigInteger)
    """The deadline in ms; another deadline is told of anew."""
    band: Mapped[str] = mapped_column(String(16))
    step: Mapped[int]
    """How often: each time more urgently."""
    told_at: Mapped[datetime]


class Lapse(Base):
    """What the platform did because nobody here had. `kind` is a `models.domain.happenings.Kind`."""

    __tablename__ = "lapses"
    __table_args__ = (Index("ix_lapses_at", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(32))
    amount_fen: Mapped[int] = mapped_column(BigInteger)


class Setting(Base):
    """A remembered choice, as JSON."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
