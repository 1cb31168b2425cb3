"""Whether a waybill number belongs to another order already.

That is a reason to look twice, and no more: orders that travel together share a parcel.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.carriers import clean_waybill, is_waybill
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import waybills


@dataclass(frozen=True, slots=True)
class Use:
    """Where a number stands already. `text` says it with order and case."""

    order_id: str
    aftersale_id: str
    text: Text


_SENT = QT_TRANSLATE_NOOP(
    "models",
    "This number is that of order {order} already (case {case} was sent under it). Check that it is the right one.",
)
_RETURNED = QT_TRANSLATE_NOOP(
    "models",
    "Goods of order {order} came back under this number (case {case}): it is a return parcel. Check that it is the "
    "right one.",
)
_DECIDED = QT_TRANSLATE_NOOP(
    "models",
    "This number was entered for order {order} already (case {case}). Check that it is the right one.",
)
_PLACES = (
    (_SENT, waybills.sent_under),
    (_DECIDED, waybills.decided_with),
    (_RETURNED, waybills.returned_under),
)


def in_use(session: Session, waybill: str, order_id: str) -> Use | None:
    """On which other order than `order_id` the number stands; `None` for a free one, and for what is no number yet."""
    number = clean_waybill(waybill)
    if not is_waybill(number):
        return None
    for source, look in _PLACES:
        found = look(session, number, order_id)
        if found is not None:
            return Use(*found, Text(source, {"order": found[0], "case": found[1]}))
    return None


def used_elsewhere(desk: Desk, waybill: str, order_id: str) -> Use | None:
    """The same for a dialog, on the lane that reads."""
    with desk.store.reading() as session:
        return in_use(session, waybill, order_id)
