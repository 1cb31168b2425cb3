"""Cases by what stands on a parcel. Every look-up goes by an index, or through few rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from models.domain.queues import AWAITING_RECEIPT, OTHER_REVIEW, SHIPPED_REVIEW
from models.domain.receiving import COMING_BACK_WORDS, GOODS_WAIT, How
from models.store.tables import Case, Dossier

MOST = 50
"""More cases than this no single label means."""
_COLUMNS = (
    (How.RETURN_WAYBILL, Case.return_waybill),
    (How.SHIP_WAYBILL, Case.ship_waybill),
    (How.AFTERSALE, Case.aftersale_id),
    (How.ORDER, Case.order_id),
)
_CASE = select(Case.id, Case.aftersale_id)
_HOMES = (AWAITING_RECEIPT.key, SHIPPED_REVIEW.key, OTHER_REVIEW.key)
"""Where open cases live whose goods may come back."""


class Hit(NamedTuple):
    """A case, and by which of its numbers it was found."""

    row_id: int
    aftersale_id: str
    how: How
    phone: str = ""
    """The buyer's, masked, where it was found by that."""


def by_numbers(session: Session, numbers: Sequence[str]) -> list[Hit]:
    """Cases with one of these numbers; of each kind of number the nearest deadlines first."""
    written = _as_written(numbers)
    found: list[Hit] = []
    for how, column in _COLUMNS:
        query = _CASE.where(column.in_(written)).order_by(Case.due, Case.id)
        found += _hits(session, query, how)
    return found


def by_item_order(session: Session, numbers: Sequence[str]) -> list[Hit]:
    """Open cases whose goods may come back, by the number of their item order.

    No index has that number: this goes through the cases of those queues, and is for numbers nothing else is known of.
    """
    query = _CASE.where(Case.home.in_(_HOMES), Case.sku_order_id.in_(numbers))
    return list(_hits(session, query.order_by(Case.due, Case.id), How.ITEM_ORDER))


def by_phone(session: Session, tail: str, head: str) -> list[Hit]:
    """Open cases that wait for goods and whose buyer's masked phone fits. `head` is its beginning, if known.

    Phones are known of cases that were read in full alone. The platform hides more or less of them: 138****1234,
    or 13*******64 (doudian.md 2.7).
    """
    phone = Dossier.facts["phone_masked"].as_string()
    waits = or_(Case.status.in_(sorted(GOODS_WAIT)), *(Case.ship_state.contains(word) for word in COMING_BACK_WORDS))
    ends = or_(phone.endswith(tail, autoescape=True), *(phone.endswith(f"*{tail[-n:]}") for n in (2, 3)))
    begins = or_(phone.startswith(head, autoescape=True), phone.startswith(f"{head[:2]}*"))
    query = select(Case.id, Case.aftersale_id, phone).join(Dossier, Dossier.case_id == Case.id)
    query = query.where(Case.home.in_(_HOMES), waits, ends, begins).order_by(Case.due, Case.id).limit(MOST)
    return [Hit(row_id, number, How.PHONE, shown) for row_id, number, shown in session.execute(query)]


def _hits(session: Session, query: Select[int, str], how: How) -> Iterator[Hit]:
    return (Hit(row_id, aftersale_id, how) for row_id, aftersale_id in session.execute(query.limit(MOST)))


def _as_written(numbers: Sequence[str]) -> list[str]:
    """Numbers as buyers type them, too: in small letters."""
    return list(dict.fromkeys([*numbers, *(number.lower() for number in numbers)]))


def aftersale_id(session: Session, row_id: int) -> str | None:
    """The 售后单号 of a row."""
    return session.scalar(select(Case.aftersale_id).where(Case.id == row_id))
