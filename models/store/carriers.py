"""The shipping companies of a shop as the platform lists them, and which of them the shop uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.domain.carriers import Carrier, as_named
from models.store import tables


def listed(session: Session, shop_id: int) -> list[Carrier]:
    """A shop's companies in the platform's order; none where it was never asked."""
    row = tables.Carrier
    query = select(row.code, row.name).where(row.shop_id == shop_id).order_by(row.place)
    return [as_named(code, name) for code, name in session.execute(query)]


def put(session: Session, shop_id: int, carriers: Sequence[Carrier]) -> None:
    """Keep these in place of what was there."""
    session.execute(delete(tables.Carrier).where(tables.Carrier.shop_id == shop_id))
    session.add_all(
        tables.Carrier(shop_id=shop_id, code=one.code, name=one.name, place=place) for place, one in enumerate(carriers)
    )
    session.flush()


def used(session: Session, shop_id: int, action: str, most: int) -> Counter[str]:
    """How often each company's code stands in the shop's last `most` decisions of that kind."""
    attempt, case = tables.Attempt, tables.Case
    code = attempt.parameters["company"].as_string()
    query = (
        select(code)
        .join(case, case.id == attempt.case_id)
        .where(case.shop_id == shop_id, attempt.action == action)
        .order_by(attempt.id.desc())
        .limit(most)
    )
    return Counter(found for found in session.scalars(query) if found)
