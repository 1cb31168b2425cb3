"""Which return address is proposed for a product or a reason."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.domain.address_rule import AddressRule, RuleKind
from models.store import tables

Row = tables.AddressRule


def listed(session: Session, shop_id: int) -> list[AddressRule]:
    """A shop's rules, oldest first."""
    query = select(Row).where(Row.shop_id == shop_id).order_by(Row.id)
    return [
        AddressRule(id=row.id, shop_id=row.shop_id, kind=RuleKind(row.kind), word=row.word, address_id=row.address_id)
        for row in session.scalars(query)
    ]


def put(session: Session, address_id: int, rules: Iterable[AddressRule]) -> None:
    """Let an address have these rules and no others."""
    session.execute(delete(Row).where(Row.address_id == address_id))
    for rule in rules:
        session.add(Row(shop_id=rule.shop_id, kind=rule.kind.value, word=rule.word, address_id=address_id))
    session.flush()
